namespace Reporter.Decree30.Rules;

/// <summary>A clause without a title: the size of the text, upright.</summary>
internal sealed class ClauseRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Italic = false, IsLongText = true };

    public IEnumerable<Judgement> Judge(RuleContext context)
    {
        var quoted = QuotedText.In(context);
        return FormatCheck.Judge(
            context, "RP7313", DecreeComponent.Clause, context.Body(DecreeComponent.Clause),
            Expected with { HasStyle = passage => !quoted.Contains(passage.Paragraph) }, FormatFindings.ClauseLook);
    }
}
