using System.Security.Cryptography;

namespace Reporter.Years;

/// <summary>One run at a time per folder. The lock is an open file: it dies with its process, however that ends.</summary>
public sealed class FolderLock : IDisposable
{
    private const int MostTries = 20;
    private const int MostBytes = 1 << 20;

    // Windows deletes the very file that is closed; elsewhere a name is deleted, which may be another run's by then.
    private static readonly FileOptions Deleting = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;

    private readonly FileStream _held;
    private readonly string _path;
    private readonly long _length;

    private FolderLock(FileStream held, string path, long length) => (_held, _path, _length) = (held, path, length);

    /// <summary>Null when another run holds the folder; a folder that cannot be written to is the caller's to tell.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public static FolderLock? TryTake(string folder)
    {
        var path = Path.Combine(folder, ".reporter.lock");
        IOException? trouble = null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            try
            {
                // Never followed: what it leads to would be made, or change its length.
                if (new FileInfo(path).LinkTarget is not null)
                    File.Delete(path);
                var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, Deleting);
                if (!held.CanSeek)
                {
                    // A pipe or device under this name locks nothing.
                    held.Dispose();
                    File.Delete(path);
                    continue;
                }
                var length = RandomNumberGenerator.GetInt32(1, MostBytes);
                if (!OperatingSystem.IsWindows())
                    held.SetLength(length);
                if (IsStillThere(path, length))
                    return new FolderLock(held, path, length);
                held.Dispose();
            }
            catch (IOException wrong) when (UserFile.IsHeld(wrong) && File.Exists(path))
            {
                return null;
            }
            catch (IOException wrong)
            {
                // Gone by now: the run that held it has just ended, or it was never to be had.
                trouble = wrong;
            }
        }
        return trouble is null || UserFile.IsHeld(trouble) ? null : throw new UnauthorizedAccessException(trouble.Message, trouble);
    }

    // Elsewhere than on Windows another run may delete the file between its opening here and its locking, and a third make it anew:
    // what is held must still be what the name means.
    private static bool IsStillThere(string path, long length) =>
        OperatingSystem.IsWindows() || (new FileInfo(path) is { Exists: true } file && file.Length == length);

    public void Dispose()
    {
        try
        {
            if (!OperatingSystem.IsWindows() && IsStillThere(_path, _length))
                File.Delete(_path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // The folder has become read-only, or has gone: a lock file without its process holds nobody up.
        }
        _held.Dispose();
    }
}
