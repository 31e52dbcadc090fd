using System.Globalization;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>Under Tiêu ngữ stands a solid line as long as its text (Annex I part II.1.b).</summary>
internal sealed class MottoLineRule : IDecreeRule
{
    private const string Code = "RP7206";

    // Nine of ten real lines are 92 to 100 percent of the text, drawn by hand.
    private const double Tolerance = 0.12;

    public IEnumerable<Judgement> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Motto)?.First is not { } motto)
            return [Judgement.NotApplicable(Code)];
        if (context.Document.Line(DecreeComponent.MottoLine) is not { } line)
            return [Judgement.Broken(FormatFindings.MottoLineMissing(context.At(motto)))];

        var judgements = LineMakings.Judge(context, line).ToList();
        var share = line.Length / Math.Max(1, motto.Width);
        if (line.Making != LineMaking.Underline && Math.Abs(share - 1) > Tolerance)
            judgements.Add(Judgement.Broken(FormatFindings.MottoLineLength(context.At(line.Paragraph), Math.Round(share * 100)), LineMakings.Resize(line, motto.Width)));
        return judgements.Count > 0 ? judgements : [Judgement.Kept(Code)];
    }
}

/// <summary>What all three lines have in common: solid, and better drawn than typed.</summary>
internal static class LineMakings
{
    public static IEnumerable<Judgement> Judge(RuleContext context, ComponentLine line)
    {
        if (line.IsDashed || line.Making is LineMaking.Hyphens or LineMaking.Underline)
            yield return Judgement.Broken(FormatFindings.LineNotSolid(context.At(line.Paragraph), line.Kind, FaultOf(line)));
        else if (line.Making == LineMaking.Underscores)
            yield return Judgement.LookAt(FormatFindings.LineOfUnderscores(context.At(line.Paragraph), line.Kind));
    }

    private static LineFault FaultOf(ComponentLine line) => line.Making switch
    {
        LineMaking.Hyphens => LineFault.Hyphens,
        LineMaking.Underline => LineFault.Underline,
        _ => LineFault.Dashed,
    };

    /// <summary>Only a plain DrawingML shape can be resized by one number; the fix finds it in its paragraph.</summary>
    public static Change[] Resize(ComponentLine line, double twips) =>
        line is { Making: LineMaking.Shape, Shape: { IsPlain: true, IsVml: false } }
            ? [new Change(line.Paragraph.PartName, line.Paragraph.Element, "line", line.Shape.Length.ToString(CultureInfo.InvariantCulture), [("cx", ((int)Math.Round(twips)).ToString(CultureInfo.InvariantCulture))])]
            : [];
}
