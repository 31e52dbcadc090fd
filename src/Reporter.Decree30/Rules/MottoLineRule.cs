using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>Under Tiêu ngữ stands a solid line as long as its text (Annex I part II.1.b).</summary>
internal sealed class MottoLineRule : IDecreeRule
{
    private const string Code = "RP7206";

    // Nine of ten real lines are 92 to 100 percent of the text, drawn by hand.
    private const double Tolerance = 0.12;

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Motto)?.First is not { } motto)
            return [RuleResult.NotApplicable(Code)];
        if (context.Document.Line(DecreeComponent.MottoLine) is not { } line)
            return [RuleResult.Violates(FormatFindings.MottoLineMissing(context.At(motto)), LineMakings.Draw(context, motto, motto.Width))];

        var judgements = LineMakings.Judge(context, line).ToList();
        var share = line.Length / Math.Max(1, motto.Width);
        if (line.Making != LineMaking.Underline && Math.Abs(share - 1) > Tolerance)
            judgements.Add(RuleResult.Violates(FormatFindings.MottoLineLength(context.At(line.Paragraph), Math.Round(share * 100)),
                LineMakings.Resize(context, line, motto.Width)));
        return judgements.Count > 0 ? judgements : [RuleResult.Passes(Code)];
    }
}
