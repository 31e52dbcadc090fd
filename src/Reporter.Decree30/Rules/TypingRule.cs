using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Habits of typing that look right today and shift tomorrow: mixed list marks, empty paragraphs, spaces as indents, squeezed
/// letters.</summary>
internal sealed class TypingRule : IDecreeRule
{
    private const string Code = "RP7321";
    private const int SqueezedFrom = 8;

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var notes = new List<RuleResult>();
        var marked = context.Document.Body.Where(b => b.Label is "-" or "–" or "•" or "*").ToList();
        var marks = marked.GroupBy(b => b.Label).Where(g => g.Count() > 1).Select(g => $"“{g.Key}”").ToList();
        if (marks.Count > 1)
            notes.Add(RuleResult.NeedsReview(FormatFindings.MixedListMarks(context.At(marked[0].Passage), marks)));

        var body = context.Document.Body.Select(b => b.Passage.Paragraph).Distinct().ToList();
        var gaps = body.Zip(body.Skip(1))
            .Where(pair => pair.Second.Index > pair.First.Index + 1 && IsBlankBetween(context.Facts, pair.First, pair.Second)).ToList();
        if (gaps.Count > 1)
            notes.Add(RuleResult.NeedsReview(FormatFindings.EmptyParagraphsAsSpacing(context.At(gaps[0].Second), gaps.Count)));

        notes.AddRange(Blanks(context));
        var broken = BodyParagraphs.Running(context).Where(p => BodyParagraphs.GoesOn(context, p)).ToList();
        if (broken.Count > 0)
            notes.Add(RuleResult.NeedsReview(FormatFindings.SentenceBroken(context.At(broken[0]), broken.Count)));

        var squeezed = context.Paragraphs.Where(p => p.Runs.Any(IsSqueezed)).ToList();
        if (squeezed.Count > 0)
        {
            var format = squeezed[0].Runs.First(IsSqueezed).Format;
            notes.Add(RuleResult.NeedsReview(FormatFindings.CondensedText(context.At(squeezed[0]), format.LetterSpacing / 20.0,
                format.Scale,
                squeezed.Count)) with
            {
                Changes = [.. squeezed.SelectMany(p => p.Runs.Where(IsSqueezed).SelectMany(run => Loose(p, run)))],
            });
        }
        return notes.Count > 0 ? notes : [RuleResult.Passes(Code)];
    }

    // Blanks in place of an indent, or before a word that the indent has already moved.
    private static IEnumerable<RuleResult> Blanks(RuleContext context)
    {
        var led = BodyParagraphs.Running(context).Where(p => LeadingBlanks.Has(p) && p.Label.Length == 0).ToList();
        if (led.Where(p => BodyFirstLineRule.IsRight(p.Format.Left + p.Format.FirstLine)).ToList() is [var extra, ..] allExtra)
            yield return RuleResult.NeedsReview(FormatFindings.ExtraBlanks(context.At(extra),
                allExtra.Count)) with
            { Changes = [.. allExtra.Select(LeadingBlanks.Remove)] };
        if (led.Where(p => !BodyFirstLineRule.IsRight(p.Format.Left + p.Format.FirstLine)
            && BodyFirstLineRule.IsRight(BodyFirstLineRule.Start(p))).ToList() is [var instead, ..] allInstead)
        {
            yield return RuleResult.NeedsReview(FormatFindings.SpacesAsIndent(context.At(instead), allInstead.Count)) with
            {
                Changes = [.. allInstead.SelectMany(p => LeadingBlanks.Replace(p,
                    Math.Abs(BodyFirstLineRule.Start(p) - 567) < 60 ? 567 : 720))],
            };
        }
    }

    private static bool IsBlankBetween(DocumentFacts facts, ParagraphFacts above, ParagraphFacts below) =>
        Enumerable.Range(above.Index + 1, below.Index - above.Index - 1)
            .All(i => facts.Paragraphs[i] is { IsBlank: true, Cell: null, HasPicture: false });

    private static bool IsSqueezed(RunFacts run) =>
        !string.IsNullOrWhiteSpace(run.Text) && (Math.Abs(run.Format.LetterSpacing) > SqueezedFrom || Math.Abs(run.Format.Scale - 100) > 3);

    private static IEnumerable<Change> Loose(ParagraphFacts paragraph, RunFacts run)
    {
        if (run.Format.LetterSpacing != 0)
            yield return new Change(paragraph.PartName, run.Element, "rPr", "spacing", [("val", "0")]);
        if (run.Format.Scale != 100)
            yield return new Change(paragraph.PartName, run.Element, "rPr", "w", [("val", "100")]);
    }
}
