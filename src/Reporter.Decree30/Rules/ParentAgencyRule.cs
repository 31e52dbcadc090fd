using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>The parent agency: capitals, 12–13, upright and, by the table of part V, not bold.</summary>
internal sealed class ParentAgencyRule : IDecreeRule
{
    private static readonly Looks Expected = new(12, 13) { Bold = false, Italic = false, Upper = true, Alignment = Alignment.Center };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7210", DecreeComponent.ParentAgency, Expected, FormatFindings.ParentAgencyLook);
}
