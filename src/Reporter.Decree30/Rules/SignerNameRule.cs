using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>The name of the signer: small letters, 13–14, upright, bold, centred under the authority (Annex I part II.7.d).</summary>
internal sealed class SignerNameRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = false, Alignment = Alignment.Center, Under = DecreeComponent.Authority };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7402", DecreeComponent.SignerName, Expected, FormatFindings.SignerNameLook);
}
