using Reporter.Core.Names;

namespace Reporter.Core.Validation;

/// <summary>
/// “Không được giao”, “không thuộc nhiệm vụ”: the sender is not charged with what is asked. Neither zero nor blank:
/// zero would count it among those that did nothing, blank among those that owe an answer.
/// </summary>
internal static class NotItsTaskWords
{
    // Longer texts are accounts of something, and are read as such.
    private const int MostWords = 12;

    private static readonly string[] Beginnings =
    [
        "không được giao", "không giao", "không được phân công", "chưa được giao",
        "không thuộc nhiệm vụ", "không thuộc chức năng", "không thuộc thẩm quyền", "không thuộc phạm vi", "không thuộc lĩnh vực",
            "không thuộc đối tượng", "không thuộc trách nhiệm",
        "không có nhiệm vụ", "không có chức năng", "không có thẩm quyền", "không phải nhiệm vụ", "ngoài nhiệm vụ", "ngoài chức năng",
            "không áp dụng",
    ];

    private static readonly string[] Keys = [.. Beginnings.Select(NameKey.Of)];

    private static readonly string[] ExactKeys = [.. Beginnings.Select(NameKey.Exact)];

    public static bool Read(string text)
    {
        var exact = NameKey.Exact(text);
        // Without any mark the words are the same; with marks of their own they are other words.
        var (key, known) = exact == NameKey.Of(text) ? (exact, Keys) : (exact, ExactKeys);
        return known.Any(beginning => key == beginning || key.StartsWith(beginning + " ", StringComparison.Ordinal))
            && key.Count(c => c == ' ') < MostWords
            && !text.Any(char.IsDigit);
    }
}
