namespace Reporter.Decree30.Rules;

/// <summary>Legal bases: small letters, 13–14, italic (Annex I part II.6.d).</summary>
internal sealed class BasisRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Italic = true, Upper = false };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7231", DecreeComponent.Basis, Expected, FormatFindings.BasisLook);
}
