using System.Globalization;
using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Unicode;
using Reporter.Years;

namespace Reporter.Cli.CommandLine;

/// <summary>
/// <c>--log</c>: every printed line also goes to a file, run after run, so that somebody can see in the morning what the scheduled task
/// did. UTF-8 with a byte-order mark, because Notepad and Excel open it.
/// </summary>
internal static class LogFile
{
    /// <summary>The outside world with its two writers doubled; null with a finding on standard error when the file cannot be
    /// written.</summary>
    public static (AppIO IO, TextWriter? Log)? Attach(IReadOnlyList<string> args, AppIO io)
    {
        if (PathIn(args) is not { } path)
            return (io, null);
        try
        {
            // A scheduled task stands in a system folder: a relative name means the year's folder, when one is named.
            var full = Path.GetFullPath(path, FolderIn(args, io));
            var isNew = !File.Exists(full);
            var stream = new FileStream(full, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            var log = new StreamWriter(new ForgivingStream(stream),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: isNew))
            { AutoFlush = true };
            log.WriteLine($"== {io.Clock.GetLocalNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} reporter "
                + $"{PrintableText.Of(string.Join(' ', args))}");
            return (io with { Out = new TeeWriter(io.Out, log), Error = new TeeWriter(io.Error, log) }, log);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var context = CommandContext.For(args, io);
            Output.ConsoleReport.Write(io.Error, [ProgramFindings.OutputFailed(new FileLocation(path))], context);
            return null;
        }
    }

    private static string? PathIn(IReadOnlyList<string> args)
    {
        for (var at = 0; at < args.Count; at++)
        {
            if (args[at] == GlobalOptions.Log)
                return args.ElementAtOrDefault(at + 1);
            if (args[at].StartsWith(GlobalOptions.Log + "=", StringComparison.Ordinal))
                return args[at][(GlobalOptions.Log.Length + 1)..];
        }
        return null;
    }

    private static string FolderIn(IReadOnlyList<string> args, AppIO io) =>
        args.Where(arg => !arg.StartsWith('-'))
            .Select(arg => Path.GetFullPath(arg, io.WorkingDirectory))
            .Where(Directory.Exists)
            .Append(io.WorkingDirectory)
            .Select(Workspace.Find)
            .FirstOrDefault(found => found is not null)?.Folder ?? io.WorkingDirectory;
}
