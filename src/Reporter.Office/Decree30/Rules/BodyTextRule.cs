using Reporter.Core.Diagnostics;

namespace Reporter.Office.Decree30.Rules;

/// <summary>The text: small letters, 13–14, upright (Annex I part II.6.d).</summary>
internal sealed class BodyTextRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = false, Italic = false, IsLongText = true };

    public IEnumerable<Judgement> Judge(RuleContext context)
    {
        var quoted = QuotedText.In(context);
        return FormatCheck.Judge(
            context, "RP7301", DecreeComponent.BodyText, context.Body(DecreeComponent.BodyText),
            Expected with { HasStyle = passage => !quoted.Contains(passage.Paragraph) }, Catalog.BodyLook);
    }
}
