using System.Text.Json;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>A unit's state is the same wherever it is shown; what could not be read is never “has not reported”.</summary>
public sealed class UnitStateTests
{
    [Fact]
    public void A_unit_of_which_nothing_could_be_read_has_not_reported_and_is_not_told_so()
    {
        using var year = new SmallYear { Now = new DateTimeOffset(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(7)) };
        year.Write("bao-cao-nop/xa-binh.xlsx", "hỏng");
        year.Run("report");

        Assert.Equal(("chua_nop", "khong_doc_duoc"), StateOf(year, "binh"));
        Assert.Equal(("dung_han", "dat"), StateOf(year, "an"));
        Assert.DoesNotContain("RP4021", year.Said, StringComparison.Ordinal);
        Assert.Contains("1/2 đơn vị", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_names_it_apart_from_those_who_have_sent_nothing()
    {
        using var year = new SmallYear { Now = new DateTimeOffset(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(7)) };
        year.Write("don-vi.csv", "ma,ten,loai\nan,xã An,xa\nbinh,xã Bình,xa\ncuong,xã Cường,xa\n");
        year.Write("bao-cao-nop/xa-binh.xlsx", "hỏng");
        year.Run("report");
        var report = DocxText.Of(new MemoryStream(year.Bytes("ket-qua/bao-cao.docx")));

        Assert.Contains("01/03", report, StringComparison.Ordinal);
        Assert.Contains("các đơn vị chưa có số liệu tại", report, StringComparison.Ordinal);
        var lists = report.Split(
            ["Các đơn vị chưa báo cáo", "Các đơn vị đã gửi báo cáo nhưng chưa tổng hợp được số liệu"], StringSplitOptions.None);
        Assert.Equal(3, lists.Length);
        Assert.Contains("xã Cường", lists[1], StringComparison.Ordinal);
        Assert.DoesNotContain("xã Bình", lists[1], StringComparison.Ordinal);
        Assert.Contains("xã Bình", lists[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_have_sent_something_the_report_says_of_nobody_that_he_has_not()
    {
        using var year = new SmallYear { Now = new DateTimeOffset(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(7)) };
        year.Write("bao-cao-nop/xa-binh.xlsx", "hỏng");
        year.Write("mau/bao-cao.docx", DocxBuilder.Lines("{{ nop.da_nop }}+{{ nop.chua_nop }}+{{ nop.khong_doc_duoc }}"
            + "={{ nop.tong_so }} {{ nop.ds_chua_nop.size }} {{ pham_vi.so_chua_bao_cao }}|{{ pham_vi.so_khong_doc_duoc }}").Build());
        year.Run("report");

        Assert.Contains("1+0+1=2 0 |01 UBND xã", DocxText.Of(new MemoryStream(year.Bytes("ket-qua/bao-cao.docx"))),
            StringComparison.Ordinal);
        File.Delete(year.FullPath("mau/bao-cao.docx"));
        year.Run("report");
        Assert.DoesNotContain("chưa báo cáo", DocxText.Of(new MemoryStream(year.Bytes("ket-qua/bao-cao.docx"))),
            StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_entry_of_an_archive_that_cannot_be_read_was_sent_all_the_same()
    {
        using var year = new SmallYear { Now = new DateTimeOffset(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(7)) };
        File.Delete(year.FullPath("bao-cao-nop/xa-an.csv"));
        year.Write("bao-cao-nop/dot-1.zip", OneBadFileTests.Zip(("xa-an.csv", SmallYear.Figures), ("xa-binh.pdf", "%PDF-1.4")));
        year.Run("check");

        Assert.Equal(("chua_nop", "khong_doc_duoc"), StateOf(year, "binh"));
        Assert.DoesNotContain("RP4021", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_was_sent_all_the_same()
    {
        using var year = new SmallYear { Now = new DateTimeOffset(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(7)) };
        File.CreateSymbolicLink(year.FullPath("bao-cao-nop/xa-binh.csv"), "xa-an.csv");
        year.Run("check");

        Assert.Contains("[RP2040]", year.Said, StringComparison.Ordinal);
        Assert.Equal(("chua_nop", "khong_doc_duoc"), StateOf(year, "binh"));
    }

    [Fact]
    public void What_cannot_be_opened_has_no_day_of_arrival()
    {
        using var year = new SmallYear();
        File.CreateSymbolicLink(year.FullPath("bao-cao-nop/xa-binh.csv"), "xa-an.csv");
        year.Run("report");

        Assert.DoesNotContain("0001-01-01", year.Text("ket-qua/kiem-tra.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("01/01/0001",
            string.Join('\n', DocxText.Of(new MemoryStream(year.Bytes("ket-qua/bao-cao.docx"))).Split("\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_replaced_is_told_under_verbose_only_and_blames_nobody()
    {
        using var year = new SmallYear();
        // Of the first version everything is replaced; of the second only one figure, in which its mistake was.
        year.Write("bao-cao-nop/xa-binh.csv", "Mã,Số liệu\nso_cuoc,mười\nso_luot,3\nso_cuoc,chín\n");
        year.Write("bao-cao-nop/xa-binh lần 2.csv", "Mã,Số liệu\nso_cuoc,8\nso_cuoc,9\nso_luot,30\n");
        year.Write("bao-cao-nop/xa-binh lần 3.csv", "Mã,Số liệu\nso_cuoc,10\n");
        year.Run("check");

        Assert.DoesNotContain(": lỗi", year.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("RP3042", year.Text("ket-qua/kiem-tra.json"), StringComparison.Ordinal);
        Assert.Equal(("dung_han", "can_giai_trinh"), StateOf(year, "binh"));
        var quiet = year.Exit;
        year.Run("check", "--verbose");
        Assert.Contains("bao-cao-nop/xa-binh.csv\n", year.Said, StringComparison.Ordinal);
        Assert.Contains("bao-cao-nop/xa-binh lần 2.csv\n", year.Said, StringComparison.Ordinal);
        Assert.Contains("không ai phải sửa", year.Said, StringComparison.Ordinal);
        Assert.Equal(quiet, year.Exit);
        using var json = JsonDocument.Parse(year.Run("check", "--verbose", "--format", "json").Split("\nĐã")[0]);
        Assert.Contains(json.RootElement.EnumerateArray(), found => found.TryGetProperty("superseded", out var is_) && is_.GetBoolean());
        Assert.Contains("\"kind\": \"informational\"", year.Run("check", "--verbose", "--format", "sarif"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_after_the_deadline_is_shown_with_its_day()
    {
        using var year = new SmallYear();
        year.Write("mau/doan-van/ket-thuc.scriban", "{{ for d in don_vi }}{{ d.ten }}: đúng hạn{{ if d.ngay_bo_sung }}; bổ sung ngày {{ "
            + "ngay d.ngay_bo_sung }}{{ end }}.{{ end }}./.");
        year.Write("bao-cao-nop/xa-binh.csv", "Mã,Số liệu\nso_cuoc,1\nso_luot,3\n");
        year.Run("check");
        year.Now = new DateTimeOffset(2024, 12, 20, 9, 0, 0, TimeSpan.FromHours(7));
        year.Write("bao-cao-nop/xa-binh lần 2.csv", "Mã,Số liệu\nso_cuoc,2\nso_luot,3\n");
        year.Run("report");

        Assert.Equal("dung_han", StateOf(year, "binh").Arrival);
        Assert.Contains("\"ngay_bo_sung\": \"2024-12-20T09:00:00+07:00\"", year.Text("ket-qua/kiem-tra.json"), StringComparison.Ordinal);
        Assert.Contains("lưu ý: Bổ sung ngày 20/12/2024", year.Said, StringComparison.Ordinal);
        Assert.Contains("đúng hạn; bổ sung ngày 20/12/2024", DocxText.Of(new MemoryStream(year.Bytes("ket-qua/bao-cao.docx"))),
            StringComparison.Ordinal);
    }

    private static (string Arrival, string Condition) StateOf(SmallYear year, string unit)
    {
        using var check = JsonDocument.Parse(year.Bytes("ket-qua/kiem-tra.json"));
        var state = check.RootElement.GetProperty("don_vi").EnumerateArray().Single(one => one.GetProperty("ma").GetString() == unit);
        return (state.GetProperty("trang_thai").GetString()!, state.GetProperty("tinh_trang").GetString()!);
    }
}
