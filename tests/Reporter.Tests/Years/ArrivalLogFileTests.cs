using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>nhat-ky-nop.csv, as a person or her Excel left it, before and after a run.</summary>
public sealed class ArrivalLogFileTests
{
    private const string Header = "thoi_diem,ten_tep,sha256,ma_don_vi";

    private static readonly string AnHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SmallYear.Figures)));

    public static TheoryData<string, string> Shapes => new()
    {
        { "utf-8", $"{Header}\r\n2024-12-10T09:00:00+07:00,cu.csv,aa,\r\n" },
        { "utf-8-bom", $"{Header}\r\n2024-12-10T09:00:00+07:00,cũ.csv,aa,\r\n" },
        { "utf-8-bom", $"{Header}\n2024-12-10T09:00:00+07:00,cũ.csv,aa,\n" },
        { "utf-8-bom", $"{Header}\r2024-12-10T09:00:00+07:00,cũ.csv,aa,\r" },
        { "utf-8-bom", "thoi_diem;ten_tep;sha256;ma_don_vi\r2024-12-10T09:00:00+07:00;cũ.csv;" + new string('a', 64) + ";" },
        { "utf-8-bom", "thoi_diem;ten_tep;sha256;ma_don_vi\r\n10/12/2024 9:00;cũ.csv;aa;\r\n" },
        { "utf-8-bom", "sep=;\r\nthoi_diem;ten_tep;sha256;ma_don_vi\r\n10/12/2024 9:00;cũ.csv;aa;\r\n" },
        { "utf-16", "thoi_diem\tten_tep\tsha256\tma_don_vi\r\n2024-12-10T09:00:00+07:00\tcũ, cũ.csv\taa\t\r\n" },
        { "utf-16be", "thoi_diem\tten_tep\tsha256\tma_don_vi\r\n2024-12-10T09:00:00+07:00\tcũ.csv\taa\t\r\n" },
        { "utf-8-bom", "ma_don_vi,sha256,ten_tep,thoi_diem\r\n,aa,cũ.csv,2024-12-10T09:00:00+07:00\r\n" },
        { "utf-8-bom", "ten_tep,sha256,thoi_diem,ghi_chu\r\ncũ.csv,aa,2024-12-10T09:00:00+07:00,ai đó\r\n" },
        { "utf-8-bom", $"{Header}\r\n2024-12-10T09:00:00+07:00,cũ.csv,{new string('a', 64)}," },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Lines_are_added_in_the_shape_in_which_the_log_is_found(string encoding, string log)
    {
        using var year = new SmallYear();
        var before = Encode(encoding, log);
        year.Write("nhat-ky-nop.csv", before);
        year.Run("check");
        var after = year.Bytes("nhat-ky-nop.csv");

        Assert.Equal(before, after[..before.Length]);
        Assert.True(after.Length > before.Length, "nothing was added");
        if (!log.Contains('\n', StringComparison.Ordinal) && log.Contains('\r', StringComparison.Ordinal))
            Assert.DoesNotContain((byte)'\n', after);
        Assert.DoesNotContain("nhat-ky-nop.csv\n  phải sửa: ", year.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("nhat-ky-nop.csv[", year.Said, StringComparison.Ordinal);
        // What was added is read back: the next run, a week later, adds nothing and still knows when the file came.
        year.Now = year.Now.AddDays(7);
        year.Run("report");
        Assert.Equal(after, year.Bytes("nhat-ky-nop.csv"));
        Assert.Contains("\"ngay_nop\": \"2024-12-12T09:00:00+07:00\"", year.Text("ket-qua/kiem-tra.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mã,Số liệu\n")]
    [InlineData("thoi_diem,ten_tep,sha256,ma_don_vi\r\n2024-12-10T09:00:00+07:00,\"cu.csv,aa,\r\n")]
    [InlineData("thoi_diem,ten_tep,sha256,ma_don_vi\r\n2024-12-10T09:00:00+07:00,cu.csv,aa,an\r\n2024-12-11T09:00:00+07:00,moi")]
    public void A_torn_or_foreign_log_is_left_alone_and_told_once(string log)
    {
        using var year = new SmallYear();
        var before = Encoding.UTF8.GetBytes(log);
        year.Write("nhat-ky-nop.csv", before);
        year.Run("check");

        Assert.Equal(before, year.Bytes("nhat-ky-nop.csv"));
        Assert.Single(year.Said.Split("nhat-ky-nop.csv\n").Skip(1),
            said => said.Contains("phải sửa: ", StringComparison.Ordinal));
        Assert.Equal(1, year.Exit);
    }

    [Fact]
    public void A_workbook_under_the_logs_name_is_left_alone()
    {
        using var year = new SmallYear();
        var before = Support.XlsxBuilder.Rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>thoi_diem</t></is></c><c r=\"B1\" "
            + "t=\"inlineStr\"><is><t>ten_tep</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>sha256</t></is></c></row>");
        year.Write("nhat-ky-nop.csv", before);
        year.Run("check");

        Assert.Equal(before, year.Bytes("nhat-ky-nop.csv"));
        Assert.Contains("nhat-ky-nop.csv\n  phải sửa: ", year.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xa\u0303 An.csv")]
    [InlineData("xã  An.csv")]
    [InlineData("xã\u00A0An.csv")]
    [InlineData(" an .csv")]
    [InlineData("=an.csv")]
    [InlineData("'=an.csv")]
    [InlineData("\t=an.csv")]
    [InlineData("\r=an.csv")]
    [InlineData("-an,b;c\".csv")]
    [InlineData("an\nan.csv")]
    [InlineData("'an.csv")]
    public void A_name_that_changes_by_reading_back_adds_one_line_and_no_line_a_day(string name)
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/" + name, SmallYear.Figures + "x,1\n");
        year.Run("check");
        var after = year.Bytes("nhat-ky-nop.csv");
        for (var day = 1; day < 3; day++)
        {
            year.Now = year.Now.AddDays(1);
            year.Run("check");
            Assert.Equal(after, year.Bytes("nhat-ky-nop.csv"));
        }
    }

    [Theory]
    [InlineData("=1+1.csv")]
    [InlineData("\t=1+1.csv")]
    [InlineData("\r=1+1.csv")]
    [InlineData("+1.csv")]
    [InlineData("@a.csv")]
    public void No_name_can_be_a_formula(string name)
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/" + name, "x,1\n");
        year.Run("check");
        var log = year.Text("nhat-ky-nop.csv");
        Assert.Matches(@",""?'[\t\r]?[=+@]", log);
    }

    [Theory]
    [InlineData("xa-binh\u001B[2J.csv")]
    [InlineData("xa-binh\u009B31m\u0007\u0008\u007F.csv")]
    [InlineData("xa-binh\u202Egpj\u2066\u2028.csv")]
    public void No_name_moves_the_cursor_of_whoever_prints_the_log(string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var year = new SmallYear();
        year.Write("bao-cao-nop/" + name, SmallYear.Figures.Replace("12", "13", StringComparison.Ordinal));
        year.Run("check");
        var log = year.Text("nhat-ky-nop.csv");
        Assert.DoesNotContain(log, c => (char.IsControl(c) && c is not ('\r' or '\n')) || c is '\u202E' or '\u2066' or '\u2028');
        Assert.Equal(3, log.Count(c => c == '\n'));
        year.Run("check");
        Assert.Equal(log, year.Text("nhat-ky-nop.csv"));
    }

    [Fact]
    public void A_date_that_may_be_American_is_not_guessed()
    {
        using var year = new SmallYear();
        // 12/16/2024 can only be American, so 12/10/2024 may be too.
        year.Write("nhat-ky-nop.csv", $"{Header}\r\n12/16/2024 9:00,cu.csv,aa,\r\n12/10/2024 9:00,an.csv,{AnHash},\r\n");
        year.Run("check");

        Assert.Contains("  A2 – phải sửa: ", year.Said, StringComparison.Ordinal);
        Assert.Contains("  A3 – phải sửa: ", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_run_and_the_second_say_the_same()
    {
        using var year = new SmallYear();
        File.SetLastWriteTimeUtc(year.FullPath("bao-cao-nop/xa-an.csv"),
            new DateTime(2024, 12, 10, 2, 0, 0, DateTimeKind.Utc).AddTicks(7654321));
        year.Run("report");
        var first = year.Text("ket-qua/kiem-tra.json");
        var report = year.Bytes("ket-qua/bao-cao.docx");
        year.Run("report");

        static string WithoutNew(string json) => json[json.IndexOf("\"phan\"", StringComparison.Ordinal)..json
            .IndexOf("\"phat_hien\"", StringComparison.Ordinal)];
        Assert.Equal(WithoutNew(first), WithoutNew(year.Text("ket-qua/kiem-tra.json")));
        Assert.Equal(report, year.Bytes("ket-qua/bao-cao.docx"));
    }

    [Theory]
    [InlineData("explain", "so_cuoc")]
    [InlineData("template", "vars")]
    public void A_command_that_only_reads_writes_nothing(params string[] args)
    {
        using var year = new SmallYear();
        var before = year.Listing();
        year.Run(args);

        Assert.Equal(0, year.Exit);
        Assert.Equal(before, year.Listing());
    }

    [Fact]
    public void A_command_that_only_reads_says_what_could_not_be_read()
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-binh.xlsx", "PK\u0003\u0004 hỏng");
        year.Run("explain", "so_cuoc");

        Assert.Contains("bao-cao-nop/xa-binh.xlsx", year.Said, StringComparison.Ordinal);
    }

    private static byte[] Encode(string encoding, string text) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        _ => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
    };
}
