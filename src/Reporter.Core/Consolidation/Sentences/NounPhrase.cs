using System.Text.RegularExpressions;
using Reporter.Core.Plans;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>
/// A figure's name read once as what a sentence needs: “Số dự thảo văn bản đã góp ý”, measured in “dự thảo”, is to
/// “góp ý” so many “dự thảo văn bản”.
/// </summary>
/// <param name="Text">What is counted, or what has a size; begins small.</param>
/// <param name="Measure">What stands between the number and the text; empty where the text names it.</param>
/// <param name="Verb">Empty for what is there, or has a size.</param>
internal sealed partial record NounPhrase(string Text, string Measure, string Verb, PhraseForm Form)
{
    /// <summary>The whole phrase: “dự thảo văn bản đã góp ý”, where the sentence takes the verb out of it.</summary>
    public string Whole { get; init; } = Text;

    public static NounPhrase Of(Field field) => Of(field.Name, field.Measure, field.Type);

    public static NounPhrase Of(string name, string measure, FieldType type)
    {
        var (text, isCount) = Bare(name, measure);
        measure = Wordings.Plain(measure);
        if (type is FieldType.YesNo)
            return new NounPhrase(Wordings.Lower(YesPattern().Replace(text, "")), "", "", PhraseForm.YesNo);
        if (type is FieldType.Money or FieldType.Percent || measure == "%" || (!isCount && IsQuantity(text)) || IsQuantityAtAll(text))
            return new NounPhrase(Wordings.Lower(text), measure, "", PhraseForm.Quantity);
        text = Wordings.Lower(text);
        if (BehindVerb().Match(text) is { Success: true } done && ReportWords.Verbs.Contains(done.Groups["verb"].Value))
            return Counted(done.Groups["what"].Value, measure, done.Groups["verb"].Value) with { Whole = text };
        // “vụ việc tiếp nhận”: the measure and what was done with it.
        if (Wordings.StartsWith(text, measure) && ReportWords.Verbs.Contains(text[measure.Length..].Trim()))
            return new NounPhrase(measure, "", text[measure.Length..].Trim(), PhraseForm.Done) { Whole = text };
        if (!isCount && ReportWords.Verbs.Where(verb => Wordings.StartsWith(text, verb)).MaxBy(verb => verb.Length) is { } first
            && Wordings.StartsWith(text[first.Length..].Trim(), measure))
            return Counted(text[first.Length..].Trim(), measure, first) with { Whole = text };
        var verbless = Counted(text, measure, "");
        return verbless with { Verb = VerbOf(text, measure), Form = FormOf(text, measure) };
    }

    private static NounPhrase Counted(string text, string measure, string verb) =>
        new(text, NeedsMeasure(text, measure) ? measure : "", verb, PhraseForm.Done);

    /// <summary>“12 bản tài liệu”, but “12 hội nghị”, “12 tuyên truyền viên”: a measure that the phrase has already is not said
    /// twice.</summary>
    private static bool NeedsMeasure(string text, string measure) =>
        measure.Length > 0
        && !ReportWords.BareMeasures.Contains(measure, StringComparer.OrdinalIgnoreCase)
        && !Wordings.Holds(string.Join(' ', Wordings.Words(text).Take(Wordings.CountWords(measure) + 3)), measure.Replace(",", " ",
            StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal))
        && !text.StartsWith(measure, StringComparison.OrdinalIgnoreCase)
        && !(measure == ReportWords.HeldMeasures[0] && Wordings.StartsWithAny(text, ReportWords.Meetings));

    private static string VerbOf(string text, string measure)
    {
        if (ReportWords.Happenings.Take(2).Any(word => Wordings.Holds(text, word)))
            return "";
        if (ReportWords.HeldMeasures.Contains(measure))
            return ReportWords.Verbs[1];
        if (measure == "văn bản")
            return ReportWords.Verbs[0];
        return Wordings.StartsWithAny(text, ReportWords.PrintedThings) && measure is "bản" or "tờ" or "cuốn" or "quyển"
            ? ReportWords.Verbs[2] : "";
    }

    private static PhraseForm FormOf(string text, string measure) =>
        VerbOf(text, measure).Length > 0 ? PhraseForm.Done
        : ReportWords.StockMeasures.Contains(measure) && !ReportWords.Happenings.Any(word => Wordings.Holds(text, word)) ? PhraseForm.Stock
        : PhraseForm.There;

    private static bool IsQuantity(string text) => Wordings.StartsWithAny(text, ReportWords.Quantities);

    // What no “Số” before it makes a count.
    private static bool IsQuantityAtAll(string text) => Wordings.StartsWithAny(text, ReportWords.Quantities.Take(10));

    /// <summary>Without the words that only say that it is a number, and without its measure in brackets.</summary>
    private static (string Text, bool IsCount) Bare(string name, string measure)
    {
        var text = Wordings.Plain(name).TrimEnd('.', ':', ';', ' ');
        if (measure.Length > 0 && text.EndsWith($"({measure})", StringComparison.OrdinalIgnoreCase))
            text = text[..^(measure.Length + 2)].TrimEnd();
        text = InPattern().Replace(text, "");
        for (var isCount = false; ; isCount = true)
        {
            if (HeadPattern().Match(text) is not { Success: true } head || text.Length == head.Length)
                return (text, isCount);
            var rest = text[head.Length..];
            if (head.Value.Trim().EndsWith("số", StringComparison.OrdinalIgnoreCase) && Wordings.StartsWithAny(rest, ReportWords.NotCounts))
                return (text, isCount);
            text = rest;
        }
    }

    [GeneratedRegex(@"^trong đó\s*[:,]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex InPattern();

    [GeneratedRegex(@"^(?:tổng số|tổng cộng|tổng|số lượng|số)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"^có\s+", RegexOptions.IgnoreCase)]
    private static partial Regex YesPattern();

    [GeneratedRegex(@"^(?<what>.+?) (?:đã|được|đã được) (?<verb>\p{L}+(?: \p{L}+){0,2})$")]
    private static partial Regex BehindVerb();
}

/// <summary>How a figure is told.</summary>
internal enum PhraseForm
{
    /// <summary>“đã tổ chức 12 cuộc …”</summary>
    Done,

    /// <summary>“có 12 trường hợp …”</summary>
    There,

    /// <summary>“hiện có 12 tổ …”</summary>
    Stock,

    /// <summary>“diện tích … là 12 ha”</summary>
    Quantity,

    /// <summary>“có 12/65 đơn vị …”</summary>
    YesNo,
}
