using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>The kind of document: capitals, 13–14, upright, bold, centred (Annex I part II.5.b).</summary>
internal sealed class TitleRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = true, Alignment = Alignment.Center };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7221", DecreeComponent.Title, Expected, FormatFindings.TitleLook);
}
