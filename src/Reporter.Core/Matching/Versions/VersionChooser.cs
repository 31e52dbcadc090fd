using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Versions;

/// <summary>Chooses for one unit which file counts, one section or list at a time, and remembers what was set aside for what.</summary>
internal sealed class VersionChooser(ReportingUnit unit, ArrivalLog log, DiagnosticBag bag)
{
    private readonly List<(string Older, string Newer, string Part)> _older = [];
    private readonly List<(string Older, string Newer, string Field)> _lost = [];
    private readonly HashSet<string> _withheld = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Withheld => _withheld;

    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    public IEnumerable<Answer> Section(PlanSection section, IReadOnlyList<Contribution> sent)
    {
        var codes = section.Fields.Select(field => field.Code).ToHashSet(StringComparer.Ordinal);
        var giving = sent
            .Select(one => (Of: one, Answers: one.Answers.Where(answer => codes.Contains(answer.Field.Code)).ToList()))
            .Where(one => one.Answers.Count > 0 || one.Of.Withheld.Overlaps(codes))
            .ToList();
        var filled = giving.Where(one => one.Answers.Exists(answer => !answer.IsBlank) || one.Of.Withheld.Overlaps(codes)).ToList();
        var chosen = Choose(
            [.. (filled.Count > 0 ? filled : giving.Take(1)).Select(one => one.Of)],
            section.Name,
            (a, b) => SameAnswers(giving.First(one => one.Of == a).Answers, giving.First(one => one.Of == b).Answers));
        foreach (var answer in giving.Where(one => one.Of != chosen).SelectMany(one => one.Answers))
            bag.Cover(chosen is null ? CellUse.Refused : CellUse.Noted, CellSpan.Of(answer.At));
        if (chosen is null)
        {
            if (filled.Count > 0)
                _withheld.UnionWith(filled.SelectMany(one => one.Answers).Select(answer => answer.Field.Code));
            return [];
        }
        _withheld.UnionWith(chosen.Withheld.Where(codes.Contains));
        foreach (var older in filled.Where(one => one.Of != chosen))
            _lost.AddRange(older.Answers.Where(answer => !answer.IsBlank && !chosen.Answers.Any(kept => kept.Field == answer.Field && !kept.IsBlank)).Select(answer => (older.Of.Path, chosen.Path, answer.Field.Name)));
        var answers = giving.First(one => one.Of == chosen).Answers.ToDictionary(answer => answer.Field.Code, StringComparer.Ordinal);
        return section.Fields.Where(field => answers.ContainsKey(field.Code)).Select(field => answers[field.Code]);
    }

    public TableAnswer? Table(ListTable table, IReadOnlyList<Contribution> sent)
    {
        var giving = sent.Where(one => Of(one, table) is not null).ToList();
        var filled = giving.Where(one => Of(one, table) is { Rows.Count: > 0 }).ToList();
        var chosen = Choose(filled.Count > 0 ? filled : [.. giving.Take(1)], table.Name, (a, b) => Of(a, table) is { } one && Of(b, table) is { } other && SubmissionMerger.IsSame(one, other));
        foreach (var answer in giving.Where(one => one != chosen).SelectMany(one => Of(one, table)?.Rows ?? []).SelectMany(row => row.Cells))
            bag.Cover(chosen is null ? CellUse.Refused : CellUse.Noted, CellSpan.Of(answer.At));
        if (chosen is null && filled.Count > 0)
            _withheld.Add(table.Code);
        return chosen is null ? null : Of(chosen, table);
    }

    /// <summary>One finding per pair of files, however many sections it is about.</summary>
    public void SayOlder()
    {
        foreach (var pair in _older.GroupBy(entry => (entry.Older, entry.Newer)))
            bag.Add(MatchingFindings.OlderSetAside(new FileLocation(pair.Key.Older), pair.Key.Newer, pair.Select(entry => entry.Part)) with { Unit = unit.Code });
        foreach (var pair in _lost.GroupBy(entry => (entry.Older, entry.Newer)))
            bag.Add(MatchingFindings.OlderHadMore(new FileLocation(pair.Key.Older), pair.Key.Newer, [.. pair.Select(entry => entry.Field)]) with { Unit = unit.Code });
    }

    private static TableAnswer? Of(Contribution one, ListTable table) => one.Tables.FirstOrDefault(answer => answer.Table.Code == table.Code);

    private Contribution? Choose(List<Contribution> candidates, string part, Func<Contribution, Contribution, bool> areSame)
    {
        if (candidates.Count == 0)
            return null;
        var newest = candidates.OrderByDescending(Rank).First();
        var rivals = candidates.FindAll(one => one != newest && Rank(one) == Rank(newest));
        var merged = candidates.FindAll(one => one != newest && !IsOneFormerUnit(one, newest) && (one.Attempt ?? 1) == (newest.Attempt ?? 1));
        var contradicting = merged.Count > 0 ? merged : rivals.FindAll(one => !areSame(one, newest));
        if (contradicting.Count > 0)
        {
            var others = contradicting.Select(one => one.Path).Distinct().ToList();
            bag.Add((merged.Count > 0 ? MatchingFindings.MergedUnitsContradict(new FileLocation(newest.Path), others, part) : MatchingFindings.FilesContradict(new FileLocation(newest.Path), others, part)) with { Unit = unit.Code });
            Used.UnionWith([newest.Path, .. others]);
            return null;
        }
        Used.Add(newest.Path);
        foreach (var older in candidates.Where(one => one != newest))
            _older.Add((older.Path, newest.Path, part));
        return newest;
    }

    private static bool IsOneFormerUnit(Contribution one, Contribution other) => UnitName.Read(one.FormerName).Key == UnitName.Read(other.FormerName).Key;

    // A file that does not say its attempt is the first one.
    private (int Attempt, DateTimeOffset Arrived) Rank(Contribution one) => (one.Attempt ?? 1, SubmissionMerger.ArrivalOf(one.Path, log));

    private static bool SameAnswers(List<Answer> one, List<Answer> other)
    {
        var filled = one.Where(answer => !answer.IsBlank).ToList();
        var others = other.Where(answer => !answer.IsBlank).ToDictionary(answer => answer.Field.Code, StringComparer.Ordinal);
        return filled.Count == others.Count && filled.TrueForAll(answer => others.TryGetValue(answer.Field.Code, out var twin) && SubmissionMerger.IsSame(answer, twin));
    }
}
