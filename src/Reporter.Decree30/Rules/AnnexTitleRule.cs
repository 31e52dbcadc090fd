using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>The title of an annex: capitals, 13–14, upright, bold, centred.</summary>
internal sealed class AnnexTitleRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = true, Alignment = Alignment.Center };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7502", DecreeComponent.AnnexTitle, [.. context.Document.Annexes.SelectMany(annex => annex.Title)], Expected, FormatFindings.AnnexTitleLook);
}
