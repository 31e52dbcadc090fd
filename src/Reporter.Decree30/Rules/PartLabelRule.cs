using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>“Phần”, “Chương” with their numbers: small letters, upright, bold, centred on a line of their own.</summary>
internal sealed class PartLabelRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = false, Alignment = Alignment.Center };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7306", DecreeComponent.PartLabel, context.Body(DecreeComponent.PartLabel), Expected, FormatFindings.PartLabelLook);
}
