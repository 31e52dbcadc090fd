using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Versions;

/// <summary>
/// Chooses for one unit which file counts, figure by figure and list by list, and remembers what was set aside for what. Of a figure the
/// highest attempt counts, else the latest arrival; a blank in a later file leaves the earlier value. Lists are replaced whole.
/// </summary>
internal sealed class VersionChooser(ReportingUnit unit, ArrivalLog log, DiagnosticBag bag)
{
    private readonly List<(string Older, string Newer, string Part)> _older = [];
    private readonly List<(string Older, string Newer, string Figure)> _kept = [];
    private readonly List<(Contribution Newest, IReadOnlyList<string> Others, bool AreMerged, string Part)> _contradictions = [];
    private readonly HashSet<string> _withheld = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Withheld => _withheld;

    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    public IEnumerable<Answer> Section(PlanSection section, IReadOnlyList<Contribution> sent)
    {
        var chosen = new List<(Contribution Of, Answer Answer)>();
        var blank = new List<Field>();
        foreach (var field in section.Fields)
        {
            var giving = sent.Where(one => Of(one, field) is { IsBlank: false } || one.Withheld.Contains(field.Code)).ToList();
            if (giving.Count == 0)
                blank.Add(field);
            else if (Figure(section, field, giving) is var (of, answer))
                chosen.Add((of, answer));
        }
        SayKept(section, chosen, sent);
        // Where nobody has filled a cell, the blank one of a file that counts is shown to whoever must fill it.
        foreach (var field in blank)
        {
            var giving = sent.Where(one => Of(one, field) is not null).OrderByDescending(Rank).ToList();
            var shown = giving.Find(one => chosen.Exists(other => other.Of == one)) ?? (chosen.Count == 0 ? giving.FirstOrDefault() : null);
            if (shown is null || Of(shown, field) is not { } empty)
                continue;
            Used.Add(shown.Path);
            chosen.Add((shown, empty));
        }
        var answers = chosen.ToDictionary(one => one.Answer.Field.Code, one => one.Answer, StringComparer.Ordinal);
        return section.Fields.Where(field => answers.ContainsKey(field.Code)).Select(field => answers[field.Code]);
    }

    public TableAnswer? Table(ListTable table, IReadOnlyList<Contribution> sent)
    {
        var giving = sent.Where(one => Of(one, table) is not null).ToList();
        var filled = giving.Where(one => Of(one, table) is { Rows.Count: > 0 }).ToList();
        var chosen = Choose(
            filled.Count > 0 ? filled : [.. giving.Take(1)],
            table.Name,
            table.Name,
            (a, b) => Of(a, table) is { } one && Of(b, table) is { } other && SubmissionMerger.IsSame(one, other));
        foreach (var answer in giving.Where(one => one != chosen).SelectMany(one => Of(one, table)?.Rows ?? [])
            .SelectMany(row => row.Cells))
            bag.Cover(chosen is null ? CellUse.Refused : CellUse.Noted, CellSpan.Of(answer.At));
        if (chosen is null && filled.Count > 0)
            _withheld.Add(table.Code);
        return chosen is null ? null : Of(chosen, table);
    }

    /// <summary>One finding per pair of files, however many sections and figures it is about.</summary>
    public void Say()
    {
        foreach (var same in _contradictions.GroupBy(one => (one.Newest.Path, string.Join('|', one.Others), one.AreMerged)))
        {
            var (at, others) = (new FileLocation(same.Key.Path), same.First().Others);
            var part = string.Join("; ", same.Select(one => one.Part).Distinct());
            var finding = same.Key.AreMerged ? MatchingFindings.MergedUnitsContradict(at, others, part)
                : MatchingFindings.FilesContradict(at, others, part);
            bag.Add(finding with { Unit = unit.Code });
        }
        foreach (var pair in _older.Distinct().GroupBy(entry => (entry.Older, entry.Newer)))
            bag.Add(MatchingFindings.OlderSetAside(new FileLocation(pair.Key.Older), pair.Key.Newer,
                pair.Select(entry => entry.Part)) with
            { Unit = unit.Code });
        foreach (var pair in _kept.GroupBy(entry => (entry.Older, entry.Newer)))
            bag.Add(MatchingFindings.OlderHadMore(new FileLocation(pair.Key.Older), pair.Key.Newer,
                [.. pair.Select(entry => entry.Figure)]) with
            { Unit = unit.Code });
    }

