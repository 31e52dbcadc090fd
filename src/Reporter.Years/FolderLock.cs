using System.Security.Cryptography;
using Reporter.Core.Diagnostics;

namespace Reporter.Years;

/// <summary>One run at a time per folder. The lock is an open file: it dies with its process, however that ends.</summary>
public sealed class FolderLock : IDisposable
{
    private const string LockFile = ".reporter.lock";
    private const int MostTries = 20;
    private const int MostBytes = 1 << 20;

    // How Linux and macOS say that a socket or a device without its driver cannot be opened.
    private const int NoDevice = 6;
    private const int NoSuchDevice = 19;
    private const int NotSupportedOnSocket = 102;

    // Windows deletes the very file that is closed; elsewhere a name is deleted, which may be another run's by then.
    private static readonly FileOptions Deleting = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;

    private readonly FileStream _held;
    private readonly string _path;
    private readonly long _length;

    private FolderLock(FileStream held, string path, long length) => (_held, _path, _length) = (held, path, length);

    /// <summary>Null when another run holds the folder; one that cannot be held is the caller's to report
    /// (<see cref="WhyNot"/>).</summary>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to, or what has the lock's name cannot be taken
    /// away.</exception>
    public static FolderLock? TryTake(string folder)
    {
        var path = PathIn(folder);
        IOException? trouble = null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            try
            {
                TakeAwayWhatIsNoFile(path);
                if (TryHold(path) is { } taken)
                    return taken;
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
            catch (UnauthorizedAccessException) when (File.Exists(path))
            {
                // Another user's run made it. One that has died lets it be opened for reading, and taken away where the folder is shared.
                if (IsHeldByOtherUser(path))
                    return null;
                File.Delete(path);
            }
        }
        return trouble is null || UserFile.IsHeld(trouble) ? null : throw new UnauthorizedAccessException(trouble.Message, trouble);
    }

    /// <summary>Why a folder cannot be held.</summary>
    /// <param name="shown">The folder as the user typed it.</param>
    public static Diagnostic WhyNot(string folder, string shown)
    {
        var path = PathIn(folder);
        return File.Exists(path) || Directory.Exists(path)
            ? ProgramFindings.LockNameTaken(new FileLocation(Path.Combine(shown, LockFile).Replace('\\', '/')))
            : ProgramFindings.FolderNotWritable(new FileLocation(shown));
    }

    private static string PathIn(string folder) => Path.Combine(folder, LockFile);

    private static FolderLock? TryHold(string path)
    {
        var held = Open(path);
        var length = RandomNumberGenerator.GetInt32(1, MostBytes);
        try
        {
            if (!OperatingSystem.IsWindows())
                held.SetLength(length);
        }
        catch (Exception wrong) when (wrong is IOException or ArgumentException or NotSupportedException or UnauthorizedAccessException)
        {
            // A pipe or device under this name locks nothing; on a full disk a length takes no room.
            held.Dispose();
            File.Delete(path);
            return null;
        }
        if (IsStillThere(path, length))
            return new FolderLock(held, path, length);
        held.Dispose();
        return null;
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, Deleting);
        }
        catch (IOException wrong) when (wrong.HResult is NoDevice or NoSuchDevice or NotSupportedOnSocket && !OperatingSystem.IsWindows())
        {
            // A socket cannot even be opened, and would lock the folder for ever.
            File.Delete(path);
            throw;
        }
    }

    // The name is the program's own: nothing of a person's is lost with a link, or with a folder that holds nothing.
    private static void TakeAwayWhatIsNoFile(string path)
    {
        // Never followed: what it leads to would be made, or change its length.
        if (new FileInfo(path).LinkTarget is not null)
            File.Delete(path);
        else if (Directory.Exists(path))
            Directory.Delete(path);
    }

    private static bool IsHeldByOtherUser(string path)
    {
        try
        {
            using var free = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (IOException wrong)
        {
            return UserFile.IsHeld(wrong);
        }
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
