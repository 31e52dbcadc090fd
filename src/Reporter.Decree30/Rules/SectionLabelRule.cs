using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>“Mục”, “Tiểu mục” with their numbers: small letters, upright, bold, centred on a line of their own.</summary>
internal sealed class SectionLabelRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = false, Alignment = Alignment.Center };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7308", DecreeComponent.SectionLabel, context.Body(DecreeComponent.SectionLabel), Expected, FormatFindings.SectionLabelLook);
}
