namespace Reporter.Decree30.Rules;

/// <summary>“Nơi nhận:”: small letters, 12, italic, bold, flush left (Annex I part II.9.b).</summary>
internal sealed class RecipientsLabelRule : IDecreeRule
{
    private static readonly Looks Expected = new(12, 12) { Bold = true, Italic = true, Upper = false };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7405", DecreeComponent.RecipientsLabel, Expected, FormatFindings.RecipientsLabelLook);
}
