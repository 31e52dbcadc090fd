using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>Days in the text: those that no calendar has, and documents cited that are later than the one that cites them.</summary>
internal sealed partial class DatesRule : IDecreeRule
{
    private const string Code = "RP7336";
    private static readonly WrittenDate Decree = new("", 5, 3, 2020);

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var head = context.Find(DecreeComponent.PlaceAndDate)?.First;
        var texts = context.Paragraphs.Where(p => !p.IsBlank && p != head?.Paragraph)
            .Select(p => (Paragraph: p, Text: UnicodeForms.Composed(p.Text).Replace('\u00A0', ' '))).ToList();
        var impossible = texts.SelectMany(p => WrittenDate.In(p.Text).Where(date => date.IsImpossible)
            .Select(date => (p.Paragraph, date.Text))).ToList();
        var judgements = new List<RuleResult>();
        if (impossible.Count > 0)
            judgements.Add(RuleResult.Violates(FormatFindings.ImpossibleDate(context.At(impossible[0].Paragraph), impossible[0].Text,
                impossible.Count)));
        if (head is not null && Issued(head) is { IsImpossible: false } issued)
        {
            if (Decree.IsAfter(issued))
                judgements.Add(RuleResult.NeedsReview(FormatFindings.BeforeTheDecree(context.At(head), head.Text)));
            foreach (var (paragraph, text) in texts)
            {
                var later = CitationPattern().Matches(text)
                    .Select(match => (match.Groups["number"].Value, Date: WrittenDate.In(match.Groups["date"].Value).FirstOrDefault()))
                    .FirstOrDefault(cited => cited.Date is { IsImpossible: false } date && date.IsAfter(issued));
                if (later.Date is { } day)
                    judgements.Add(RuleResult.Violates(FormatFindings.CitedLater(context.At(paragraph), later.Value.Trim(), day.Text,
                        head.Text)));
            }
        }
        return judgements.Count > 0 ? judgements : [RuleResult.Passes(Code)];
    }

    // With a blank day the month and the year still tell.
    private static WrittenDate? Issued(Passage head)
    {
        var text = UnicodeForms.Composed(head.Text);
        if (DraftPattern().Match(text) is not { Success: true } match)
            return WrittenDate.In(text).FirstOrDefault();
        int? Number(string group) =>
            int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
        return new WrittenDate(match.Value, Number("d"), Number("m"), Number("y"));
    }

    [GeneratedRegex(@"ngày\s*(?<d>\d{0,2})[\s….,_]*tháng\s*(?<m>\d{0,2})[\s….,_]*năm\s*(?<y>(?:19|20)\d\d)", RegexOptions.IgnoreCase)]
    private static partial Regex DraftPattern();

    [GeneratedRegex(@"số\s*:?\s*(?<number>\d+[\p{L}\d]*\s*[/-]\s*[\p{L}\d/().-]+),?\s+"
        + @"(?<date>ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}"
        + @"|ngày\s+\d{1,2}\s?[/-]\s?\d{1,2}\s?[/-]\s?\d{4})", RegexOptions.IgnoreCase)]
    private static partial Regex CitationPattern();
}
