namespace Reporter.Years;

/// <summary>
/// Writes a file whole or not at all: under a temporary name beside it, flushed to the disk, then renamed, so that nobody ever sees half of
/// one and a run that dies leaves the old file as it was. What a dead run left under the temporary name is taken away by the next.
/// </summary>
public static class WholeFile
{
    private const int MostBeside = 99;

    private static readonly HashSet<string> Unfinished = new(StringComparer.Ordinal);

    /// <summary>When the program is told to stop, nothing half-written stays behind.</summary>
    public static void DropUnfinished()
    {
        lock (Unfinished)
        {
            foreach (var temporary in Unfinished)
                Drop(temporary);
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
        ArgumentNullException.ThrowIfNull(content);

        var temporary = TemporaryOf(path);
        var isWhole = false;
        lock (Unfinished)
            Unfinished.Add(temporary);
        try
        {
            // A link that somebody laid under this name is taken away too, and the file is made anew: nothing is ever written through it.
            File.Delete(temporary);
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                var isWorth = content(stream);
                if (isWorth)
                    stream.Flush(flushToDisk: true);
                isWhole = isWorth;
            }
            return isWhole ? temporary : null;
        }
        finally
        {
            if (!isWhole)
                Forget(temporary);
        }
    }

    /// <summary>Gives a prepared file its name; where that fails, nothing of it is left.</summary>
    public static void Put(string temporary, string path)
    {
        try
        {
            KeepMode(temporary, path);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            Forget(temporary);
        }
    }

    /// <summary>
    /// Gives a prepared file the first name that no other program holds: its own, or “X.moi” beside what is open. Null when it could have
    /// none; nothing of it is left then.
    /// </summary>
    public static string? PutBeside(string temporary, string path)
    {
        ArgumentNullException.ThrowIfNull(path);

        var ending = Path.GetExtension(path);
        try
        {
            for (var number = 0; number < MostBeside; number++)
            {
                var name = number == 0 ? path : $"{path[..^ending.Length]}.moi{(number == 1 ? "" : $"-{number}")}{ending}";
                if ((number > 0 && Path.Exists(name)) || OpenMark.IsOpen(name))
                    continue;
                try
                {
                    KeepMode(temporary, name);
                    File.Move(temporary, name, overwrite: number == 0);
                    return name;
                }
                catch (Exception wrong) when ((wrong is IOException or UnauthorizedAccessException) && File.Exists(name))
                {
                    // Windows does not let go of a file that another program has open.
                }
            }
            return null;
        }
        finally
        {
            Forget(temporary);
        }
    }

    /// <summary>Takes a prepared file away.</summary>
    public static void Forget(string temporary)
    {
        Drop(temporary);
        lock (Unfinished)
            Unfinished.Remove(temporary);
    }

    /// <summary>The one temporary name that a file has.</summary>
    public static string TemporaryOf(string path) => Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.tmp");

    /// <summary>Content that is there already, for <see cref="Write"/> and <see cref="Prepare"/>.</summary>
    public static Func<Stream, bool> Of(ReadOnlyMemory<byte> content) => stream =>
    {
        stream.Write(content.Span);
        return true;
    };

    // Who may read and write the file stays as somebody set it.
    private static void KeepMode(string temporary, string path)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
    }

    private static void Drop(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // On Windows a file that is being written cannot be deleted; the next run writes over it.
        }
    }
}
