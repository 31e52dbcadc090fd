using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Single to one and a half lines (Annex I part II.6.d). Exact spacing is measured by the font's own line.</summary>
internal sealed class BodyLineSpacingRule : IDecreeRule
{
    private const string Code = "RP7305";
    private const double Tolerance = 0.035;

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var judged = BodyParagraphs.Running(context);
        var wrong = judged.Where(p => Lines(p) is < 1 - Tolerance or > 1.5 + Tolerance).ToList();
        if (judged.Count == 0)
            return [RuleResult.NotApplicable(Code)];
        if (wrong.Count == 0)
            return [RuleResult.Passes(Code)];

        var found = DecreeWords.Text(string.Join("; ",
            wrong.Select(p => Math.Round(Lines(p), 2)).GroupBy(x => x).OrderByDescending(g => g.Count()).Take(4).Select(g => g.Key).Order()
            .Select(DecreeWords.Number)));
        return
        [
            RuleResult.Violates(
                FormatFindings.BodyLineSpacing(context.At(wrong[0]), found, wrong.Count, judged.Count),
                [.. wrong.Select(p => new Change(p.PartName, p.Element, "pPr", "spacing",
                    [("line", Lines(p) < 1 ? "240" : "360"), ("lineRule", "auto")]))]),
        ];
    }

    private static double Lines(ParagraphFacts paragraph)
    {
        var size = paragraph.Runs.Count > 0 ? paragraph.Runs.Max(run => run.Format.Size) : paragraph.Mark.Size;
        var lines = paragraph.Format.LinesFor(size);
        // "At least" gives way to what the font needs.
        return paragraph.Format.LineRule == LineRule.AtLeast ? Math.Max(1, lines) : lines;
    }
}
