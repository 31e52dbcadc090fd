using System.Text;
using Reporter.Cli;
using Reporter.Tests.Decree30;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Cli;

public sealed class LintCommandTests
{
    private static readonly byte[] Right = new SampleDocument().Docx().Bytes();
    private static readonly byte[] Wrong = new SampleDocument { Number = P("Số:      /BC-PTP", Centred, R(14)) }.Docx().Bytes();

    [Fact]
    public async Task A_document_without_findings_ends_with_0() => await Check([("a.docx", Right)], "a.docx", 0);

    [Fact]
    public async Task An_error_ends_with_1_and_says_where() =>
        await Check([("a.docx", Wrong)], "a.docx", 1, "RP7214", "bảng 1, dòng 2, cột 1");

    [Fact]
    public async Task A_folder_is_read_in_order_and_without_what_Word_leaves() =>
        await Check([("x/b.docx", Wrong), ("x/a.docx", Wrong), ("x/~$a.docx", [1])], "x", 1, "x/a.docx", "x/b.docx", "2 tệp");

    [Fact]
    public async Task Links_to_folders_are_not_followed_round_and_round()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "x", "y"));
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "x", "y", "a.docx"), Right, TestContext.Current.CancellationToken);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "x", "vong"), Path.Combine(folder.Path, "x"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "x", "y", "len"), Path.Combine(folder.Path, "x"));

        Assert.Contains("1 tệp", (await Run(folder, "x")).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_ends_with_2() => await Check([], "a.docx", 2, "RP9032");

    [Fact]
    public async Task An_old_doc_is_a_finding() =>
        await Check([("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])], "a.docx", 1, "RP7001");

    [Fact]
    public async Task Mending_writes_a_copy_and_tells_what_is_left() =>
        await Check([("a.docx", Wrong)], "a.docx --fix", 0, "a.da-sua.docx", "Cỡ chữ (Font Size): 14 → 13");

    [Theory]
    [InlineData("--fix", "a.da-sua")]
    [InlineData("--annotate", "a.nhan-xet")]
    public async Task A_copy_that_somebody_has_worked_in_is_kept(string option, string copy)
    {
        using var folder = new TempFolder();
        string FullPath(string name) => Path.Combine(folder.Path, name);
        await File.WriteAllBytesAsync(FullPath("a.docx"), Wrong, TestContext.Current.CancellationToken);
        await Run(folder, "a.docx " + option);
        var (_, again) = await Run(folder, "a.docx " + option);
        Assert.DoesNotContain("RP9056", again, StringComparison.Ordinal);
        await File.WriteAllTextAsync(FullPath(copy + ".docx"), "sửa", TestContext.Current.CancellationToken);
        var (_, said) = await Run(folder, "a.docx " + option);

        Assert.Contains("lưu ý RP9056", said, StringComparison.Ordinal);
        Assert.Equal("sửa", await File.ReadAllTextAsync(FullPath(copy + ".docx"), TestContext.Current.CancellationToken));
        Assert.True(File.Exists(FullPath(copy + " (2).docx")));
        // Copies are not judged with the folder.
        Assert.Contains("1 tệp", (await Run(folder, ".")).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diff_writes_nothing()
    {
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "a.docx"), Wrong, TestContext.Current.CancellationToken);
        var (exit, said) = await Run(folder, "a.docx --diff");
        Assert.Equal(1, exit);
        Assert.Contains("Cỡ chữ (Font Size): 14 → 13", said, StringComparison.Ordinal);
        Assert.Equal(["a.docx"], Directory.EnumerateFiles(folder.Path).Select(file => Path.GetFileName(file)));
    }

    [Fact]
    public async Task Rules_of_the_office_lie_beside_the_document() =>
        await Check([("a.docx", Wrong), ("the-thuc.yaml", "co_chu: { so_ky_hieu: 13-14 }\n"u8.ToArray())], "a.docx", 0);

    [Fact]
    public async Task A_code_can_be_silenced() =>
        await Check([("a.docx", Wrong), ("the-thuc.yaml", "muc_do: { RP7214: bo_qua }\n"u8.ToArray())], "a.docx", 0);

    [Fact]
    public async Task A_mistake_in_the_rules_of_the_office_ends_with_2() =>
        await Check([("a.docx", Right), ("the-thuc.yaml", "le_trrai: 30-35\nle_phai: rộng\n"u8.ToArray())], "a.docx", 2, "RP7004",
            "Có phải “le_trai”?", "RP7005");

    [Theory]
    [InlineData("co_chu: 14\n", "RP7005")]
    [InlineData("co_chu: { tieu_ngư: 14 }\n", "Có phải “tieu_ngu”?")]
    [InlineData("mau: có lẽ\n", "RP7005")]
    [InlineData("muc_do: [RP7103]\n", "RP7005")]
    [InlineData("muc_do: { RP7103: nhe }\n", "RP7005")]
    [InlineData("muc_do: { RP71003: luu_y }\n", "RP7004")]
    public async Task No_rule_of_the_office_is_passed_over_in_silence(string text, string said) =>
        await Check([("a.docx", Right), ("the-thuc.yaml", System.Text.Encoding.UTF8.GetBytes(text))], "a.docx", 2, said);

    [Theory]
    [InlineData("muc_do: { RP7214: luu_y }", "lưu ý RP7214", 0)]
    [InlineData("muc_do: { RP7214: loi }", "lỗi RP7214", 1)]
    [InlineData("the_thuc: { muc_do: { RP7214: luu_y } }\nmuc_do: { RP7214: loi }", "lưu ý RP7214", 0)]
    [InlineData("muc_do: { RP7215x: loi }", "RP1036", 1)]
    [InlineData("the_thuc: { le_trai: hẹp }", "cần giải trình RP1041", 1)]
    [InlineData("the_thuc: { le_traii: 30 }", "Có phải “le_trai”?", 1)]
    public async Task The_plan_around_a_document_says_how_grave_a_finding_is(string plan, string said, int exit)
    {
        var only = Wrong;
        await Check([("nam/ke-hoach.yaml", Encoding.UTF8.GetBytes(plan + "\n")), ("nam/ket-qua/a.docx", only)], "nam/ket-qua/a.docx", exit,
            said);
    }

    [Fact]
    public async Task Rules_of_the_office_that_nest_without_end_are_refused() =>
        await Check([("a.docx", Right), ("the-thuc.yaml", Encoding.UTF8.GetBytes("co_chu: " + new string('[', 200_000)))], "a.docx", 2,
            "the-thuc.yaml(1,46): lỗi RP1015: Tệp quá lớn");

    [Fact]
    public async Task Rules_of_the_office_with_a_broken_line_are_told_with_their_line() =>
        await Check([("a.docx", Right), ("the-thuc.yaml", "le_phai: 15-20\nco_chu: { so_ky_hieu: 13\n"u8.ToArray())], "a.docx", 2,
            "the-thuc.yaml(3,1): lỗi RP1001");

    [Fact]
    public async Task A_rule_that_cannot_be_mended_is_refused() =>
        await Check([("a.docx", Right)], "a.docx --fix-rule RP7202", 2, "RP9011");

    [Fact]
    public async Task Findings_come_as_json() => await Check([("a.docx", Wrong)], "a.docx --format json", 1, "\"RP7214\"");

    [Fact]
    public async Task Json_tells_the_kind_the_components_and_their_places() =>
        await Check([("a.docx", Wrong)], "a.docx --format json", 1, "\"kind\": \"BC\"", "\"judged\": true",
            "\"component\": \"national_title\"", "\"place\": \"bảng 1, dòng 1, cột 2, đoạn 1\"");

    [Fact]
    public async Task Json_tells_why_a_part_is_not_judged() =>
        await Check([("a.docx",
            new SampleDocument { Tail = P("Mẫu số 01", Centred, R(14, "b")) + P("Họ và tên: ..........", Justified, R(14)) }.Docx()
            .Bytes())], "a.docx --format json", 0, "\"format\": \"attached_form\"", "\"judged\": false", "\"reason\": \"biểu mẫu");

    [Fact]
    public async Task Rules_are_listed() => await Check([], "--rules", 0, "RP7103", "Phụ lục I mục I.3", "Đối chiếu pháp luật đến 9/2026");

    private static async Task Check((string Name, byte[] Bytes)[] files, string args, int exit, params string[] said)
    {
        using var folder = new TempFolder();
        foreach (var (name, bytes) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, name)) ?? folder.Path);
            await File.WriteAllBytesAsync(Path.Combine(folder.Path, name), bytes, TestContext.Current.CancellationToken);
        }
        var (code, text) = await Run(folder, args);
        Assert.All(said, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Equal(exit, code);
    }

    private static async Task<(int Exit, string Said)> Run(TempFolder folder, string args)
    {
        using var said = new StringWriter { NewLine = "\n" };
        var exit = await App.RunAsync(["lint", .. args.Split(' ')], new AppIO(said, said, folder.Path, FixedClock.AfterTheDeadline));
        return (exit, said.ToString());
    }
}
