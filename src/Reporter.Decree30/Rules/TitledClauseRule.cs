namespace Reporter.Decree30.Rules;

/// <summary>A clause with a title: small letters, the size of the text, upright, bold, on a line of its own.</summary>
internal sealed class TitledClauseRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = false };

    public IEnumerable<Judgement> Judge(RuleContext context)
    {
        // The decree knows no “1.1.”: of such levels it only asks for the size of the text.
        var levels = context.Document.Body.Where(b => b.Label.Contains('.', StringComparison.Ordinal)).Select(b => b.Passage.Paragraph).ToHashSet();
        return FormatCheck.Judge(
            context, "RP7312", DecreeComponent.TitledClause, context.Body(DecreeComponent.TitledClause),
            Expected with { HasStyle = passage => !levels.Contains(passage.Paragraph) }, FormatFindings.TitledClauseLook);
    }
}
