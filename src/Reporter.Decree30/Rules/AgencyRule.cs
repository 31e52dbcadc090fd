using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>The issuing agency: capitals, 12–13, upright, bold, centred under its parent (Annex I part II.2.b).</summary>
internal sealed class AgencyRule : IDecreeRule
{
    private static readonly Looks Expected = new(12, 13) { Bold = true, Italic = false, Upper = true, Alignment = Alignment.Center, Under = DecreeComponent.ParentAgency };

    // Without a parent above, the lines of the name only have to stand centred to one another.
    public IEnumerable<Judgement> Judge(RuleContext context) => FormatCheck.Judge(
        context, "RP7211", DecreeComponent.Agency,
        context.Find(DecreeComponent.ParentAgency) is null && context.Find(DecreeComponent.Agency)?.Passages.Count > 1 ? Expected with { Under = DecreeComponent.Agency } : Expected,
        FormatFindings.AgencyLook);
}
