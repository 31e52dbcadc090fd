using System.Text;

namespace Reporter.Release;

/// <summary>One file of the download: where it lies in it, and its bytes.</summary>
/// <param name="Path">With <c>/</c>, below the one folder that is unpacked.</param>
internal sealed record ReleaseFile(string Path, Func<byte[]> Read)
{
    /// <summary>The program itself: what the file system must let people start.</summary>
    public bool IsProgram { get; init; }
}

/// <summary>Everything that an office gets: the program with its templates, samples, documents, and what is double-clicked.</summary>
internal static class ReleaseContent
{
    public const string Windows = "win-x64";

    /// <summary>The commands on which a folder is dropped, with the program's command that each runs.</summary>
    public static readonly IReadOnlyList<(string File, string Command)> Droppable =
    [
        ("kiem-tra.cmd", "check"), ("lap-bao-cao.cmd", "report"), ("bieu-mau.cmd", "forms"), ("don-doc.cmd", "remind"),
    ];

    /// <param name="published">What <c>dotnet publish</c> made for the system.</param>
    public static IReadOnlyList<ReleaseFile> Of(string repository, string published, string system)
    {
        var version = ReleaseVersion.Of(repository);
        var pages = DocumentPages.Of(repository);
        IEnumerable<ReleaseFile> files =
        [
            .. FilesIn(published, "").Select(file => file with { IsProgram = file.Path is "reporter" or "reporter.exe" }),
            .. FilesIn(Path.Combine(repository, "samples"), "samples/").Where(file => !pages.ContainsKey(Html(file.Path))),
            .. pages.Select(page => new ReleaseFile(page.Key, () => page.Value)),
            new("THIRD-PARTY-NOTICES.txt", () => ForNotepad(ThirdPartyNotices.Of(repository, published))),
            new("DOC-TRUOC.txt", () => ForNotepad(Text(repository, system == Windows ? "DOC-TRUOC.txt" : "DOC-TRUOC.linux.txt")
                .Replace("{phien-ban}", version, StringComparison.Ordinal))),
            .. system == Windows
                ? Droppable.Select(one => new ReleaseFile(one.File, () => Script(repository, one.Command))) : [],
        ];
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>A command file in the letters that every code page shares: Windows reads it before it knows which one holds.</summary>
    public static byte[] Script(string repository, string command)
    {
        var text = Text(repository, "lenh.cmd").Replace("{lenh}", command, StringComparison.Ordinal);
        return Ascii.IsValid(text) ? Encoding.ASCII.GetBytes(text.ReplaceLineEndings("\r\n"))
            : throw new InvalidDataException("A command file holds a letter that is not ASCII.");
    }

    // Old Notepads take a text without the mark for one of the local code page, and show one line where only \n ends it.
    private static byte[] ForNotepad(string text) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))];

    private static string Text(string repository, string name) => File.ReadAllText(Path.Combine(repository, "release", "files", name));

    private static string Html(string path) => Path.ChangeExtension(path, ".html");

    /// <summary>What somebody's run has left in a sample does not travel.</summary>
    private static IEnumerable<ReleaseFile> FilesIn(string folder, string under) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(folder, file).Replace('\\', '/')
        where !name.Split('/').Any(part => part is "ket-qua" || part.StartsWith('.'))
        select new ReleaseFile(under + name, () => File.ReadAllBytes(file));
}
