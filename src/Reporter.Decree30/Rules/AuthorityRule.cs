using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Authority and title of the signer: capitals, 13–14, upright, bold (Annex I part II.7).</summary>
internal sealed class AuthorityRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = true, Alignment = Alignment.Center, Under = DecreeComponent.SignerName };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7401", DecreeComponent.Authority, Expected, FormatFindings.AuthorityLook);
}
