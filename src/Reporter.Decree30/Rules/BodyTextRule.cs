namespace Reporter.Decree30.Rules;

/// <summary>The text: small letters, 13–14, upright (Annex I part II.6.d).</summary>
internal sealed class BodyTextRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = false, Italic = false, IsLongText = true };

    public IEnumerable<Judgement> Judge(RuleContext context)
    {
        var quoted = QuotedText.In(context);
        // What follows “Điều 1.” is text of the same size; its title may be bold.
        var articles = context.Body(DecreeComponent.Article).Select(ArticleRule.Text).Where(text => !text.IsBlank).ToHashSet();
        return FormatCheck.Judge(
            context, "RP7301", DecreeComponent.BodyText, [.. context.Body(DecreeComponent.BodyText).Concat(articles).OrderBy(p => p.Paragraph.Index)],
            Expected with { HasStyle = passage => !articles.Contains(passage) && !quoted.Contains(passage.Paragraph) }, FormatFindings.BodyLook);
    }
}
