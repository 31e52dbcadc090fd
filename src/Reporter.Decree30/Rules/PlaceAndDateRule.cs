using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Place and date: 13–14, italic, centred under Quốc hiệu (Annex I part II.4).</summary>
internal sealed class PlaceAndDateRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = false, Italic = true, Upper = false, Alignment = Alignment.Center, Under = DecreeComponent.Motto };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7219", DecreeComponent.PlaceAndDate, Expected, FormatFindings.DateLook);
}
