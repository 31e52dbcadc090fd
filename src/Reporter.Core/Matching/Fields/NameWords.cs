using System.Text.RegularExpressions;
using Reporter.Core.Names;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// The words of a name that tell it from others. “Tổng số hòa giải viên” says “hòa giải viên”; “Kết quả thực hiện” and “Chia theo giới
/// tính” say nothing that a figure under them must agree with.
/// </summary>
internal static partial class NameWords
{
    // Marks count: “số” tells nothing, “sở” does; a text typed without any marks is taken at its letters.
    private static readonly HashSet<string> Fill = Words(
        "số tổng các và của cho về trên trong đó chia ra gồm theo là được có tại ở với đến từ hoặc bằng những một số lượng bao gồm cả");

    private static readonly HashSet<string> Empty = Words(
        "kết quả thực hiện số liệu lượng cộng chung phân giới tính loại hình năm kỳ "
        + "báo cáo tháng quý chỉ tiêu nội dung đơn vị tình biểu mẫu phần mục "
        + "toàn địa bàn thuộc hoạt động công tác chi tiết "
        + "thông tin ước tính cơ cấu nhóm đối tượng lĩnh vực phạm vi trình độ độ tuổi dân tộc ghi chú tổng hợp lũy kế thống kê");

    private static readonly HashSet<string> EmptyOrFill = [.. Empty, .. Fill];

    private static readonly HashSet<string> PlainFill = Plain(Fill);

    private static readonly HashSet<string> PlainEmpty = Plain(EmptyOrFill);

    private static readonly HashSet<string> Totals = Keys("tổng số", "tổng", "tổng cộng", "cộng", "số lượng", "số liệu", "chung", "tất cả",
        "toàn bộ", "kết quả", "tổng số chung");

    private static readonly string[] PartStarts = [.. new[] { "trong đó", "chia ra", "chia theo", "phân theo", "bao gồm",
        "trong số đó" }.Select(NameKey.Exact)];

    /// <summary>The folded words that count, in their order.</summary>
    public static IReadOnlyList<string> Of(string text) => Kept(text, Fill, PlainFill);

    /// <summary>The words that name something: without those of forms, “kết quả”, “chia theo trình độ”.</summary>
    public static IReadOnlyList<string> Telling(string text) =>
        [.. Kept(text, EmptyOrFill, PlainEmpty).Where(word => word.Length > 1 && !word.All(char.IsAsciiDigit))];

    /// <summary>A title that names nothing by itself: whatever stands below it may stand there.</summary>
    public static bool IsEmpty(string text) => Strange(text).Count == 0;

    /// <summary>The words by which a title may be another's: “trên địa bàn xã” says only where.</summary>
    public static IReadOnlyList<string> Strange(string text) => [.. Telling(text).Where(word => !UnitName.Kinds.Contains(word))];

    /// <summary>“Tổng số”, “Số lượng”: the figure of what stands above.</summary>
    public static bool IsTotal(string key) => Totals.Contains(key);

    /// <summary>“Trong đó: nữ”, “Chia ra”: a part of the whole above, never the whole.</summary>
    public static bool IsPart(string text) =>
        text.Length < 200 && NameKey.Exact(text) is var key
            && (PartStarts.Any(start => StartsWith(key, start)) || (NameKey.Of(text) == key && IsPartKey(key)));

    /// <summary>As <see cref="IsPart"/>, of a folded text.</summary>
    public static bool IsPartKey(string key) => PlainPartStarts.Any(start => StartsWith(key, start));

    /// <summary>“Số hòa giải viên, trong đó nữ” names a whole and its part: one number cannot be both, and nobody can tell which it
    /// is.</summary>
    public static bool IsWholeWithPart(string text) => WholeWithPartPattern().IsMatch(text);

    [GeneratedRegex(@"\p{L}[\s,;:.()\[–-]+(?:trong đó|trong số đó)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex WholeWithPartPattern();

    /// <summary>The text without “Trong đó:”.</summary>
    public static string WithoutPart(string key)
    {
        foreach (var start in PlainPartStarts)
        {
            if (StartsWith(key, start))
                return key[start.Length..].TrimStart();
        }
        return key;
    }

    /// <summary>The text as typed without “Trong đó:”.</summary>
    public static string Rest(string text) => PartPattern().Replace(text, "") is { Length: > 0 } rest ? rest : text;

    [GeneratedRegex(@"^[\s\-+*•–]*(?:trong đó|trong do|chia ra|chia theo|phân theo|bao gồm|trong số đó)\s*[:,–-]?\s*",
        RegexOptions.IgnoreCase)]
    private static partial Regex PartPattern();

    /// <summary>With which words “Trong đó” and its like begin.</summary>
    public static IEnumerable<string> FirstWordsOfParts => PlainPartStarts.Select(start => start.Split(' ')[0]);

    private static readonly string[] PlainPartStarts = ["trong do", "chia ra", "chia theo", "phan theo", "bao gom", "trong so do"];

    private static bool StartsWith(string key, string start) =>
        key.StartsWith(start, StringComparison.Ordinal) && (key.Length == start.Length || key[start.Length] == ' ');

    private static List<string> Kept(string text, HashSet<string> marked, HashSet<string> plain)
    {
        var key = NameKey.Of(text);
        var exact = NameKey.Exact(text);
        if (key.Length == 0)
            return [];
        var words = key.Split(' ');
        var written = exact.Split(' ');
        var isTyped = exact != key && written.Length == words.Length;
        var kept = new List<string>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (!(isTyped ? marked.Contains(written[i]) : plain.Contains(words[i])))
                kept.Add(words[i]);
        }
        return kept;
    }

    private static HashSet<string> Words(string words) => [.. words.Split(' ').Select(NameKey.Exact)];

    // “Nam” has no marks to type, and is not “năm”.
    private static HashSet<string> Plain(IEnumerable<string> words) => [.. words.Select(NameKey.Of).Where(word => word != "nam")];

    private static HashSet<string> Keys(params string[] texts) => [.. texts.Select(NameKey.Of)];
}
