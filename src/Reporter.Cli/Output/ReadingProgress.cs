using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;
using Spectre.Console;

namespace Reporter.Cli.Output;

/// <summary>A bar on standard error while many files are read; only for a person at a terminal.</summary>
internal static class ReadingProgress
{
    // A few files are read before a bar could be drawn.
    private const int FewestFiles = 100;

    private static readonly Bilingual Title = new("Đang đọc các tệp", "Reading files");

    /// <param name="work">Does the reading and calls its argument after each file, from any thread.</param>
    public static void Run(CommandContext context, int files, Action<Action> work)
    {
        if (!context.IO.IsTerminal || context.IsQuiet || files < FewestFiles)
        {
            work(() => { });
            return;
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Error) });
        console.Progress().AutoClear(true).Start(progress =>
        {
            var bar = progress.AddTask(context.Say(Title), maxValue: files);
            work(() => bar.Increment(1));
        });
    }
}
