using System.Globalization;
using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>What all three lines have in common: solid, and better drawn than typed.</summary>
internal static class LineMakings
{
    public static IEnumerable<RuleResult> Judge(RuleContext context, ComponentLine line)
    {
        if (line.IsDashed || line.Making is LineMaking.Hyphens or LineMaking.Underline)
            yield return RuleResult.Violates(FormatFindings.LineNotSolid(context.At(line.Paragraph), line.Kind, FaultOf(line)));
        else if (line.Making == LineMaking.Underscores)
            yield return RuleResult.NeedsReview(FormatFindings.LineOfUnderscores(context.At(line.Paragraph), line.Kind));
        if (line.Shape?.IsColored ?? (line.Making == LineMaking.Border && line.Paragraph.Format.HasColoredBorder))
            yield return RuleResult.NeedsReview(FormatFindings.LineColored(context.At(line.Paragraph), line.Kind));
    }

    private static LineFault FaultOf(ComponentLine line) => line.Making switch
    {
        LineMaking.Hyphens => LineFault.Hyphens,
        LineMaking.Underline => LineFault.Underline,
        _ => LineFault.Dashed,
    };

    /// <summary>A plain shape is resized by one number, the border of an empty paragraph by its indents; the border of a cell or of a
    /// paragraph with words is drawn anew by hand.</summary>
    public static Change[] Resize(RuleContext context, ComponentLine line, double twips) => line switch
    {
        { Making: LineMaking.Shape, Shape.IsPlain: true } =>
            [new Change(line.Paragraph.PartName, line.Paragraph.Element, "line", Whole(line.Shape.Length), [("cx", Whole(twips))])],
        { Making: LineMaking.Border, Paragraph: { IsBlank: true, Box: null } paragraph } when paragraph.Format.HasTopBorder
            || paragraph.Format.HasBottomBorder =>
            [new Change(paragraph.PartName, paragraph.Element, "pPr", "ind", Indents(context, paragraph, twips))],
        _ => [],
    };

    /// <summary>A line where there is none: the border of an empty paragraph below the last line. Not where two columns share a
    /// line.</summary>
    public static Change[] Draw(RuleContext context, Passage under, double twips)
    {
        var paragraph = under.Paragraph;
        return paragraph.Box is null && under.Start == paragraph.Text.Length - paragraph.Text.TrimStart().Length
            && under.End == paragraph.Text.TrimEnd().Length
            && twips < RoomOf(context, paragraph) && new Passage(paragraph).Columns().Count() == 1
            ? [new Change(paragraph.PartName, paragraph.Element, NewLine.Container, NewLine.Below, Indents(context, paragraph, twips))]
            : [];
    }

    private static (string, string)[] Indents(RuleContext context, ParagraphFacts paragraph, double twips)
    {
        var side = Whole(Math.Max(0, (RoomOf(context, paragraph) - twips) / 2));
        var isOld = paragraph.Element.Name.NamespaceName == WordXml.Main;
        return [(isOld ? "left" : "start", side), (isOld ? "right" : "end", side), ("firstLine", "0"), ("hanging", "")];
    }

    private static double RoomOf(RuleContext context, ParagraphFacts paragraph) =>
        paragraph.Cell?.TextWidth ?? context.Facts.Sections[Math.Min(paragraph.Section, context.Facts.Sections.Count - 1)].TextWidth;

    private static string Whole(double twips) => ((int)Math.Round(twips)).ToString(CultureInfo.InvariantCulture);
}

/// <summary>A line that is drawn below a paragraph.</summary>
internal static class NewLine
{
    public const string Container = "below";
    public const string Below = "pBdr";
}
