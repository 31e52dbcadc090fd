using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Years;

namespace Reporter.Cli.Commands;

/// <summary>How a command about a year ended: its exit code and its last line.</summary>
internal readonly record struct Outcome(int ExitCode, Bilingual LastLine);

/// <summary>What the commands about a year share: finding the folder, holding it, reading, telling the findings, the last line.</summary>
internal static class YearCommand
{
    /// <param name="begin">Told the plan before anything that units sent is read; what it returns goes on from there.</param>
    public static int Run(string folder, RunOptions options, string? format, CommandContext context, Func<Workspace, ReportPlan, Func<YearRun, Outcome>> begin)
    {
        var bag = new DiagnosticBag();
        if (YearRun.ReadPlan(folder, context, bag) is not var (workspace, plan))
            return CannotRun(bag, format, context);

        try
        {
            using var held = FolderLock.TryTake(workspace.Folder);
            if (held is not null)
                return RunHeld(workspace, plan, options, bag, format, context, begin);
            bag.Add(ProgramFindings.FolderBusy(new FileLocation(folder)));
            return CannotRun(bag, format, context, ExitCode.FolderBusy);
        }
        catch (UnauthorizedAccessException)
        {
            bag.Add(ProgramFindings.FolderNotWritable(new FileLocation(folder)));
            return CannotRun(bag, format, context);
        }
    }

    private static int RunHeld(Workspace workspace, ReportPlan plan, RunOptions options, DiagnosticBag bag, string? format, CommandContext context, Func<Workspace, ReportPlan, Func<YearRun, Outcome>> begin)
    {
        if (!workspace.HasFolder(Workspace.SubmissionsFolder))
        {
            bag.Add(ProgramFindings.FolderMissing(new FileLocation(Workspace.SubmissionsFolder)));
            return CannotRun(bag, format, context);
        }
        if (workspace.SubmissionFiles().Count == 0)
        {
            bag.Add(ProgramFindings.NothingSent(new FileLocation(Workspace.SubmissionsFolder)));
            FindingsOutput.Write(format, bag, context);
            return End(format, new Outcome(ExitCode.MustAct, SummaryLine.NothingSent), context);
        }

        var then = begin(workspace, plan);
        var run = YearRun.Read(workspace, plan, options, bag, context);
        var outcome = then(run);
        FindingsOutput.WriteByUnit(format, run.Findings, plan, context);
        return End(format, outcome, context);
    }

    private static int CannotRun(DiagnosticBag bag, string? format, CommandContext context, int code = ExitCode.CannotRun)
    {
        FindingsOutput.Write(format, bag, context);
        return End(format, new Outcome(code, SummaryLine.CannotRun), context);
    }

    /// <summary>The last line says the result, the exit code and what to do; beside machine-readable output it goes to standard error.</summary>
    private static int End(string? format, Outcome outcome, CommandContext context)
    {
        if (context.IsQuiet)
            return outcome.ExitCode;
        var line = $"{context.Say(outcome.LastLine)} {context.Say(SummaryLine.Code(outcome.ExitCode))}";
        (format is "json" or "sarif" ? context.Error : context.Out).WriteLine(line);
        return outcome.ExitCode;
    }
}
