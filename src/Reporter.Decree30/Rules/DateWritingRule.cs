using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>“Đình Lập, ngày 05 tháng 4 năm 2024” (Annex I part II.4). Blanks and dots for the day are a draft.</summary>
internal sealed partial class DateWritingRule : IDecreeRule
{
    private const string Code = "RP7220";
    private const int SomeLeapYear = 2024;

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.PlaceAndDate)?.First is not { } date)
            return [RuleResult.NotApplicable(Code)];

        var text = SpacePattern().Replace(UnicodeForms.Composed(date.Text), " ");
        if (TemplateTags.WithoutPlaceholders(text) != text)
            return [RuleResult.NotApplicable(Code)];
        var judgements = Faults(text)
            .Select(fault => (Fault: fault, Finding: FormatFindings.DateWriting(context.At(date), text, fault)))
            // The decree asks for a zero before months 1 and 2 and says nothing against others.
            .Select(f => f.Fault == WritingFault.ExtraZero ? RuleResult.NeedsReview(f.Finding) : RuleResult.Violates(f.Finding)).ToList();
        return judgements.Count > 0 ? judgements : [RuleResult.Passes(Code)];
    }

    private static IEnumerable<WritingFault> Faults(string text)
    {
        var parts = Pattern().Match(text);
        if (!parts.Success)
        {
            yield return WritingFault.Wording;
            yield break;
        }
        var place = parts.Groups["place"].Value.Trim();
        if (parts.Groups["comma"].Length == 0)
            yield return WritingFault.Comma;
        if (ShortPlacePattern().IsMatch(place))
            yield return WritingFault.Abbreviated;
        // All in capitals is a matter of its looks.
        if (!FoldedText.IsUpper(text)
            && ((place.Length > 0 && char.IsLower(place[0])) || !text.Contains("ngày", StringComparison.Ordinal)
            || !text.Contains("tháng", StringComparison.Ordinal)))
            yield return WritingFault.Capitals;
        if (IsShort(parts.Groups["day"].Value, 9) || IsShort(parts.Groups["month"].Value, 2))
            yield return WritingFault.LeadingZero;
        if (parts.Groups["month"].Value is ['0', >= '3'])
            yield return WritingFault.ExtraZero;
        if (IsImpossible(parts))
            yield return WritingFault.Impossible;
    }

    [GeneratedRegex(@"(^|\s)(TP|Tp|tp|T\.P|TX|Tx|TT|Tt|H|Q|P|X)\s*\.|\b(TP|Tp|HCM|TPHCM|HN|ĐN|BR-VT|TT-Huế)\b")]
    private static partial Regex ShortPlacePattern();

    /// <summary>29 tháng 02 năm 2026, 31 tháng 4. A part that is still blank rules nothing out.</summary>
    private static bool IsImpossible(Match parts)
    {
        int? Number(string group) =>
            int.TryParse(parts.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
        return Number("month") is var month && (month is 0 or > 12 || Number("day") is 0 or > 31
            || (month is { } known
                && Number("day") > DateTime.DaysInMonth(Number("year") is >= 1 and <= 9999 and { } year ? year : SomeLeapYear, known)));
    }

    private static bool IsShort(string number, int below) =>
        number.Length == 1 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1
            && value <= below;

    [GeneratedRegex(@"^(?<place>[^,]*?)(?<comma>,?)\s*ngày\s*(?<day>\d{0,2})[\s….,_]*tháng\s*(?<month>\d{0,2})[\s….,_]*"
        + @"năm\s*(?<year>\d{0,4})[\d….,_\s]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}
