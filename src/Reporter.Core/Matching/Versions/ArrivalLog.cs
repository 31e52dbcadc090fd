using Reporter.Core.Diagnostics;

namespace Reporter.Core.Matching.Versions;

/// <summary>One line of <c>nhat-ky-nop.csv</c>: when a file of this content was first seen.</summary>
/// <param name="Name">The file's path below the folder of submissions.</param>
public sealed record ArrivalEntry(DateTimeOffset SeenAt, string Name, string Sha256, string Unit);

/// <summary>A file as it lies in the folder of submissions now.</summary>
/// <param name="Path">Relative to the workspace, with <c>/</c>.</param>
/// <param name="Modified">The file's own date, which is taken when the log itself is new.</param>
public sealed record IncomingFile(string Path, string Sha256, DateTimeOffset Modified);

/// <summary>When a file that is there now was first seen.</summary>
public sealed record Arrival(DateTimeOffset SeenAt, string Sha256);

/// <summary>The log of arrivals, and what it says about the files that are there now.</summary>
public sealed record ArrivalLog
{
    public static readonly ArrivalLog Empty = new();

    /// <summary>What the log holds on disk, in its order.</summary>
    public IReadOnlyList<ArrivalEntry> Entries { get; init; } = [];

    /// <summary>The file on disk has its line of column names, even if nothing stands below it yet.</summary>
    public bool HasHeader { get; init; }

    /// <summary>First sightings that are not on disk yet.</summary>
    public IReadOnlyList<ArrivalEntry> Added { get; init; } = [];

    /// <summary>The files that are there now, by path.</summary>
    public IReadOnlyDictionary<string, Arrival> Files { get; init; } = new Dictionary<string, Arrival>();

    /// <summary>The folder of submissions, below which the names in the log lie.</summary>
    public string Folder { get; init; } = "";

    /// <summary>
    /// Looks up the files that are there now. What was not seen before is seen now; when the log itself is new, on the file's own date.
    /// A renamed file keeps its first sighting, since its content is known.
    /// </summary>
    public static ArrivalLog Sight(ArrivalLog log, IReadOnlyList<IncomingFile> files, DateTimeOffset now, string folder, FileLocation logFile, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(files);

        var isNew = log.Entries.Count == 0;
        var first = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var entry in log.Entries)
            first[entry.Sha256] = first.TryGetValue(entry.Sha256, out var seen) && seen <= entry.SeenAt ? seen : entry.SeenAt;
        var known = log.Entries.Select(entry => (entry.Name, entry.Sha256)).ToHashSet();

        var added = new List<ArrivalEntry>();
        var arrivals = new Dictionary<string, Arrival>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var own = file.Modified <= now ? file.Modified.ToOffset(now.Offset) : now;
            var seenAt = first.TryGetValue(file.Sha256, out var before) ? before : isNew ? own : now;
            arrivals[file.Path] = new Arrival(seenAt, file.Sha256);
            if (known.Add((NameOf(file.Path, folder), file.Sha256)))
                added.Add(new ArrivalEntry(seenAt, NameOf(file.Path, folder), file.Sha256, ""));
        }
        if (isNew && added.Count > 0)
            bag.Add(MatchingFindings.LogIsNew(logFile, added.Count));
        SayGone(log, files, folder, logFile, bag);
        return log with { Added = added, Files = arrivals, Folder = folder };
    }

    /// <summary>A path relative to the workspace as the log writes it: below the folder of submissions.</summary>
    public static string NameOf(string path, string folder) =>
        folder.Length > 0 && path.StartsWith(folder + '/', StringComparison.Ordinal) ? path[(folder.Length + 1)..] : path;

    // A file whose content is still there was renamed, and one whose name is still there was sent anew: neither is gone.
    private static void SayGone(ArrivalLog log, IReadOnlyList<IncomingFile> files, string folder, FileLocation logFile, DiagnosticBag bag)
    {
        var contents = files.Select(file => file.Sha256).ToHashSet(StringComparer.Ordinal);
        var names = files.Select(file => NameOf(file.Path, folder)).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in log.Entries.Where(entry => !contents.Contains(entry.Sha256) && !names.Contains(entry.Name)).GroupBy(entry => entry.Name).Select(lines => lines.Last()))
            bag.Add(MatchingFindings.LoggedFileGone(logFile, gone.Name, DateOnly.FromDateTime(gone.SeenAt.DateTime)));
    }
}
