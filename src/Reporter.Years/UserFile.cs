using Reporter.Core.Diagnostics;
using Reporter.Packages;

namespace Reporter.Years;

/// <summary>
/// The one way of opening a file of the user's, whatever it is for: one that Word or Excel has open meanwhile can be read, one that is too
/// large is refused, and what is no file at all is never waited for.
/// </summary>
public static class UserFile
{
    /// <summary>For reading from its beginning.</summary>
    /// <exception cref="IOException">Missing, held by another program, or no file.</exception>
    /// <exception cref="UnauthorizedAccessException">No right to read it.</exception>
    public static Stream Open(string path)
    {
        // A pipe, a socket or a device has no length, and opening one may wait for ever. An empty file needs no opening.
        var file = new FileInfo(path);
        if ((file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file) is not { Exists: true, Length: 0 } empty)
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return IsPlain(empty.FullName) ? new MemoryStream() : throw new IOException("No plain file.");
    }

    /// <summary>Another program holds the file for itself: what Windows, Linux and macOS call that.</summary>
    public static bool IsHeld(Exception wrong)
    {
        ArgumentNullException.ThrowIfNull(wrong);

        return wrong is IOException { HResult: unchecked((int)0x80070020) or unchecked((int)0x80070021) or 11 or 35 };
    }

    /// <summary>Likewise, of a file that may be there.</summary>
    public static bool IsHeld(string path)
    {
        try
        {
            using var stream = Open(path);
            return false;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return IsHeld(wrong);
        }
    }

    /// <summary>A file's bytes; null with a finding when they cannot be had.</summary>
    /// <param name="at">The file as findings name it.</param>
    public static byte[]? Read(string path, FileLocation at, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);

        try
        {
            using var stream = Open(path);
            if (stream.Length <= PackageLimits.Default.FileBytes)
            {
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return bytes;
            }
            bag.Add(ProgramFindings.FileTooLarge(at, (int)(PackageLimits.Default.FileBytes >> 20)));
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            bag.Add(ProgramFindings.FileMissing(at));
        }
        catch (IOException wrong) when (IsHeld(wrong))
        {
            bag.Add(ProgramFindings.FileOpenElsewhere(at));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // A path with a NUL in it is an argument that the system does not take.
            bag.Add(ProgramFindings.FileCannotBeOpened(at));
        }
        return null;
    }

    // Opened to be written to as well, a pipe waits for nobody; what may not be written to by this user is taken for what it seems.
    private static bool IsPlain(string path)
    {
        if (OperatingSystem.IsWindows())
            return true;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return stream.CanSeek;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
    }
}
