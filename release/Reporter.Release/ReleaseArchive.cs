using System.Formats.Tar;
using System.IO.Compression;

namespace Reporter.Release;

/// <summary>What is downloaded: one folder <c>reporter</c>, the same bytes from the same commit.</summary>
internal static class ReleaseArchive
{
    public static readonly IReadOnlyList<string> Systems = [ReleaseContent.Windows, "linux-x64"];

    private const string Folder = "reporter/";

    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Startable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <param name="date">The day of every file: an office sees by it which download is newer.</param>
    public static FileInfo Write(IReadOnlyList<ReleaseFile> files, string folder, string system, string version, DateOnly date)
    {
        var time = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero);
        var path = Path.Combine(folder, $"reporter-{version}-{system}{(system == ReleaseContent.Windows ? ".zip" : ".tar.gz")}");
        using (var stream = File.Create(path))
        {
            if (system == ReleaseContent.Windows)
                Zip(files, stream, time);
            else
                Tar(files, stream, time);
        }
        return new FileInfo(path);
    }

    private static void Zip(IReadOnlyList<ReleaseFile> files, Stream to, DateTimeOffset time)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create);
        foreach (var file in files)
        {
            var entry = zip.CreateEntry(Folder + file.Path, CompressionLevel.SmallestSize);
            entry.LastWriteTime = time;
            using var content = entry.Open();
            content.Write(file.Read());
        }
    }

    private static void Tar(IReadOnlyList<ReleaseFile> files, Stream to, DateTimeOffset time)
    {
        using var packed = new GZipStream(to, CompressionLevel.SmallestSize);
        using var tar = new TarWriter(packed, TarEntryFormat.Gnu);
        foreach (var file in files)
        {
            tar.WriteEntry(new GnuTarEntry(TarEntryType.RegularFile, Folder + file.Path)
            {
                ModificationTime = time,
                Mode = file.IsProgram ? Startable : Readable,
                DataStream = new MemoryStream(file.Read()),
            });
        }
    }
}
