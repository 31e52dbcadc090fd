using System.IO.Compression;
using System.Xml.Linq;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>A year with every kind of total that is no plain sum; its workbook, made once.</summary>
public sealed class OddTotals : IDisposable
{
    internal const string Plan = """
        ke_hoach: { ky_hieu: KH-UBND, ngay: 4/2024, co_quan: UBND, trich_yeu: Việc năm 2024 }
        nam: 2024
        ky: { tu: 15/12/2023, den: 14/12/2024 }
        han_nop: 16/12/2024
        don_vi: don-vi.csv
        loai_don_vi: { xa: UBND xã, so: Sở }
        muc_do: { RP3001: luu_y, RP3062: luu_y }
        bao_cao: { co_quan: UBND HUYỆN A, ky_hieu: BC-UBND, dia_danh: A, trich_yeu: Kết quả }
        phan:
          - ma: I
            ten: Hoạt động
            dieu_khoan: II.1
            bat_buoc: không
            chi_tieu:
              - { ma: tien_dem, ten: Kinh phí đã nhận, don_vi_tinh: triệu đồng, kieu: tien, he_so: 1000000, tong_hop: dem }
              - { ma: ngay_hop, ten: Ngày họp, kieu: ngay, tong_hop: dem }
              - { ma: ky_hieu, ten: Số kế hoạch, kieu: chu, tong_hop: dem }
              - { ma: vu, ten: Số vụ, don_vi_tinh: vụ, kieu: so_nguyen }
              - { ma: vu_thanh, ten: Số vụ hòa giải thành, don_vi_tinh: vụ, kieu: so_nguyen }
              - { ma: ty_le, ten: Tỷ lệ thành, kieu: phan_tram, cong_thuc: vu_thanh / vu }
              - { ma: dat, ten: Đạt chuẩn, kieu: co_khong }
              - { ma: cach_lam, ten: Cách làm, kieu: chon, danh_sach: { loa: Phát loa, hop: Họp } }
            bang:
              - ma: hoi_nghi
                ten: Hội nghị
                cot:
                  - { ma: ten_hn, ten: Tên hội nghị, kieu: chu, bat_buoc: có }
                  - { ma: so_nguoi, ten: Số người, don_vi_tinh: người, kieu: so_nguyen }
            thuyet_minh: [{ ma: kho_khan, ten: Khó khăn }]

        """;

    private readonly SmallYear _year = new();

    public OddTotals()
    {
        File.Delete(_year.FullPath("bao-cao-nop/xa-an.csv"));
        _year.Write("ke-hoach.yaml", Plan);
        _year.Write("don-vi.csv", "ma,ten,loai\nan,xã An,xa\nbinh,xã Bình,xa\nyte,Sở Y tế,so\n");
        _year.Write("bao-cao-nop/xa-an.csv", "Mã,Số liệu\ntien_dem,5\nngay_hop,03/02/2024\nky_hieu,12/KH\nvu,10\nvu_thanh,8\ndat,có\n"
            + "cach_lam,Họp\nkho_khan,Thiếu kinh phí cho hòa giải viên\n");
        _year.Write("bao-cao-nop/xa-binh.csv",
            "Mã,Số liệu\ntien_dem,7\nngay_hop,04/02/2024\nky_hieu,Không\nvu_thanh,5\ndat,không\ncach_lam,Phát loa\nkho_khan,Thiếu người\n");
        _year.Write("bao-cao-nop/so-y-te.csv", "Mã,Số liệu\nky_hieu,15/KH\nvu,4\nvu_thanh,1\n");
        _year.Write("bao-cao-nop/xa-an/hoi_nghi.csv", "Tên hội nghị,Số người\nHội nghị một,30\nHội nghị hai,12\n");
        _year.Write("bao-cao-nop/so-y-te/hoi_nghi.csv", "Tên hội nghị,Số người\nHội nghị ba,100\n");
        _year.Write("bao-cao-nop/xa-Là-Lạ.csv", "Mã,Số liệu\nvu,4\n");
        _year.Write("nam-truoc/so-lieu.json", """
            { "phien_ban": 1, "nam": 2023, "chi_tieu": [
              { "ma": "tien_dem", "tong": 2, "nguon": [{ "don_vi": "an", "gia_tri": 3000000 }, { "don_vi": "binh", "gia_tri": 1000000 }] },
              { "ma": "vu", "tong": 9, "nguon": [{ "don_vi": "an", "gia_tri": 9 }] }] }
            """);
        Said = _year.Run("report");
        Bytes = _year.Has("ket-qua/tong-hop.xlsx") ? _year.Bytes("ket-qua/tong-hop.xlsx") : throw new InvalidOperationException(Said);
    }

