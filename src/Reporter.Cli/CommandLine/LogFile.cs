using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Unicode;
using Reporter.Years;

namespace Reporter.Cli.CommandLine;

/// <summary>
/// <c>--log</c>: every printed line also goes to a file, run after run, so that somebody can see in the morning what the scheduled task
/// did. UTF-8 with a byte-order mark and Windows' line ends on every system, because Notepad and Excel open it. One file a month: at the
/// first run of a month the old one gets the month into its name, and twelve are kept.
/// </summary>
internal static partial class LogFile
{
    private const int FilesKept = 12;

    /// <summary>The outside world with its two writers doubled; null with a finding on standard error when the file cannot be
    /// written.</summary>
    public static (AppIO IO, TextWriter? Log)? Attach(IReadOnlyList<string> args, AppIO io)
    {
        if (PathIn(args) is not { } path)
            return (io, null);
        var context = CommandContext.For(args, io);
        try
        {
            // A scheduled task stands in a system folder: a relative name means the year's folder, when one is named.
            var full = UserPath.Full(path, FolderIn(args, io));
            // The outputs' folder may not be there before the first run.
            if (Path.GetDirectoryName(full) is { } folder && Path.GetDirectoryName(folder) is { } above && Directory.Exists(above))
                Directory.CreateDirectory(folder);
            TurnMonth(full, io.Clock);
            var stream = Open(full) ?? OpenBeside(full, path, context);
            var log = new StreamWriter(new ForgivingStream(stream, atEnd: true),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: stream.Length == 0))
            { AutoFlush = true, NewLine = "\r\n" };
            log.WriteLine($"== {io.Clock.GetLocalNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} reporter "
                + $"{PrintableText.Of(string.Join(' ', args))}");
            return (io with { Out = new TeeWriter(io.Out, log), Error = new TeeWriter(io.Error, log) }, log);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Output.ConsoleReport.Write(io.Error, [ProgramFindings.OutputFailed(new FileLocation(path))], context);
            return null;
        }
    }

    /// <summary>Null when another program holds it: Word lets nobody write to what it has open.</summary>
    private static FileStream? Open(string full)
    {
        try
        {
            return new FileStream(full, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (IOException wrong) when (UserFile.IsHeld(wrong))
        {
            return null;
        }
    }

    // The run itself is not given up because somebody reads yesterday's lines.
    private static FileStream OpenBeside(string full, string path, CommandContext context)
    {
        var ending = Path.GetExtension(full);
        var beside = Path.GetFileNameWithoutExtension(full) + ".moi" + ending;
        var stream = new FileStream(Path.Combine(Path.GetDirectoryName(full) ?? "", beside), FileMode.Append, FileAccess.Write,
            FileShare.ReadWrite | FileShare.Delete);
        Output.ConsoleReport.Write(context.Error, [ProgramFindings.OutputOpen(new FileLocation(path), beside)], context);
        return stream;
    }

    private static void TurnMonth(string full, TimeProvider clock)
    {
        var file = new FileInfo(full);
        if (!file.Exists || file.Directory is not { } folder)
            return;
        var written = TimeZoneInfo.ConvertTime(new DateTimeOffset(file.LastWriteTimeUtc), clock.LocalTimeZone);
        var now = clock.GetLocalNow();
        if (written >= now || (written.Year, written.Month) == (now.Year, now.Month))
            return;
        var (stem, ending) = (Path.GetFileNameWithoutExtension(full), file.Extension);
        try
        {
            file.MoveTo(Path.Combine(folder.FullName, $"{stem}-{written.ToString("yyyy-MM", CultureInfo.InvariantCulture)}{ending}"));
            var old = folder.EnumerateFiles($"{stem}-*{ending}")
                .Where(month => MonthPattern().IsMatch(Path.GetFileNameWithoutExtension(month.Name)[stem.Length..]))
                .OrderByDescending(month => month.Name, StringComparer.Ordinal).Skip(FilesKept - 1);
            foreach (var month in old)
                month.Delete();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // Somebody has it open: the old file goes on, and the next run turns it.
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
            .Select(arg => UserPath.Full(arg, io.WorkingDirectory))
            .Where(Directory.Exists)
            .Append(io.WorkingDirectory)
            .Select(Workspace.Find)
            .FirstOrDefault(found => found is not null)?.Folder ?? io.WorkingDirectory;

    [GeneratedRegex(@"^-\d{4}-\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthPattern();
}
