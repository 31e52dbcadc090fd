using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Reporter.Core.Diagnostics;
using Reporter.Sheets.Forms;
using Reporter.Sheets.Writing;
using Reporter.Tests.Support;
using Reporter.Years.Forms;
using Reporter.Years.Outputs;
using Scriban.Runtime;
using Xunit;

namespace Reporter.Tests.Years.Forms;

/// <summary>A superior's form, filled: forms.md, section 6, with 0, 1, 2 and 85 units, flat and in groups.</summary>
public sealed class UpwardFormTests
{
    private static readonly Reporter.Sheets.Writing.CellStyle Box = new() { HasBorder = true, Wraps = true };

    /// <summary>A flat table with its total above and under it, a note merged across, a second table beside nothing, a rule, a
    /// validation, a print area, and a sheet that takes from it.</summary>
    private static WorkbookDraft Flat => new()
    {
        Title = "Biểu gửi lên",
        Sheets =
        [
            new SheetDraft("Biểu", [
                Row(1, ("A", "TỔNG HỢP NĂM {{ nam }}")),
                Row(3, ("A", "STT"), ("B", "Đơn vị"), ("C", "Số cuộc"), ("D", "Số lượt")),
                Row(4, ("B", "Tổng số"), ("C", "=SUM(C6:C6)"), ("D", "=SUM(D6)")),
                Row(5, ("A", "{{ for d in ds }}")),
                Row(6, ("A", "{{ for.index + 1 }}"), ("B", "{{ d.ten }}"), ("C", "{{ d.cuoc }}"), ("D", "{{ d.luot }}"), ("E", "=D6/C$8"),
                    ("F", "ghi")) with { Height = 33 },
                Row(7, ("A", "{{ end }}")),
                Row(8, ("B", "Cộng"), ("C", "=C4"), ("D", "=IF(D4>0,ROUND(D4/C4,1),0)")),
                Row(9, ("A", "Ghi chú: số liệu minh hoạ")),
                Row(11, ("B", "Người lập biểu"), ("D", "GIÁM ĐỐC")),
            ])
            {
                Widths = [6, 20, 10, 10],
                Merges = ["A1:D1", "A9:D9", "E6:F6"],
                Inputs = [new InputRule("C6", InputKind.Whole) { First = "0", Second = "1000000" }],
                Highlights = [new HighlightRule("D6", "D6>C8", "FFE699")],
                Print = new PrintDraft { Area = "$A$1:$F$11", TitleRows = "$3:$3" },
            },
            new SheetDraft("Khác", [Row(1, ("A", "=SUM('Biểu'!C6:C6)"), ("B", "='Biểu'!C8"))]),
        ],
        Names = [new NameDraft("cac_cuoc", 0, "$C$6") { IsHidden = false }],
    };

