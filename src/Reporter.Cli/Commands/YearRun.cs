using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;
using Reporter.Core.Validation;
using Reporter.Sheets;
using Reporter.Years;
using Reporter.Years.Outputs;

namespace Reporter.Cli.Commands;

/// <summary>
/// The stages that every command about a year goes through, in order: the plan, the units, what they sent, whose it is, whether it is right,
/// what it adds up to.
/// </summary>
internal sealed record YearRun
{
    public required Workspace Workspace { get; init; }

    public required ReportPlan Plan { get; init; }

    public required IReadOnlyList<Submission> Submissions { get; init; }

    public required Consolidated All { get; init; }

    public required LastYear? LastYear { get; init; }

    /// <summary>Plan findings and all others; the plan's own severities hold for these.</summary>
    public required DiagnosticBag Findings { get; init; }

    /// <summary>Null when there is nothing to go on with; the reason is in <paramref name="bag"/>.</summary>
    /// <param name="folder">As the user typed it.</param>
    public static (Workspace Workspace, ReportPlan Plan)? ReadPlan(string folder, CommandContext context, DiagnosticBag bag)
    {
        var full = context.FullPath(folder);
        // Whoever names the plan file itself means its folder.
        if (Path.GetFileName(full) == Workspace.PlanFile && File.Exists(full))
            full = Path.GetDirectoryName(full) ?? full;
        if (!Directory.Exists(full))
        {
            bag.Add(ProgramFindings.FolderMissing(new FileLocation(folder)));
            return null;
        }
        if (Workspace.Find(full) is not { } workspace)
        {
            bag.Add(ProgramFindings.NoPlan(new FileLocation(folder)));
            return null;
        }
        if (workspace.Read(Workspace.PlanFile, bag) is not { } bytes
            || TextFile.Decode(Workspace.PlanFile, bytes, bag) is not { } text
            || PlanReader.Read(Workspace.PlanFile, text, bag) is not { } plan
            || ReadUnits(workspace, plan, bag) is not { } units)
            return null;
        return (workspace, plan with { Units = units });
    }

    public static YearRun Read(Workspace workspace, ReportPlan plan, RunOptions options, DiagnosticBag planFindings, CommandContext context)
    {
        var bag = new DiagnosticBag(plan.Severities);
        foreach (var found in planFindings)
            bag.Add(found);
        var now = context.IO.Clock.GetLocalNow();

        var (workbooks, incoming) = ReadSubmissions(workspace, plan, options, bag, context);
        var (known, mayAppend) = ReadLog(workspace, now.Offset, bag);
        var log = ArrivalLog.Sight(known, incoming, now, Workspace.SubmissionsFolder, new FileLocation(Workspace.ArrivalLogFile), bag);
        var submissions = SubmissionMatcher.Match(plan, workbooks, log, new MatchOptions { Folder = Workspace.SubmissionsFolder, Unlock = options.Unlock }, bag);
        if (mayAppend)
            AppendLog(workspace, log, submissions, bag);

        var lastYear = ReadLastYear(workspace, bag);
        var validation = new ValidationOptions { Today = DateOnly.FromDateTime(now.DateTime), LastYear = lastYear };
        var checkedOnes = Validator.Check(plan, submissions, validation, bag);
        return new YearRun
        {
            Workspace = workspace,
            Plan = plan,
            Submissions = submissions,
            All = Consolidator.Consolidate(plan, checkedOnes),
            LastYear = lastYear,
            Findings = bag,
        };
    }

    private static IReadOnlyList<ReportingUnit>? ReadUnits(Workspace workspace, ReportPlan plan, DiagnosticBag bag)
    {
        var path = plan.UnitListPath;
        if (!workspace.Holds(path))
        {
            bag.Add(ProgramFindings.PathOutside(new FileLocation(Workspace.PlanFile), path));
            return null;
        }
        // A list read in part would leave units out without a word: any error in it, of reading too, stops the run.
        var found = new DiagnosticBag();
        var units = workspace.Read(path, found) is { } bytes && WorkbookReader.Read(path, bytes, IntakeOptions.Default, found) is { Sheets: [var sheet, ..] }
            ? UnitListReader.Read(sheet, plan.UnitKinds, found)
            : null;
        foreach (var finding in found)
            bag.Add(finding);
        return found.HasErrors ? null : units;
    }

