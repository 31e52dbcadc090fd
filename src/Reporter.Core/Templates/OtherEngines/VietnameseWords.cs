using Reporter.Core.Unicode;

namespace Reporter.Core.Templates.OtherEngines;

/// <summary>The words of the language as somebody says them who writes Vietnamese: “nếu x > 5”, “lặp d trong ds”, “hết”.</summary>
public static class VietnameseWords
{
    // Longer ones first: “nếu không” begins with “nếu”.
    private static readonly (string Written, string Here)[] Heads =
    [
        ("ngược lại nếu", "else if"),
        ("không thì nếu", "else if"),
        ("ngược lại", "else"),
        ("nếu không thì", "else"),
        ("không thì", "else"),
        ("còn lại", "else"),
        ("nếu", "if"),
        ("với mỗi", "for"),
        ("cho mỗi", "for"),
        ("lặp qua", "for"),
        ("lặp", "for"),
        ("trong khi", "while"),
        ("kết thúc", "end"),
        ("hết", "end"),
    ];

    private static readonly (string Written, string Here)[] Within =
    [
        (" trong ", " in "),
        (" và ", " && "),
        (" hoặc ", " || "),
    ];

    private static readonly string[] Tails = [" thì", " then"];

    public static string Correct(string code, ICollection<TagProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(problems);

        var text = UnicodeForms.Composed(code);
        var head = Heads.FirstOrDefault(head => Begins(text, head.Written));
        if (head.Written is null && !(Begins(text, "if") && Tails.Any(tail => text.EndsWith(tail, StringComparison.OrdinalIgnoreCase))))
            return code;
        var rest = head.Written is null ? text[2..] : text[head.Written.Length..];
        var here = head.Here ?? "if";
        if (head.Written is not null)
            problems.Add(new TagProblem(TagProblemKind.OtherEngineWord, text[..head.Written.Length], here, ""));
        if (here is "end" or "else")
            return here;
        foreach (var tail in Tails.Where(tail => rest.EndsWith(tail, StringComparison.OrdinalIgnoreCase)))
        {
            problems.Add(new TagProblem(TagProblemKind.OtherEngineWord, tail.Trim(), $"{here} …", ""));
            rest = rest[..^tail.Length];
        }
        foreach (var (written,
            correct) in Within.Where(pair =>
            rest.Contains(pair.Written, StringComparison.Ordinal) && !rest.Contains('"', StringComparison.Ordinal)))
            rest = rest.Replace(written, correct, StringComparison.Ordinal);
        return here + rest;
    }

    private static bool Begins(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (text.Length == word.Length || !(char.IsLetterOrDigit(text[word.Length]) || text[word.Length] is '_' or '.'));
}
