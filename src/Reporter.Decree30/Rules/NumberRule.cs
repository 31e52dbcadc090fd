using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Number and symbol: 13, upright, centred under the agency (Annex I part II.3).</summary>
internal sealed class NumberRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 13) { Bold = false, Italic = false, Alignment = Alignment.Center, Under = DecreeComponent.Agency };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7214", DecreeComponent.Number, Expected, FormatFindings.NumberLook);
}
