using Reporter.Core.Sheets;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Sheets;

public sealed class XlsxReaderTests
{
    // Styles 0 general, 1 a date, 2 percent, 3 a time, 4 “00”, 5 days and hours by a format of the file's own.
    private const string Styles =
        """<numFmts><numFmt numFmtId="170" formatCode="00"/><numFmt numFmtId="171" formatCode="[$-42A]dd/mm/yyyy\ hh:mm;@"/></numFmts>""" +
        """<fonts><font><name val="Calibri"/></font></fonts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>""" +
        """<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="20"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>""";

    [Fact]
    public void Cells_stand_at_the_address_they_name() => Check(
        """<row r="3"><c r="B3"><v>12</v></c><c r="AA3"><v>0.5</v></c></row>""",
        "B3 Number 12", "AA3 Number 0,5");

    [Fact]
    public void Cells_without_an_address_follow_one_another() => Check(
        """<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>""",
        "A1 Number 1", "B1 Number 2", "C5 Number 3", "D5 Number 4", "A6 Number 5");

    [Fact]
    public void Texts_are_shared_inline_or_made_by_a_formula() => CheckStrings(
        """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Đạt</t></is></c><c r="C1" t="str"><f>A1</f><v>Lập</v></c></row>""",
        "<si><t>Đình</t></si>",
        "A1 Text Đình", "B1 Text Đạt", "C1 Text Lập");

    [Fact]
    public void Rich_text_is_joined_and_phonetic_guides_are_not_read() => CheckStrings(
        """<row r="1"><c r="A1" t="s"><v>0</v></c></row>""",
        """<si><r><t xml:space="preserve">Số </t></r><r><rPr><b/></rPr><t>cuộc</t></r><rPh sb="0" eb="1"><t>KUROKU</t></rPh><phoneticPr fontId="1"/></si>""",
        "A1 Text Số cuộc");

    [Fact]
    public void Text_is_composed_trimmed_and_rid_of_invisible_letters() => CheckStrings(
        """<row r="1"><c r="A1" t="s"><v>0</v></c></row>""",
        "<si><t xml:space=\"preserve\">  Ðo\u0302\u0323 \u00A0\u200Bxã_x000D_\nhai_x005F_x000D_ </t></si>",
        "A1 Text Độ  xã\nhai_x000D_");

    [Fact]
    public void Dates_are_known_by_their_format() => CheckStyles(
        """<row r="1"><c r="A1" s="1"><v>45387</v></c><c r="B1" s="5"><v>45387.5</v></c><c r="C1" s="0"><v>45387</v></c><c r="D1" s="3"><v>0.354166666666667</v></c></row>""",
        "A1 Date 05/04/2024", "B1 Date 05/04/2024", "C1 Number 45387", "D1 Number 08:30");

    [Fact]
    public void The_1904_system_counts_from_another_day()
    {
        var bytes = new XlsxBuilder { WorkbookPr = "<workbookPr date1904=\"1\"/>", Styles = Styles }
            .Sheet("Bieu 1", """<sheetData><row r="1"><c r="A1" s="1"><v>43925</v></c></row></sheetData>""").Build();

        Assert.Equal(["A1 Date 05/04/2024"], SheetText.Read("a.xlsx", bytes));
    }

    [Fact]
    public void Iso_dates_are_dates() => Check(
        """<row r="1"><c r="A1" t="d"><v>2024-04-05T00:00:00</v></c></row>""",
        "A1 Date 05/04/2024");

    [Fact]
    public void Percent_padding_booleans_and_errors_show_as_in_Excel() => CheckStyles(
        """<row r="1"><c r="A1" s="2"><v>0.255</v></c><c r="B1" s="4"><v>5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c></row>""",
        "A1 Number 25,5%", "B1 Number 05", "C1 Boolean TRUE", "D1 Error #DIV/0!");

    [Fact]
    public void A_formula_without_a_value_was_never_calculated() => Check(
        """<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f>A1</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>""</f><v></v></c></row>""",
        "A1 Uncalculated =SUM(B1:B9)", "B1 Uncalculated =A1", "C1 Number 2");

