namespace Reporter.Decree30.Rules;

/// <summary>The list of recipients: small letters, 11, upright (Annex I part II.9.b).</summary>
internal sealed class RecipientsRule : IDecreeRule
{
    private static readonly Looks Expected = new(11, 11) { Bold = false, Italic = false, Upper = false };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7406", DecreeComponent.Recipients, Expected, FormatFindings.RecipientsLook);
}