    private static WorkbookDraft Nested => new()
    {
        Title = "Biểu theo nhóm",
        Sheets =
        [
            new SheetDraft("Biểu", [
                Row(1, ("B", "Tổng số"), ("C", "=SUM(C3:C3)")),
                Row(2, ("A", "{{ for k in nhom }}"), ("B", "{{ k.ten }}"), ("C", "=SUM(C3)")),
                Row(3, ("A", "{{ for d in k.ds }}{{ for.index + 1 }}"), ("B", "{{ d.ten }}"), ("C", "{{ d.cuoc }}"), ("D", "{{ end }}")),
                Row(4, ("B", "Cộng nhóm"), ("C", "=C2"), ("D", "{{ end }}")),
                Row(5, ("B", "Toàn tỉnh"), ("C", "=SUM(C3:C3)")),
            ]),
        ],
    };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(85)]
    public void Rows_repeat_and_everything_that_names_them_goes_along(int units)
    {
        var filled = Fill(Flat, new ScriptObject { ["nam"] = 2026, ["ds"] = Units(units, 1) });
        var cells = new WorkbookCells(filled);
        var rows = Math.Max(units, 1);

        Assert.Empty(WorkbookCells.Errors(filled));
        Assert.Equal("TỔNG HỢP NĂM 2026", cells.Text("Biểu", "A1"));
        Assert.Equal(rows == 1 ? "SUM(C5:C5)" : $"SUM(C5:C{rows + 4})", cells.Formula("Biểu", "C4"));
        Assert.Equal(rows == 1 ? "SUM(D5)" : $"SUM(D5:D{rows + 4})", cells.Formula("Biểu", "D4"));
        Assert.Equal($"D{rows + 4}/C${rows + 5}", cells.Formula("Biểu", $"E{rows + 4}"));
        Assert.Equal(units * (units + 1) / 2, cells.Number("Biểu", "C4"));
        Assert.Equal(cells.Number("Biểu", "C4"), cells.Number("Biểu", $"C{rows + 5}"));
        Assert.Equal(cells.Number("Biểu", "C4"), cells.Number("Khác", "A1"));
        Assert.Equal($"'Biểu'!C{rows + 5}", cells.Formula("Khác", "B1"));
        Assert.Equal("Ghi chú: số liệu minh hoạ", cells.Text("Biểu", $"A{rows + 6}"));
        Assert.Equal("GIÁM ĐỐC", cells.Text("Biểu", $"D{rows + 8}"));
        Assert.Equal(units == 0 ? "" : "Đơn vị 1", cells.Text("Biểu", "B5"));
        var xml = Part(filled, "xl/worksheets/sheet1.xml");
        Assert.Equal(rows, Count(xml, "ht=\"33\""));
        Assert.Equal(rows, Count(xml, "mergeCell ref=\"E"));
        Assert.Contains($"ref=\"A{rows + 6}:D{rows + 6}\"", xml, StringComparison.Ordinal);
        Assert.Contains(rows == 1 ? "sqref=\"C5\"" : $"sqref=\"C5:C{rows + 4}\"", xml, StringComparison.Ordinal);
        Assert.Contains($"D5&gt;C${rows + 5}", xml, StringComparison.Ordinal);
        var book = Part(filled, "xl/workbook.xml");
        Assert.Contains($"'Biểu'!$A$1:$F${rows + 8}", book, StringComparison.Ordinal);
        Assert.Contains("'Biểu'!$3:$3", book, StringComparison.Ordinal);
        Assert.Contains(rows == 1 ? "'Biểu'!$C$5<" : $"'Biểu'!$C$5:$C${rows + 4}<", book, StringComparison.Ordinal);
        Assert.Contains("fullCalcOnLoad=\"1\"", book, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(85, 20)]
    public void Groups_with_subtotals_are_never_added_twice(int first, int second)
    {
        var groups = new ScriptArray
        {
            new ScriptObject { ["ten"] = "Xã", ["ds"] = Units(first, 1) },
            new ScriptObject { ["ten"] = "Sở", ["ds"] = Units(second, 1000) },
        };
        var filled = Fill(Nested, new ScriptObject { ["nhom"] = groups });
        var cells = new WorkbookCells(filled);
        decimal[] sums = [Sum(first, 1), Sum(second, 1000)];
        var (top, next) = (Math.Max(first, 1), Math.Max(second, 1));

        Assert.Empty(WorkbookCells.Errors(filled));
        Assert.Equal(sums[0] + sums[1], cells.Number("Biểu", "C1"));
        Assert.Equal(sums[0], cells.Number("Biểu", "C2"));
        Assert.Equal(sums[1], cells.Number("Biểu", $"C{top + 4}"));
        Assert.Equal(sums[1], cells.Number("Biểu", $"C{top + next + 5}"));
        Assert.Equal(sums[0] + sums[1], cells.Number("Biểu", $"C{top + next + 6}"));
        Assert.DoesNotContain($"C{top + 4}:", cells.Formula("Biểu", "C1"), StringComparison.Ordinal);
    }

    [Fact]
    [Slow]
    public void LibreOffice_reckons_what_was_written()
    {
        LibreOffice.SkipWhenMissing();
        using var folder = new TempFolder();
        var groups = new ScriptArray
        {
            new ScriptObject { ["ten"] = "Xã", ["ds"] = Units(85, 1) }, new ScriptObject { ["ten"] = "Sở", ["ds"] = Units(0, 1) },
            new ScriptObject { ["ten"] = "Ngành", ["ds"] = Units(3, 7) },
        };
        byte[][] filled =
        [
            Fill(Flat, new ScriptObject { ["nam"] = 2026, ["ds"] = Units(85, 1) }),
            Fill(Flat, new ScriptObject { ["nam"] = 2026, ["ds"] = Units(0, 1) }),
            Fill(Nested, new ScriptObject { ["nhom"] = groups }),
        ];
        var files = filled.Select((book, index) => Path.Combine(folder.Path, $"{index}.xlsx")).ToList();
        foreach (var (file, book) in files.Zip(filled))
            File.WriteAllBytes(file, WorkbookCells.Unreckoned(book));
        LibreOffice.Save(files, "xlsx", Path.Combine(folder.Path, "lai"));

        foreach (var (file, book) in files.Zip(filled))
        {
            var ours = new WorkbookCells(book);
            var theirs = new WorkbookCells(File.ReadAllBytes(Path.Combine(folder.Path, "lai", Path.GetFileName(file))));
            // What cannot be divided is left to whoever opens it.
            var known = ours.Formulas.Where(each => each.Value.Length > 0).ToList();
            Assert.NotEmpty(known);
            Assert.Equal(known.Select(each => $"{each.Cell} {Shown(each.Value)}"),
                known.Select(each => $"{each.Cell} {Shown(theirs.Text(each.Sheet, each.Cell))}"));
        }
    }

    [Fact]
    public void A_tag_in_a_sheets_name_gives_a_name_that_Excel_takes_and_references_follow()
    {
        var draft = new WorkbookDraft
        {
            Title = "Tên",
            Sheets =
            [
                new SheetDraft("Biểu {{ don_vi_bao_cao.ten }}", [Row(1, ("A", "{{ nam }}"), ("B", "7"))]),
                new SheetDraft("Khác", [Row(1, ("A", "=SUM('Biểu {{ don_vi_bao_cao.ten }}'!B1:B1)"))]),
                new SheetDraft("Biểu {{ don_vi_bao_cao.ten }}.", [Row(1, ("A", "1"))]),
            ],
            Names = [new NameDraft("o", 0, "$B$1") { IsHidden = false }],
        };

        var filled = Fill(draft, Own("Phòng Tư pháp & Pháp chế [huyện] Đình Lập: tổng hợp/chung"));

        Assert.Empty(WorkbookCells.Errors(filled));
        var cells = new WorkbookCells(filled);
        Assert.Equal(3, cells.Sheets.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(cells.Sheets, name => Assert.True(name.Length is > 0 and <= 31 && name.IndexOfAny([.. "[]:*?/\\"]) < 0, name));
        Assert.Equal($"SUM('{cells.Sheets.First()}'!B1:B1)", cells.Formula("Khác", "A1"));
        Assert.Contains($"'{cells.Sheets.First()}'!$B$1".Replace("&", "&amp;", StringComparison.Ordinal),
            Part(filled, "xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+abc")]
    [InlineData("-5+3")]
    [InlineData("@SUM(A1)")]
    public void A_text_that_begins_like_a_formula_stays_a_text_when_it_is_edited(string text)
    {
        var sheet = new SheetDraft("Biểu", [Row(1, ("A", "{{ loi }}"), ("B", "{{ nam }}"))]);
        var draft = new WorkbookDraft { Title = "Lời", Sheets = [sheet] };

        var filled = Fill(draft, new ScriptObject { ["loi"] = text, ["nam"] = -5 });

        Assert.Empty(WorkbookCells.Errors(filled));
        using var document = SpreadsheetDocument.Open(new MemoryStream(filled), isEditable: false);
        var main = document.WorkbookPart!;
        var formats = main.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        var row = main.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
        Assert.True(formats[(int)row[0].StyleIndex!.Value].QuotePrefix!.Value);
        Assert.Equal((text, false), (row[0].InnerText, row[0].CellFormula is not null));
        Assert.NotEqual(true, formats[(int)row[1].StyleIndex!.Value].QuotePrefix?.Value);
        Assert.Equal(formats[(int)row[1].StyleIndex!.Value].BorderId!.Value, formats[(int)row[0].StyleIndex!.Value].BorderId!.Value);
    }

    [Theory]
    [InlineData("&L&12{{ don_vi_bao_cao.ten }}", "Phòng Tư pháp & NN&MT", "&L&12Phòng Tư pháp && NN&&MT")]
    [InlineData("&C&12{{ don_vi_bao_cao.ten }}", "2026", "&C&12 2026")]
    [InlineData("Năm {{ don_vi_bao_cao.ten }} &P", "2026", "Năm 2026 &P")]
    public void A_printed_header_shows_the_words_and_none_of_them_is_a_code(string header, string value, string printed)
    {
        var draft = new WorkbookDraft
        {
            Title = "Chân trang",
            Sheets = [new SheetDraft("Biểu", [Row(1, ("A", "1"))]) { Print = new PrintDraft { Footer = header } }],
        };

        var filled = Fill(draft, Own(value));

        using var document = SpreadsheetDocument.Open(new MemoryStream(filled), isEditable: false);
        Assert.Equal(printed, document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<OddFooter>().Single().Text);
    }

    [Fact]
    public void A_formula_that_cannot_take_several_rows_is_told_with_its_cell()
    {
        var bag = new DiagnosticBag();
        var draft = new WorkbookDraft
        {
            Title = "Sai",
            Sheets =
            [
                new SheetDraft("Biểu", [
                    Row(1, ("A", "{{ for d in ds }}")), Row(2, ("A", "{{ d.cuoc }}")), Row(3, ("A", "{{ end }}")),
                    Row(4, ("B", "=A2*2")),
                ]),
            ],
        };

        Fill(draft, new ScriptObject { ["ds"] = Units(2, 1) }, bag);

        Assert.Equal(["RP6090 bieu.xlsx[Biểu!B4]"], bag.Select(found => $"{found.Code} {found.Location}"));
    }

    private static byte[] Fill(WorkbookDraft draft, ScriptObject model, DiagnosticBag? found = null)
    {
        var bag = found ?? [];
        var package = FormPackage.Open("bieu.xlsx", WorkbookWriter.Write(draft), bag)!;
        var form = OfficialForms.Check(package, null, new(StringComparer.Ordinal), bag);
        Assert.Empty(bag.Select(each => $"{each.Code} {each.Location} {each.Message.Vi}"));
        var filled = UpwardForms.Of(package, form, model, bag);
        if (found is null)
            Assert.Empty(bag.Select(each => $"{each.Code} {each.Location} {each.Message.Vi}"));
        return filled;
    }

    private static ScriptObject Own(string name) => new() { ["nam"] = 2026, ["don_vi_bao_cao"] = new ScriptObject { ["ten"] = name } };

    private static ScriptArray Units(int count, int from) => new(Enumerable.Range(0, count).Select(index => new ScriptObject
    {
        ["ten"] = $"Đơn vị {index + from}",
        ["cuoc"] = (decimal)(index + from),
        ["luot"] = (decimal)(index + from) * 100,
    }));

    private static decimal Sum(int count, int from) => Enumerable.Range(0, count).Sum(index => (decimal)(index + from));

    private static RowDraft Row(int number, params (string Column, string Text)[] cells) => new(number,
        [.. cells.Select(cell => new CellDraft(cell.Column[0] - 'A' + 1, cell.Text.StartsWith('=')
            ? new CellContent.Formula(cell.Text[1..]) : CellContent.Of(cell.Text), Box))]);

    private static string Part(byte[] workbook, string name)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Shown(string value) => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? Math.Round(number, 8).ToString("0.########", CultureInfo.InvariantCulture) : value;
}
