using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>A new paragraph begins 1 cm or 1.27 cm in (Annex I part II.6.d); 0.05 cm is forgiven, which is what inches and rulers
/// lose.</summary>
internal sealed class BodyFirstLineRule : IDecreeRule
{
    private const string Code = "RP7303";
    private const int Tolerance = 29;
    private const int DefaultTab = 720;

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var judged = BodyParagraphs.Running(context).Where(p => p.Label.Length == 0 && !IsListed(p) && !BodyParagraphs.GoesOn(context, p))
            .ToList();
        var wrong = judged.Where(p => !IsRight(Indent(p)) && !IsRight(Start(p))).ToList();
        if (judged.Count == 0)
            return [RuleResult.NotApplicable(Code)];
        if (wrong.Count == 0)
            return [RuleResult.Passes(Code)];

        var usual = judged.Select(Start).Where(IsRight).GroupBy(start => Math.Abs(start - 567) <= Tolerance ? 567 : 720)
            .OrderByDescending(g => g.Count()).FirstOrDefault()?.Key ?? 720;
        var finding = FormatFindings.BodyFirstLine(
            context.At(wrong[0]),
                DecreeWords.Centimetres([.. wrong.Select(p => Math.Round(Start(p) * 2.54 / 1_440, 2)).GroupBy(x => x)
                .OrderByDescending(g => g.Count()).Take(4).Select(g => g.Key)]), wrong.Count, judged.Count);
        return [RuleResult.Violates(finding, [.. wrong.SelectMany(p => LeadingBlanks.Replace(p, usual))])];
    }

    // A blank before the first word does not move the indent; it is reported on its own.
    private static int Indent(ParagraphFacts paragraph) => paragraph.Format.Left + paragraph.Format.FirstLine;

    public static bool IsRight(int start) => Math.Abs(start - 567) <= Tolerance || Math.Abs(start - 720) <= Tolerance;

    // What typists reach with the Tab key or with spaces looks like an indent on paper.
    public static int Start(ParagraphFacts paragraph)
    {
        double x = paragraph.Format.Left + paragraph.Format.FirstLine;
        foreach (var sign in paragraph.Text.TakeWhile(char.IsWhiteSpace))
        {
            x = sign == '\t'
                ? paragraph.Format.Tabs.Select(tab => tab.Position).Where(stop => stop > x + 1)
                    .DefaultIfEmpty(((int)(x / DefaultTab) + 1) * DefaultTab).Min()
                : x + TextWidth.Of(" ", paragraph.Runs.Count > 0 ? paragraph.Runs[0].Format : paragraph.Mark);
        }
        return (int)Math.Round(x);
    }

    private static bool IsListed(ParagraphFacts paragraph) =>
        new Passage(paragraph).Text is ['-' or '–' or '+' or '•' or '*', ..] && paragraph.Format.FirstLine < 0;
}
