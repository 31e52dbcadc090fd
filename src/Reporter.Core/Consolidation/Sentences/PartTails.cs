using Reporter.Core.Plans;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>
/// What a figure consists of: “gồm …” where its parts make it up, “trong đó có …” where they are only some; and the base where they are
/// known for less than the whole.
/// </summary>
internal sealed class PartTails(ReportFigures figures)
{
    private const string Consisting = "gồm ";
    private const string AmongThem = "trong đó có ";
    private const string Among = "trong ";
    private const string AmongAll = "trong tổng số ";
    private const string Sorted = " đã phân loại";
    private const string Has = " có ";
    private const string Mostly = "nhiều nhất là ";
    private const string Result = "kết quả: ";

    // So many stand in one sentence; of more than MostListed only the largest, the rest in the annex.
    private const int MostInSentence = 4;
    private const int MostListed = 6;

    /// <param name="isRateTold">A rate of its own tells the share of the outcomes.</param>
    public IEnumerable<Tail> Of(ToldFigure whole, NounPhrase phrase, bool isRateTold)
    {
        if (whole.Number is not > 0)
            yield break;
        var total = whole.Number.Value;
        var addends = Given(figures.AddendsOf(whole.Field));
        var parts = Given(figures.PartsOf(whole.Field));
        foreach (var tail in Addends(whole, addends, phrase, total, isRateTold))
            yield return tail;
        foreach (var tail in Parts(whole, parts, phrase, total, hasAddends: addends.Count > 0))
            yield return tail;
        foreach (var part in addends.Concat(parts))
        {
            var name = phrase.Measure.Length > 0 || part.Field.Type == FieldType.Money ? "" : phrase.Text + " ";
            foreach (var tail in Of(part, Inner(part, phrase, name), isRateTold: true))
                yield return tail with { Inline = "" };
        }
        foreach (var companion in figures.CompanionsOf(whole.Field).Where(each => each.Number > 0))
        {
            var own = NounPhrase.Of(companion.Field);
            var rest = Given(figures.PartsOf(companion.Field)).Where(part => part.Field.CompanionOf is null).ToList();
            foreach (var tail in Parts(companion, rest, own, companion.Number ?? 0, hasAddends: true))
                yield return tail;
        }
    }

    /// <summary>How a sentence names a part whose own parts it tells.</summary>
    private static NounPhrase Inner(ToldFigure part, NounPhrase whole, string measure)
    {
        var name = PartWords.Name(part.Field, whole);
        return new NounPhrase(Wordings.StartsWith(name, measure.Trim()) ? name : $"{measure}{name}".Trim(),
            whole.Measure.Length > 0 && !Wordings.StartsWith(name, whole.Measure) ? whole.Measure : "", "", PhraseForm.There);
    }

    // Told with the part that it goes with, it is not told again.
    private static List<ToldFigure> Given(IReadOnlyList<ToldFigure> parts) =>
        [.. parts.Where(part => part.Number > 0 && !(part.IsPaired && part.Field.CompanionOf is not null))];

