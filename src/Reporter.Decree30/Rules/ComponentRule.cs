namespace Reporter.Decree30.Rules;

/// <summary>Compares the looks of one component with its row of the table.</summary>
internal sealed class ComponentRule(DecreeComponent component) : IDecreeRule
{
    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var row = ComponentTable.Of(component);
        return FormatCheck.Judge(context, row, ComponentPassages.Of(context, component), FormatIn(context, row));
    }

    // What other components of the same document make of a row.
    private static TextFormat FormatIn(RuleContext context, ComponentRow row)
    {
        var format = row.Format;
        switch (row.Component)
        {
            case DecreeComponent.NationalTitle:
                return format with { FixedSize = context.Find(DecreeComponent.Motto)?.First.Size - 1 };
            // Without a parent above, the lines of the name only have to stand centred to one another.
            case DecreeComponent.Agency when context.Find(DecreeComponent.ParentAgency) is null
                && context.Find(DecreeComponent.Agency)?.Passages.Count > 1:
                return format with { Under = DecreeComponent.Agency };
            // A statute or a regulation that a decision issues is named like an annex, in capitals.
            case DecreeComponent.Subject when context.Document.IsAttached:
                return format with { Upper = null };
            // The decree knows no “1.1.”: of such levels it only asks for the size of the text.
            case DecreeComponent.TitledClause:
                var levels = context.Document.Body.Where(b => b.Label.Contains('.', StringComparison.Ordinal))
                    .Select(b => b.Passage.Paragraph).ToHashSet();
                return format with { HasStyle = passage => !levels.Contains(passage.Paragraph), FixedSize = BodySize.Of(context) };
            case DecreeComponent.BodyText or DecreeComponent.Clause or DecreeComponent.Point:
                var quoted = QuotedText.In(context);
                var articles = context.Body(DecreeComponent.Article).Select(p => p.Paragraph).ToHashSet();
                return format with
                {
                    HasStyle = passage => !quoted.Contains(passage.Paragraph) && !articles.Contains(passage.Paragraph),
                    FixedSize = BodySize.Of(context)
                };
            case DecreeComponent.Article:
                return format with { FixedSize = BodySize.Of(context) };
            default:
                return format;
        }
    }
}
