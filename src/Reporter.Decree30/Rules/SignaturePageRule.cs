using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>
/// A signature without a line of the text on its page, or the name on another page than the title. Where pages end is known only
/// from what Word wrote down when it last showed the document, and from page breaks; what no program laid out is not guessed at.
/// </summary>
internal sealed class SignaturePageRule : IDecreeRule
{
    private const string Code = "RP7410";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Authority) is not { } authority || context.Document.Body is not [.., var last])
            return [RuleResult.NotApplicable(Code)];
        var first = new[] { DecreeComponent.RecipientsLabel, DecreeComponent.Authority }.Select(context.Find).OfType<Component>()
            .Min(component => component.First.Paragraph.Index);
        if (BeginsPage(context, last.Passage.Paragraph.Index, first))
            return [RuleResult.NeedsReview(FormatFindings.SignatureOnOwnPage(context.At(authority.First), SignaturePage.Alone))];
        return [context.Find(DecreeComponent.SignerName)?.First is { } name
            && BeginsPage(context, authority.First.Paragraph.Index, name.Paragraph.Index, authority.First)
            ? RuleResult.NeedsReview(FormatFindings.SignatureOnOwnPage(context.At(name), SignaturePage.NameApart))
            : RuleResult.Passes(Code)];
    }

    // After the one paragraph and not later than the other; in a table only what stands in the cell of the signature.
    private static bool BeginsPage(RuleContext context, int after, int until, Passage? beside = null) => context.Paragraphs.Any(p =>
        p.Index > after && p.Index <= until && (p.StartedPage || p.StartsPage) && (beside is null || p.Cell == beside.Paragraph.Cell));
}
