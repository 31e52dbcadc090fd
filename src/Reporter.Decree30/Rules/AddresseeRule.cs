namespace Reporter.Decree30.Rules;

/// <summary>The addressee: small letters, 13–14, upright (Annex I part II.9.a).</summary>
internal sealed class AddresseeRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = false, Italic = false, Upper = false };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7229", DecreeComponent.Addressee, Expected, FormatFindings.AddresseeLook);
}
