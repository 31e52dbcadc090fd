using Reporter.Core.Diagnostics;
using Reporter.Years;

namespace Reporter.Cli.CommandLine;

/// <summary>The outside world and the manner of speaking of one run.</summary>
internal sealed record CommandContext(AppIO IO, Language Language)
{
    /// <summary>Colours and progress: only on a terminal, and not against <c>--no-color</c> or NO_COLOR.</summary>
    public required bool IsColored { get; init; }

    /// <summary><c>--quiet</c>: results only.</summary>
    public bool IsQuiet { get; init; }

    public TextWriter Out => IO.Out;

    public TextWriter Error => IO.Error;

    /// <summary>The language is needed before the command line is parsed, because the help is written in it.</summary>
    public static CommandContext For(IReadOnlyList<string> args, AppIO io) => new(io, LanguageOf(args, io))
    {
        IsColored = io.IsTerminal && !args.Contains(GlobalOptions.NoColor) && io.Variable("NO_COLOR") is null or "",
        IsQuiet = args.Any(arg => arg is GlobalOptions.Quiet or "-q"),
    };

    public string Say(Bilingual text) => text.In(Language);

    /// <summary>A path given on the command line, from the folder the user stands in.</summary>
    public string FullPath(string path) => UserPath.Full(path, IO.WorkingDirectory);

    private static Language LanguageOf(IReadOnlyList<string> args, AppIO io)
    {
        var asked = args
            .Select((arg, at) => arg.StartsWith(GlobalOptions.Lang + "=", StringComparison.Ordinal) ? arg[(GlobalOptions.Lang.Length + 1)..]
                : arg == GlobalOptions.Lang ? args.ElementAtOrDefault(at + 1)
                : null)
            .LastOrDefault(word => word is not null);
        return (asked ?? io.Variable("REPORTER_LANG")) == "en" ? Language.English : Language.Vietnamese;
    }
}
