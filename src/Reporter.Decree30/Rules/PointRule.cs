namespace Reporter.Decree30.Rules;

/// <summary>Points: small letters, the size of the text, upright.</summary>
internal sealed class PointRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = false, Italic = false, IsLongText = true };

    public IEnumerable<Judgement> Judge(RuleContext context)
    {
        var quoted = QuotedText.In(context);
        return FormatCheck.Judge(
            context, "RP7314", DecreeComponent.Point, context.Body(DecreeComponent.Point),
            Expected with { HasStyle = passage => !quoted.Contains(passage.Paragraph) }, FormatFindings.PointLook);
    }
}
