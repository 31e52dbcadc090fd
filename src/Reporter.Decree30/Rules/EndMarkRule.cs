using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>All models of Annex III end the content with “./.”; the wording of the decree does not, so it is a note.</summary>
internal sealed class EndMarkRule : IDecreeRule
{
    private const string Code = "RP7320";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Document.Body is not [.., var last] || context.Document.IsAttached || context.Options.IsTemplate
            || context.Find(DecreeComponent.RecipientsLabel)?.First is not { } closing || HasTableBetween(context, last.Passage, closing))
            return [RuleResult.NotApplicable(Code)];

        var text = last.Passage.Text.TrimEnd();
        return [text.EndsWith("./.", StringComparison.Ordinal) || text.EndsWith("./", StringComparison.Ordinal)
            ? RuleResult.Passes(Code)
            : RuleResult.NeedsReview(FormatFindings.EndMarkMissing(context.At(last.Passage)))];
    }

    // The content may end with a table, and then nobody writes the mark.
    private static bool HasTableBetween(RuleContext context, Passage last, Passage closing) =>
        context.Facts.Paragraphs.Skip(last.Paragraph.Index + 1).TakeWhile(p => p.Index < closing.Paragraph.Index)
            .Any(p => p.Cell is { } cell && cell.Table != closing.Paragraph.Cell?.Table && !p.IsBlank);
}
