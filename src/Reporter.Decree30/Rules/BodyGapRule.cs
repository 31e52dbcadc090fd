using System.Globalization;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>At least 6 pt between paragraphs (Annex I part II.6.d): what is left after the one and before the other, together.</summary>
internal sealed class BodyGapRule : IDecreeRule
{
    private const string Code = "RP7304";
    private const int Least = 120;
    private const int Tolerance = 5;

    private static readonly DecreeComponent[] Labels =
        [DecreeComponent.PartLabel, DecreeComponent.PartTitle, DecreeComponent.SectionLabel, DecreeComponent.SectionTitle,
            DecreeComponent.Title];

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        // A title stands directly below its chapter's number, and both are no text.
        var body = context.Document.Body.Where(b => !Labels.Contains(b.Kind)).Select(b => b.Passage.Paragraph).Distinct().ToList();
        var pairs = body.Zip(body.Skip(1))
            .Where(pair => pair.Second.Index == pair.First.Index + 1 && !BodyParagraphs.GoesOn(context, pair.Second)).ToList();
        var wrong = pairs.Where(pair => Gap(pair.First, pair.Second) < Least - Tolerance).ToList();
        if (pairs.Count == 0)
            return [RuleResult.NotApplicable(Code)];
        if (wrong.Count == 0)
            return [RuleResult.Passes(Code)];

        var found = DecreeWords.Text(string.Join("; ",
            wrong.Select(p => Gap(p.First, p.Second) / 20.0).GroupBy(x => x).OrderByDescending(g => g.Count()).Take(4).Select(g => g.Key)
            .Order().Select(DecreeWords.Number)));
        return
        [
            RuleResult.Violates(
                FormatFindings.BodyGap(context.At(wrong[0].Second), found, wrong.Count, pairs.Count),
                [.. wrong.Select(p => new Change(p.Second.PartName, p.Second.Element, "pPr", "spacing",
                    [("before", (Least - (Joined(p.First, p.Second) ? 0 : p.First.Format.After)).ToString(CultureInfo.InvariantCulture)),
                        ("beforeAutospacing", ""), ("beforeLines", "")])),
                .. wrong.Where(p => Joined(p.First, p.Second))
                    .Select(p => new Change(p.Second.PartName, p.Second.Element, "pPr", "contextualSpacing", [("val", "0")]))]),
        ];
    }

    private static int Gap(ParagraphFacts above, ParagraphFacts below)
    {
        var isSame = above.StyleName == below.StyleName;
        return (above.Format.IgnoresGapInSameStyle && isSame ? 0 : above.Format.After)
            + (below.Format.IgnoresGapInSameStyle && isSame ? 0 : below.Format.Before);
    }

    private static bool Joined(ParagraphFacts above, ParagraphFacts below) =>
        below.Format.IgnoresGapInSameStyle && above.StyleName == below.StyleName;
}
