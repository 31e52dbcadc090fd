using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>“Điều 5 Quyết định này” and “Như Điều 5” of the recipients point to an article that exists.</summary>
internal sealed partial class ArticleReferencesRule : IDecreeRule
{
    private const string Code = "RP7325";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var articles = context.Document.Body.Where(b => b.Kind == DecreeComponent.Article).Select(b => b.Label)
            .ToHashSet(StringComparer.Ordinal);
        if (articles.Count == 0)
            return [RuleResult.NotApplicable(Code)];

        var references = context.Document.Body.SelectMany(b => In(b.Passage, OwnPattern()))
            .Concat((context.Find(DecreeComponent.Recipients)?.Passages ?? []).SelectMany(p => In(p, SamePattern())));
        var missing = references.Where(r => !articles.Contains(r.Number)).ToList();
        return missing.Count == 0
            ? [RuleResult.Passes(Code)]
            : missing.Take(3).Select(r => RuleResult.Violates(FormatFindings.ArticleReferenceMissing(context.At(r.At), r.Text)));
    }

    private static IEnumerable<(Passage At, string Text, string Number)> In(Passage passage, Regex pattern) =>
        pattern.Matches(UnicodeForms.Composed(passage.Text)).Select(match => (passage, match.Value, match.Groups[1].Value));

    [GeneratedRegex(@"Điều (\d+)(?: của)? (?:Quyết định|Quy chế|Quy định|Nghị quyết|Điều lệ|Kế hoạch|Chỉ thị) này")]
    private static partial Regex OwnPattern();

    [GeneratedRegex(@"[Nn]hư [Đđ]iều (\d+)")]
    private static partial Regex SamePattern();
}
