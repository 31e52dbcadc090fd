using Reporter.Core.Diagnostics;
using Reporter.Sheets;

namespace Reporter.Years.Reading;

/// <summary>What lies in the folder of submissions, sub-folders included.</summary>
/// <param name="Files">In the order of the paths' characters, which is the same on every machine.</param>
/// <param name="Unread">What is no file to read, or cannot be looked into: it was sent all the same, and its name may tell by whom.</param>
/// <param name="Closed">Those of them that are folders which cannot be looked into.</param>
public sealed record SubmissionFolder(IReadOnlyList<string> Files, IReadOnlyList<FileReading> Unread, IReadOnlyList<string> Closed)
{
    private static readonly string[] Endings = [".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".txt", ".docx", ".zip", ".pdf"];

    // Everything is asked for: what is left out is left out by name, and what may not be seen is reported.
    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Null when the folder itself cannot be looked into.</summary>
    public static SubmissionFolder? List(Workspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);

        var files = new List<string>();
        var unread = new List<FileReading>();
        var closed = new List<string>();
        return Add(workspace, Workspace.SubmissionsFolder, files, unread, closed)
            ? new SubmissionFolder([.. files.Order(StringComparer.Ordinal)], unread, closed)
            : null;
    }

    private static bool Add(Workspace workspace, string folder, List<string> files, List<FileReading> unread, List<string> closed)
    {
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(workspace.FullPath(folder)).EnumerateFileSystemInfos("*", All)];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        foreach (var entry in entries)
        {
            var path = $"{folder}/{entry.Name}";
            if (WorkbookReader.IsLitter(entry is DirectoryInfo ? path + "/" : path) || entry.Name.StartsWith('.'))
                continue;
            // A link may lead out of the folder or round in circles.
            if (entry.LinkTarget is not null)
                unread.Add(Unreadable(path, IntakeFindings.IsLink(new FileLocation(path))));
            else if (entry is FileInfo)
                files.Add(path);
            else if (!Add(workspace, path, files, unread, closed))
            {
                closed.Add(path);
                unread.Add(Unreadable(path, IntakeFindings.FolderNotListed(new FileLocation(path))));
            }
            else if (Endings.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase) && !IsBegun(path, files, unread))
                unread.Add(Unreadable(path, IntakeFindings.FolderNamedAsFile(new FileLocation(path))));
        }
        return true;
    }

    private static bool IsBegun(string folder, List<string> files, List<FileReading> unread) =>
        files.Concat(unread.Select(reading => reading.Path)).Any(path => path.StartsWith(folder + '/', StringComparison.Ordinal));

    private static FileReading Unreadable(string path, Diagnostic why) => new(path, "", [], [why]);
}
