using Reporter.Core.Diagnostics;
using Reporter.Years;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>
/// Files that another program has open. .NET's own locks stand for Windows' here; release/try-on-windows tries the same under wine.
/// </summary>
public sealed class HeldFileTests : IDisposable
{
    private readonly SmallYear _year = new();

    [Theory]
    [InlineData("ke-hoach.yaml")]
    [InlineData("don-vi.csv")]
    [InlineData("bao-cao-nop/xa-an.csv")]
    [InlineData("nhat-ky-nop.csv")]
    [InlineData("nam-truoc/so-lieu.json")]
    public void What_another_program_has_open_as_Word_and_Excel_do_is_read(string path)
    {
        _year.Run("check", _year.Folder);
        if (!File.Exists(_year.FullPath(path)))
            _year.Write(path, """{ "chi_tieu": [] }""");
        _year.Run("check", _year.Folder);
        var said = _year.Said;
        using var held = new FileStream(_year.FullPath(path), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        _year.Run("check", _year.Folder);

        Assert.Equal(said, _year.Said);
    }

    [Theory]
    [InlineData("ke-hoach.yaml", "RP9041", "Word hoặc Excel")]
    [InlineData("don-vi.csv", "RP9041", "Excel")]
    [InlineData("bao-cao-nop/xa-an.csv", "RP2002", "Excel")]
    [InlineData("nhat-ky-nop.csv", "RP9041", "Excel")]
    public void What_is_held_for_one_alone_is_said_to_be_open_elsewhere(string path, string code, string program)
    {
        _year.Run("check", _year.Folder);
        using var held = new FileStream(_year.FullPath(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        _year.Run("check", _year.Folder);

        Assert.Contains(code, _year.Said, StringComparison.Ordinal);
        Assert.Contains($"đang mở ở nơi khác (có thể là {program})", _year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_to_lint_is_read_or_said_to_be_open_in_Word()
    {
        _year.Run("report", _year.Folder);
        var report = _year.FullPath("ket-qua/bao-cao.docx");
        using (new FileStream(report, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            _year.Run("lint", report);

        Assert.Equal(2, _year.Exit);
        Assert.Contains("RP9041", _year.Said, StringComparison.Ordinal);
        Assert.Contains("(có thể là Word)", _year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_nobody_else_may_read_stays_and_the_new_one_is_moi()
    {
        _year.Run("report", _year.Folder);
        var first = _year.Bytes("ket-qua/bao-cao.docx");
        _year.Write("bao-cao-nop/xa-an.csv", SmallYear.Figures.Replace("12", "13", StringComparison.Ordinal));
        using (new FileStream(_year.FullPath("ket-qua/bao-cao.docx"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            _year.Run("report", _year.Folder);

        Assert.Equal(first, _year.Bytes("ket-qua/bao-cao.docx"));
        Assert.True(File.Exists(_year.FullPath("ket-qua/bao-cao.moi.docx")));
        Assert.Contains("RP9024", _year.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("RP9034", _year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filled_template_goes_beside_the_document_that_is_open()
    {
        var template = Path.Combine(Support.Repo.Root, "samples", "mau-word", "01-the-trong-cau");
        string[] render = ["template", "render", template + ".docx", "--data", template + ".json", "-o", _year.FullPath("ra.docx")];
        _year.Run(render);
        var first = _year.Bytes("ra.docx");
        _year.Write("~$ra.docx", "");
        _year.Run(render);

        Assert.Equal(1, _year.Exit);
        Assert.Equal(first, _year.Bytes("ra.moi.docx"));
        Assert.Contains("RP9024", _year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_is_held_or_not()
    {
        var path = _year.FullPath("don-vi.csv");
        using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.True(UserFile.IsHeld(path));

        Assert.False(UserFile.IsHeld(path));
        Assert.False(UserFile.IsHeld(_year.FullPath("khong-co")));
        var bag = new DiagnosticBag();
        Assert.Null(UserFile.Read(_year.FullPath("khong-co"), new FileLocation("khong-co"), bag));
        Assert.Equal(["RP9032"], bag.Select(found => found.Code));
    }

    public void Dispose() => _year.Dispose();
}
