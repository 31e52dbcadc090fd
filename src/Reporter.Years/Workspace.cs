using Reporter.Core.Diagnostics;

namespace Reporter.Years;

/// <summary>
/// The year's folder (design of the folder: docs/architecture.md). Every path in it
/// is relative to the folder and written with <c>/</c>.
/// </summary>
public sealed class Workspace(string folder)
{
    public const string PlanFile = "ke-hoach.yaml";
    public const string SubmissionsFolder = "bao-cao-nop";
    public const string ArrivalLogFile = "nhat-ky-nop.csv";
    public const string RemindersFile = "nhac-viec.csv";
    public const string AnswersFile = "giai-trinh.csv";
    public const string OwnTemplates = "mau";
    public const string LastYearFolder = "nam-truoc";

    /// <summary>Below the outputs: what must not be sent on.</summary>
    public const string InternalFolder = "noi-bo";

    public const string LastYearFile = $"{LastYearFolder}/so-lieu.json";

    public const string LastYearAnswersFile = $"{LastYearFolder}/{AnswersFile}";

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

    // Under a path with the prefix \\?\ Windows takes no / for a separator.
    public string FullPath(string relative) =>
        Path.Combine(folder, OperatingSystem.IsWindows() ? relative.Replace('/', '\\') : relative);

    public bool Has(string relative) => File.Exists(FullPath(relative));

    /// <summary>Anything that has this name: a file, a folder, a link that leads nowhere.</summary>
    public bool IsThere(string relative) =>
        new FileInfo(FullPath(relative)) is var file && (file.Exists || Directory.Exists(file.FullName) || file.LinkTarget is not null);

    public bool HasFolder(string relative) => Directory.Exists(FullPath(relative));

    /// <summary>True for a path that stays within the folder, or within one below it, whatever a plan file says.</summary>
    public bool Holds(string relative, string below = "")
    {
        // The system takes no path with a NUL in it.
        if (relative.Contains('\0', StringComparison.Ordinal))
            return false;
        var root = Path.GetFullPath(below, folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return Path.GetFullPath(relative, folder).StartsWith(root, StringComparison.Ordinal);
    }

    /// <summary>Files that lie in a folder itself, in the order of their names; none where it cannot be looked into.</summary>
    public IReadOnlyList<string> FilesIn(string below, string pattern)
    {
        try
        {
            return HasFolder(below)
                ? [.. Directory.EnumerateFiles(FullPath(below), pattern).Select(path => $"{below}/{Path.GetFileName(path)}")
                    .Order(StringComparer.Ordinal)]
                : [];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Folders that lie in a folder itself; none where it cannot be looked into.</summary>
    public IReadOnlyList<string> FoldersIn(string below)
    {
        try
        {
            return HasFolder(below)
                ? [.. Directory.EnumerateDirectories(FullPath(below)).Select(path => $"{below}/{Path.GetFileName(path)}")
                    .Order(StringComparer.Ordinal)]
                : [];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    public Stream Open(string relative) => UserFile.Open(FullPath(relative));

    /// <summary>A file's bytes; null with a finding when it cannot be opened.</summary>
    public byte[]? Read(string relative, DiagnosticBag bag) => UserFile.Read(FullPath(relative), new FileLocation(relative), bag);

    /// <summary>Null for a file that has gone, and for one whose date is none of the calendar.</summary>
    public DateTimeOffset? ModifiedAt(string relative)
    {
        try
        {
            return Has(relative) ? new DateTimeOffset(File.GetLastWriteTimeUtc(FullPath(relative)), TimeSpan.Zero) : null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
