using System.Security.Cryptography;
using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;

namespace Reporter.Sheets;

/// <summary>Reads many files at once. The answers stand in the order of the paths, whichever file was ready first.</summary>
public static class Intake
{
    /// <param name="open">Opens a path for reading; what it throws when the file is locked or gone becomes that file's finding.</param>
    /// <param name="onRead">Told after each file, from any thread: for progress.</param>
    public static IReadOnlyList<FileReading> ReadFiles(IReadOnlyList<string> paths, Func<string, Stream> open, IntakeOptions options,
        Action<string>? onRead = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(options);

        var readings = new FileReading[paths.Count];
        Parallel.For(0, paths.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            readings[i] = ReadFile(paths[i], open, options);
            onRead?.Invoke(paths[i]);
        });
        return readings;
    }

    private static FileReading ReadFile(string path, Func<string, Stream> open, IntakeOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var at = new FileLocation(path);
        byte[] bytes;
        try
        {
            using var stream = open(path);
            if (stream.Length > options.Package.FileBytes)
                return new FileReading(path, "", [],
                    [IntakeFindings.BeyondLimit(at, IntakeLimit.FileSize, options.Of(IntakeLimit.FileSize))]);
            bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
        }
        catch (Exception e)
        {
            // Whatever a disk or a network answers is this file's own trouble.
            return new FileReading(path, "", [], [IntakeFindings.FileNotOpened(at, Reason(e))]);
        }
        return new FileReading(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), ReadAll(path, bytes, options, diagnostics),
            [.. diagnostics]);
    }

    // One bad file never stops the year: what nobody foresaw is that file's finding too.
    private static IReadOnlyList<Workbook> ReadAll(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        try
        {
            return WorkbookReader.ReadAll(path, bytes, options, diagnostics);
        }
        catch (Exception unforeseen)
        {
            diagnostics.Add(IntakeFindings.ReadingFailed(new FileLocation(path), unforeseen.GetType().Name));
            return [];
        }
    }

    private static OpenFailure Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => OpenFailure.NotAllowed,
        FileNotFoundException or DirectoryNotFoundException => OpenFailure.Gone,
        EndOfStreamException => OpenFailure.Changing,
        // What Windows, Linux and macOS call a file that another program holds.
        IOException { HResult: unchecked((int)0x80070020) or unchecked((int)0x80070021) or 11 or 35 } => OpenFailure.InUse,
        _ => OpenFailure.Other,
    };
}
