using Reporter.Core.Diagnostics;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>The components that every document has (Article 8.2). A blank number or day is a draft and not a missing one.</summary>
internal sealed class MandatoryRule : IDecreeRule
{
    private const string Code = "RP7006";

    // Minutes, invitations to a few and certificates are signed differently, so that recipients are not always there.
    private static readonly string[] WithoutRecipients = ["BB", "HĐ", "BGN", "BTT", "GUQ", "GGT", "GNP", "PG", "PC", "PB"];

    // The models of invitations, introductions and leave have a title alone.
    private static readonly string[] WithSubject = ["NQ", "QĐ", "CT", "QC", "QyĐ", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "TTr"];

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Document.IsAttached)
            return [RuleResult.NotApplicable(Code)];

        var missing = Required(context).Where(kind => context.Find(kind) is null).ToList();
        return missing.Count == 0 ? [RuleResult.Passes(Code)]
            : missing.Select(kind => RuleResult.Violates(FormatFindings.ComponentMissing(PlaceOf(context, kind), kind)));
    }

    private static IEnumerable<DecreeComponent> Required(RuleContext context)
    {
        yield return DecreeComponent.NationalTitle;
        yield return DecreeComponent.Motto;
        yield return DecreeComponent.Agency;
        yield return DecreeComponent.Number;
        // Minutes tell place and time in their text (model 1.9).
        if (context.Document.KindAbbreviation != "BB")
            yield return DecreeComponent.PlaceAndDate;
        if (context.Document.IsLetter)
        {
            yield return DecreeComponent.LetterSubject;
            yield return DecreeComponent.Addressee;
        }
        else
        {
            yield return DecreeComponent.Title;
            // “BÁO CÁO TỔNG HỢP ĐƠN THƯ” says in its title what it is about.
            if (WithSubject.Contains(context.Document.KindAbbreviation) && context.Find(DecreeComponent.Title)?.First is { } title
                && TitleFinder.IsKindAlone(title))
                yield return DecreeComponent.Subject;
        }
        yield return DecreeComponent.Authority;
        if (context.Find(DecreeComponent.Authority) is not null && !context.Options.IsTemplate && HasNameLine(context))
            yield return DecreeComponent.SignerName;
        if (!WithoutRecipients.Contains(context.Document.KindAbbreviation))
            yield return DecreeComponent.RecipientsLabel;
    }

    // Where it should stand: the head at the beginning, the signature behind the last words.
    private static Location PlaceOf(RuleContext context, DecreeComponent kind)
    {
        var near = kind is DecreeComponent.Authority or DecreeComponent.SignerName or DecreeComponent.RecipientsLabel
            ? context.Find(DecreeComponent.Authority)?.Passages[^1].Paragraph
                ?? (context.Document.Body is [.., var last] ? last.Passage.Paragraph : null)
                ?? context.Paragraphs.LastOrDefault(p => !p.IsBlank)
            : kind is DecreeComponent.Subject ? context.Find(DecreeComponent.Title)?.First.Paragraph
            : context.Paragraphs.FirstOrDefault(p => !p.IsBlank);
        return near is null ? context.File : context.At(near);
    }

    // An unsigned draft leaves the name open, as it leaves the number open.
    private static bool HasNameLine(RuleContext context) =>
        context.Find(DecreeComponent.Number) is { } number && number.Text.Any(char.IsDigit);
}
