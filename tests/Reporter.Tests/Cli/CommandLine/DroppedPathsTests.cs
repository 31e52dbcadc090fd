using Reporter.Cli;
using Reporter.Cli.CommandLine;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Cli.CommandLine;

public sealed class DroppedPathsTests : IDisposable
{
    private const string Script = @"C:\reporter\lap-bao-cao.cmd";

    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("""C:\Windows\system32\cmd.exe /c ""C:\reporter\lap-bao-cao.cmd" "D:\Kế hoạch 2026"" """, @"D:\Kế hoạch 2026")]
    [InlineData("""C:\Windows\system32\cmd.exe /c ""C:\reporter\lap-bao-cao.cmd" D:\A&B" """, @"D:\A&B")]
    [InlineData("""C:\Windows\system32\cmd.exe /c ""C:\reporter\LAP-BAO-CAO.CMD" D:\100%!^(1) "D:\b c"" """, @"D:\100%!^(1)|D:\b c")]
    [InlineData("""cmd.exe /c "C:\reporter\lap-bao-cao.cmd" D:\năm""", @"D:\năm")]
    [InlineData("""C:\Windows\system32\cmd.exe /c ""C:\reporter\lap-bao-cao.cmd" " """, "")]
    [InlineData("""C:\Windows\system32\cmd.exe""", "")]
    [InlineData("""cmd.exe /c ""C:\khac\viec.cmd" D:\năm" """, "")]
    public void A_shell_s_own_line_tells_what_was_dropped_on_a_command_file(string line, string paths) =>
        Assert.Equal(paths.Split('|', StringSplitOptions.RemoveEmptyEntries), DroppedPaths.In(line.Trim(), Script));

    [Fact]
    public void What_a_shell_has_cut_at_a_sign_is_taken_from_the_line()
    {
        var io = Io(new()
        {
            [DroppedPaths.LineVariable] = """cmd.exe /c ""C:\reporter\lap-bao-cao.cmd" D:\A&B" """.Trim(),
            [DroppedPaths.ScriptVariable] = Script,
        });

        Assert.Equal([["report", @"D:\A&B"]], DroppedPaths.CommandLines(["report", @"D:\A"], io));
    }

    [Fact]
    public void A_command_file_without_anything_dropped_keeps_its_own_folder()
    {
        var io = Io(new() { [DroppedPaths.LineVariable] = "cmd.exe", [DroppedPaths.ScriptVariable] = Script });

        Assert.Equal([["report", "."]], DroppedPaths.CommandLines(["report", "."], io));
    }

    [Fact]
    public void On_the_program_folders_are_checked_and_documents_linted()
    {
        _folder.Write("nam/ke-hoach.yaml", "");
        _folder.Write("a.docx", "");
        _folder.Write("B.DOCX", "");
        string[] dropped = [Full("nam"), Full("a.docx"), Full("nam/ke-hoach.yaml"), Full("B.DOCX")];

        Assert.Equal([["lint", Full("a.docx"), Full("B.DOCX")], ["check", Full("nam")]], DroppedPaths.CommandLines(dropped, Io([])));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("nam")]
    [InlineData("--version")]
    public void What_was_typed_is_left_as_it_is(string word)
    {
        _folder.Write("nam/ke-hoach.yaml", "");

        Assert.Equal([[word]], DroppedPaths.CommandLines([word], Io([])));
    }

    [Fact]
    public async Task The_window_that_the_program_opened_waits_for_its_reader_at_the_end()
    {
        using var said = new StringWriter();
        var read = "";
        var io = Io([]) with { Out = said, Error = said, WaitForReader = () => read = said.ToString() };

        var exit = await App.RunAsync([_folder.Path], io);

        Assert.Equal(2, exit);
        Assert.Contains("RP9020", read, StringComparison.Ordinal);
        Assert.Contains("Nhấn Enter", read, StringComparison.Ordinal);
        read = "";
        await App.RunAsync([], io);
        Assert.Contains("Cách dùng", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_that_a_scheduler_opened_waits_for_nobody()
    {
        var waited = false;

        await App.RunAsync(["check", _folder.Path], Io([]) with { WaitForReader = () => waited = true });

        Assert.False(waited);
    }

    public void Dispose() => _folder.Dispose();

    private string Full(string path) => Path.Combine(_folder.Path, path);

    private AppIO Io(Dictionary<string, string> variables) =>
        new(TextWriter.Null, TextWriter.Null, _folder.Path, FixedClock.AfterTheDeadline)
        {
            Variable = variables.GetValueOrDefault,
        };
}
