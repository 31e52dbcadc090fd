using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>How recipients are listed (Annex I part II.9.b). “- Lưu: VT.” without a unit stands in the decree's own models.</summary>
internal sealed partial class RecipientsWritingRule : IDecreeRule
{
    private const string Code = "RP7407";

    // Invitations, introductions, telegrams and leave name in their text to whom they go, and their models say “Như trên”.
    private static readonly string[] NamedInText = ["GM", "GGT", "CĐ", "GNP", "PG", "PC", "PB", "BB"];

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.RecipientsLabel)?.First is not { } label
            || context.Find(DecreeComponent.Recipients) is not { } recipients)
            return [RuleResult.NotApplicable(Code)];

        var broken = new List<RuleResult>();
        if (!LabelPattern().IsMatch(UnicodeForms.Composed(label.Text)))
            broken.Add(RuleResult.Violates(FormatFindings.RecipientsWriting(context.At(label), RecipientsFault.Wording, label.Text)));
        if (!label.Text.Contains(':', StringComparison.Ordinal))
            broken.Add(RuleResult.Violates(FormatFindings.RecipientsWriting(context.At(label), RecipientsFault.NoColon, label.Text)));
        if (!context.Options.IsTemplate)
            broken.AddRange(Faults(ListItems.Of(recipients.Passages))
                .Select(f => RuleResult.Violates(FormatFindings.RecipientsWriting(context.At(f.At), f.Fault, f.At.Text))));
        broken.AddRange(Notes(label, recipients)
            .Select(f => RuleResult.NeedsReview(FormatFindings.RecipientsWriting(context.At(f.At), f.Fault, f.At.Text))));
        broken.AddRange(SameAsAbove(context, recipients));
        return broken.Count > 0 ? broken : [RuleResult.Passes(Code)];
    }

    private static IEnumerable<(Passage At, RecipientsFault Fault)> Faults(List<ListItem> items)
    {
        if (items.FirstOrDefault(item => !item.IsMarked) is { } unmarked)
            yield return (unmarked.First, RecipientsFault.NoHyphen);
        // A note in a second column (“để đăng tin” beside a brace) is no part of the line.
        if (items.SkipLast(1).FirstOrDefault(item => !EndPattern().IsMatch(item.Last.Text)) is { } open)
            yield return (open.First, RecipientsFault.NoSemicolon);

        var filing = items.FindLastIndex(item => FilingPattern().IsMatch(item.First.Folded));
        if (filing < 0)
            yield return (items[^1].First, RecipientsFault.NoFiling);
        else if (filing < items.Count - 1)
            yield return (items[filing].First, RecipientsFault.FilingNotLast);
        else if (!FilingColonPattern().IsMatch(items[filing].First.Folded))
            yield return (items[filing].First, RecipientsFault.FilingWithoutColon);
        else if (!FiledAtPattern().IsMatch(items[filing].First.Folded))
            yield return (items[filing].First, RecipientsFault.FilingWithoutOffice);
        // The drafter's name after a full stop ends the line in many offices: “- Lưu: VT, NC.Châu”.
        else if (!items[filing].Last.Text.EndsWith('.') && !DrafterPattern().IsMatch(items[filing].Last.Text))
            yield return (items[filing].First, RecipientsFault.NoFullStop);
    }

    // Nobody misreads them, and the decree words nothing about them.
    private static IEnumerable<(Passage At, RecipientsFault Fault)> Notes(Passage label, Component recipients)
    {
        if (recipients.Passages.Prepend(label).FirstOrDefault(p => BlankBeforeSignPattern().IsMatch(p.Text)) is { } spaced)
            yield return (spaced, RecipientsFault.BlankBeforeSign);
        if (recipients.Passages.FirstOrDefault(p => StopAfterOfficePattern().IsMatch(UnicodeForms.Composed(p.Text))) is { } filing)
            yield return (filing, RecipientsFault.FilingWithoutComma);
    }

    private static IEnumerable<RuleResult> SameAsAbove(RuleContext context, Component recipients)
    {
        var same = recipients.Passages.FirstOrDefault(p => p.Folded.Contains("NHU TREN", StringComparison.Ordinal)
            || OtherSamePattern().IsMatch(p.Folded));
        var addressee = context.Find(DecreeComponent.Addressee);
        if (same is not null && OtherSamePattern().IsMatch(same.Folded))
            yield return RuleResult.NeedsReview(FormatFindings.RecipientsWriting(context.At(same), RecipientsFault.SameOtherwise,
                same.Text));
        if (!context.Options.IsTemplate
            && recipients.Passages.FirstOrDefault(p => ShortOfficePattern().IsMatch(UnicodeForms.Composed(p.Text))) is { } office)
            yield return RuleResult.NeedsReview(FormatFindings.RecipientsWriting(context.At(office), RecipientsFault.Abbreviated,
                office.Text));
        if (same is not null && addressee is null && !NamedInText.Contains(context.Document.KindAbbreviation))
            yield return RuleResult.Violates(FormatFindings.SameAsAboveWithoutAddressee(context.At(same)));
        else if (same is null && addressee is not null && !context.Options.IsTemplate)
            yield return RuleResult.NeedsReview(FormatFindings.AddresseeWithoutSameAsAbove(context.At(recipients.First)));
    }

    [GeneratedRegex(@"^Nơi\s+nhận\b", RegexOptions.IgnoreCase)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@";$|;\s{2,}\S|;\t")]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"^[-–+*•\s]*LUU\b")]
    private static partial Regex FilingPattern();

    [GeneratedRegex(@"^[-–+*•\s]*LUU\s*:")]
    private static partial Regex FilingColonPattern();

    [GeneratedRegex(@"^[-–+*•\s]*LUU\s*:\s*(VT|VAN THU|HS|HO SO|\{)")]
    private static partial Regex FiledAtPattern();

    [GeneratedRegex(@"[\p{L})][ \u00A0]+[;:]")]
    private static partial Regex BlankBeforeSignPattern();

    // “VT.Châu” names the drafter, “VT. NC” a unit.
    [GeneratedRegex(@"^[-–+*•\s]*[Ll]ưu\s*:\s*VT\s*\.\s*\p{Lu}{2,}\b")]
    private static partial Regex StopAfterOfficePattern();

    [GeneratedRegex(@"\bNHU (KINH GUI|KINH GOI|TREN KINH GUI)\b")]
    private static partial Regex OtherSamePattern();

    // “- STP;”: an office's name in letters that only insiders read. Leaders' titles (CT, PCT, CVP) are everyday use.
    [GeneratedRegex(@"^[-–+*•\s]*(S|P|B)(TP|NV|TC|YT|XD|CT|GDĐT|GD&ĐT|LĐTBXH|KHĐT|TNMT|NNPTNT|NNMT|VHTTDL|VHTT|TTTT|KHCN|GTVT|TCKH|CA|QP"
        + @"|NG)\s*[;.]?$")]
    private static partial Regex ShortOfficePattern();

    [GeneratedRegex(@"\.\s*\p{Lu}[\p{L}\d]*[;)]?$|\)\.?$")]
    private static partial Regex DrafterPattern();
}
