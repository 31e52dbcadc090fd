using Reporter.Core.Accounting;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Returning;
using Reporter.Core.Sheets;
using Reporter.Core.Validation;
using Reporter.Years.Reading;

namespace Reporter.Years.Running;

/// <summary>The stages of a year in their order: whose each file is, whether it is right, what it adds up to. Touches no disk.</summary>
public static class YearRun
{
    public static Year Of(YearInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);

        var plan = inputs.Year.Plan;
        var bag = new DiagnosticBag(plan.Severities);
        var matched = new DiagnosticBag(plan.Severities);
        var log = ArrivalLog.Sight(inputs.Log.Log, inputs.Incoming, inputs.Now, Workspace.SubmissionsFolder,
            new FileLocation(Workspace.ArrivalLogFile), matched);
        // A file that cannot be read still was sent: its name may tell by whom.
        var workbooks = inputs.Readings.SelectMany(file => file.Workbooks.Count > 0 ? file.Workbooks : [new Workbook(file.Path, [])])
            .Select(file => Unreturned(file, plan)).ToList();
        var matching = new MatchOptions { Folder = Workspace.SubmissionsFolder, Unlock = inputs.Options.Unlock, Forms = inputs.Forms };
        var history = new DiagnosticBag(plan.Severities);
        var submissions = SubmissionMatcher.Match(plan, workbooks, log, matching, matched, history);
        // What was superseded is history, also where it could not even be read.
        var superseded = new Superseded(submissions);
        foreach (var found in inputs.Findings)
            (superseded.Holds(found) ? history : bag).Add(found);
        bag.AddAll(matched);
        var told = submissions.SelectMany(submission => submission.Files.Concat(submission.SetAside)).ToHashSet(StringComparer.Ordinal);
        var hidesSubmissions = inputs.Closed.Any(folder => !told.Contains(folder));
        var validation = new ValidationOptions
        {
            Today = DateOnly.FromDateTime(inputs.Now.DateTime),
            LastYear = inputs.LastYear,
            HidesSubmissions = hidesSubmissions,
        };
        var checkedOnes = Validator.Check(plan, submissions, validation, bag);
        var accounts = CellAccounting.Balance([.. workbooks.Select(NumberCells.Of)], checkedOnes, bag, history);
        var answers = Answers.Apply(plan, checkedOnes, inputs.Answers, inputs.LastYear, bag);
        return new Year
        {
            Inputs = inputs,
            Log = log,
            Workbooks = workbooks,
            Submissions = submissions,
            // After all stages: what any of them found is part of a unit's state.
            Units = UnitStatus.Of(plan, checkedOnes, bag),
            Completeness = Completeness.Of(plan, checkedOnes, bag),
            All = Consolidator.Consolidate(plan, checkedOnes),
            Accounts = accounts,
            Answers = answers,
            Findings = bag,
            History = history,
            HidesSubmissions = hidesSubmissions,
        };
    }

    // A workbook that comes back from a correction says whose it is, and its first sheet is not data.
    private static Workbook Unreturned(Workbook file, ReportPlan plan)
    {
        var data = ReturnedBook.Read(file, out var mark);
        return mark is not null && plan.Units.FirstOrDefault(unit => PrintedMark.UnitOf(unit, plan.Units) == mark.Unit) is { } unit
            ? data with { Marks = new Dictionary<string, string>(data.Marks) { [FormMarks.Unit] = unit.Code } }
            : data;
    }
}

/// <summary>A year as one run found it.</summary>
public sealed record Year
{
    public required YearInputs Inputs { get; init; }

    /// <summary>The log of arrivals, with what was seen for the first time.</summary>
    public required ArrivalLog Log { get; init; }

    /// <summary>What units sent, as it was read; without what the office had added to it before.</summary>
    public required IReadOnlyList<Workbook> Workbooks { get; init; }

    public required IReadOnlyList<Submission> Submissions { get; init; }

    /// <summary>The state of every unit, in the order of the unit list: console, files, templates and letters show the same.</summary>
    public required IReadOnlyList<UnitStatus> Units { get; init; }

    /// <summary>How far each section of each unit's report has come.</summary>
    public required Completeness Completeness { get; init; }

    public required Consolidated All { get; init; }

    /// <summary>What became of the numbers of each file.</summary>
    public required IReadOnlyList<FileAccount> Accounts { get; init; }

    /// <summary>The answers that answer a query.</summary>
    public required IReadOnlyList<QueryAnswer> Answers { get; init; }

    /// <summary>What was found in files of which nothing counts any more: it blames nobody.</summary>
    public required DiagnosticBag History { get; init; }

    /// <summary>Plan findings and all others; the plan's own severities hold for these. What writes outputs adds to them.</summary>
    public required DiagnosticBag Findings { get; init; }

    /// <summary>
    /// A folder that cannot be looked into, and whose name tells no unit, may hold what any unit sent: nobody can be said not to have
    /// reported.
    /// </summary>
    public required bool HidesSubmissions { get; init; }

    /// <summary>Adds to the log of arrivals what was seen for the first time; the log as it is then, null when there is none.</summary>
    public RecordedLog? AppendLog(Workspace workspace) => Inputs.Log.Append(workspace, Log, Submissions, Findings);

    /// <summary>How many units have reported something that could be read.</summary>
    public int Reported => Units.Count(unit => unit.HasReported);

    public ReportPlan Plan => Inputs.Year.Plan;

    public LastYear? LastYear => Inputs.LastYear;
}
