namespace Reporter.Cli.CommandLine;

/// <summary>
/// What Explorer hands over when something is dropped: on the program, paths and no command; on one of the command files, a line that is
/// not quoted where a path has no blank, so that a shell cuts it at <c>&amp;</c>. Such a file passes the line as it was typed in a
/// variable.
/// </summary>
internal static class DroppedPaths
{
    public const string LineVariable = "REPORTER_DONG_LENH";
    public const string ScriptVariable = "REPORTER_TEP_LENH";

    private static readonly string[] Documents = [".docx", ".docm", ".dotx"];

    /// <summary>The command lines that are meant, in turn.</summary>
    public static IReadOnlyList<string[]> CommandLines(string[] args, AppIO io)
    {
        if (args is [var command, _] && io.Variable(LineVariable) is { } line && io.Variable(ScriptVariable) is { Length: > 0 } script
            && In(line, script) is { Count: > 0 } dropped)
            return [.. dropped.Select(path => new[] { command, path })];
        if (!Are(args))
            return [args];
        var documents = args.Where(IsDocument).ToList();
        return
        [
            .. documents.Count > 0 ? [["lint", .. documents]] : Array.Empty<string[]>(),
            .. args.Where(arg => !IsDocument(arg)).Select(FolderOf).Distinct(StringComparer.Ordinal)
                .Select(path => new[] { "check", path }),
        ];
    }

    /// <summary>Paths and nothing else, each from a drive's root.</summary>
    public static bool Are(string[] args) => args.Length > 0 && args.All(arg => Path.IsPathFullyQualified(arg) && Path.Exists(arg));

    /// <summary>The paths behind a command file's own name in the line that started it; none where the line is another's.</summary>
    internal static IReadOnlyList<string> In(string line, string script)
    {
        var at = line.LastIndexOf(script + "\"", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return [];
        var rest = line[(at + script.Length + 1)..].Trim();
        // The shell's own pair of quotes stands around the whole.
        if (rest.Count(letter => letter == '"') % 2 == 1 && rest.EndsWith('"'))
            rest = rest[..^1].TrimEnd();
        var paths = new List<string>();
        while (rest.Length > 0)
        {
            var end = rest[0] == '"' ? rest.IndexOf('"', 1) : rest.IndexOf(' ', StringComparison.Ordinal);
            paths.Add((end < 0 ? rest : rest[..end]).Trim('"'));
            rest = end < 0 ? "" : rest[(end + 1)..].TrimStart();
        }
        return [.. paths.Where(path => path.Length > 0)];
    }

    private static bool IsDocument(string path) =>
        Documents.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !Directory.Exists(path);

    // Whoever drops a file of the year means the year: its plan, its list, what a unit sent.
    private static string FolderOf(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path;
}