    [Fact]
    public void Noise_of_binary_fractions_is_rounded_as_Excel_does() => Check(
        """<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>1.5E+3</v></c><c r="C1"><v>1E+300</v></c></row>""",
        "A1 Number 0,3", "B1 Number 1500", "C1 Text 1E+300");

    [Fact]
    public void One_stray_cell_in_the_last_corner_is_read() => Check(
        """<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>""",
        "A1 Number 1", "XFD1048576 Number 2");

    [Fact]
    public void Rows_out_of_order_are_put_in_order() => Check(
        """<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>""",
        "A1 Number 1", "A2 Number 2", "B2 Number 3");

    [Fact]
    public void Strict_files_are_read_like_others()
    {
        var bytes = new XlsxBuilder { IsStrict = true, Strings = "<si><t>Xã</t></si>" }
            .Sheet("Bieu 1", """<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>""").Build();

        Assert.Equal(["A1 Text Xã"], SheetText.Read("a.xlsx", bytes));
    }

    [Fact]
    public void Hidden_sheets_rows_columns_and_merged_ranges_are_told()
    {
        var bytes = new XlsxBuilder()
            .Sheet("Bieu 1", """<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>""")
            .Sheet("An", "<sheetData/>", state: "veryHidden").Build();

        var workbook = WorkbookReader.Read("a.xlsx", bytes, IntakeOptions.Default, []);

        Assert.NotNull(workbook);
        Assert.Equal([false, true], workbook.Sheets.Select(sheet => sheet.IsHidden));
        Assert.Equal([2, 3], workbook.Sheets[0].HiddenColumns.Order());
        Assert.Equal([false, true], workbook.Sheets[0].Rows.Select(row => row.IsHidden));
        Assert.Equal([new CellRange(1, 1, 2, 3)], workbook.Sheets[0].Merged);
    }

    [Fact]
    public void Defined_texts_and_custom_properties_are_marks()
    {
        var bytes = new XlsxBuilder
        {
            DefinedNames = "<definedNames><definedName name=\"rp_don_vi\" hidden=\"1\">\"xa "
                + "\"\"A\"\"\"</definedName><definedName name=\"vung\">Sheet1!$A$1</definedName></definedNames>",
        }
            .Sheet("Bieu 1", "<sheetData/>")
            .Part("docProps/custom.xml", """<Properties xmlns="x" xmlns:vt="y"><property name="rp_phien_ban" pid="2"><vt:lpwstr>3</vt:lpwstr></property></Properties>""").Build();

        var marks = WorkbookReader.Read("a.xlsx", bytes, IntakeOptions.Default, [])?.Marks;

        Assert.Equal(new Dictionary<string, string> { ["rp_don_vi"] = "xa \"A\"", ["rp_phien_ban"] = "3" }, marks);
    }

    [Fact]
    public void Rows_can_be_read_without_keeping_them()
    {
        var rows = new List<(string, int, string)>();
        var bytes = XlsxBuilder.Rows("""<row r="2"><c r="B2"><v>7</v></c></row><row r="4"><c r="A4"><v>8</v></c></row>""");

        Assert.True(WorkbookReader.Stream("a.xlsx", bytes, IntakeOptions.Default, [],
            (sheet, row) => rows.Add((sheet, row.Number, row.Cells[^1].Text))));
        Assert.Equal([("Bieu 1", 2, "7"), ("Bieu 1", 4, "8")], rows);
    }

    private static void Check(string rows, params string[] expected) =>
        Assert.Equal(expected, SheetText.Read("a.xlsx", XlsxBuilder.Rows(rows)));

    private static void CheckStrings(string rows, string strings, params string[] expected) =>
        Assert.Equal(expected, SheetText.Read("a.xlsx", XlsxBuilder.Rows(rows, strings: strings)));

    private static void CheckStyles(string rows, params string[] expected) =>
        Assert.Equal(expected, SheetText.Read("a.xlsx", XlsxBuilder.Rows(rows, styles: Styles)));
}
