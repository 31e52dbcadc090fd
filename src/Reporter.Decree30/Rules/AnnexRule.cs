using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Annexes: numbers, titles, the line that says what they belong to, and that text and annexes know of each other (Annex I part
/// III.1).</summary>
internal sealed partial class AnnexRule : IDecreeRule
{
    private const string Code = "RP7504";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var annexes = context.Document.Annexes;
        if (annexes.Count == 0)
            return [context.Document.IsAttached || context.Options.IsTemplate ? RuleResult.NotApplicable(Code) : Absent(context)
                ?? RuleResult.Passes(Code)];

        var broken = new List<RuleResult>();
        var text = string.Join(' ', context.Document.Body.Select(b => b.Passage.Folded));
        var mentioned = MentionPattern().Matches(text).SelectMany(match => Numbers(match.Groups[1].Value)).Distinct().ToList();
        // A file with one annex of several keeps its number.
        bool IsRoman(Annex annex) => RomanNumber.Of(annex.Number) is not null;
        if (annexes.FirstOrDefault(annex => annexes.Count > 1 ? !IsRoman(annex) : annex.Number.Length > 0 && !IsRoman(annex))
            is { } misnumbered)
            broken.Add(RuleResult.Violates(FormatFindings.AnnexNumbering(context.At(misnumbered.Label), misnumbered.Label.Text,
                annexes.Count)));
        else if (annexes is [var only] && IsRoman(only) && mentioned.Count < 2 && context.Document.Body.Count > 0
            && !context.Options.IsTemplate)
            broken.Add(RuleResult.NeedsReview(FormatFindings.AnnexNumbering(context.At(only.Label), only.Label.Text, 1)));
        if (annexes.Where(annex => annex.Title.Count == 0).ToList() is [var untitled, ..] allUntitled)
            broken.Add(RuleResult.Violates(FormatFindings.AnnexWithoutTitle(context.At(untitled.Label), untitled.Label.Text,
                allUntitled.Count)));
        if (annexes.Where(annex => annex.Reference is null).ToList() is [var loose, ..] allLoose)
            broken.Add(RuleResult.Violates(FormatFindings.AnnexReferenceMissing(context.At(loose.Label), loose.Label.Text,
                allLoose.Count)));
        broken.AddRange(Mentions(context, annexes, text, mentioned));
        return broken.Count > 0 ? broken : [RuleResult.Passes(Code)];
    }

    // The text speaks of an annex and the file has none, or what stands behind the signature does not say that it is one.
    private static RuleResult? Absent(RuleContext context)
    {
        var spoken = context.Document.Body.FirstOrDefault(b => SpokenPattern().IsMatch(b.Passage.Folded)
            && !OthersPattern().IsMatch(b.Passage.Folded));
        if (Behind(context) is { } first
            && (spoken is not null || context.Document.Body.Any(b => b.Passage.Folded.Contains("KEM THEO", StringComparison.Ordinal))))
            return spoken is not null ? RuleResult.Violates(FormatFindings.AnnexLabelMissing(context.At(first), first.Text))
                : RuleResult.NeedsReview(FormatFindings.AnnexLabelMissing(context.At(first), first.Text));
        return spoken is null || context.HasMore ? null
            : RuleResult.Violates(FormatFindings.AnnexNotThere(context.At(spoken.Passage),
                SpokenPattern().Match(spoken.Passage.Folded) is var match ? Words(spoken.Passage, match) : ""));
    }

    // A table or a title in capitals; a note or an address is no annex.
    private static Passage? Behind(RuleContext context)
    {
        var closing = new[] { DecreeComponent.RecipientsLabel, DecreeComponent.Recipients, DecreeComponent.Authority,
            DecreeComponent.SignerName }
            .SelectMany(kind => context.Find(kind)?.Passages ?? []).ToList();
        if (closing.Count == 0)
            return null;
        var tables = closing.Select(p => p.Paragraph.Cell?.Table).OfType<TableFacts>().ToHashSet();
        var last = closing.Max(p => p.Paragraph.Index);
        var behind = context.Paragraphs.Where(p => p.Index > last && !p.IsBlank && !(p.Cell is { } cell && tables.Contains(cell.Table))
            && p.Box is null).ToList();
        return behind.Count > 0 && new Passage(behind[0]) is var first
            && (behind[0].Cell is { Table.HasGrid: true } || (first.IsUpper && first.Text.Length > 8)) ? first : null;
    }

    // The folded text has the same words as the passage, so they are counted off.
    private static string Words(Passage passage, Match match)
    {
        var words = passage.Text.Split([' ', '\t', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var before = passage.Folded[..match.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return string.Join(' ', words.Skip(before).Take(match.Value.Split(' ').Length)).Trim('(', ')', ',', '.', ';', ':');
    }

    private static IEnumerable<RuleResult> Mentions(RuleContext context, IReadOnlyList<Annex> annexes, string text, List<int> mentioned)
    {
        if (context.Document.Body.Count == 0 || context.Options.IsTemplate)
            yield break;
        if (!text.Contains("PHU LUC", StringComparison.Ordinal) && !text.Contains("KEM THEO", StringComparison.Ordinal)
            && !text.Contains("DINH KEM", StringComparison.Ordinal))
            yield return RuleResult.Violates(FormatFindings.AnnexNotMentioned(context.At(annexes[0].Label), annexes[0].Label.Text));

        // “Phụ lục 1” under a text that says “Phụ lục I” is numbered wrongly, but it is there.
        var numbers = annexes.Select(annex => Value(annex.Number)).OfType<int>().ToHashSet();
        if (numbers.Count > 1 && mentioned.Count > 0 && !AllPattern().IsMatch(text)
            && annexes.FirstOrDefault(annex => Value(annex.Number) is { } value && !mentioned.Contains(value)) is { } silent)
            yield return RuleResult.Violates(FormatFindings.AnnexNotMentioned(context.At(silent.Label), silent.Label.Text));
        foreach (var number in mentioned.Where(number => numbers.Count > 1 && !numbers.Contains(number)))
        {
            // The annex of another document is named with it.
            if (context.Document.Body.FirstOrDefault(b => MentionPattern().Matches(b.Passage.Folded)
                .Any(match => Numbers(match.Groups[1].Value).Contains(number))) is { } at && !OtherPattern().IsMatch(at.Passage.Folded))
                yield return RuleResult.Violates(FormatFindings.AnnexNotThere(context.At(at.Passage),
                    $"Phụ lục {RomanNumber.Write(number)}"));
        }
    }

    // “I, II và III” are three, “I đến III” too.
    private static IEnumerable<int> Numbers(string list)
    {
        var found = NumberPattern().Matches(list).Select(match => Value(match.Value)).OfType<int>().ToList();
        return RangePattern().IsMatch(list) && found is [var from, .., var to] && to > from && to - from < 50
            ? Enumerable.Range(from, to - from + 1) : found;
    }

    private static int? Value(string number) =>
        RomanNumber.Of(number) ?? (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic) ? arabic : null);

    [GeneratedRegex(@"PHU LUC(?: SO)? ((?:[IVX]+|\d{1,2})\b(?:\s*(?:,|;|-|VA|DEN)\s*(?:CAC )?(?:PHU LUC )?(?:SO )?(?:[IVX]+|\d{1,2})\b)*)")]
    private static partial Regex MentionPattern();

    [GeneratedRegex(@"\b(?:CAC |CO |THEO |TAI |XEM |O )?(?:PHU LUC|PHU BIEU)(?: SO)?(?: [IVX]+\b| \d{1,2}\b)?,? ?\(?(?:DINH KEM|KEM THEO"
        + @"|GUI KEM|KEM)\b|\b(?:CHI TIET|CU THE|THEO|TAI|XEM|CO)(?: TAI| THEO)? (?:CAC )?PHU LUC(?: SO)?(?: [IVX]+\b| \d{1,2}\b| NAY\b"
        + @"|(?=[).;,]))")]
    private static partial Regex SpokenPattern();

    [GeneratedRegex(@"PHU LUC[^.;)]{0,80}\b(NGHI DINH|THONG TU|QUYET DINH SO|NGHI QUYET SO|LUAT|CONG VAN SO|KE HOACH SO|HUONG DAN SO|BAN "
        + @"HANH KEM THEO|KEM THEO (?:NGHI|THONG|QUYET DINH SO|CONG VAN SO|KE HOACH SO|HUONG DAN SO|VAN BAN SO))\b|(?:NGHI DINH|THONG "
        + @"TU)[^.;]{0,40}PHU LUC")]
    private static partial Regex OthersPattern();

    [GeneratedRegex(@"\b(?:[IVX]+|\d{1,2})\b")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\bDEN\b|-")]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"PHU LUC (?:DINH )?KEM THEO|CAC PHU LUC(?! [IVX\d])")]
    private static partial Regex AllPattern();

    [GeneratedRegex(@"PHU LUC [IVX\d]+[^.;]{0,60}(NGHI DINH|THONG TU|QUYET DINH|LUAT|KE HOACH SO|CONG VAN)")]
    private static partial Regex OtherPattern();
}
