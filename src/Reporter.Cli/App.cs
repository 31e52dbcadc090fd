using System.CommandLine;
using System.Globalization;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Years;

namespace Reporter.Cli;

public static class App
{
    // How Linux and macOS say that this program, or all programs, have as many files open as they may.
    private const int NoMoreFiles = 24;
    private const int NoMoreFilesAtAll = 23;

    private static readonly Bilingual PressEnter = new(
        "Nhấn Enter để đóng cửa sổ này. Lần sau có thể kéo thư mục của năm thả vào chương trình để kiểm tra, kéo tệp .docx để soát thể "
            + "thức.",
        "Press Enter to close this window. You may also drop a year's folder on the program to check it, or a .docx to see its format.");

    /// <summary>Runs one command line and returns its exit code (<c>docs/architecture.md</c>, “Exit codes”).</summary>
    public static async Task<int> RunAsync(string[] args, AppIO io)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(io);

        var exit = ExitCode.Ok;
        foreach (var line in DroppedPaths.CommandLines(args, io))
            exit = Math.Max(exit, await RunLineAsync(line, io));
        // A scheduler opens a window too, and nobody sits before it: there a command is always named.
        if (io.WaitForReader is { } wait && (args.Length == 0 || DroppedPaths.Are(args)))
        {
            await io.Out.WriteLineAsync();
            await io.Out.WriteLineAsync(CommandContext.For(args, io).Say(PressEnter));
            wait();
        }
        return exit;
    }

    private static async Task<int> RunLineAsync(string[] args, AppIO io)
    {
        if (Vietnamese() is not { } culture)
        {
            ConsoleReport.Write(io.Error, [ProgramFindings.NoVietnamese(new FileLocation("reporter"))], CommandContext.For(args, io));
            return ExitCode.CannotRun;
        }
        // $"{number:0.0}" takes the culture of the thread, and no analyzer sees it.
        CultureInfo.CurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentCulture = culture;

        if (LogFile.Attach(args, io) is not var (logged, log))
            return ExitCode.CannotRun;
        using var _ = log;
        var context = CommandContext.For(args, logged);
        var exit = await RunAsync(args, context);
        // Who looks at the screen reads what to do; who looks into the log in the morning wants to know how it ended.
        log?.WriteLine(context.Say(SummaryLine.Code(exit)));
        return exit;
    }

    /// <summary>Null where the runtime knows no language: it would take letters apart and put none together, and say nothing.</summary>
    private static CultureInfo? Vietnamese()
    {
        try
        {
            return "a\u0300".Normalize() == "\u00E0" ? CultureInfo.GetCultureInfo("vi-VN") : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static async Task<int> RunAsync(string[] args, CommandContext context)
    {
        var io = context.IO;
        try
        {
            var parsed = Commands.Root.Create(context).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (UsageErrors.In(parsed, context.Language) is { Count: > 0 } errors)
                return UsageErrors.Write(errors, context);

            var configuration = new InvocationConfiguration { Output = io.Out, Error = io.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception scarce) when (IsScarcity(scarce))
        {
            // No thread is to be had any more: nothing here may wait for one.
            ConsoleReport.Write(io.Error,
                [ProgramFindings.SystemLendsTooLittle(new FileLocation("reporter"), scarce.GetType().Name)], context);
            return ExitCode.CannotRun;
        }
        catch (Exception bug)
        {
            // The one place that catches everything: files are closed and unfinished outputs gone by now.
            ConsoleReport.Write(io.Error, [ProgramFindings.Bug(new FileLocation("reporter"), bug.GetType().Name)], context);
            await io.Error.WriteLineAsync(bug.ToString());
            return ExitCode.CannotRun;
        }
    }

    private static bool IsScarcity(Exception wrong) =>
        wrong is OutOfMemoryException or IOException { HResult: NoMoreFiles or NoMoreFilesAtAll }
            || (wrong.InnerException is { } inner && IsScarcity(inner));
}
