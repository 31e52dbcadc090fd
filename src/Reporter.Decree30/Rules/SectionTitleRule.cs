using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Titles of sections: capitals, upright, bold, centred below.</summary>
internal sealed class SectionTitleRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = true, Alignment = Alignment.Center };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7309", DecreeComponent.SectionTitle, context.Body(DecreeComponent.SectionTitle), Expected, FormatFindings.SectionTitleLook);
}
