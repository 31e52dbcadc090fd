using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Units;

/// <summary>How sure a name is of its unit, the surest first.</summary>
internal enum UnitMatchKind
{
    /// <summary>The unit's code.</summary>
    Code,

    /// <summary>The whole name or one of the other names of the unit list; case, tone placement and abbreviated kinds aside.</summary>
    Name,

    /// <summary>The whole name without its marks, or with other marks.</summary>
    Folded,

    /// <summary>The name of a unit that this one succeeds.</summary>
    Former,

    /// <summary>The name with or without the district or province behind it: “Phòng Tư pháp huyện A”.</summary>
    Located,

    /// <summary>The name without its kind: “A” for “xã A”.</summary>
    Bare,

    None,
}

/// <summary>Which units a name fits. More than one is a tie, which is never taken.</summary>
internal sealed record UnitMatch(UnitMatchKind Kind, IReadOnlyList<ReportingUnit> Units)
{
    public static readonly UnitMatch None = new(UnitMatchKind.None, []);

    public ReportingUnit? Only => Units is [var only] ? only : null;

    /// <summary>Whole names and codes may contradict other evidence; a place's bare name may be in a file's name by chance.</summary>
    public bool IsSure => Kind <= UnitMatchKind.Located;

    /// <summary>“What is not exact is said.”</summary>
    public bool IsInexact => Kind is UnitMatchKind.Located or UnitMatchKind.Bare;
}

/// <summary>Finds the unit that a name means. It looks at one degree of likeness after another and stops at the first where any unit
/// fits.</summary>
internal sealed class UnitMatcher
{
    // What may follow an agency's name to say where it is; communes are not among them, since an office of a commune is not the district's.
    private static readonly string[] UpperKinds = ["huyen", "quan", "thi xa", "thanh pho", "tinh"];

    private const int LongestKind = 4;
    private const int FewestWordsOfBareName = 2;
    private const int LongestName = 200;
    private const int MostKept = 50_000;

    private readonly Dictionary<string, List<ReportingUnit>> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<ReportingUnit>> _codeWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ReportingUnit>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ReportingUnit>> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ReportingUnit>> _formerNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ReportingUnit>> _former = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ReportingUnit>> _located = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ReportingUnit>> _bare = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitMatch> _seen = new(StringComparer.Ordinal);

    public UnitMatcher(IReadOnlyList<ReportingUnit> units)
    {
        Units = units;
        foreach (var unit in units)
            AddNames(unit);
        AddLearntKinds();
        // A bare “Thái Bình” may mean the unit “Nông Trường Thái Bình” as well: what ends a longer bare name fits that one too.
        foreach (var (longer, owners) in _bare.Select(pair => (pair.Key, pair.Value.ToList())).ToList())
        {
            for (var space = longer.IndexOf(' ', StringComparison.Ordinal); space > 0; space = longer.IndexOf(' ', space + 1))
            {
                if (_bare.ContainsKey(longer[(space + 1)..]))
                    owners.ForEach(unit => Add(_bare, longer[(space + 1)..], unit));
            }
        }
        // Where “7” and “007” are two units, a 7 may be either.
        foreach (var unit in units)
            Add(_codes, unit.Code.TrimStart('0'), unit);
    }

    public IReadOnlyList<ReportingUnit> Units { get; }

    /// <summary>The name was typed with marks, and they are not the unit's: “xã Bình Xá” for “xã Bính Xá”.</summary>
    public static bool HasOtherMarks(UnitMatch match, string name) =>
        match.Kind == UnitMatchKind.Folded && NameKey.Exact(name) != NameKey.Of(name);

    public UnitMatch Find(string name)
    {
        var text = name.Trim().TrimEnd('.', ';', ',', ':');
        if (text.Length == 0)
            return UnitMatch.None;
        if (_seen.TryGetValue(text, out var match))
            return match;
        match = text.Length > LongestName ? UnitMatch.None : Look(text);
        if (_seen.Count < MostKept)
            _seen[text] = match;
        return match;
    }

