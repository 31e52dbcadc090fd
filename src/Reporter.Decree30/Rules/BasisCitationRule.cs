using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>A basis names its document in full: kind, number, agency, day, subject; a law without number and agency (Annex I part
/// II.6.b).</summary>
internal sealed partial class BasisCitationRule : IDecreeRule
{
    private const string Code = "RP7233";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Basis) is not { } basis || context.Options.IsTemplate)
            return [RuleResult.NotApplicable(Code)];
        var judgements = basis.Passages.GroupBy(p => p.Paragraph)
            .SelectMany(lines => Faults(UnicodeForms.Composed(string.Join(' ', lines.Select(p => p.Text))))
                .Select(f => (f.Fault, f.IsSure, At: lines.First())))
            .GroupBy(f => f.Fault)
            .Select(same => (same.First().IsSure,
                Finding: FormatFindings.BasisCitation(context.At(same.First().At), same.First().At.Text, same.Key, same.Count())))
            .Select(f => f.IsSure ? RuleResult.Violates(f.Finding) : RuleResult.NeedsReview(f.Finding)).ToList();
        return judgements.Count > 0 ? judgements : [RuleResult.Passes(Code)];
    }

    private static IEnumerable<(CitationFault Fault, bool IsSure)> Faults(string text)
    {
        if (FoldedText.Of(text).TrimStart('-', '+', '*', ' ').StartsWith("CAN CU", StringComparison.Ordinal)
            && !WordsPattern().IsMatch(text))
        {
            yield return (CitationFault.Wording, true);
            yield break;
        }
        if (KindPattern().Match(text) is not { Success: true } kind)
            yield break;
        if (kind.Groups["word"].Length == 0)
            yield return (CitationFault.NoWord, true);
        var hasDay = text.Contains("ngày", StringComparison.OrdinalIgnoreCase) || DayPattern().IsMatch(text);
        var hasNumber = NumberPattern().IsMatch(text);
        if (kind.Groups["law"].Length > 0)
        {
            // “Luật … năm 2015” is how people speak of it.
            if (!hasDay)
                yield return (CitationFault.NoDay, !YearPattern().IsMatch(text));
            yield break;
        }
        // With neither the one nor the other it may be the name of something else.
        if (!hasNumber)
            yield return (CitationFault.NoNumber, hasDay);
        if (!hasDay)
            yield return (CitationFault.NoDay, hasNumber);
    }

    [GeneratedRegex(@"^[-–+*\s]*(?<word>Căn cứ(?:\s+vào)?|Thực hiện|Theo)?[\s:]*(?:(?<law>Luật|Bộ luật|Pháp lệnh)|Nghị định|Nghị quyết"
        + @"|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Công văn|Kế hoạch|Tờ trình|Thông báo|Hướng dẫn|Kết luận)\s")]
    private static partial Regex KindPattern();

    [GeneratedRegex(@"^[-–+*\s]*Căn cứ\b", RegexOptions.IgnoreCase)]
    private static partial Regex WordsPattern();

    [GeneratedRegex(@"\bnăm\s+(19|20)\d\d")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}")]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"\d+[\p{L}\d]*\s*[-/]\s*[\p{L}\d]|[Ss]ố\s*:?\s*[\d….\s]*/|[Ss]ố\s+\d")]
    private static partial Regex NumberPattern();
}
