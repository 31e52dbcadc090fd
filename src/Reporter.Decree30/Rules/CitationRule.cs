using System.Text.RegularExpressions;
using Reporter.Core.Unicode;

namespace Reporter.Decree30.Rules;

/// <summary>In citations Điều has a capital, khoản and điểm have none (Annex II).</summary>
internal sealed partial class CitationRule : IDecreeRule
{
    private const string Code = "RP7333";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var found = context.Document.Body
            .SelectMany(b => Pattern().Matches(UnicodeForms.Composed(b.Passage.Text)).Select(match => (b.Passage, match.Value)))
            .Concat((context.Find(DecreeComponent.Recipients)?.Passages ?? [])
                .SelectMany(p => SamePattern().Matches(UnicodeForms.Composed(p.Text)).Select(match => (p, match.Value))))
            .ToList();
        if (found.Count == 0)
            return [RuleResult.Passes(Code)];

        var (at, text) = found[0];
        var expected = text[0] == 'đ' && text.StartsWith("điều", StringComparison.Ordinal) ? "Đ" + text[1..]
            : char.ToLowerInvariant(text[0]) + text[1..];
        return [RuleResult.Violates(FormatFindings.CitationCapitals(context.At(at), text, expected, found.Count))];
    }

    // “- Như điều 4;” cites too.
    [GeneratedRegex(@"(?<=\b[Nn]hư\s+)điều\s+\d{1,3}\b")]
    private static partial Regex SamePattern();

    // Only in the middle of a sentence: at its beginning everything has a capital.
    [GeneratedRegex(@"(?<=[\p{Ll}\d,;(]\s)(?:(?:Khoản|Điểm)\s+(?:\d{1,2}|[a-zđ])\b(?=[\s,;)])|điều\s+\d{1,3}\b(?=\s+(?:Luật|Nghị|Thông"
        + @"|Quyết|Bộ|của|và)))")]
    private static partial Regex Pattern();
}