    /// <summary>For folded words out of a file's name, where a code has lost its own punctuation.</summary>
    public UnitMatch FindWords(string words)
    {
        var match = Find(words);
        if (match.Kind <= UnitMatchKind.Folded || !_codeWords.TryGetValue(words, out var coded))
            return match;
        // A code that is also somebody's bare name is no better than that name.
        return match.Kind == UnitMatchKind.Bare && match.Units.Except(coded).Any()
            ? match with { Units = [.. match.Units.Union(coded)] }
            : new UnitMatch(UnitMatchKind.Code, coded);
    }

    /// <summary>The names in the unit list that are nearest to one that fits none.</summary>
    public IReadOnlyList<string> Nearest(string name)
    {
        var names = Units.SelectMany(unit => unit.OtherNames.Prepend(unit.Name).Select(written => (written, unit))).ToList();
        var reading = UnitName.Read(name);
        return
        [
            .. NearestName.Near(reading.Key, names.Select(pair => pair.written))
                .Concat(names.Where(pair => EndsAlike(UnitName.Read(pair.written).Name, reading.Name)).Select(pair => pair.written))
                .Select(near => names.First(pair => pair.written == near).unit.Name)
                .Distinct()
                .Take(3),
        ];
    }

    private static bool EndsAlike(string one, string other) =>
        one.Length > 0 && other.Length > 0
            && ((' ' + one).EndsWith(' ' + other, StringComparison.Ordinal) || (' ' + other).EndsWith(' ' + one, StringComparison.Ordinal));

    private UnitMatch Look(string text)
    {
        // Excel takes leading zeros off a code, in what units send as in the list of units itself.
        if (_codes.TryGetValue(text, out var coded) || (char.IsAsciiDigit(text[0]) && _codes.TryGetValue(text.TrimStart('0'), out coded)))
            return new UnitMatch(UnitMatchKind.Code, coded);
        var readings = UnitName.Readings(text);
        if (Any(_names, readings, WrittenKey) is { Count: > 0 } named)
            return new UnitMatch(UnitMatchKind.Name, named);
        // A former name letter by letter comes before a present one that only its marks tell apart.
        if (Any(_formerNames, readings, WrittenKey) is { Count: > 0 } formerName)
            return new UnitMatch(UnitMatchKind.Former, formerName);
        var former = Any(_former, readings, reading => reading.Key);
        if (Any(_folded, readings, reading => reading.Key) is { Count: > 0 } folded)
            return new UnitMatch(UnitMatchKind.Folded, HasMarks(text) ? folded : [.. folded.Union(former)]);
        if (former.Count > 0)
            return new UnitMatch(UnitMatchKind.Former, former);
        foreach (var shorter in Shortened(text))
        {
            if (Look(shorter) is { Kind: not UnitMatchKind.None } match)
                return match.Kind == UnitMatchKind.Bare ? match
                    : match with { Kind = match.Kind == UnitMatchKind.Former ? UnitMatchKind.Former : UnitMatchKind.Located };
        }
        if (Any(_located, readings, reading => reading.Key) is { Count: > 0 } located)
            return new UnitMatch(UnitMatchKind.Located, located);
        // With a kind, “thị trấn A” is not “xã A”: only a unit whose own name has no kind may still fit by name alone.
        var bare = Any(_bare, [.. readings.Where(reading => reading.Kind.Length == 0)], reading => reading.Name);
        var kindless = Any(_folded, [.. readings.Where(reading => reading.Kind.Length > 0 && !UpperKinds.Contains(reading.Kind))],
            reading => reading.Name);
        return bare.Count + kindless.Count > 0 ? new UnitMatch(UnitMatchKind.Bare, [.. bare.Union(kindless)]) : UnitMatch.None;
    }

    private static string WrittenKey(UnitName reading) => $"{reading.Kind}|{reading.ExactName}";

    private static bool HasMarks(string text) => NameKey.Exact(text) != NameKey.Of(text);

