using System.Text.RegularExpressions;
using Reporter.Core.Unicode;

namespace Reporter.Decree30.Rules;

/// <summary>
/// “Số: 05/BC-UBND” (Annex I part II.3). A blank or dotted number is a draft, which is the normal case; a number is never asked for.
/// </summary>
internal sealed partial class NumberWritingRule : IDecreeRule
{
    private const string Code = "RP7215";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Number)?.First is not { } number)
            return [RuleResult.NotApplicable(Code)];

        var text = UnicodeForms.Composed(number.Text);
        if (FormatCheck.WithoutTags(text) != text)
            return [RuleResult.NotApplicable(Code)];

        var broken = Faults(text)
            .Select(fault => (fault, Finding: FormatFindings.NumberWriting(context.At(number), Squeezed(text), fault)))
            // The police write a unit in brackets by a rule of their own; of blanks the decree speaks only beside hyphens.
            .Select(f => f.fault is WritingFault.Brackets or WritingFault.SpacedSlash ? RuleResult.NeedsReview(f.Finding)
                : RuleResult.Violates(f.Finding)).ToList();
        return broken.Count > 0 ? broken : [RuleResult.Passes(Code)];
    }

    private static IEnumerable<WritingFault> Faults(string text)
    {
        if (!text.StartsWith("Số", StringComparison.Ordinal))
            yield return WritingFault.Wording;
        else if (!ColonPattern().IsMatch(text))
            yield return WritingFault.MissingColon;

        var parts = NumberParts.Of(text);
        // “Số: 45-BC/STP”, as documents of the Party have it.
        if (text.StartsWith("Số", StringComparison.Ordinal) && PartyPattern().IsMatch(text))
            yield return WritingFault.Wording;
        if (parts.Number is [>= '1' and <= '9'])
            yield return WritingFault.LeadingZero;
        else if (parts.Number is ['0', _, _, ..])
            yield return WritingFault.ExtraZero;
        if (parts.Year.Length > 0)
            yield return WritingFault.Year;
        if (parts.Symbol.Length == 0 && (parts.Number.Length > 0 || parts.HasNoSlash))
            yield return WritingFault.Slash;
        if (SpacedSlashPattern().IsMatch(text))
            yield return WritingFault.SpacedSlash;
        if (SpacedHyphenPattern().IsMatch(parts.Symbol))
            yield return WritingFault.Spaces;
        if (OtherSignPattern().IsMatch(parts.Symbol))
            yield return WritingFault.Hyphens;
        if (parts.Symbol.Contains('(', StringComparison.Ordinal))
            yield return WritingFault.Brackets;
        // QyĐ, CTr, TTr and TrS hold small letters by the decree's own list.
        if (SmallLettersPattern()
            .IsMatch(parts.Symbol.Replace("QyĐ", "", StringComparison.Ordinal).Replace("CTr", "", StringComparison.Ordinal)
            .Replace("TTr", "", StringComparison.Ordinal)))
            yield return WritingFault.Capitals;
    }

    private static string Squeezed(string text) => SpacePattern().Replace(text, " ");

    [GeneratedRegex(@"^Số\s*:")]
    private static partial Regex ColonPattern();

    [GeneratedRegex(@"^Số\s*:?\s*\d*\s*[-–]\s*\p{L}+\s*/\s*\p{L}")]
    private static partial Regex PartyPattern();

    // A number that is still to come leaves a gap of its own.
    [GeneratedRegex(@"\d\s+/|\d\s*/\s+\p{L}")]
    private static partial Regex SpacedSlashPattern();

    [GeneratedRegex(@"\p{L}\s+[-–]\s*\p{L}|\p{L}\s*[-–]\s+\p{L}")]
    private static partial Regex SpacedHyphenPattern();

    // “QĐ.STP”, “BC/UBND”, “QĐ_UBND”; a bracket holds a unit in some offices.
    [GeneratedRegex(@"\p{L}\s*[./_]\s*\p{L}")]
    private static partial Regex OtherSignPattern();

    [GeneratedRegex(@"^\p{Ll}{2,}\b|[-/]\p{Ll}{2,}")]
    private static partial Regex SmallLettersPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}

/// <summary>A number and symbol taken apart: <c>Số: 12/BC-UBND</c>.</summary>
internal sealed partial record NumberParts(string Number, string Symbol)
{
    /// <summary>The year between number and symbol, as normative documents have it; empty where there is none.</summary>
    public string Year { get; init; } = "";

    /// <summary>Letters stand after the number, but no slash between them.</summary>
    public bool HasNoSlash { get; init; }

    public static NumberParts Of(string text)
    {
        // Blanks in one piece: the pattern may share them out in many ways, and tries them all where a line is something else.
        var match = Pattern().Match(BlanksPattern().Replace(UnicodeForms.Composed(text), " "));
        if (!match.Success)
            return new NumberParts("", "");
        var symbol = match.Groups["symbol"].Value.Trim().TrimEnd('.', ',', ';');
        var year = YearPattern().Match(symbol);
        return new NumberParts(match.Groups["number"].Value, symbol[year.Length..])
        {
            Year = year.Groups[1].Value,
            HasNoSlash = match.Groups["unslashed"].Success,
        };
    }

    /// <summary>The first group of letters: the kind of document, or the agency in a letter.</summary>
    public string Head => Symbol.Split('-', '–', '.', '/', '_')[0].Trim();

    [GeneratedRegex(@"^((?:19|20)\d\d)\s*/\s*")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^\p{L}+\s*[:;.]?\s*(?:(?<number>\d+)|[…._\s]*)\s*(?:[…._\s]*/\s*(?<symbol>.+)"
        + @"|[-–\s]*(?<unslashed>[\p{L}][\p{L}\d–-]*))?$", RegexOptions.Singleline)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex BlanksPattern();
}
