using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Years;
using Reporter.Years.Reading;
using Reporter.Years.Running;
using Reporter.Years.Writing;

namespace Reporter.Cli.Commands;

/// <summary>
/// One command in one year's folder, which it holds while it lasts: what opens it, and what is reported at its end. Between the two a
/// command reads, runs and writes.
/// </summary>
internal sealed class YearSession : IDisposable
{
    private readonly FolderLock _held;
    private readonly string? _format;
    private readonly CommandContext _context;

    private YearSession(YearPlan year, OutputFolder output, FolderLock held, string? format, CommandContext context) =>
        (Year, Output, _held, _format, _context) = (year, output, held, format, context);

    public YearPlan Year { get; }

    /// <summary>Where the command writes; what it finds there is reported with the rest.</summary>
    public OutputFolder Output { get; }

    public Workspace Workspace => Year.Workspace;

    /// <summary>Null when the command cannot run: that is reported already, and <paramref name="exit"/> says how it ends.</summary>
    /// <param name="folder">As the user typed it.</param>
    /// <param name="command">The command's name in the list of what was written.</param>
    public static YearSession? Open(string folder, string command, string? format, CommandContext context, out int exit)
    {
        var bag = new DiagnosticBag();
        exit = ExitCode.CannotRun;
        FolderLock? held = null;
        var path = context.FullPath(folder);
        try
        {
            if (YearReader.ReadPlan(path, folder, bag) is { } year)
            {
                path = year.Workspace.Folder;
                held = FolderLock.TryTake(path);
                if (held is null)
                {
                    bag.Add(ProgramFindings.FolderBusy(new FileLocation(folder)));
                    exit = ExitCode.FolderBusy;
                }
                else if (OutputFolder.Open(year.Workspace, command, bag) is { } output)
                {
                    var session = new YearSession(year, output, held, format, context);
                    held = null;
                    return session;
                }
            }
        }
        catch (UnauthorizedAccessException)
        {
            bag.Add(FolderLock.WhyNot(path, folder));
        }
        finally
        {
            held?.Dispose();
        }
        Finish(bag, new Outcome(exit, SummaryLine.CannotRun), format, context);
        return null;
    }

    /// <summary>Null when there is nothing to read: that is reported already, and <paramref name="exit"/> says how the command
    /// ends.</summary>
    /// <param name="mayBeEmpty">The command has something to say where nobody has sent anything.</param>
    public YearInputs? Read(ReadOptions options, out int exit, bool mayBeEmpty = false)
    {
        var bag = new DiagnosticBag(Year.Plan.Severities);
        foreach (var found in Year.Findings)
            bag.Add(found);
        exit = ExitCode.CannotRun;
        var at = new FileLocation(Workspace.SubmissionsFolder);
        if (SubmissionFolder.List(Workspace) is not { } submissions)
        {
            bag.Add(ProgramFindings.FolderMissing(at));
            Finish(bag, new Outcome(exit, SummaryLine.CannotRun), _format, _context);
            return null;
        }
        if (mayBeEmpty || submissions.Files.Count + submissions.Unread.Count > 0)
            return YearCommand.Read(Year, submissions, options, _context);
        bag.Add(ProgramFindings.NothingSent(at));
        exit = ExitCode.MustAct;
        Finish(bag, new Outcome(exit, SummaryLine.NothingSent), _format, _context);
        return null;
    }

    /// <summary>Writes the list of what the command has made, and from what.</summary>
    public void Close(Year year, RecordedLog? log, IReadOnlyList<RecordedFile> templates) =>
        Output.Close(new RunRecord { Program = VersionLine.Version, Inputs = year.Inputs.Files, Templates = templates, Log = log },
            year.Findings);

    /// <summary>Tells everything that was found, unit by unit, and the last line.</summary>
    /// <param name="history">What is told besides of files that newer ones have replaced.</param>
    /// <param name="isShown">Which findings a person asked to see; what is written and how the command ends knows all.</param>
    public int End(Year year, Outcome outcome, IReadOnlyCollection<Diagnostic>? history = null, Func<Diagnostic, bool>? isShown = null)
    {
        if (_format is not ("json" or "sarif"))
            StateTables.Write(year, _context);
        FindingsOutput.WriteGrouped(_format, isShown is null ? year.Findings : [.. year.Findings.Where(isShown)], year.Plan, _context,
            history ?? [], OwnersOf(year));
        return SayLast(outcome, _format, _context);
    }

    /// <summary>As the other, for a command that reads nothing that units sent.</summary>
    public int End(DiagnosticBag findings, Outcome outcome)
    {
        FindingsOutput.WriteGrouped(_format, findings, Year.Plan, _context, [], _ => null);
        return SayLast(outcome, _format, _context);
    }

    public void Dispose() => _held.Dispose();

    /// <summary>By file the unit that alone sent it; of a file that several units stand in nobody is the owner.</summary>
    private static Func<string, string?> OwnersOf(Year year)
    {
        var owners = year.Units.SelectMany(unit => unit.Files.Select(file => (file, unit.Unit.Code)))
            .GroupBy(pair => pair.file, pair => pair.Code, StringComparer.Ordinal)
            .Where(file => !file.Skip(1).Any()).ToDictionary(file => file.Key, file => file.First(), StringComparer.Ordinal);
        return owners.GetValueOrDefault;
    }

    private static void Finish(DiagnosticBag bag, Outcome outcome, string? format, CommandContext context)
    {
        FindingsOutput.Write(format, bag, context);
        SayLast(outcome, format, context);
    }

    /// <summary>The last line says the result and what to do; beside machine-readable output it goes to standard
    /// error.</summary>
    private static int SayLast(Outcome outcome, string? format, CommandContext context)
    {
        if (!context.IsQuiet)
        {
            var output = format is "json" or "sarif" ? context.Error : context.Out;
            foreach (var line in WrappedText.Lines(context.Say(outcome.LastLine), 0))
                output.WriteLine(line);
        }
        return outcome.ExitCode;
    }
}

/// <summary>How a command about a year ended: its exit code and its last line.</summary>
internal readonly record struct Outcome(int ExitCode, Bilingual LastLine);
