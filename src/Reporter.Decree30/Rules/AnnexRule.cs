using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>Annexes: numbers, titles, the line that says what they belong to, and that text and annexes know of each other (Annex I part III.1).</summary>
internal sealed partial class AnnexRule : IDecreeRule
{
    private const string Code = "RP7504";

    public IEnumerable<Judgement> Judge(RuleContext context)
    {
        var annexes = context.Document.Annexes;
        if (annexes.Count == 0)
            return [Judgement.NotApplicable(Code)];

        var broken = new List<Judgement>();
        var text = string.Join(' ', context.Document.Body.Select(b => b.Passage.Folded));
        var mentioned = MentionPattern().Matches(text).SelectMany(match => Numbers(match.Groups[1].Value)).Distinct().ToList();
        // A file with one annex of several keeps its number.
        bool IsRoman(Annex annex) => NumberingRule.Roman(annex.Number) is not null;
        if (annexes.FirstOrDefault(annex => annexes.Count > 1 ? !IsRoman(annex) : annex.Number.Length > 0 && !IsRoman(annex)) is { } misnumbered)
            broken.Add(Judgement.Broken(FormatFindings.AnnexNumbering(context.At(misnumbered.Label), misnumbered.Label.Text, annexes.Count)));
        else if (annexes is [var only] && IsRoman(only) && mentioned.Count < 2 && context.Document.Body.Count > 0 && !context.Options.IsTemplate)
            broken.Add(Judgement.LookAt(FormatFindings.AnnexNumbering(context.At(only.Label), only.Label.Text, 1)));
        if (annexes.Where(annex => annex.Title.Count == 0).ToList() is [var untitled, ..] allUntitled)
            broken.Add(Judgement.Broken(FormatFindings.AnnexWithoutTitle(context.At(untitled.Label), untitled.Label.Text, allUntitled.Count)));
        if (annexes.Where(annex => annex.Reference is null).ToList() is [var loose, ..] allLoose)
            broken.Add(Judgement.Broken(FormatFindings.AnnexReferenceMissing(context.At(loose.Label), loose.Label.Text, allLoose.Count)));
        broken.AddRange(Mentions(context, annexes, text, mentioned));
        return broken.Count > 0 ? broken : [Judgement.Kept(Code)];
    }

    private static IEnumerable<Judgement> Mentions(RuleContext context, IReadOnlyList<Annex> annexes, string text, List<int> mentioned)
    {
        if (context.Document.Body.Count == 0 || context.Options.IsTemplate)
            yield break;
        if (!text.Contains("PHU LUC", StringComparison.Ordinal) && !text.Contains("KEM THEO", StringComparison.Ordinal) && !text.Contains("DINH KEM", StringComparison.Ordinal))
            yield return Judgement.Broken(FormatFindings.AnnexNotMentioned(context.At(annexes[0].Label), annexes[0].Label.Text));

        // “Phụ lục 1” under a text that says “Phụ lục I” is numbered wrongly, but it is there.
        var numbers = annexes.Select(annex => Value(annex.Number)).OfType<int>().ToHashSet();
        if (numbers.Count > 1 && mentioned.Count > 0 && !AllPattern().IsMatch(text)
            && annexes.FirstOrDefault(annex => Value(annex.Number) is { } value && !mentioned.Contains(value)) is { } silent)
            yield return Judgement.Broken(FormatFindings.AnnexNotMentioned(context.At(silent.Label), silent.Label.Text));
        foreach (var number in mentioned.Where(number => numbers.Count > 1 && !numbers.Contains(number)))
        {
            // The annex of another document is named with it.
            if (context.Document.Body.FirstOrDefault(b => MentionPattern().Matches(b.Passage.Folded).Any(match => Numbers(match.Groups[1].Value).Contains(number))) is { } at && !OtherPattern().IsMatch(at.Passage.Folded))
                yield return Judgement.Broken(FormatFindings.AnnexNotThere(context.At(at.Passage), $"Phụ lục {NumberingRule.AsRoman(number)}"));
        }
    }

    // “I, II và III” are three, “I đến III” too.
    private static IEnumerable<int> Numbers(string list)
    {
        var found = NumberPattern().Matches(list).Select(match => Value(match.Value)).OfType<int>().ToList();
        return RangePattern().IsMatch(list) && found is [var from, .., var to] && to > from && to - from < 50 ? Enumerable.Range(from, to - from + 1) : found;
    }

    private static int? Value(string number) =>
        NumberingRule.Roman(number) ?? (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic) ? arabic : null);

    [GeneratedRegex(@"PHU LUC(?: SO)? ((?:[IVX]+|\d{1,2})\b(?:\s*(?:,|;|-|VA|DEN)\s*(?:CAC )?(?:PHU LUC )?(?:SO )?(?:[IVX]+|\d{1,2})\b)*)")]
    private static partial Regex MentionPattern();

    [GeneratedRegex(@"\b(?:[IVX]+|\d{1,2})\b")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\bDEN\b|-")]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"PHU LUC (?:DINH )?KEM THEO|CAC PHU LUC(?! [IVX\d])")]
    private static partial Regex AllPattern();

    [GeneratedRegex(@"PHU LUC [IVX\d]+[^.;]{0,60}(NGHI DINH|THONG TU|QUYET DINH|LUAT|KE HOACH SO|CONG VAN)")]
    private static partial Regex OtherPattern();
}