    internal string Said { get; }

    internal byte[] Bytes { get; }

    internal SmallYear Year => _year;

    public void Dispose() => _year.Dispose();
}

/// <summary>tong-hop.xlsx where totals are no plain sums.</summary>
public sealed class ConsolidatedBookTests(OddTotals odd) : IClassFixture<OddTotals>
{
    private const int TotalRow = 6;

    private readonly WorkbookCells _book = new(odd.Bytes);

    [Fact]
    public void Nothing_is_against_the_workbook() => Assert.Empty(WorkbookCells.Errors(odd.Bytes));

    [Theory]
    [InlineData("C", "2")]
    [InlineData("D", "2")]
    [InlineData("E", "2")]
    [InlineData("F", "14")]
    public void How_many_there_are_is_a_whole_number_and_looks_like_one(string column, string shown)
    {
        Assert.Equal((shown, "#,##0"), (_book.Text("I", $"{column}{TotalRow}"), Format("I", $"{column}{TotalRow}")));
        Assert.Equal("#,##0", Format("I", $"{column}{TotalRow + 1}"));
        Assert.NotEmpty(_book.Formula("I", $"{column}{TotalRow + 1}"));
        Assert.NotEmpty(_book.Formula("I", $"{column}{TotalRow}"));
    }

    [Fact]
    public void Last_years_count_of_money_is_a_count()
    {
        var row = _book.RowOf("So với năm trước", "A", "tien_dem");

        Assert.Equal((2m, 2m), (_book.Number("So với năm trước", $"D{row}"), _book.Number("So với năm trước", $"E{row}")));
    }

