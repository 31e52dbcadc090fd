using System.Globalization;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Names;

namespace Reporter.Core.Matching.Units;

/// <summary>What the name of a file or folder tells: the unit somewhere among its words, and which attempt it is.</summary>
internal static class FileNameWords
{
    private const int MostWords = 24;
    private const int MostWordsOfTitle = 60;
    private const int LongestName = 14;

    private static readonly string[][] Places = [["xa"], ["phuong"], ["thi", "tran"], ["dac", "khu"]];

    private static readonly string[] AttemptStarts = ["lan gui", "gui lan", "lan nop", "nop lan", MatchWords.AttemptWord];

    /// <summary>
    /// The unit that a name means. Whole names and codes count before bare ones, and a name that stands inside a longer one does not count:
    /// “xa-bac-xa-huyen-a” is the commune, whatever other unit is called “a”.
    /// </summary>
    public static UnitMatch Unit(string name, UnitMatcher units)
    {
        var words = NameKey.OfFileName(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords)
            return UnitMatch.None;
        var found = Found(words, Enumerable.Range(0, words.Length), units);
        var sure = Outermost([.. found.Where(one => one.Match.IsSure)]);
        var kept = sure.Count > 0 ? sure : Outermost([.. found.Where(one => !HasKindBefore(words, one.Start, one.End))]);
        var fitting = kept.SelectMany(one => one.Match.Units).Distinct().ToList();
        return fitting.Count == 0 ? UnitMatch.None : new UnitMatch(kept.Max(one => one.Match.Kind), fitting);
    }

    /// <summary>The communes that a sentence names with their kind, “KẾT QUẢ HÒA GIẢI XÃ A NĂM 2024”.</summary>
    public static UnitMatch Place(string text, UnitMatcher units)
    {
        var words = NameKey.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWordsOfTitle)
            return UnitMatch.None;
        var kinds = Enumerable.Range(0, words.Length).Where(start => Places.Any(kind =>
            kind[0] == words[start] && (kind.Length == 1 || (start + 1 < words.Length && kind[1] == words[start + 1]))));
        var found = Outermost([.. Found(words, kinds, units).Where(one => one.Match.Kind is UnitMatchKind.Name or UnitMatchKind.Folded)]);
        return found.Count == 0 ? UnitMatch.None
            : new UnitMatch(UnitMatchKind.Name, [.. found.SelectMany(one => one.Match.Units).Distinct()]);
    }

    private static List<NamedWords> Found(string[] words, IEnumerable<int> starts, UnitMatcher units)
    {
        var found = new List<NamedWords>();
        foreach (var start in starts)
        {
            for (var end = Math.Min(words.Length, start + LongestName); end > start; end--)
            {
                if (end - start == 1 && words[start].Length < 3)
                    continue;
                if (units.FindWords(string.Join(' ', words[start..end])) is { Kind: not UnitMatchKind.None } match)
                    found.Add(new NamedWords(start, end, match));
            }
        }
        return found;
    }

    /// <summary>2 for “lan-2”, “Lần gửi 2”; null where the name does not say.</summary>
    public static int? Attempt(string name)
    {
        var words = ' ' + NameKey.OfFileName(name) + ' ';
        foreach (var start in AttemptStarts)
        {
            var at = words.LastIndexOf($" {start} ", StringComparison.Ordinal);
            if (at >= 0 && Number(words[(at + start.Length + 2)..]) is { } attempt)
                return attempt;
        }
        // “lan2”, as in “xa-a_lan2.csv”.
        foreach (var word in words.Split(' ').Where(word => word.StartsWith(MatchWords.AttemptWord, StringComparison.Ordinal)))
        {
            if (Number(word[MatchWords.AttemptWord.Length..]) is { } attempt)
                return attempt;
        }
        return null;
    }

    /// <summary>The attempt in a cell: “2”, “Lần 2”, “lần thứ hai” is not read.</summary>
    public static int? Number(string text)
    {
        var word = NameKey.Of(text).Split(' ').SkipWhile(one => one is MatchWords.AttemptWord or "thu").FirstOrDefault() ?? "";
        return word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number : null;
    }

    private static List<NamedWords> Outermost(List<NamedWords> found) =>
        [.. found.Where(one => !found.Exists(other => other.Start <= one.Start && one.End <= other.End
            && other.End - other.Start > one.End - one.Start))];

    // “thị trấn B” fits no unit called “xã B”: the bare B in it is not looked at.
    private static bool HasKindBefore(string[] words, int start, int end)
    {
        var bare = string.Join(' ', words[start..end]);
        return Enumerable.Range(1, 2).Any(more => start >= more
            && UnitName.Readings(string.Join(' ', words[(start - more)..end]))
                .Any(reading => reading.Kind.Length > 0 && reading.Name == bare));
    }

    /// <summary>Words of a file's name, from one to before another, that name a unit.</summary>
    private sealed record NamedWords(int Start, int End, UnitMatch Match);
}