    private static TableAnswer? Of(Contribution one, ListTable table) =>
        one.Tables.FirstOrDefault(answer => answer.Table.Code == table.Code);

    private static Answer? Of(Contribution one, Field field) => one.Answers.FirstOrDefault(answer => answer.Field.Code == field.Code);

    private (Contribution Of, Answer Answer)? Figure(PlanSection section, Field field, List<Contribution> giving)
    {
        var chosen = Choose(giving, section.Name, field.Name,
            (a, b) => Of(a, field) is { } one && Of(b, field) is { } other && SubmissionMerger.IsSame(one, other));
        foreach (var answer in giving.Where(one => one != chosen).Select(one => Of(one, field)).OfType<Answer>())
            bag.Cover(chosen is null ? CellUse.Refused : CellUse.Noted, CellSpan.Of(answer.At));
        if (chosen is not null && Of(chosen, field) is { } taken)
            return (chosen, taken);
        // What the newest file gave and could not be taken is not made good by an older one.
        _withheld.Add(field.Code);
        return null;
    }

    // A later file of the same section that leaves a figure blank, or out, may mean that there is none, or only what it corrects.
    private void SayKept(PlanSection section, List<(Contribution Of, Answer Answer)> chosen, IReadOnlyList<Contribution> sent)
    {
        if (chosen.Select(one => one.Of).Distinct().OrderByDescending(Rank).FirstOrDefault() is not { } newest)
            return;
        foreach (var (of, answer) in chosen.Where(one => Rank(one.Of).CompareTo(Rank(newest)) < 0))
        {
            var later = sent.Where(one => one == newest || (Rank(one).CompareTo(Rank(of)) > 0 && Of(one, answer.Field) is not null))
                .MaxBy(Rank) ?? newest;
            var cell = Of(later, answer.Field) is { } blank ? blank.At.PlaceInFile : "–";
            // The rest of a corrected file is as old as the file it was made from, and is no older version of itself.
            if (!sent.Any(one => one.Path == later.Path && Of(one, answer.Field) is { IsBlank: false })
                && section.Fields.Any(field => Of(later, field) is { IsBlank: false }))
                _kept.Add((of.Path, later.Path, $"{answer.Field.Name}: {answer.At.PlaceInFile} → {cell}"));
        }
    }

    /// <param name="part">What a newer file replaces, as findings name it.</param>
    /// <param name="figure">What two files contradict each other in.</param>
    private Contribution? Choose(List<Contribution> candidates, string part, string figure, Func<Contribution, Contribution, bool> areSame)
    {
        if (candidates.Count == 0)
            return null;
        var newest = candidates.OrderByDescending(Rank).First();
        var rivals = candidates.FindAll(one => one != newest && Rank(one) == Rank(newest));
        var merged = candidates.FindAll(one => one != newest && !IsOneFormerUnit(one, newest)
            && (one.Attempt ?? 1) == (newest.Attempt ?? 1));
        var contradicting = merged.Count > 0 ? merged : rivals.FindAll(one => !areSame(one, newest));
        if (contradicting.Count > 0)
        {
            var others = contradicting.Select(one => one.Path).Distinct().ToList();
            _contradictions.Add((newest, others, merged.Count > 0, figure));
            Used.UnionWith([newest.Path, .. others]);
            return null;
        }
        Used.Add(newest.Path);
        foreach (var older in candidates.Where(one => one != newest))
            _older.Add((older.Path, newest.Path, part));
        return newest;
    }

    private static bool IsOneFormerUnit(Contribution one, Contribution other) =>
        UnitName.Read(one.FormerName).Key == UnitName.Read(other.FormerName).Key;

    // A file that does not say its attempt is the first one.
    // What came back from a correction has been looked at, and comes before what had arrived at the same moment.
    private (int Attempt, DateTimeOffset Arrived, bool IsReturned) Rank(Contribution one) =>
        (one.Attempt ?? 1, one.Since ?? SubmissionMerger.ArrivalOf(one.Path, log), one.IsReturned);
}