    [Fact]
    public void A_rate_of_the_units_that_have_all_is_a_live_formula()
    {
        // Bình gave 5 cases without their total: 8 of 10 and 1 of 4 are in it, 5 are not.
        Assert.Equal((64.3m, 80m, 25m), (_book.Number("I", "H6"), _book.Number("I", "H7"), _book.Number("I", "H10")));
        Assert.Contains("SUMPRODUCT(--ISNUMBER(H8:H9),G8:G9)", _book.Formula("I", "H7"), StringComparison.Ordinal);
        Assert.Contains("SUMPRODUCT(--ISNUMBER(H11:H11),F11:F11)", _book.Formula("I", "H6"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_lists_add_up_to_stands_among_the_totals()
    {
        var row = _book.RowOf("Tổng số", "A", "hoi_nghi.so_nguoi");

        Assert.Equal((142m, 42m, 100m), (_book.Number("Tổng số", $"D{row}"), _book.Number("Tổng số", $"E{row}"),
            _book.Number("Tổng số", $"F{row}")));
        Assert.Equal("SUM('Hội nghị'!$E$5:$E$7)", _book.Formula("Tổng số", $"D{row}"));
        Assert.Equal("SUMIF('Hội nghị'!$C$5:$C$7,\"UBND xã\",'Hội nghị'!$E$5:$E$7)", _book.Formula("Tổng số", $"E{row}"));
    }

    [Fact]
    public void A_file_left_out_is_named_although_the_plan_made_its_finding_a_note()
    {
        Assert.DoesNotContain("phải sửa: Không nhận ra đơn vị", odd.Said, StringComparison.Ordinal);
        Assert.Contains(Enumerable.Range(5, _book.LastRow("Không tính")).Select(row => _book.Text("Không tính", $"D{row}")),
            place => place.Contains("Là-Lạ", StringComparison.Ordinal));
    }

    [Fact]
    public void Sheets_that_are_reckoned_are_locked_and_lists_can_be_sorted()
    {
        using var zip = new ZipArchive(new MemoryStream(odd.Bytes));
        var sheets = _book.Sheets.Zip(zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
            .OrderBy(entry => entry.FullName.Length).ThenBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry =>
            {
                using var stream = entry.Open();
                return XElement.Load(stream).Elements().Any(each => each.Name.LocalName == "sheetProtection");
            })).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

        Assert.True(sheets["I"] && sheets["Tổng số"] && sheets["So với năm trước"]);
        Assert.False(sheets["Hội nghị"] || sheets["Thuyết minh"] || sheets["Tình hình nộp"] || sheets["Không tính"]);
    }

    [Fact]
    public void A_higher_level_reads_figures_texts_and_lists_and_takes_no_count_for_an_answer()
    {
        using var higher = new SmallYear();
        File.Delete(higher.FullPath("bao-cao-nop/xa-an.csv"));
        higher.Write("ke-hoach.yaml", OddTotals.Plan);
        higher.Write("don-vi.csv", "ma,ten,loai\nmot,xã Một,xa\n");
        higher.Write("bao-cao-nop/xa-mot/tong-hop.xlsx", odd.Bytes);

        var said = higher.Run("report");

        Assert.DoesNotContain("RP4007", said, StringComparison.Ordinal);
        Assert.DoesNotContain("RP4008", said, StringComparison.Ordinal);
        Assert.DoesNotContain("tong-hop.xlsx – phải sửa", said, StringComparison.Ordinal);
        Assert.DoesNotContain("xã Một (mot)", said, StringComparison.Ordinal);
        var book = new WorkbookCells(higher.Bytes("ket-qua/tong-hop.xlsx"));
        Assert.Equal((14m, 14m), (book.Number("I", "F6"), book.Number("I", "G6")));
        Assert.Equal("", book.Text("I", "C6"));
        Assert.Equal(142m, book.Number("Tổng số", $"D{book.RowOf("Tổng số", "A", "hoi_nghi.so_nguoi")}"));
        Assert.Equal("xã An: Thiếu kinh phí cho hòa giải viên\nxã Bình: Thiếu người",
            book.Text("Thuyết minh", $"E{book.RowOf("Thuyết minh", "A", "kho_khan")}"));
    }

    [Fact]
    [Slow]
    public void LibreOffice_reckons_the_same()
    {
        LibreOffice.SkipWhenMissing();
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "tong-hop.xlsx");
        File.WriteAllBytes(file, WorkbookCells.Unreckoned(odd.Bytes));
        LibreOffice.Save([file], "xlsx", Path.Combine(folder.Path, "lai"));
        var reckoned = new WorkbookCells(File.ReadAllBytes(Path.Combine(folder.Path, "lai", "tong-hop.xlsx")));

        Assert.Equal(_book.Formulas.Select(each => $"{each.Sheet}!{each.Cell} {Number(each.Value)}"),
            _book.Formulas.Select(each => $"{each.Sheet}!{each.Cell} {Number(reckoned.Text(each.Sheet, each.Cell))}"));
    }

    private static decimal? Number(string text) => text.Length == 0 ? null
        : Math.Round(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture), 9) / 1.000000000000m;

    private string Format(string sheet, string cell)
    {
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(odd.Bytes), isEditable: false);
        var main = document.WorkbookPart!;
        var id = main.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().First(each => each.Name == sheet).Id!.Value!;
        var found = ((DocumentFormat.OpenXml.Packaging.WorksheetPart)main.GetPartById(id)).Worksheet!
            .Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().First(each => each.CellReference == cell);
        var styles = main.WorkbookStylesPart!.Stylesheet!;
        var number = styles.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ElementAt((int)found.StyleIndex!.Value)
            .NumberFormatId!.Value;
        return number == 3 ? "#,##0" : styles.NumberingFormats?.Elements<DocumentFormat.OpenXml.Spreadsheet.NumberingFormat>()
            .FirstOrDefault(each => each.NumberFormatId! == number)?.FormatCode?.Value ?? $"{number}";
    }
}
