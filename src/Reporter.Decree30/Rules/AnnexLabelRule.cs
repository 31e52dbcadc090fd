using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>“Phụ lục” with its number: small letters, 14, upright, bold, centred on a line of its own.</summary>
internal sealed class AnnexLabelRule : IDecreeRule
{
    private static readonly Looks Expected = new(14, 14) { Bold = true, Italic = false, Upper = false, Alignment = Alignment.Center };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7501", DecreeComponent.AnnexLabel, [.. context.Document.Annexes.Select(annex => annex.Label)], Expected, FormatFindings.AnnexLabelLook);
}
