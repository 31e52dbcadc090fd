namespace Reporter.Years;

/// <summary>One run at a time per folder. The lock is an open file: it dies with its process, however that ends.</summary>
public sealed class FolderLock : IDisposable
{
    private readonly FileStream _held;

    private FolderLock(FileStream held) => _held = held;

    /// <summary>Null when another run holds the folder; a folder that cannot be written to is the caller's to tell.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public static FolderLock? TryTake(string folder)
    {
        try
        {
            return new FolderLock(new FileStream(Path.Combine(folder, ".reporter.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException) when (File.Exists(Path.Combine(folder, ".reporter.lock")))
        {
            return null;
        }
        catch (IOException wrong)
        {
            throw new UnauthorizedAccessException(wrong.Message, wrong);
        }
    }

    public void Dispose() => _held.Dispose();
}
