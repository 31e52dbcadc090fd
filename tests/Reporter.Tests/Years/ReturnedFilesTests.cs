using System.IO.Compression;
using System.Text.Json;
using Reporter.Core.Diagnostics;
using Reporter.Core.Returning;
using Reporter.Core.Sheets;
using Reporter.Sheets;
using Reporter.Sheets.Writing;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>What units get back, and what becomes of it when it comes again.</summary>
public sealed class ReturnedFilesTests
{
    private const string Returned = "ket-qua/tra-lai/an-xa-an.xlsx";

    [Fact]
    public void A_unit_gets_its_own_workbook_back_and_the_sent_file_is_not_touched()
    {
        using var year = WithWorkbook("mười");
        var sent = year.Bytes("bao-cao-nop/xa-an.xlsx");
        year.Run("check");

        Assert.Equal(sent, year.Bytes("bao-cao-nop/xa-an.xlsx"));
        Assert.Equal([ReturnWords.SheetName, "Biểu 1"], Read(year, Returned).Sheets.Select(sheet => sheet.Name));
        Assert.Equal("mười", CellAt(Read(year, Returned), "Biểu 1", 2, 2).Text);
    }

    [Fact]
    public void A_text_file_comes_back_as_a_workbook_with_the_same_cells()
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-an.csv", "Mã,Số liệu\nso_cuoc,mười\nso_luot,300\n");
        year.Run("check");
        var book = Read(year, Returned);

