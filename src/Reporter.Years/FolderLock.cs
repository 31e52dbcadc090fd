using System.Security.Cryptography;

namespace Reporter.Years;

/// <summary>One run at a time per folder. The lock is an open file: it dies with its process, however that ends.</summary>
public sealed class FolderLock : IDisposable
{
    private const int MostTries = 20;
    private const int MostBytes = 1 << 20;

    private readonly FileStream _held;

    private FolderLock(FileStream held) => _held = held;

    /// <summary>Null when another run holds the folder; a folder that cannot be written to is the caller's to tell.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public static FolderLock? TryTake(string folder)
    {
        var path = Path.Combine(folder, ".reporter.lock");
        for (var tries = 0; tries < MostTries; tries++)
        {
            try
            {
                var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
                if (IsStillThere(held, path))
                    return new FolderLock(held);
                held.Dispose();
            }
            catch (IOException) when (File.Exists(path))
            {
                return null;
            }
            catch (IOException wrong)
            {
                throw new UnauthorizedAccessException(wrong.Message, wrong);
            }
        }
        return null;
    }

    // Elsewhere than on Windows another run may delete the file between its opening here and its locking, and a third make it anew:
    // what is held must still be what the name means.
    private static bool IsStillThere(FileStream held, string path)
    {
        if (OperatingSystem.IsWindows())
            return true;
        var length = RandomNumberGenerator.GetInt32(1, MostBytes);
        held.SetLength(length);
        return new FileInfo(path) is { Exists: true } file && file.Length == length;
    }

    public void Dispose() => _held.Dispose();
}
