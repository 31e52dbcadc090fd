using Reporter.Cli;
using Reporter.Cli.Output;
using Reporter.Tests.Support;
using Reporter.Tests.Years;
using Xunit;

namespace Reporter.Tests.Cli;

public sealed class ScheduleCommandTests
{
    private static readonly TimeOnly Seven = new(7, 0);

    [Theory]
    [InlineData(@"D:\nam-2026", """schtasks /create /tn "Reporter nam-2026" /sc daily /st 07:00 /tr "'C:\reporter\reporter.exe' check 'D:\nam-2026' --quiet --log ket-qua/kiem-tra.log" """)]
    [InlineData(@"D:\Kế hoạch & (1)", """schtasks /create /tn "Reporter Kế hoạch - -1-" /sc daily /st 07:00 /tr "'C:\reporter\reporter.exe' check 'D:\Kế hoạch & (1)' --quiet --log ket-qua/kiem-tra.log" """)]
    [InlineData(@"\\may\chung\năm", """schtasks /create /tn "Reporter năm" /sc daily /st 07:00 /tr "'C:\reporter\reporter.exe' check '\\may\chung\năm' --quiet --log ket-qua/kiem-tra.log" """)]
    [InlineData(@"D:\l'an & 2", """schtasks /create /tn "Reporter l-an - 2" /sc daily /st 07:00 /tr "\"C:\reporter\reporter.exe\" check \"D:\l'an ^& 2\" --quiet --log ket-qua/kiem-tra.log" """)]
    public void The_line_for_Windows_can_be_pasted_whatever_the_folder_is_called(string folder, string line) =>
        Assert.Equal(line.TrimEnd(), new ScheduleLine([@"C:\reporter\reporter.exe"], folder, Seven).ForWindows);

    [Theory]
    [InlineData("/srv/nam-2026", "0 7 * * * /opt/reporter check /srv/nam-2026 --quiet --log ket-qua/kiem-tra.log")]
    [InlineData("/srv/100% xong, l'an", @"0 7 * * * /opt/reporter check '/srv/100\% xong, l'\''an' --quiet --log ket-qua/kiem-tra.log")]
    public void The_line_for_cron_is_quoted_as_a_shell_and_a_crontab_ask(string folder, string line) =>
        Assert.Equal(line, new ScheduleLine(["/opt/reporter"], folder, Seven).ForCron);

    [Theory]
    [InlineData("", 2, "RP9012")]
    [InlineData("--at 7h", 2, "RP9042")]
    [InlineData("--at 24:00", 2, "RP9042")]
    [InlineData("--at 7:05", 0, "5 7 * * * reporter check")]
    public async Task It_asks_for_a_time_of_day(string at, int exit, string said)
    {
        using var year = new SmallYear();
        var (code, text) = await Run(year, at, windows: false);

        Assert.Equal(exit, code);
        Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_Windows_it_says_what_the_last_result_means_and_what_schtasks_does_not_take()
    {
        using var year = new SmallYear();
        var (exit, text) = await Run(year, "--at 07:00", windows: true, new string('d', 200));

        Assert.Equal(1, exit);
        Assert.Contains("schtasks /create", text, StringComparison.Ordinal);
        Assert.Contains("0x1", text, StringComparison.Ordinal);
        Assert.Contains("RP9045", text, StringComparison.Ordinal);
        Assert.Contains("RP9044", (await Run(year, "--at 07:00", windows: true, "100%")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written()
    {
        using var year = new SmallYear();
        var before = Directory.GetFileSystemEntries(year.Folder);

        await Run(year, "--at 07:00", windows: true);

        Assert.Equal(before, Directory.GetFileSystemEntries(year.Folder));
    }

    private static async Task<(int Exit, string Text)> Run(SmallYear year, string at, bool windows, string program = "reporter")
    {
        using var said = new StringWriter();
        var io = new AppIO(said, said, year.Folder, FixedClock.AfterTheDeadline) { IsWindows = windows, Program = [program] };
        var exit = await App.RunAsync(["schedule", .. at.Split(' ', StringSplitOptions.RemoveEmptyEntries)], io);
        return (exit, said.ToString());
    }
}
