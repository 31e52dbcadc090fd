using System.Text.Json;
using MimeKit;
using Reporter.Core.Names;
using Reporter.Core.Returning;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>What reminds units: the letter, the letters one by one, the drafts; and that all of them and the page say the same.</summary>
public sealed class ReminderTests
{
    [Fact]
    public void Page_letter_console_and_file_count_the_same_and_name_no_unit_differently()
    {
        using var year = Year();
        var console = year.Run("check");
        var page = year.Text("ket-qua/kiem-tra.html");
        using var check = JsonDocument.Parse(year.Bytes("ket-qua/kiem-tra.json"));
        year.Run("remind", "--date", "20/12/2024");
        var letter = LetterOf(year);

        foreach (var unit in check.RootElement.GetProperty("don_vi").EnumerateArray())
        {
            var (name, state) = (unit.GetProperty("ten").GetString()!, unit.GetProperty("tinh_trang").GetString()!);
            var row = page.Split('\n').Single(line => line.StartsWith("<tr data-tinh-trang", StringComparison.Ordinal)
                && line.Contains($">{UnitNameInText.First(name)}<", StringComparison.Ordinal));
            Assert.StartsWith($"<tr data-tinh-trang=\"{state}\">", row, StringComparison.Ordinal);
            Assert.Equal(state != "dat", letter.Contains(name, StringComparison.OrdinalIgnoreCase));
            if (state == "chua_gui")
            {
                Assert.Contains($"{UnitNameInText.Within(name)} (", console[console.IndexOf("Chưa gửi", StringComparison.Ordinal)..],
                    StringComparison.Ordinal);
                continue;
            }
            var told = console.Split('\n').First(line => line.Contains(UnitNameInText.First(name), StringComparison.Ordinal));
            Assert.Contains(Words[state], told, StringComparison.Ordinal);
        }
        Assert.Contains("báo cáo của 2/4 đơn vị", console, StringComparison.Ordinal);
        year.Run("remind", "--date", "20/12/2024", "--each");
        Assert.Equal(check.RootElement.GetProperty("don_vi").EnumerateArray().Count(unit => unit.GetProperty("tinh_trang").GetString()
            != "dat"), Directory.GetFiles(year.FullPath("ket-qua/don-doc")).Length);
        Assert.Contains("đã có 02/04 cơ quan, đơn vị gửi báo cáo", letter, StringComparison.Ordinal);
        Assert.Contains("Đã gửi 2/4 đơn vị; đạt 1/4", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_without_a_deadline_speaks_of_no_days_over_it()
    {
        using var year = Year();
        year.Write("ke-hoach.yaml", SmallYear.Plan.Replace("han_nop: 16/12/2024\n", "", StringComparison.Ordinal));
        year.Run("remind", "--date", "20/12/2024");

        Assert.DoesNotContain("quá hạn", LetterOf(year), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_pass_the_format_check()
    {
        using var year = Year();
        year.Run("remind", "--date", "20/12/2024", "--each");

        Assert.DoesNotContain("RP7", year.Said, StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(year.FullPath("ket-qua/don-doc")).Length);
    }

    [Fact]
    public void A_letter_that_somebody_edited_is_kept()
    {
        using var year = Year();
        year.Run("remind", "--date", "20/12/2024");
        File.AppendAllText(year.FullPath("ket-qua/cong-van-don-doc.docx"), "x");
        year.Run("remind", "--date", "21/12/2024");

        Assert.True(year.Has("ket-qua/cong-van-don-doc (2).docx"));
        Assert.Contains("RP9034", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_to_remind_gives_no_letter()
    {
        using var year = new SmallYear();
        year.Write("don-vi.csv", "ma,ten,loai\nan,xã An,xa\n");
        year.Run("remind");

        Assert.Equal(0, year.Exit);
        Assert.False(year.Has("ket-qua/cong-van-don-doc.docx"));
        Assert.Contains("Không có đơn vị nào phải đôn đốc", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_holds_its_own_unit_and_nothing_of_others_twice_the_same_bytes()
    {
        using var year = Year();
        year.Run("forms");
        year.Run("remind", "--date", "20/12/2024", "--eml");
        var drafts = Directory.GetFiles(year.FullPath("ket-qua/thu")).Order(StringComparer.Ordinal).ToList();
        var first = drafts.Select(File.ReadAllBytes).ToList();
        drafts.ForEach(File.Delete);
        year.Run("remind", "--date", "20/12/2024", "--eml");

        Assert.Equal(["binh-xa-binh.eml", "cam-xa-cam.eml"], drafts.Select(Path.GetFileName));
        Assert.Equal(first, drafts.Select(File.ReadAllBytes));
        using var stream = new MemoryStream(first[0]);
        var mail = MimeMessage.Load(stream, TestContext.Current.CancellationToken);
        Assert.Equal("1", mail.Headers["X-Unsent"]);
        Assert.Empty(mail.From);
        Assert.Equal(["binh@example.gov.vn", "vt@example.gov.vn"], mail.To.Mailboxes.Select(to => to.Address));
        Assert.Equal("Đề nghị sửa, bổ sung báo cáo năm 2024 – xã Bình", mail.Subject);
        Assert.Equal(["binh-xa-binh.xlsx"], mail.Attachments.Select(part => part.ContentDisposition?.FileName));
        Assert.DoesNotContain("xã Cam", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("example.gov.vn", LetterOf(year), StringComparison.Ordinal);
        Assert.Contains("“xã Dung”", year.Said, StringComparison.Ordinal);
        Assert.Equal(1, year.Exit);
    }

    [Fact]
    public void A_draft_carries_what_check_would_hand_back_now()
    {
        using var year = Returning();
        year.Run("remind", "--eml");

        Assert.False(Directory.Exists(year.FullPath("ket-qua/tra-lai")));
        var sent = Attached(year, "binh-xa-binh");
        year.Run("check");
        Assert.Equal([year.Bytes("ket-qua/tra-lai/binh-xa-binh.xlsx")], sent.Select(file => file.Bytes));
        Assert.Equal(["binh-xa-binh.xlsx"], sent.Select(file => file.Name));
    }

    [Fact]
    public void A_draft_and_the_page_take_the_copy_that_somebody_worked_in()
    {
        using var year = Returning();
        year.Run("check");
        var edited = ClerkEdit.Type(year.Bytes("ket-qua/tra-lai/binh-xa-binh.xlsx"), (ReturnWords.OnlySheet, "A9", "Xin xem lại"));
        year.Write("ket-qua/tra-lai/binh-xa-binh.xlsx", edited);
        year.Run("check");
        Assert.Contains("href=\"tra-lai/binh-xa-binh.xlsx\"", year.Text("ket-qua/kiem-tra.html"), StringComparison.Ordinal);
        year.Run("remind", "--eml");

        Assert.Equal([edited], Attached(year, "binh-xa-binh").Select(file => file.Bytes));
        Assert.Contains("RP9085", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_that_somebody_worked_in_is_not_sent_once_the_unit_has_sent_anew()
    {
        using var year = Returning();
        year.Run("check");
        year.Write("ket-qua/tra-lai/binh-xa-binh.xlsx", ClerkEdit.Type(year.Bytes("ket-qua/tra-lai/binh-xa-binh.xlsx"),
            (ReturnWords.OnlySheet, "A9", "Xin xem lại")));
        year.Write("bao-cao-nop/xa-binh.csv", "Mã,Số liệu\nso_cuoc,vài cuộc\nso_luot,300\n");
        year.Run("check");
        Assert.Contains("href=\"tra-lai/binh-xa-binh%20%282%29.xlsx\"", year.Text("ket-qua/kiem-tra.html"), StringComparison.Ordinal);
        year.Run("remind", "--eml");

        Assert.Equal([year.Bytes("ket-qua/tra-lai/binh-xa-binh (2).xlsx")], Attached(year, "binh-xa-binh").Select(file => file.Bytes));
        Assert.Contains("RP9086", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_units_workbook_laid_over_ones_own_is_not_sent()
    {
        using var year = Returning();
        year.Write("bao-cao-nop/xa-cam.csv", "Mã,Số liệu\nso_cuoc,mười\n");
        year.Run("check");
        year.Write("ket-qua/tra-lai/binh-xa-binh.xlsx", year.Bytes("ket-qua/tra-lai/cam-xa-cam.xlsx"));
        year.Run("remind", "--eml");

        Assert.DoesNotContain(year.Bytes("ket-qua/tra-lai/cam-xa-cam.xlsx"), Attached(year, "binh-xa-binh").Select(file => file.Bytes));
    }

    [Fact]
    public void Every_file_of_a_unit_is_linked_and_attached()
    {
        using var year = Returning();
        year.Write("bao-cao-nop/xa-binh.csv", "Mã,Số liệu\nso_cuoc,mười\n");
        year.Write("bao-cao-nop/xa-binh-2.csv", "Đơn vị báo cáo,xã Bình\nMã,Số liệu\nso_luot,hai\n");
        year.Run("check");
        year.Run("remind", "--eml");

        Assert.Equal(["binh-xa-binh.xlsx", "binh-xa-binh-2.xlsx"], Attached(year, "binh-xa-binh").Select(file => file.Name));
        Assert.Contains("href=\"tra-lai/binh-xa-binh-2.xlsx\"", year.Text("ket-qua/kiem-tra.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xa", "xa-2", "Xã", "Xã 2")]
    [InlineData("xa-2", "xa", "Xã 2", "Xã")]
    public void No_two_units_share_the_name_of_a_file(string one, string other, string name, string otherName)
    {
        using var year = Returning();
        year.Write("don-vi.csv", $"ma,ten,loai,thu_dien_tu\n{one},{name},xa,a@b.vn\n{other},{otherName},xa,c@d.vn\n");
        year.Run("forms");
        year.Run("remind", "--eml");

        var drafts = Directory.GetFiles(year.FullPath("ket-qua/thu"), "*.eml");
        Assert.Equal(2, drafts.Length);
        foreach (var draft in drafts)
        {
            var mail = MimeMessage.Load(draft, TestContext.Current.CancellationToken);
            Assert.Equal(Path.GetFileNameWithoutExtension(draft) + ".xlsx", mail.Attachments.Single().ContentDisposition!.FileName);
        }
        Assert.Equal(2, Directory.GetFiles(year.FullPath("ket-qua/bieu-mau")).Count(file => !file.Contains('(', StringComparison.Ordinal)));
    }

    [Fact]
    public void An_address_that_would_write_a_header_of_its_own_is_refused()
    {
        using var year = Year();
        year.Write("don-vi.csv", "ma,ten,loai,thu_dien_tu\nan,xã An,xa,\nbinh,xã Bình,xa,\"a@b.vn\nBcc: c@d.vn\"\n");
        year.Run("remind", "--eml");

        Assert.False(Directory.Exists(year.FullPath("ket-qua/thu")));
        Assert.Contains("RP9081", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_words_and_lists_say_stands_neither_on_the_page_nor_in_letters()
    {
        using var year = Year();
        year.Write("ke-hoach.yaml", SmallYear.Plan + "    thuyet_minh: [{ ma: y_kien, ten: Ý kiến, so_tu_it_nhat: 9 }]\n");
        year.Write("bao-cao-nop/xa-binh.csv", "Mã,Số liệu\nso_cuoc,12\nso_luot,bí mật số\ny_kien,bí mật lời\nTên lạ bí mật,5\n");
        year.Run("check");
        var page = year.Text("ket-qua/kiem-tra.html");

        Assert.Contains("bí mật số", page, StringComparison.Ordinal);
        Assert.DoesNotContain("bí mật lời", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Tên lạ bí mật", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_names_and_cells_say_stays_text_on_the_page()
    {
        using var year = Year();
        const string Evil = "<img src=x onerror=alert(1)>";
        year.Write("don-vi.csv", $"ma,ten,loai\nan,\"xã An{Evil}\",xa\nbinh,\"xã Bình\"\"><script>alert(2)</script>\",xa\n");
        year.Write("bao-cao-nop/xa-an.csv", $"Mã,Số liệu\nso_cuoc,{Evil}\n");
        year.Run("check");
        var page = year.Text("ket-qua/kiem-tra.html");

        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("<script").Length - 1);
        Assert.Contains("script-src &#x27;sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page, StringComparison.Ordinal);
    }

    private static List<(string Name, byte[] Bytes)> Attached(SmallYear year, string file)
    {
        var mail = MimeMessage.Load(year.FullPath($"ket-qua/thu/{file}.eml"), TestContext.Current.CancellationToken);
        return [.. mail.Attachments.Cast<MimePart>().Select(part =>
        {
            using var bytes = new MemoryStream();
            part.Content!.DecodeTo(bytes, TestContext.Current.CancellationToken);
            return (part.FileName!, bytes.ToArray());
        })];
    }

    private static SmallYear Returning()
    {
        var year = Year();
        year.Now = new DateTimeOffset(2024, 12, 20, 9, 0, 0, TimeSpan.FromHours(7));
        return year;
    }

    private static readonly Dictionary<string, string> Words = new()
    {
        ["dat"] = "đạt",
        ["can_giai_trinh"] = "cần giải trình",
        ["phai_sua"] = "phải sửa",
        ["khong_doc_duoc"] = "không đọc được",
        ["chua_gui"] = "chưa gửi",
    };

    private static string LetterOf(SmallYear year)
    {
        using var letter = new MemoryStream(year.Bytes("ket-qua/cong-van-don-doc.docx"));
        return DocxText.Of(letter);
    }

    private static SmallYear Year()
    {
        var year = new SmallYear();
        year.Write("ke-hoach.yaml", SmallYear.Plan.Replace("ky_hieu: KH-UBND, ngay: 4/2024", "ky_hieu: 5/KH-UBND, ngay: 04/01/2024",
            StringComparison.Ordinal).Replace("co_quan: UBND HUYỆN A,", "chu_quan: TỈNH C, co_quan: ỦY BAN NHÂN DÂN HUYỆN A,",
            StringComparison.Ordinal).Replace("trich_yeu: Kết quả }",
            "trich_yeu: Kết quả, nguoi_ky: { quyen_han: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH] }, noi_nhan: [Như trên, 'Lưu: VT'] }",
            StringComparison.Ordinal));
        year.Write("don-vi.csv",
            "ma,ten,loai,thu_dien_tu\nan,xã An,xa,an@example.gov.vn\nbinh,xã Bình,xa,binh@example.gov.vn; vt@example.gov.vn\n"
            + "cam,xã Cam,xa,cam@example.gov.vn\ndung,xã Dung,xa,\n");
        year.Write("bao-cao-nop/xa-binh.csv", "Mã,Số liệu\nso_cuoc,mấy cuộc\nso_luot,300\n");
        return year;
    }
}