    private static (IReadOnlyList<Workbook> Workbooks, IReadOnlyList<IncomingFile> Incoming) ReadSubmissions(Workspace workspace, ReportPlan plan, RunOptions options, DiagnosticBag bag, CommandContext context)
    {
        var intake = new IntakeOptions { KnownWords = KnownWords.Of(plan), Encoding = options.Encoding };
        var paths = workspace.SubmissionFiles();
        IReadOnlyList<FileReading> read = [];
        ReadingProgress.Run(context, paths.Count, oneMore => read = Intake.ReadFiles(paths, workspace.Open, intake, _ => oneMore()));

        foreach (var found in read.SelectMany(file => file.Findings))
            bag.Add(found);
        // A file that cannot be read still was sent: its name may tell by whom.
        var workbooks = read.SelectMany(file => file.Workbooks.Count > 0 ? file.Workbooks : [new Workbook(file.Path, [])]);
        var incoming = read.Where(file => file.Sha256.Length > 0).Select(file => new IncomingFile(file.Path, file.Sha256, workspace.ModifiedAt(file.Path)));
        return ([.. workbooks], [.. incoming]);
    }

    /// <summary>The log, and whether lines may be added to it: one that cannot be read as a log is left for a person to mend.</summary>
    private static (ArrivalLog Log, bool MayAppend) ReadLog(Workspace workspace, TimeSpan offset, DiagnosticBag bag)
    {
        if (!workspace.Has(Workspace.ArrivalLogFile))
            return (ArrivalLog.Empty, true);
        var found = new DiagnosticBag();
        var bytes = workspace.Read(Workspace.ArrivalLogFile, found);
        var sheet = bytes is not null && WorkbookReader.Read(Workspace.ArrivalLogFile, bytes, IntakeOptions.Default, found) is { Sheets: [var only, ..] } ? only : null;
        var log = ArrivalLogText.Read(sheet, offset, found);
        foreach (var finding in found)
            bag.Add(finding);
        return (log, !found.HasErrors || log.Entries.Count > 0);
    }

    private static void AppendLog(Workspace workspace, ArrivalLog log, IReadOnlyList<Submission> submissions, DiagnosticBag bag)
    {
        var separator = workspace.Has(Workspace.ArrivalLogFile) && workspace.Read(Workspace.ArrivalLogFile, bag) is { } there ? SeparatorOf(there) : ',';
        var lines = ArrivalLogText.Appended(log, submissions, separator);
        if (lines.Length == 0)
            return;
        try
        {
            TextFile.Append(workspace.FullPath(Workspace.ArrivalLogFile), lines);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            bag.Add(ProgramFindings.OutputFailed(new FileLocation(Workspace.ArrivalLogFile)));
        }
    }

    private static char SeparatorOf(byte[] csv)
    {
        var end = csv.AsSpan().IndexOf((byte)'\n');
        return csv.AsSpan(0, end < 0 ? csv.Length : end).Contains((byte)';') ? ';' : ',';
    }

    private static LastYear? ReadLastYear(Workspace workspace, DiagnosticBag bag) =>
        workspace.Has(Workspace.LastYearFile) && workspace.Read(Workspace.LastYearFile, bag) is { } bytes
            ? FiguresFile.Read(Workspace.LastYearFile, bytes, bag)
            : null;
}

/// <summary>What the command line may say about reading a year.</summary>
internal sealed record RunOptions
{
    /// <summary><c>--mo-khoa</c>: take files that came after the plan was locked.</summary>
    public bool Unlock { get; init; }

    /// <summary><c>--encoding</c>: the encoding of every text file; null to find it.</summary>
    public TextEncoding? Encoding { get; init; }
}
