namespace Reporter.Decree30.Rules;

/// <summary>Stamps of secrecy and urgency that are typed: capitals, 13–14, upright, bold (Annex I part III.2).</summary>
internal sealed class StampRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = true };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7601", DecreeComponent.Stamp, Expected, FormatFindings.StampLook);
}
