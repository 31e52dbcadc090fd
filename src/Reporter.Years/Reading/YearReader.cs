using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Sheets;
using Reporter.Years.Forms;

namespace Reporter.Years.Reading;

/// <summary>Reads a year's folder, once: the only stage that looks at the disk.</summary>
public static class YearReader
{
    /// <summary>The plan and its units; null when there is nothing to go on with, and the reason is in <paramref name="bag"/>.</summary>
    /// <param name="folder">The full path of the year's folder, of one below it, or of the plan itself.</param>
    /// <param name="shownAs">The same as the user typed it.</param>
    public static YearPlan? ReadPlan(string folder, string shownAs, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(bag);

        // Whoever names the plan file itself means its folder.
        if (Path.GetFileName(folder).Equals(Workspace.PlanFile, StringComparison.OrdinalIgnoreCase) && File.Exists(folder))
            folder = Path.GetDirectoryName(folder) ?? folder;
        if (Find(folder, shownAs, bag) is not { } workspace)
            return null;
        if (workspace.Read(Workspace.PlanFile, bag) is not { } bytes
            || TextFile.Decode(Workspace.PlanFile, bytes, bag) is not { } text
            || PlanReader.Read(Workspace.PlanFile, text, bag) is not { } plan
            || ReadUnits(workspace, plan, bag) is not var (units, file))
            return null;
        return new YearPlan
        {
            Workspace = workspace,
            Plan = plan with { Units = units },
            Findings = [.. bag],
            Files = [RecordedFile.Of(Workspace.PlanFile, bytes), file],
        };
    }

    /// <summary>The year's folder itself; null with a finding when there is none.</summary>
    public static Workspace? Find(string folder, string shownAs, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);

        if (!Directory.Exists(folder))
            bag.Add(ProgramFindings.FolderMissing(new FileLocation(shownAs)));
        else if (Workspace.Find(folder) is { } workspace)
            return workspace;
        else
            bag.Add(ProgramFindings.NoPlan(new FileLocation(shownAs)));
        return null;
    }

    /// <summary>What units sent, the log of arrivals, last year's figures.</summary>
    /// <param name="onRead">Told after each file, from any thread: for progress.</param>
    public static YearInputs Read(YearPlan year, SubmissionFolder submissions, ReadOptions options, DateTimeOffset now, Action onRead)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(onRead);

        var workspace = year.Workspace;
        var bag = new DiagnosticBag();
        var levels = new LevelFigures();
        var intake = new IntakeOptions { KnownWords = KnownWords.Of(year.Plan), Encoding = options.Encoding };
        IReadOnlyList<FileReading> readings =
        [
            .. Intake.ReadFiles(submissions.Files, workspace.Open, intake, _ => onRead())
                .Select(reading => LevelBook.Read(levels.Read(reading, year.Plan, () => workspace.Read(reading.Path, []))))
                .Concat(submissions.Unread)
                .OrderBy(reading => reading.Path, StringComparer.Ordinal),
        ];
        foreach (var found in readings.SelectMany(file => file.Findings))
            bag.Add(found);
        var incoming = readings.Where(file => file.Sha256.Length > 0)
            .Select(file => new IncomingFile(file.Path, file.Sha256, workspace.ModifiedAt(file.Path) ?? now))
            .ToList();
        var log = ArrivalLogFile.Read(workspace, now.Offset, bag);
        var (lastYear, lastYearFile) = ReadLastYear(workspace, year.Plan, bag);
        var (answers, answersFile) = AnswersFile.Read(workspace, year.Plan, bag);
        var mistakes = new DiagnosticBag();
        var official = OfficialForms.Read(workspace, year.Plan, bag, mistakes);
        // What only concerns the making of forms is told when they are made.
        foreach (var mistake in mistakes.Where(mistake => mistake.Severity == Severity.Error))
            bag.Add(mistake);
        return new YearInputs
        {
            Year = year,
            Readings = readings,
            Closed = submissions.Closed,
            Incoming = incoming,
            Log = log,
            LastYear = lastYear,
            Answers = answers,
            Forms = official.ByKind(),
            Official = official,
            Levels = levels,
            Now = now,
            Options = options,
            Findings = [.. year.Findings, .. bag],
            Files =
            [
                .. year.Files, .. incoming.Select(file => new RecordedFile(file.Path, file.Sha256)), .. lastYearFile, .. answersFile,
                .. official.Files,
            ],
        };
    }

    private static (IReadOnlyList<ReportingUnit> Units, RecordedFile File)? ReadUnits(Workspace workspace, ReportPlan plan,
        DiagnosticBag bag)
    {
        var path = plan.UnitListPath;
        if (!workspace.Holds(path))
        {
            bag.Add(ProgramFindings.PathOutside(new FileLocation(Workspace.PlanFile), path));
            return null;
        }
        // A list read in part would leave units out without a word: any error in it, of reading too, stops the run.
        var found = new DiagnosticBag();
        var bytes = workspace.Read(path, found);
        var units = bytes is not null && WorkbookReader.Read(path, bytes, IntakeOptions.Default, found) is { Sheets: [var sheet, ..] }
            ? UnitListReader.Read(sheet, plan.UnitKinds, found)
            : null;
        foreach (var finding in found)
            bag.Add(finding);
        return found.HasErrors || units is null ? null : (units, RecordedFile.Of(path, bytes));
    }

    /// <summary>Last year's figures with the file that holds them; null where the folder has none.</summary>
    public static (LastYear? Figures, IEnumerable<RecordedFile> File) ReadLastYear(Workspace workspace, ReportPlan plan, DiagnosticBag bag)
    {
        const string Path = Workspace.LastYearFile;
        if (!workspace.IsThere(Path))
        {
            // Whoever put a file there wants it compared with.
            foreach (var other in workspace.FilesIn(Workspace.LastYearFolder, "*.json"))
                bag.Add(ProgramFindings.LastYearDiffers(new FileLocation(other), "ten_tep", other, Path));
            return (null, []);
        }
        if (workspace.Read(Path, bag) is not { } bytes)
            return (null, []);
        var (answers, answersFile) = AnswersFile.ReadLastYears(workspace, plan);
        return (AnswersFile.Beside(LastYearFile.Read(Path, bytes, plan, bag), answers), [RecordedFile.Of(Path, bytes), .. answersFile]);
    }
}
