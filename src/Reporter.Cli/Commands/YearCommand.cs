using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Years.Reading;
using Reporter.Years.Running;

namespace Reporter.Cli.Commands;

/// <summary>Reading a year, for commands that write and for those that only look.</summary>
internal static class YearCommand
{
    /// <summary>Everything that units sent, with a bar for a person who waits.</summary>
    public static YearInputs Read(YearPlan year, SubmissionFolder submissions, ReadOptions options, CommandContext context)
    {
        YearInputs? inputs = null;
        ReadingProgress.Run(context, submissions.Files.Count, oneMore =>
            inputs = YearReader.Read(year, submissions, options, context.IO.Clock.GetLocalNow(), oneMore));
        return inputs ?? throw new InvalidOperationException("The progress bar has not run its work.");
    }

    /// <summary>For a command that only looks: nothing is held and nothing written; what could not be read is reported.</summary>
    public static Year Look(YearPlan year, SubmissionFolder submissions, CommandContext context)
    {
        var found = YearRun.Of(Read(year, submissions, new ReadOptions(), context));
        ConsoleReport.Write(context.Out, found.Findings.Where(IsUnread), context);
        return found;
    }

    // RP2 is reading, RP3 matching: whatever such an error names is missing from what the command shows.
    private static bool IsUnread(Diagnostic found) => found is { Severity: Severity.Error, Code: ['R', 'P', '2' or '3', ..] };
}
