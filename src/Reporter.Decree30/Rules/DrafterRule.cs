namespace Reporter.Decree30.Rules;

/// <summary>Drafter and number of copies: 11, upright (Annex I part III.3).</summary>
internal sealed class DrafterRule : IDecreeRule
{
    private static readonly Looks Expected = new(11, 11) { Bold = false, Italic = false };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7603", DecreeComponent.Drafter, Expected, FormatFindings.DrafterLook);
}