    // “xã A, huyện B, tỉnh C” → “xã A”; “phường A - TP B” likewise; “Công an huyện B” → “Công an huyện”, “Công an”.
    private static IEnumerable<string> Shortened(string text)
    {
        var cut = text.IndexOfAny([',', '(', ';']);
        if (cut < 0 && text.LastIndexOf(" - ", StringComparison.Ordinal) is > 0 and var dash
            && UpperKinds.Contains(UnitName.Read(text[(dash + 3)..]).Kind))
            cut = dash;
        if (cut > 0)
        {
            yield return text[..cut].Trim();
            yield break;
        }
        var words = NameKey.Of(text);
        var exact = NameKey.Exact(text).Split(' ');
        foreach (var kind in UpperKinds)
        {
            var at = words.IndexOf($" {kind} ", StringComparison.Ordinal);
            if (at <= 0)
                continue;
            var before = words[..at].Count(c => c == ' ') + 1;
            yield return string.Join(' ', exact.Take(before + kind.Split(' ').Length));
            yield return string.Join(' ', exact.Take(before));
            yield break;
        }
    }

    private void AddNames(ReportingUnit unit)
    {
        Add(_codes, unit.Code, unit);
        Add(_codeWords, NameKey.Of(unit.Code), unit);
        foreach (var name in unit.OtherNames.Prepend(unit.Name))
        {
            foreach (var reading in UnitName.Readings(name))
            {
                Add(_names, WrittenKey(reading), unit);
                Add(_folded, reading.Key, unit);
                if (reading.Kind.Length > 0)
                    Add(_bare, reading.Name, unit);
                foreach (var kind in UpperKinds)
                {
                    // “Hội Nông dân huyện” is also called “Hội Nông dân”.
                    if (reading.Kind.Length == 0 && reading.Name.EndsWith(' ' + kind, StringComparison.Ordinal))
                        Add(_located, reading.Name[..^(kind.Length + 1)], unit);
                }
            }
            foreach (var shorter in Shortened(name).Select(NameKey.Of))
                Add(_located, shorter, unit);
        }
        foreach (var name in unit.Succeeds)
        {
            foreach (var reading in UnitName.Readings(name))
            {
                Add(_former, reading.Key, unit);
                Add(_formerNames, WrittenKey(reading), unit);
            }
        }
    }

    /// <summary>
    /// Kinds that only this list of units knows: where several names begin with the same words, “thôn A B”, “thôn C D”, those words say
    /// what they are, and “A B” alone is a bare name like that of a commune.
    /// </summary>
    private void AddLearntKinds()
    {
        var starts =
            from unit in Units
            from name in unit.OtherNames.Prepend(unit.Name)
            let reading = UnitName.Read(name)
            where reading.Kind.Length == 0
            let words = reading.Name.Split(' ')
            from length in Enumerable.Range(1, Math.Min(LongestKind, Math.Max(0, words.Length - FewestWordsOfBareName)))
            select (Kind: string.Join(' ', words.Take(length)), Bare: string.Join(' ', words.Skip(length)), unit);
        foreach (var kind in starts.GroupBy(start => start.Kind, StringComparer.Ordinal)
            .Where(group => group.Select(start => start.unit).Distinct().Skip(1).Any()))
        {
            foreach (var (_, bare, unit) in kind)
                Add(_bare, bare, unit);
        }
    }

    // Most texts of a sheet are no name: nothing is made for those.
    private static IReadOnlyList<ReportingUnit> Any(Dictionary<string, List<ReportingUnit>> index, IReadOnlyList<UnitName> readings,
        Func<UnitName, string> keyOf)
    {
        IReadOnlyList<ReportingUnit> found = [];
        foreach (var reading in index.Count == 0 ? [] : readings)
        {
            if (index.TryGetValue(keyOf(reading), out var units))
                found = [.. found.Union(units)];
        }
        return found;
    }

    private static void Add(Dictionary<string, List<ReportingUnit>> index, string key, ReportingUnit unit)
    {
        if (key.Length == 0)
            return;
        if (!index.TryGetValue(key, out var units))
            index[key] = units = [];
        if (!units.Contains(unit))
            units.Add(unit);
    }
}
