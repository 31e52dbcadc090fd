using System.Text.RegularExpressions;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>
/// Under the agency and under the subject of a titled document stands a solid line of a third to a half of the text
/// (Annex I parts II.2.b, II.5.b). The text is its longest line.
/// </summary>
internal sealed partial class ShortLineRule(DecreeComponent line, DecreeComponent above) : IDecreeRule
{
    private const string Code = "RP7212";

    // Three quarters of real lines are within the bounds; only what is plainly outside is reported.
    private const double Shortest = 0.28;
    private const double Longest = 0.58;

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Document.IsAttached
            || (context.Find(above) ?? (above == DecreeComponent.Subject ? context.Find(DecreeComponent.Title) : null))
            is not { } component)
            return [RuleResult.NotApplicable(Code)];
        if (context.Document.Line(line) is not { } found)
            return [RuleResult.Violates(
                FormatFindings.ShortLineMissing(context.At(component.Passages[^1]), line),
                LineMakings.Draw(context, component.Passages[^1], Shown(context, component.Passages[^1]) * 0.42))];

        var judgements = LineMakings.Judge(context, found).ToList();
        if (found.Making != LineMaking.Underline
            && component.Passages.All(p => FormatCheck.WithoutTags(p.Text) == p.Text && !DotsPattern().IsMatch(p.Text))
            && !IsFitting(context, component, found.Length))
        {
            var longest = component.Passages.Max(p => Shown(context, p));
            judgements.Add(RuleResult.Violates(
                FormatFindings.ShortLineLength(context.At(found.Paragraph), line, Math.Round(found.Length / longest * 100)),
                LineMakings.Resize(context, found, longest * 0.42)));
        }
        return judgements.Count > 0 ? judgements : [RuleResult.Passes(Code)];
    }

    // A row of dots waits for words, and nobody knows how long they will be.
    [GeneratedRegex(@"…{2,}|\.{4,}")]
    private static partial Regex DotsPattern();

    // In a name of several lines either the longest or the last may be what the line was measured by.
    private static bool IsFitting(RuleContext context, Component component, double length)
    {
        var widths = component.Passages.Select(p => Shown(context, p)).ToList();
        return length >= widths.Min() * Shortest && length <= widths.Max() * Longest;
    }

    // A long subject fills the line and goes on in the next.
    private static double Shown(RuleContext context, Passage passage)
    {
        var paragraph = passage.Paragraph;
        var room = paragraph.Cell?.TextWidth
            ?? context.Facts.Sections[Math.Min(paragraph.Section, context.Facts.Sections.Count - 1)].TextWidth;
        return Math.Min(passage.Width, Math.Max(400, room - paragraph.Format.Left - paragraph.Format.Right));
    }
}
