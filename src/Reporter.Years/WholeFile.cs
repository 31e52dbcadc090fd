namespace Reporter.Years;

/// <summary>
/// Writes a file whole or not at all: under a temporary name beside it, then renamed, so that nobody ever sees half of one and a run that dies
/// leaves the old file as it was.
/// </summary>
public static class WholeFile
{
    // The program writes one output at a time.
    private static volatile string? Unfinished;

    /// <summary>When the program is told to stop, nothing half-written stays behind.</summary>
    public static void DropUnfinished()
    {
        try
        {
            if (Unfinished is { } temporary)
                File.Delete(temporary);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // On Windows a file that is being written cannot be deleted; the next run writes over it.
        }
    }

    /// <summary>False when <paramref name="content"/> says that there is nothing worth keeping; the old file then stays.</summary>
    /// <exception cref="IOException">The folder cannot be written to, or another program holds the old file.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static bool Write(string path, Func<Stream, bool> content)
    {
        if (Prepare(path, content) is not { } temporary)
            return false;
        Put(temporary, path);
        return true;
    }

    /// <summary>The path of the temporary file; null when there is nothing worth keeping.</summary>
    public static string? Prepare(string path, Func<Stream, bool> content)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.tmp");
        var isWhole = false;
        Unfinished = temporary;
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite))
                isWhole = content(stream);
            return isWhole ? temporary : null;
        }
        finally
        {
            if (!isWhole)
                File.Delete(temporary);
        }
    }

    /// <summary>Gives a prepared file its name; where that fails, nothing of it is left.</summary>
    public static void Put(string temporary, string path)
    {
        try
        {
            File.Move(temporary, path, overwrite: true);
            Unfinished = null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Content that is there already, for <see cref="Write"/> and <see cref="Prepare"/>.</summary>
    public static Func<Stream, bool> Of(byte[] content) => stream =>
    {
        stream.Write(content);
        return true;
    };
}
