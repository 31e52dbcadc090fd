using Reporter.Years;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>Two runs at once in one folder.</summary>
public sealed class FolderBusyTests
{
    [Fact]
    public void While_another_run_holds_the_folder_nothing_is_written()
    {
        FolderLock? other = null;
        using var run = SampleRun.Of("hoa-binh-2024", change: folder => other = FolderLock.TryTake(folder));

        Assert.Equal(3, run.Exit);
        Assert.EndsWith("rồi chạy lại lệnh này.", run.Said.TrimEnd(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(run.Folder, "ket-qua")));

        other?.Dispose();
        run.Report();
        Assert.NotEmpty(run.Output("bao-cao.docx"));
    }
}
