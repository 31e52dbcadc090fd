using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>How addressees are listed (Annex I part II.9.a).</summary>
internal sealed partial class AddresseeWritingRule : IDecreeRule
{
    private const string Code = "RP7230";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Addressee) is not { } addressee)
            return [RuleResult.NotApplicable(Code)];

        var broken = new List<RuleResult>();
        if (!UnicodeForms.Composed(addressee.First.Text).StartsWith("Kính gửi", StringComparison.OrdinalIgnoreCase))
            broken.Add(RuleResult.Violates(FormatFindings.AddresseeWriting(context.At(addressee.First), ListFault.Wording,
                addressee.First.Text)));
        if (!addressee.First.Text.Contains(':', StringComparison.Ordinal))
            broken.Add(RuleResult.Violates(FormatFindings.AddresseeWriting(context.At(addressee.First), ListFault.NoColon,
                addressee.First.Text)));
        if (SpacedColonPattern().IsMatch(addressee.First.Text))
            broken.Add(RuleResult.NeedsReview(FormatFindings.AddresseeWriting(context.At(addressee.First), ListFault.BlankBeforeSign,
                addressee.First.Text)));
        var listed = addressee.Passages.Skip(1).Where(p => !AddresseeFinder.IsLabel(p)).ToList();
        if (listed.Count > 1 && !context.Options.IsTemplate)
            broken.AddRange(ListFaults(listed)
                .Select(f => RuleResult.Violates(FormatFindings.AddresseeWriting(context.At(f.At), f.Fault, f.At.Text))));
        return broken.Count > 0 ? broken : [RuleResult.Passes(Code)];
    }

    [GeneratedRegex(@"^\w+ \w+[ \u00A0]+:")]
    private static partial Regex SpacedColonPattern();

    private static IEnumerable<(Passage At, ListFault Fault)> ListFaults(List<Passage> listed)
    {
        var items = ListItems.Of(listed);
        if (items.FirstOrDefault(item => !item.IsMarked) is { } unmarked)
            yield return (unmarked.First, ListFault.NoHyphen);
        if (items.SkipLast(1).FirstOrDefault(item => !item.Last.Text.EndsWith(';')) is { } open)
            yield return (open.First, ListFault.NoSemicolon);
        if (!items[^1].Last.Text.EndsWith('.'))
            yield return (items[^1].First, ListFault.NoFullStop);
    }
}

/// <summary>Items of a list, each with the lines it runs over.</summary>
internal sealed record ListItem(Passage First, Passage Last)
{
    public bool IsMarked => First.Text[0] is '-' or '–' or '+' or '*' or '•' || First.Paragraph.Label.Length > 0;
}

internal static class ListItems
{
    public static List<ListItem> Of(IReadOnlyList<Passage> lines)
    {
        var items = new List<ListItem>();
        foreach (var line in lines)
        {
            var goesOn = items.Count > 0 && !new ListItem(line, line).IsMarked && items[^1].IsMarked && !items[^1].Last.Text.EndsWith(';');
            if (goesOn)
                items[^1] = items[^1] with { Last = line };
            else
                items.Add(new ListItem(line, line));
        }
        return items;
    }
}
