using System.Net.Sockets;
using Reporter.Tests.Support;
using Reporter.Years;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>One run at a time per folder, whichever way runs begin and end.</summary>
public sealed class FolderLockTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Of_many_that_try_at_once_never_two_hold_it()
    {
        var (holding, most, taken) = (0, 0, 0);
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            for (var tries = 0; tries < 300; tries++)
            {
                // Each that ends deletes the file: another may have opened it before and lock it after, and a third make it anew.
                using var held = FolderLock.TryTake(_folder.Path);
                if (held is null)
                    continue;
                var now = Interlocked.Increment(ref holding);
                InterlockedMax(ref most, now);
                Interlocked.Increment(ref taken);
                Thread.SpinWait(200);
                Interlocked.Decrement(ref holding);
            }
        });

        Assert.Equal(1, most);
        Assert.InRange(taken, 1, int.MaxValue);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_lock_whose_file_was_deleted_meanwhile_is_tried_anew()
    {
        var path = Path.Combine(_folder.Path, ".reporter.lock");
        using var first = FolderLock.TryTake(_folder.Path);
        Assert.NotNull(first);
        Assert.Null(FolderLock.TryTake(_folder.Path));
        // Somebody tidies the folder: the next run makes its own file, and may hold it.
        File.Delete(path);
        using var second = FolderLock.TryTake(_folder.Path);
        Assert.NotNull(second);
        Assert.Null(FolderLock.TryTake(_folder.Path));
        // The first ends and must not delete the second's.
        first.Dispose();
        Assert.Null(FolderLock.TryTake(_folder.Path));
    }

    [Fact]
    public void A_link_under_its_name_is_not_followed()
    {
        var mine = Path.Combine(_folder.Path, "mine.txt");
        File.WriteAllText(mine, "of the user");
        var path = Path.Combine(_folder.Path, ".reporter.lock");
        foreach (var target in new[] { "mine.txt", "nowhere.txt" })
        {
            File.CreateSymbolicLink(path, target);
            using (var held = FolderLock.TryTake(_folder.Path))
                Assert.NotNull(held);
            Assert.False(File.Exists(path));
        }
        Assert.Equal("of the user", File.ReadAllText(mine));
        Assert.Equal([mine], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_pipe_under_its_name_holds_nobody_up()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var made = System.Diagnostics.Process.Start("mkfifo", Path.Combine(_folder.Path, ".reporter.lock")))
            made.WaitForExit();
        using var held = FolderLock.TryTake(_folder.Path);
        Assert.NotNull(held);
    }

    [Fact]
    public void A_file_that_a_dead_run_left_holds_nobody_up()
    {
        File.WriteAllText(Path.Combine(_folder.Path, ".reporter.lock"), "");
        using var held = FolderLock.TryTake(_folder.Path);
        Assert.NotNull(held);
    }

    [Fact]
    public void A_socket_under_its_name_holds_nobody_up()
    {
        if (OperatingSystem.IsWindows())
            return;
        // In the folder itself, since a socket's path has a hundred letters at most.
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        var path = Path.Combine(_folder.Path, ".reporter.lock");
        socket.Bind(new UnixDomainSocketEndPoint(path));
        using (var held = FolderLock.TryTake(_folder.Path))
            Assert.NotNull(held);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void An_empty_folder_under_its_name_holds_nobody_up()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, ".reporter.lock"));
        using var held = FolderLock.TryTake(_folder.Path);
        Assert.NotNull(held);
    }

    [Fact]
    public void A_folder_of_somebody_under_its_name_stays_and_is_named()
    {
        using var year = new SmallYear();
        year.Write(".reporter.lock/của-ai.txt", "1");
        year.Run("check");
        Assert.Equal(2, year.Exit);
        Assert.Contains("/.reporter.lock: lỗi RP9158: ", year.Said, StringComparison.Ordinal);
        Assert.True(File.Exists(year.FullPath(".reporter.lock/của-ai.txt")));
    }

    [Fact]
    public void A_file_of_another_user_that_may_not_be_written_to_holds_nobody_up()
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = Path.Combine(_folder.Path, ".reporter.lock");
        File.WriteAllText(path, "");
        File.SetUnixFileMode(path, UnixFileMode.UserRead);
        using var held = FolderLock.TryTake(_folder.Path);
        Assert.NotNull(held);
    }

    public void Dispose() => _folder.Dispose();

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); seen < value; seen = Volatile.Read(ref target))
            Interlocked.CompareExchange(ref target, value, seen);
    }
}
