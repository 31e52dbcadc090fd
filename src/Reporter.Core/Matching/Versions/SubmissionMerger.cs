using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Versions;

/// <summary>
/// Makes one submission of all that a unit sent. Files complete each other figure by figure and list by list; only where two give the same
/// one must it be reported which is newer: by the number of the attempt, else by the first sighting. What cannot be told apart is not
/// taken.
/// </summary>
internal static class SubmissionMerger
{
    public static Submission? Merge(ReportingUnit unit, IReadOnlyList<Contribution> sent, ReportPlan plan, ArrivalLog log,
        MatchOptions options, DiagnosticBag bag)
    {
        if (sent.Count == 0)
            return null;
        var open = ReturnedVersions.Resolve(WithoutLocked(DuplicateFiles.Without(sent, log), plan, log, options, bag), log, bag);
        if (open.Count == 0)
            return null;

        var chooser = new VersionChooser(unit, log, bag);
        var answers = new List<Answer>();
        var tables = new List<TableAnswer>();
        foreach (var section in plan.Sections)
        {
            answers.AddRange(chooser.Section(section, open));
            tables.AddRange(section.Tables.Select(table => chooser.Table(table, open)).OfType<TableAnswer>());
        }
        chooser.Say();
        var files = open.Where(one => chooser.Used.Contains(one.Path)).Concat(open.Where(one => IsUnread(one, open, log)))
            .Select(one => one.Path).Distinct().ToList();
        if (files.Count == 0)
            files = [.. open.Select(one => one.Path)];
        // On time is whoever has sent something readable on time; what comes later completes or corrects it.
        var readable = sent.Where(HoldsSomething).Select(one => ArrivalOf(one.Path, log)).ToList();
        var last = files.Select(path => ArrivalOf(path, log)).Max();
        DateTimeOffset? arrived = readable.Count > 0 ? readable.Min() : last != default ? last : null;
        // What could not be read completes nothing.
        var newest = open.Where(one => chooser.Used.Contains(one.Path) && HoldsSomething(one))
            .Select(one => (DateTimeOffset?)ArrivalOf(one.Path, log)).Max();
        var submission = new Submission
        {
            Unit = unit,
            Files = files,
            SetAside = [.. sent.Select(one => one.Path).Except(files)],
            Replaced = [.. Replaced(open.Where(one => files.Contains(one.Path)), answers, tables)],
            Arrived = arrived,
            Supplemented = DayOf(newest) > DayOf(arrived) ? newest : null,
            IsLate = DayOf(arrived) > plan.Due,
            Answers = answers,
            Tables = tables,
            Withheld = chooser.Withheld,
            QueryAnswers = [.. sent.SelectMany(one => AnswersIn(one, ArrivalOf(one.Path, log)))],
            SectionsArrived = SectionsArrived(sent, plan, log),
            IsIncomplete = open.Any(one => one.IsIncomplete && files.Contains(one.Path)),
            Shares = [.. sent.Where(one => files.Contains(one.Path)).Select(one => one.Share with { Path = one.Path })],
        };
        SayLateCorrection(submission, plan, log, bag);
        return submission;
    }

    private static IEnumerable<QueryAnswer> AnswersIn(Contribution one, DateTimeOffset arrived) =>
        QueryAnswer.Beside(one.Answers, one.Unit.Code, arrived)
            .Concat(one.QueryAnswers.Select(answer => answer with { When = arrived }));

