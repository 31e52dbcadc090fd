using Reporter.Core.Diagnostics;
using Reporter.Sheets;

namespace Reporter.Years;

/// <summary>
/// The year's folder (design of the folder: docs/architecture.md). The only place that lists directories; every path in it
/// is relative to the folder and written with <c>/</c>.
/// </summary>
public sealed class Workspace(string folder)
{
    public const string PlanFile = "ke-hoach.yaml";
    public const string SubmissionsFolder = "bao-cao-nop";
    public const string ArrivalLogFile = "nhat-ky-nop.csv";
    public const string OwnTemplates = "mau";
    public const string LastYearFile = "nam-truoc/so-lieu.json";

    public string Folder => folder;

    /// <summary>The folder itself or the nearest one above it that holds a plan; null when there is none.</summary>
    public static Workspace? Find(string start)
    {
        for (var at = new DirectoryInfo(start); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, PlanFile)))
                return new Workspace(at.FullName);
        }
        return null;
    }

    public string FullPath(string relative) => Path.Combine(folder, relative);

    public bool Has(string relative) => File.Exists(FullPath(relative));

    public bool HasFolder(string relative) => Directory.Exists(FullPath(relative));

    /// <summary>True for a path that stays within the folder, whatever a plan file says.</summary>
    public bool Holds(string relative) =>
        Path.GetFullPath(relative, folder).StartsWith(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Opens a file that may be open in Excel meanwhile.</summary>
    public Stream Open(string relative) => new FileStream(FullPath(relative), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>A file's bytes; null with a finding when it cannot be opened.</summary>
    public byte[]? Read(string relative, DiagnosticBag bag)
    {
        try
        {
            using var stream = Open(relative);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            bag.Add(ProgramFindings.FileMissing(new FileLocation(relative)));
            return null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            bag.Add(ProgramFindings.FileCannotBeOpened(new FileLocation(relative)));
            return null;
        }
    }

    /// <summary>What units sent, in the order of the paths' characters, which is the same on every machine.</summary>
    public IReadOnlyList<string> SubmissionFiles()
    {
        // Links may lead out of the folder or round in circles; hidden files are the litter of other programs.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System };
        return [.. Directory.EnumerateFiles(FullPath(SubmissionsFolder), "*", options)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !WorkbookReader.IsLitter(path))
            .Order(StringComparer.Ordinal)];
    }

    public DateTimeOffset ModifiedAt(string relative) => new(File.GetLastWriteTimeUtc(FullPath(relative)), TimeSpan.Zero);
}
