namespace Reporter.Years;

/// <summary>
/// Word and Excel put a file with <c>~$</c> over the first letters of a name beside what they have open, LibreOffice a lock file; what a
/// dead one left counts too.
/// </summary>
public static class OpenMark
{
    public static bool IsOpen(string path)
    {
        ArgumentNullException.ThrowIfNull(path);

        var (folder, file) = (Path.GetDirectoryName(path) ?? "", Path.GetFileName(path));
        var stem = Path.GetFileNameWithoutExtension(file).Length;
        string[] owners = [$"~${file[Math.Clamp(stem - 6, 0, 2)..]}", $"~${file}", $".~lock.{file}#"];
        return IsThere(path) && owners.Any(owner => IsThere(Path.Combine(folder, owner)));
    }

    // A file, a folder, a link that leads nowhere.
    private static bool IsThere(string path) =>
        new FileInfo(path) is var file && (file.Exists || Directory.Exists(path) || file.LinkTarget is not null);
}
