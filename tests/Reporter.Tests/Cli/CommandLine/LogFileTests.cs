using System.Text;
using Reporter.Cli;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Cli.CommandLine;

/// <summary><c>--log</c>: one file a month, of which twelve are kept; a file that somebody reads keeps no run from its work.</summary>
public sealed class LogFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_log_opens_in_any_Notepad()
    {
        await Run("a.log");
        await Run("a.log");

        var bytes = File.ReadAllBytes(Full("a.log"));
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.Equal("== 2025-01-10 09:00:00 reporter --version --log a.log\r\nreporter ", text[..text.IndexOf('0', 60)]);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\uFEFF', text);
    }

    [Fact]
    public async Task The_first_run_of_a_month_puts_the_old_month_away_and_keeps_twelve()
    {
        for (var month = 1; month <= 12; month++)
            _folder.Write($"kiem-tra-2024-{month:00}.log", "cũ");
        File.Delete(Full("kiem-tra-2024-12.log"));
        _folder.Write("kiem-tra-so-lieu.log", "của người khác");
        _folder.Write("kiem-tra.log", "tháng mười hai");
        File.SetLastWriteTimeUtc(Full("kiem-tra.log"), new DateTime(2024, 12, 31, 16, 59, 0, DateTimeKind.Utc));

        await Run("kiem-tra.log");
        await Run("kiem-tra.log");

        Assert.Equal("tháng mười hai", File.ReadAllText(Full("kiem-tra-2024-12.log")));
        Assert.Equal(12, Directory.GetFiles(_folder.Path, "kiem-tra*.log")
            .Count(file => !file.Contains("so-lieu", StringComparison.Ordinal)));
        Assert.False(File.Exists(Full("kiem-tra-2024-01.log")));
        Assert.True(File.Exists(Full("kiem-tra-so-lieu.log")));
    }

    [Fact]
    public async Task A_log_that_another_program_holds_gets_its_lines_beside_it()
    {
        _folder.Write("a.log", "cũ");
        using (new FileStream(Full("a.log"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var said = await Run("a.log");

            Assert.Contains("RP9024", said, StringComparison.Ordinal);
            Assert.Contains("a.moi.log", said, StringComparison.Ordinal);
        }
        Assert.Equal("cũ", File.ReadAllText(Full("a.log")));
        Assert.Contains("--version", File.ReadAllText(Full("a.moi.log")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_runs_at_once_do_not_write_over_each_other()
    {
        using (var other = new FileStream(Full("a.log"), FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        using (var lines = new ForgivingStream(other, atEnd: true))
        {
            await Run("a.log");
            lines.Write("của lần kia"u8);
        }

        var text = File.ReadAllText(Full("a.log"));
        Assert.Contains("--version", text, StringComparison.Ordinal);
        Assert.EndsWith("của lần kia", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_outputs_folder_is_made_for_the_first_log()
    {
        await Run("ket-qua/kiem-tra.log");

        Assert.True(File.Exists(Full("ket-qua/kiem-tra.log")));
    }

    public void Dispose() => _folder.Dispose();

    private string Full(string path) => Path.Combine(_folder.Path, path);

    private async Task<string> Run(string log)
    {
        using var said = new StringWriter();
        Assert.Equal(0, await App.RunAsync(["--version", "--log", log],
            new AppIO(said, said, _folder.Path, FixedClock.AfterTheDeadline)));
        File.SetLastWriteTimeUtc(Full(File.Exists(Full(log)) ? log : "."), new DateTime(2025, 1, 10, 2, 0, 0, DateTimeKind.Utc));
        return said.ToString();
    }
}