    private static Dictionary<string, DateTimeOffset> SectionsArrived(IReadOnlyList<Contribution> sent, ReportPlan plan, ArrivalLog log)
    {
        var first = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var one in sent)
        {
            var given = one.Answers.Where(answer => !answer.IsBlank).Select(answer => answer.Field.Code)
                .Concat(one.Tables.Select(table => table.Table.Code)).Concat(one.Withheld).ToHashSet(StringComparer.Ordinal);
            var arrived = ArrivalOf(one.Path, log);
            foreach (var section in plan.Sections.Where(section => section.Fields.Any(field => given.Contains(field.Code))
                || section.Tables.Any(table => given.Contains(table.Code))))
            {
                if (!first.TryGetValue(section.Code, out var known) || arrived < known)
                    first[section.Code] = arrived;
            }
        }
        return first;
    }

    private static IEnumerable<CellLocation> Replaced(IEnumerable<Contribution> counting, List<Answer> answers, List<TableAnswer> tables)
    {
        var figures = answers.Where(answer => !answer.IsBlank).ToDictionary(answer => answer.Field.Code, answer => answer.At.Path,
            StringComparer.Ordinal);
        var lists = tables.ToDictionary(table => table.Table.Code, table => table.At.Path, StringComparer.Ordinal);
        foreach (var one in counting)
        {
            foreach (var answer in one.Answers.Concat(one.WithheldAnswers))
            {
                if (figures.TryGetValue(answer.Field.Code, out var path) && path != one.Path)
                    yield return answer.At;
            }
            foreach (var table in one.Tables)
            {
                if (!lists.TryGetValue(table.Table.Code, out var path) || path == one.Path)
                    continue;
                foreach (var answer in table.Rows.SelectMany(row => row.Cells).Where(answer => !ReferenceEquals(answer.At, table.At)))
                    yield return answer.At;
                yield return table.At;
            }
        }
    }

    // A correction after the deadline leaves the unit on time, and that is said.
    private static void SayLateCorrection(Submission submission, ReportPlan plan, ArrivalLog log, DiagnosticBag bag)
    {
        if (submission is not { IsLate: false, Supplemented: { } later } || plan.Due is not { } due
            || DayOf(later) is not { } laterDay || laterDay <= due || DayOf(submission.Arrived) is not { } first)
            return;
        var file = submission.Files.First(path => ArrivalOf(path, log) == later);
        bag.Add(MatchingFindings.Supplemented(new FileLocation(file), laterDay, first) with { Unit = submission.Unit.Code });
    }

    private static DateOnly? DayOf(DateTimeOffset? moment) => moment is { } known ? DateOnly.FromDateTime(known.DateTime) : null;

    private static bool HoldsSomething(Contribution one) => one.Answers.Count > 0 || one.Tables.Count > 0 || one.Withheld.Count > 0;

    /// <summary>A file of which nothing could be read counts as sent, until a later one of the same unit can be read.</summary>
    private static bool IsUnread(Contribution one, List<Contribution> open, ArrivalLog log) =>
        one.IsIncomplete && one.Answers.Count == 0 && one.Tables.Count == 0
        && !open.Exists(other => HoldsSomething(other) && RankOf(other, log).CompareTo(RankOf(one, log)) > 0);

    // What has no day of arrival, as a link, may be the newest: nobody can say that it is history.
    private static (int Attempt, DateTimeOffset Arrived) RankOf(Contribution one, ArrivalLog log) =>
        (one.Attempt ?? 1, (one.Since ?? ArrivalOf(one.Path, log)) is var arrived && arrived == default ? DateTimeOffset.MaxValue
            : arrived);

    /// <summary>Two answers say the same: the same text, the same marks.</summary>
    public static bool IsSame(Answer one, Answer other) =>
        IsSame(one.Cell, other.Cell)
        && one.Marks.Where(mark => !mark.Cell.IsBlank).Select(mark => (mark.Choice.Code, mark.Cell.Text))
            .SequenceEqual(other.Marks.Where(mark => !mark.Cell.IsBlank).Select(mark => (mark.Choice.Code, mark.Cell.Text)));

    public static bool IsSame(TableAnswer one, TableAnswer other) =>
        one.Rows.Count == other.Rows.Count
        && one.Rows.Zip(other.Rows).All(pair => pair.First.Cells.Count == pair.Second.Cells.Count
            && pair.First.Cells.Zip(pair.Second.Cells)
                .All(cells => ReferenceEquals(cells.First.Field, cells.Second.Field) && IsSame(cells.First.Cell, cells.Second.Cell)));

    /// <summary>A file inside a zip came when the zip came.</summary>
    public static DateTimeOffset ArrivalOf(string path, ArrivalLog log)
    {
        for (var at = path; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOf('/'))])
        {
            if (log.Files.TryGetValue(at, out var arrival))
                return arrival.SeenAt;
        }
        return default;
    }

    private static bool IsSame(Cell one, Cell other) =>
        one.Number is { } number && other.Number is { } otherNumber ? number == otherNumber : one.Text == other.Text;

    private static List<Contribution> WithoutLocked(IReadOnlyList<Contribution> sent, ReportPlan plan, ArrivalLog log, MatchOptions options,
        DiagnosticBag bag)
    {
        if (plan.LockedAfter is not { } last || options.Unlock)
            return [.. sent];
        var locked = sent.Where(one => DateOnly.FromDateTime(ArrivalOf(one.Path, log).DateTime) > last).ToList();
        foreach (var one in locked)
            bag.Add(MatchingFindings.FileAfterLock(new FileLocation(one.Path), DateOnly.FromDateTime(ArrivalOf(one.Path, log).DateTime),
                last) with
            { Unit = one.Unit.Code });
        return [.. sent.Except(locked)];
    }
}
