namespace Reporter.Years;

/// <summary>
/// A copy that the program makes beside a document of the user's: mended, or with comments. Nothing lists what was written there, so one
/// that is there and differs may hold somebody's work: it stays, and the new one is “X (2)”.
/// </summary>
public static class UserCopy
{
    private const int MostBeside = 999;

    /// <summary>The path that the copy has; null when it could not be written.</summary>
    public static string? Write(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);

        try
        {
            if (Beside(path).FirstOrDefault(name => IsThere(name) is false || IsSame(name, bytes)) is not { } free)
                return null;
            if (!IsThere(free))
                WholeFile.Write(free, WholeFile.Of(bytes));
            return free;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Beside(string path)
    {
        var ending = Path.GetExtension(path);
        return Enumerable.Range(1, MostBeside).Select(number => number == 1 ? path : $"{path[..^ending.Length]} ({number}){ending}");
    }

    private static bool IsThere(string path) =>
        new FileInfo(path) is var file && (file.Exists || Directory.Exists(path) || file.LinkTarget is not null);

    private static bool IsSame(string path, byte[] bytes) =>
        new FileInfo(path) is { Exists: true } file && file.Length == bytes.Length
        && UserFile.Read(path, new(path), []) is { } there && there.AsSpan().SequenceEqual(bytes);
}
