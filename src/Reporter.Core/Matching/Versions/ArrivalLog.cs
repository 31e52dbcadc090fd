using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;

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

    /// <summary>Where the columns of its lines stand.</summary>
    public LogColumns Columns { get; init; } = LogColumns.AsNew;

    /// <summary>The last row of the log, when its hash is not whole: it may be the rest of a line.</summary>
    public int? UnfinishedRow { get; init; }

    /// <summary>Nothing is known of the log on disk, and nothing will be added to it; a finding has said why.</summary>
    public bool IsLeftAlone { get; init; }

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
    public static ArrivalLog Sight(ArrivalLog log, IReadOnlyList<IncomingFile> files, DateTimeOffset now, string folder,
        FileLocation logFile, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(files);

        var isNew = log.Entries.Count == 0;
        var first = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var entry in log.Entries)
            first[entry.Sha256] = first.TryGetValue(entry.Sha256, out var seen) && seen <= entry.SeenAt ? seen : entry.SeenAt;
        var known = log.Entries.Select(entry => (KeyOf(entry.Name), entry.Sha256)).ToHashSet();

        var added = new List<ArrivalEntry>();
        var arrivals = new Dictionary<string, Arrival>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var own = WholeSecond(file.Modified <= now ? file.Modified.ToOffset(now.Offset) : now);
            var seenAt = first.TryGetValue(file.Sha256, out var before) ? before : isNew ? own : WholeSecond(now);
            arrivals[file.Path] = new Arrival(seenAt, file.Sha256);
            if (known.Add((KeyOf(NameOf(file.Path, folder)), file.Sha256)))
                added.Add(new ArrivalEntry(seenAt, NameOf(file.Path, folder), file.Sha256, ""));
        }
        if (isNew && !log.IsLeftAlone && added.Count > 0)
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
        var names = files.Select(file => KeyOf(NameOf(file.Path, folder))).ToHashSet(StringComparer.Ordinal);
        var lost = log.Entries.Where(entry => !contents.Contains(entry.Sha256) && !names.Contains(KeyOf(entry.Name)));
        var gone = lost.GroupBy(entry => KeyOf(entry.Name)).Select(lines => lines.Last()).ToList();
        if (gone.Count > 0)
            bag.Add(MatchingFindings.LoggedFileGone(logFile, gone.Count, gone[0].Name, DateOnly.FromDateTime(gone[0].SeenAt.DateTime)));
    }

    // A Mac takes letters apart, and reading a file back fixes blanks, control characters and what keeps a name from being a formula:
    // names that differ in nothing else are one name.
    private static string KeyOf(string name) =>
        string.Join(' ', CellText.Clean(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('\'', ' ')
            .Replace('\\', '/');

    // The log holds no parts of a second, and a run must say on the first day what it says on the second.
    private static DateTimeOffset WholeSecond(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
}

/// <summary>Where the columns of the log stand, counted from 1; 0 for a column of units that is not there.</summary>
/// <param name="Count">How many columns the log has, with those that a person added.</param>
public sealed record LogColumns(int Time, int Name, int Sha256, int Unit, int Count)
{
    /// <summary>As the program lays them out itself.</summary>
    public static readonly LogColumns AsNew = new(1, 2, 3, 4, 4);

    internal IReadOnlyList<int> All => [Time, Name, Sha256, Unit];
}
