using System.Text.RegularExpressions;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// The one reader of measures, for every place where one can stand: titles, names of rows, section headings, notes above and under a table,
/// the column of measures. A figure read without its measure may be a thousand or a million times off.
/// </summary>
internal sealed partial class MeasureText(Func<string, bool> isCounted)
{
    private const int LongestText = 400;
    private const int LongestKept = 120;
    private const int MostKept = 20_000;

    private readonly Dictionary<string, string> _inTitle = new(StringComparer.Ordinal);

    /// <summary>The measure that a title or a name carries: in brackets, behind “đvt:”, or behind a comma at its end. Empty where there is
    /// none.</summary>
    public string InTitle(string text)
    {
        if (_inTitle.TryGetValue(text, out var found))
            return found;
        found = Labelled(text) is { Length: > 0 } labelled ? labelled : Bracketed(text) is { Length: > 0 } inside ? inside : AtEnd(text);
        if (text.Length <= LongestKept && _inTitle.Count < MostKept)
            _inTitle[text] = found;
        return found;
    }

    /// <summary>“Đơn vị tính: nghìn đồng”, “(Số liệu tính bằng triệu đồng)”: what a note says of all figures of its table.</summary>
    public string InNote(string text) => Labelled(text) is { Length: > 0 } labelled ? labelled : IsMultiple(Bare(text)) ? Bare(text) : "";

    /// <summary>A cell that holds a measure and nothing else, in brackets or not: a row under the titles, the column of measures.</summary>
    public string Alone(string text) => IsKnown(Bare(text)) ? Bare(text) : Labelled(text);

    /// <summary>A word that something is counted in: money, a multiple of anything, a weight, what the plan counts.</summary>
    public bool IsKnown(string text) =>
        text.Length > 0 && (text is "%" or "‰" || IsMultiple(text) || Measures.IsKnown(text) || isCounted(text));

    private static string Bare(string text) => text.Trim().Trim('(', ')', '[', ']', ' ', ':');

    private static bool IsMultiple(string text) =>
        Measure.Read(text) is { } measure && (measure.Kind != MeasureKind.Counted || measure.Factor != 1);

    public string Labelled(string text)
    {
        if (text.Length > LongestText)
            return "";
        foreach (Match label in LabelPattern().Matches(text))
        {
            var behind = label.Groups["measure"].Value.Trim();
            if (Listed(behind) is { Length: > 0 } said)
                return said;
            // “Đơn vị tính kinh phí: triệu đồng”, “Đơn vị tính của kinh phí là triệu đồng”.
            if (MiddlePattern().Match(behind) is { Success: true } middle && Listed(behind[middle.Length..]) is { Length: > 0 } last)
                return last;
        }
        return "";
    }

    // “cuộc, lượt người, triệu đồng”: what is counted one by one needs no measure, so the multiple is what the list tells.
    private string Listed(string text)
    {
        var whole = text.Trim().TrimEnd('.', ',');
        if (IsKnown(whole))
            return whole;
        List<string> known = [.. whole.Split([", ", "; ", " và ", " - "], StringSplitOptions.TrimEntries).Where(IsKnown)];
        return known.Find(IsMultiple) ?? known.FirstOrDefault() ?? "";
    }

    private string Bracketed(string text)
    {
        if (text.Length > LongestText)
            return "";
        foreach (Match bracket in BracketPattern().Matches(text))
        {
            if (IsKnown(bracket.Groups[1].Value.Trim()))
                return bracket.Groups[1].Value.Trim();
        }
        return "";
    }

    // “Tổng kinh phí, triệu đồng”: only a multiple, since “Số cuộc, lượt” is a name.
    private static string AtEnd(string text)
    {
        var cut = Math.Max(text.LastIndexOf(", ", StringComparison.Ordinal), text.LastIndexOf(" - ", StringComparison.Ordinal));
        return cut > 0 && text.Length < LongestText && text[(cut + 2)..].Trim() is var end
            && Measure.Read(end) is { Kind: MeasureKind.Money } ? end : "";
    }

    [GeneratedRegex(@"(?:đơn\s+vị(?:\s+tính)?|đvt|đv\s*tính|đv|dvt|don\s+vi\s+tinh|tính\s+bằng|tính\s+theo"
        + @"|ghi\s+bằng)\s*(?:là\b)?\s*[:=]?\s*(?=(?<measure>[^()\[\]\n]{1,80}))", RegexOptions.IgnoreCase)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"^[^:=]{1,40}?(?:[:=]|\blà\b)\s*")]
    private static partial Regex MiddlePattern();

    [GeneratedRegex(@"[(\[]([^()\[\]]{1,40})[)\]]")]
    private static partial Regex BracketPattern();
}
