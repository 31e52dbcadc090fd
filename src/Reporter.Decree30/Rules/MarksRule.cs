using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>An article is “Điều 1.”, a clause “1.”, a point is “a)” (Annex I part II.6.d).</summary>
internal sealed partial class MarksRule : IDecreeRule
{
    private const string Code = "RP7315";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var judgements = new List<RuleResult>();
        if (context.Body(DecreeComponent.Clause, DecreeComponent.TitledClause)
            .FirstOrDefault(p => OddClausePattern().IsMatch(Whole(p))) is { } clause)
            judgements.Add(RuleResult.Violates(FormatFindings.ClauseMark(context.At(clause), DecreeComponent.Clause, Whole(clause))));
        if (context.Body(DecreeComponent.Article).FirstOrDefault(p => OddArticlePattern().IsMatch(Whole(p))) is { } article)
            judgements.Add(RuleResult.Violates(FormatFindings.ClauseMark(context.At(article), DecreeComponent.Article, Whole(article))));
        if (context.Body(DecreeComponent.Point, DecreeComponent.BodyText)
            .FirstOrDefault(p => OddPointPattern().IsMatch(Whole(p))) is { } point)
            judgements.Add(RuleResult.Violates(FormatFindings.PointMark(context.At(point), Whole(point))));
        return judgements.Count > 0 ? judgements : [RuleResult.Passes(Code)];
    }

    private static string Whole(Passage passage) =>
        (passage.Paragraph.Label.Length > 0 ? passage.Paragraph.Label + " " : "") + UnicodeForms.Composed(passage.Text);

    [GeneratedRegex(@"^\d{1,2}\s*(\)|/|-)\s")]
    private static partial Regex OddClausePattern();

    [GeneratedRegex(@"^\p{L}+\s+\d{1,3}\p{L}?\s*:")]
    private static partial Regex OddArticlePattern();

    [GeneratedRegex(@"^(\p{Lu}\)|[a-eđ][./]\s)\s*\p{L}")]
    private static partial Regex OddPointPattern();
}
