using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Quốc hiệu: capitals, 12–13, upright, bold (Annex I part II.1.a).</summary>
internal sealed class NationalTitleRule : IDecreeRule
{
    private static readonly Looks Expected = new(12, 13) { Bold = true, Italic = false, Upper = true, Alignment = Alignment.Center };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7201", DecreeComponent.NationalTitle, Expected with { Mended = context.Find(DecreeComponent.Motto)?.First.Size - 1 }, FormatFindings.NationalTitleLook);
}