        Assert.Equal("mười", CellAt(book, ReturnWords.OnlySheet, 2, 2).Text);
        Assert.Equal("300", CellAt(book, ReturnWords.OnlySheet, 3, 2).Text);
    }

    [Fact]
    public void What_comes_back_mended_takes_the_place_of_its_file_and_leaves_nothing_to_mend()
    {
        using var year = WithWorkbook("mười");
        year.Run("check");
        SendBack(year, ("Biểu 1", "B2", "10"));
        year.Run("check");

        Assert.Equal(("dat", 0), StateOf(year));
        Assert.False(year.Has(Returned));
        Assert.Contains("RP3140", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_back_is_new_only_where_it_was_changed()
    {
        using var year = WithWorkbook("mười");
        year.Run("check");
        var returned = year.Bytes(Returned);
        year.Now = year.Now.AddDays(1);
        year.Write("bao-cao-nop/xa-an (lan sau).csv", "Mã,Số liệu\nso_luot,450\n");
        year.Run("check");
        year.Now = year.Now.AddDays(1);
        year.Write("bao-cao-nop/tra-lai/an-xa-an.xlsx", ClerkEdit.Type(returned, ("Biểu 1", "B2", "10")));
        year.Run("report");
        using var figures = JsonDocument.Parse(year.Bytes("ket-qua/so-lieu.json"));
        var totals = figures.RootElement.GetProperty("chi_tieu").EnumerateArray()
            .ToDictionary(figure => figure.GetProperty("ma").GetString()!, figure => figure.GetProperty("tong").GetDecimal());

        Assert.Equal((10, 450), (totals["so_cuoc"], totals["so_luot"]));
    }

    [Fact]
    public void An_explanation_typed_on_the_first_sheet_answers_the_query()
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-an.csv", "Mã,Số liệu\nso_cuoc,khoảng 12\nso_luot,300\n");
        year.Run("check");
        var list = Read(year, Returned).Sheets[0];
        var row = list.Rows.First(each => each[6].Text == ReturnWords.MayExplain).Number;
        SendBack(year, (ReturnWords.SheetName, $"G{row}", "Đã đếm lại, đúng 12 cuộc"));
        year.Run("check");

        Assert.Equal(("dat", 0), StateOf(year));
    }

    [Fact]
    public void A_returned_file_that_somebody_worked_in_is_kept_and_named()
    {
        using var year = WithWorkbook("mười");
        year.Run("check");
        var edited = ClerkEdit.Type(year.Bytes(Returned), ("Biểu 1", "B3", "301"));
        year.Write(Returned, edited);
        year.Write("bao-cao-nop/xa-an.xlsx", Workbook("10"));
        year.Run("check");

        Assert.Equal(edited, year.Bytes(Returned));
        Assert.Contains("RP9090", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_returned_file_that_somebody_worked_in_is_not_written_over()
    {
        using var year = WithWorkbook("mười");
        year.Run("check");
        var edited = ClerkEdit.Type(year.Bytes(Returned), ("Biểu 1", "B3", "301"));
        year.Write(Returned, edited);
        year.Run("check");

        Assert.Equal(edited, year.Bytes(Returned));
        Assert.True(year.Has("ket-qua/tra-lai/an-xa-an (2).xlsx"));
    }

    [Fact]
    public void The_same_year_gives_the_same_returned_files()
    {
        using var year = WithWorkbook("mười");
        year.Run("check");
        var once = year.Bytes(Returned);
        File.Delete(year.FullPath(Returned));
        year.Run("check");

        Assert.Equal(once, year.Bytes(Returned));
    }

    [Fact]
    public void The_page_leads_to_it_and_the_draft_brings_it()
    {
        using var year = WithWorkbook("mười");
        year.Write("don-vi.csv", "ma,ten,loai,thu_dien_tu\nan,xã An,xa,an@example.vn\nbinh,xã Bình,xa,\n");
        year.Run("check");
        year.Run("remind", "--date", "20/12/2024", "--eml");

        Assert.Contains("href=\"tra-lai/an-xa-an.xlsx\"", year.Text("ket-qua/kiem-tra.html"), StringComparison.Ordinal);
        Assert.Contains("filename=\"an-xa-an.xlsx\"", year.Text("ket-qua/thu/an-xa-an.eml").Replace("filename=an-xa-an.xlsx",
            "filename=\"an-xa-an.xlsx\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_several_units_comes_back_to_each_with_its_own_rows_only()
    {
        using var year = new SmallYear();
        File.Delete(year.FullPath("bao-cao-nop/xa-an.csv"));
        year.Write("bao-cao-nop/hai-xa.csv",
            "BIỂU CỦA HAI XÃ\nĐơn vị,Số cuộc,Số lượt\nxã An,mười,311\nxã Bình,tám lần,422\nTổng cộng,19,733\n");
        year.Run("check");
        var (an, binh) = (Words(Read(year, Returned)), Words(Read(year, "ket-qua/tra-lai/binh-xa-binh.xlsx")));

        Assert.Contains("311", an, StringComparison.Ordinal);
        Assert.Contains("BIỂU CỦA HAI XÃ", an, StringComparison.Ordinal);
        Assert.DoesNotContain("422", an, StringComparison.Ordinal);
        Assert.DoesNotContain("tám lần", an, StringComparison.Ordinal);
        Assert.DoesNotContain("733", an, StringComparison.Ordinal);
        Assert.Contains("422", binh, StringComparison.Ordinal);
        Assert.DoesNotContain("xã An", binh, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_rows_come_back_mended_for_that_unit_alone()
    {
        using var year = new SmallYear();
        File.Delete(year.FullPath("bao-cao-nop/xa-an.csv"));
        year.Write("bao-cao-nop/hai-xa.csv", "Đơn vị,Số cuộc,Số lượt\nxã An,mười,311\nxã Bình,chín,422\n");
        year.Run("check");
        SendBack(year, (ReturnWords.OnlySheet, "B2", "10"));
        year.Run("check");

        Assert.Equal(("dat", 0), StateOf(year));
        Assert.Equal(("phai_sua", 1), StateOf(year, "binh"));
        Assert.True(year.Has("ket-qua/tra-lai/binh-xa-binh.xlsx"));
    }

    [Fact]
    public void What_is_missing_has_room_in_the_returned_workbook()
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-an.csv", "Mã,Số liệu\nso_luot,300\n");
        year.Run("check");
        SendBack(year, (ReturnWords.MissingSheet, "D6", "12"));
        year.Run("check");

        Assert.Equal(("dat", 0), StateOf(year));
    }

    [Theory]
    [InlineData("xa-an.pdf", "%PDF-1.4")]
    [InlineData("xa-an.xlsx", "PK\u0003\u0004hỏng")]
    public void Of_a_file_that_cannot_be_read_comes_back_an_empty_form(string name, string content)
    {
        using var year = new SmallYear();
        File.Delete(year.FullPath("bao-cao-nop/xa-an.csv"));
        year.Write("bao-cao-nop/" + name, content);
        year.Run("check");
        Assert.Contains(ReturnWords.Unreadable, Words(Read(year, Returned)), StringComparison.Ordinal);

        SendBack(year, (ReturnWords.MissingSheet, "D6", "12"), (ReturnWords.MissingSheet, "D7", "300"));
        year.Run("check");
        Assert.Equal(("dat", 0), StateOf(year));
    }

    [Fact]
    public void A_file_in_a_zip_is_edited_in_place_too()
    {
        using var year = new SmallYear();
        File.Delete(year.FullPath("bao-cao-nop/xa-an.csv"));
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xa-an.xlsx").Open();
            entry.Write(Workbook("mười"));
        }
        year.Write("bao-cao-nop/gui.zip", memory.ToArray());
        year.Run("check");
        Assert.DoesNotContain(ReturnWords.Copied, Words(Read(year, Returned)), StringComparison.Ordinal);

        SendBack(year, ("Biểu 1", "B2", "10"));
        year.Run("check");
        Assert.Equal(("dat", 0), StateOf(year));
    }

    private static SmallYear WithWorkbook(string figure)
    {
        var year = new SmallYear();
        File.Delete(year.FullPath("bao-cao-nop/xa-an.csv"));
        year.Write("bao-cao-nop/xa-an.xlsx", Workbook(figure));
        File.SetLastWriteTimeUtc(year.FullPath("bao-cao-nop/xa-an.xlsx"), new DateTime(2024, 12, 10, 2, 0, 0, DateTimeKind.Utc));
        return year;
    }

    private static byte[] Workbook(string figure) => WorkbookWriter.Write(new WorkbookDraft
    {
        Title = "Biểu",
        Sheets = [new SheetDraft("Biểu 1", [Row(1, "Mã", "Số liệu"), Row(2, "so_cuoc", figure), Row(3, "so_luot", "300")])],
    });

    private static RowDraft Row(int number, string one, string other) => new(number,
    [
        new CellDraft(1, CellContent.Of(one), CellStyle.Plain),
        new CellDraft(2, decimal.TryParse(other, out var value) ? CellContent.Of(value) : CellContent.Of(other), CellStyle.Plain),
    ]);

    private static void SendBack(SmallYear year, params IReadOnlyList<(string Sheet, string Cell, string Text)> typed)
    {
        year.Now = year.Now.AddDays(1);
        year.Write("bao-cao-nop/tra-lai/an-xa-an.xlsx", ClerkEdit.Type(year.Bytes(Returned), typed));
    }

    private static (string State, int Errors) StateOf(SmallYear year, string unit = "an")
    {
        using var check = JsonDocument.Parse(year.Bytes("ket-qua/kiem-tra.json"));
        var own = check.RootElement.GetProperty("don_vi").EnumerateArray().First(each => each.GetProperty("ma").GetString() == unit);
        return (own.GetProperty("tinh_trang").GetString()!, own.GetProperty("loi").GetInt32());
    }

    private static Workbook Read(SmallYear year, string path) =>
        WorkbookReader.Read(path, year.Bytes(path), IntakeOptions.Default, new DiagnosticBag())!;

    private static Cell CellAt(Workbook book, string sheet, int row, int column) =>
        book.Sheets.First(each => each.Name == sheet).Rows.First(each => each.Number == row)[column];

    private static string Words(Workbook book) =>
        string.Join('\n', book.Sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text));
}