    private IEnumerable<Tail> Addends(ToldFigure whole, List<ToldFigure> addends, NounPhrase phrase, decimal total, bool isRateTold)
    {
        var sum = addends.Sum(part => part.Number ?? 0);
        if (addends.Count == 0 || sum > total)
            yield break;
        var isWhole = sum == total;
        if (ReportWords.Receiving.Contains(phrase.Verb) && addends.Count <= MostListed
            && addends.TrueForAll(part => PartWords.IsOutcome(part.Field, phrase)))
        {
            var outcomes = string.Join("; ", addends.Select((part, at) =>
                PartWords.Outcome(part, phrase, sum, at == 0 && !isRateTold)));
            yield return isWhole ? new Tail($"; {outcomes}", Result + outcomes, addends.Count)
                : new Tail("", $"{Among}{Amount(whole, phrase, sum)}{Sorted}{Has}{outcomes}", addends.Count + 1);
            yield break;
        }
        if (addends is [var only] && isWhole && figures.AddendsOf(whole.Field).Count == 1)
            yield break;
        if (isWhole)
        {
            foreach (var (items, at) in Sentences(addends, phrase, sum))
                yield return at == 0 ? new Tail($", {Listed(Consisting, items.Words)}", Listed(AmongThem, items.Words), items.Count)
                    : new Tail("", AmongAll + phrase.Whole + Listed(Has, items.Words), items.Count);
            yield break;
        }
        foreach (var (items, at) in Sentences(addends, phrase, sum))
        {
            var text = $"{Among}{Amount(whole, phrase, sum)}{Sorted}{Has}{items.Words}";
            yield return at == 0 ? new Tail($"; {text}", text, items.Count + 1) : new Tail("", text, items.Count + 1);
        }
    }

    private IEnumerable<Tail> Parts(ToldFigure whole, List<ToldFigure> parts, NounPhrase phrase, decimal total, bool hasAddends)
    {
        var isFirst = !hasAddends;
        foreach (var group in parts.GroupBy(part => BaseOf(whole, part)).Where(group => group.Key >= group.Max(part => part.Number)))
        {
            foreach (var (items, _) in Sentences([.. group], phrase, group.Key))
            {
                var isOfAll = group.Key == total;
                var alone = isOfAll ? AmongAll + phrase.Whole + Listed(Has, items.Words)
                    : $"{Among}{Amount(whole, phrase, group.Key)}{Sorted}{Has}{items.Words}";
                yield return new Tail(!isFirst ? "" : isOfAll ? $", {Listed(AmongThem, items.Words)}"
                    : $"; {Among}{Amount(whole, phrase, group.Key)}{Sorted}{Has}{items.Words}", alone, items.Count + (isOfAll ? 0 : 1));
                isFirst = false;
            }
        }
    }

    /// <summary>The whole over the units that gave the part.</summary>
    private static decimal BaseOf(ToldFigure whole, ToldFigure part)
    {
        var units = part.Sources.Select(source => source.Unit.Code).ToHashSet(StringComparer.Ordinal);
        return whole.Of(unit => units.Contains(unit.Code)) ?? 0;
    }

    private string Amount(ToldFigure whole, NounPhrase phrase, decimal number) => whole.Field.Type == FieldType.Money
        ? figures.Money.Text(number)
        : $"{Wordings.Count(number)} {(phrase.Measure.Length > 0 ? phrase.Measure : phrase.Text)}";

    private IEnumerable<((string Words, int Count) Items, int At)> Sentences(List<ToldFigure> parts, NounPhrase phrase, decimal total)
    {
        if (parts.Count > MostListed)
        {
            var largest = parts.OrderByDescending(part => part.Number).Take(MostInSentence).ToList();
            yield return ((Mostly + Items(largest, phrase, total), largest.Count), 0);
            yield break;
        }
        foreach (var (group, at) in Chunks(parts).Select((group, at) => (group, at)))
            yield return ((Items(group, phrase, total), group.Count), at);
    }

    // Five are three and two, so that no sentence holds one alone.
    private static IEnumerable<List<ToldFigure>> Chunks(List<ToldFigure> parts)
    {
        var size = parts.Count <= MostInSentence ? parts.Count : (parts.Count + 1) / 2;
        return parts.Chunk(Math.Max(1, size)).Select(chunk => chunk.ToList());
    }

    // “gồm: a; b”, but “gồm a, b và c”.
    private static string Listed(string words, string items) =>
        items.Contains("; ", StringComparison.Ordinal) ? $"{words.TrimEnd()}: {items}" : words + items;

    private string Items(List<ToldFigure> parts, NounPhrase phrase, decimal total) =>
        Wordings.List([.. parts.Select(part => PartWords.Item(figures, part, phrase, total))]);
}
