using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Tiêu ngữ: 13–14, upright, bold, centred under Quốc hiệu (Annex I part II.1.b).</summary>
internal sealed class MottoRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = false, Alignment = Alignment.Center, Under = DecreeComponent.NationalTitle };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7204", DecreeComponent.Motto, Expected, FormatFindings.MottoLook);
}
