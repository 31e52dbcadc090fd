using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Titles of parts and chapters: capitals, upright, bold, centred below.</summary>
internal sealed class PartTitleRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = true, Alignment = Alignment.Center };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7307", DecreeComponent.PartTitle, context.Body(DecreeComponent.PartTitle), Expected, FormatFindings.PartTitleLook);
}
