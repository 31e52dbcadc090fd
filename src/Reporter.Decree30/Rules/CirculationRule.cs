namespace Reporter.Decree30.Rules;

/// <summary>How far a document may travel: capitals, 13–14, upright, bold (Annex I part III.2).</summary>
internal sealed class CirculationRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = true };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7602", DecreeComponent.Circulation, Expected, FormatFindings.CirculationLook);
}
