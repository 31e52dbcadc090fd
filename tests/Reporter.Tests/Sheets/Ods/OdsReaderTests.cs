using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.OdsBuilder;

namespace Reporter.Tests.Sheets.Ods;

public sealed class OdsReaderTests
{
    [Fact]
    public void Numbers_are_read_as_stored_and_texts_as_seen() => Check(
        Rows(Row(Text("Số cuộc"), Number("1250", shown: "1.250"), Number("0.5", shown: "0,5"), Number("-3"), Number("1.5E-3"))),
        "A1 Text Số cuộc", "B1 Number 1250", "C1 Number 0,5", "D1 Number -3", "E1 Number 0,0015");

    [Fact]
    public void A_text_of_several_paragraphs_spaces_and_spans_is_one_text() => Check(
        Rows(Row("""<table:table-cell office:value-type="string"><text:p>Đơn vị <text:span text:style-name="T1">báo</text:span> <text:span>cáo</text:span>:<text:s text:c="2"/>xã A<text:line-break/>thôn B</text:p><text:p>dòng  hai</text:p></table:table-cell>""")),
        "A1 Text Đơn vị báo cáo:  xã A\nthôn B\ndòng hai");

    [Fact]
    public void A_comment_and_a_drawing_in_a_cell_are_not_its_text() => Check(
        Rows(Row("""<table:table-cell office:value-type="float" office:value="7"><office:annotation><text:p>hỏi lại 70</text:p></office:annotation><text:p>7</text:p></table:table-cell>""",
            """<table:table-cell office:value-type="string"><office:annotation><text:p>x</text:p></office:annotation><text:p>chữ</text:p></table:table-cell>""")),
        "A1 Number 7", "B1 Text chữ");

    [Fact]
    public void Dates_times_shares_and_truth_keep_their_kind() => Check(
        Rows(Row(
            """<table:table-cell office:value-type="date" office:date-value="2026-03-17"><text:p>17/03/2026</text:p></table:table-cell>""",
            """<table:table-cell office:value-type="date" office:date-value="2026-03-17T08:30:00"><text:p>17/03/2026 08:30</text:p></table:table-cell>""",
            """<table:table-cell office:value-type="percentage" office:value="0.955"><text:p>95,5%</text:p></table:table-cell>""",
            """<table:table-cell office:value-type="currency" office:currency="VND" office:value="1200000"><text:p>1.200.000 ₫</text:p></table:table-cell>""",
            """<table:table-cell office:value-type="time" office:time-value="PT26H30M00S"><text:p>26:30</text:p></table:table-cell>""",
            """<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>""")),
        "A1 Date 17/03/2026", "B1 Date 17/03/2026", "C1 Number 95,5%", "D1 Number 1200000", "E1 Number 26:30", "F1 Boolean TRUE");

    [Fact]
    public void A_formula_gives_its_stored_result_its_error_or_nothing_calculated() => Check(
        Rows(Row(
            Number("12", "table:formula=\"of:=SUM([.A2:.A4])\""),
            """<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>""",
            """<table:table-cell table:formula="of:=x" office:value-type="float" office:value="0"><text:p>Err:508</text:p></table:table-cell>""",
            """<table:table-cell table:formula="of:=SUM([.A2:.A4])"/>""",
            """<table:table-cell table:formula="of:=&quot;#1&quot;" office:value-type="string"><text:p>#1 xã A</text:p></table:table-cell>""",
            """<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""/>""")),
        "A1 Number 12", "B1 Error #DIV/0!", "C1 Error Err:508", "D1 Uncalculated =SUM([.A2:.A4])", "E1 Text #1 xã A");

    [Fact]
    public void Repeated_cells_and_rows_are_as_many_cells_and_rows() => Check(
        Rows(
            "<table:table-row table:number-rows-repeated=\"2\">" + Number("0", "table:number-columns-repeated=\"2\"")
                + "<table:table-cell table:number-columns-repeated=\"3\"/>" + Text("x") + "</table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"10\"><table:table-cell "
            + "table:number-columns-repeated=\"16384\"/></table:table-row>" + Row(Number("5"))
            + "<table:table-row table:number-rows-repeated=\"1048560\"><table:table-cell "
            + "table:number-columns-repeated=\"16384\"/></table:table-row>"),
        "A1 Number 0", "B1 Number 0", "F1 Text x", "A2 Number 0", "B2 Number 0", "F2 Text x", "A13 Number 5");

    [Fact]
    public void Hidden_rows_columns_and_sheets_and_merged_cells_are_marked()
    {
        var workbook = Read(new OdsBuilder { Styles = """<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>""" }
            .Table("A", """<table:table-column/><table:table-column-group><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/></table:table-column-group><table:table-column/>"""
                + "<table:table-header-rows>"
                    + Row(Text("a", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\""), "<table:covered-table-cell/>",
                    Text("c")) + "</table:table-header-rows>"
                + "<table:table-row-group><table:table-row table:visibility=\"filter\">" + Text("b")
                    + "</table:table-row></table:table-row-group>" + Row(Text("d"), Text("e"), Text("f"), Text("g")))
            .Table("B", Row(Text("x")), "ta2").Build());

        var sheet = workbook.Sheets[0];
        Assert.Equal([2, 3], sheet.HiddenColumns.Order());
        Assert.Equal([new CellRange(1, 1, 3, 2)], sheet.Merged);
        Assert.Equal([false, true, false], sheet.Rows.Select(row => row.IsHidden));
        Assert.Equal([false, true], workbook.Sheets.Select(one => one.IsHidden));
    }

    [Fact]
    public void A_number_format_that_pads_with_zeros_is_seen_in_the_text() => Check(
        Rows(
            "<table:table-column table:default-cell-style-name=\"ce1\"/>" + Row(Number("7")) + Row(Number("8", "table:style-name=\"ce2\"")),
            """<number:number-style style:name="N1"><number:number number:min-integer-digits="3"/></number:number-style>"""
            + """<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>"""),
        "A1 Number 007", "A2 Number 008");

    [Fact]
    public void A_text_that_is_set_in_says_how_far()
    {
        var sheet = Read(Rows(
            Row(Text("Số người")) + Row(Text("Nam", "table:style-name=\"ce1\"")) + Row(Text("<text:s text:c=\"4\"/>Nữ")),
            """<style:style style:name="ce1" style:family="table-cell"><style:paragraph-properties fo:margin-left="0.353cm"/></style:style>""")).Sheets[0];

        Assert.Equal([0, 1, 2], sheet.Rows.Select(row => (int)row[1].Indent));
    }

    [Fact]
    public void Text_in_an_old_font_is_decoded() => Check(
        Rows(
            Row(Text("Sè cuéc tuyªn truyÒn", "table:style-name=\"ce1\"")),
            """<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:font-name=".VnTime"/></style:style>"""),
        "A1 Text Số cuộc tuyên truyền", "RP2016 a.ods[Biểu 1!A1]");

    [Fact]
    public void Cells_that_were_deleted_and_copies_of_other_files_are_not_read() => Check(
        new OdsBuilder
        {
            Before = "<table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell "
                + "office:value-type=\"float\" office:value=\"9\"/></table:cell-content-deletion><table:table "
                + "table:name=\"x\">" + Row(Number("9")) + "</table:table></table:deletion></table:tracked-changes>",
        }.Table("A", Row(Number("1"))).Table("'file:///b.ods'#B", "<table:table-source/>" + Row(Number("2"))).Build(),
        "A!A1 Number 1");

    [Fact]
    public void Marks_of_a_form_are_names_with_a_text_and_own_properties()
    {
        var workbook = Read(new OdsBuilder
        {
            Behind = """<table:named-expressions><table:named-expression table:name="REPORTER_DON_VI" table:expression="of:=&quot;06463&quot;"/><table:named-range table:name="r" table:cell-range-address="$A.$A$1"/></table:named-expressions>""",
            Meta = """<meta:user-defined meta:name="REPORTER_KE_HOACH">abc</meta:user-defined>""",
        }.Table("A", Row(Number("1"))).Build());

        Assert.Equal("06463", workbook.Marks["REPORTER_DON_VI"]);
        Assert.Equal("abc", workbook.Marks["REPORTER_KE_HOACH"]);
    }

    [Fact]
    public void A_sheet_named_otherwise_is_read_as_what_it_is_and_a_template_as_a_sheet()
    {
        Assert.Equal(["A1 Number 1", "RP2010 a.xlsx"], SheetText.Read("a.xlsx", Rows(Row(Number("1")))));
        Assert.Equal(["A1 Number 1"], SheetText.Read("a.ots", Rows(Row(Number("1")))));
    }

    [Theory]
    [InlineData("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell office:value-type=\"float\" office:value=\"1\" "
        + "table:number-columns-repeated=\"16384\"/></table:table-row>", "RP2006 a.ods")]
    [InlineData("<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\" "
        + "table:number-columns-repeated=\"1000000000\"/></table:table-row>", "RP2003 a.ods")]
    [InlineData("<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell office:value-type=\"float\" "
        + "office:value=\"1\"/></table:table-row>", "RP2003 a.ods")]
    [InlineData("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>a<text:s "
        + "text:c=\"2000000000\"/></text:p></table:table-cell></table:table-row>", "RP2006 a.ods")]
    [InlineData("<table:table-row table:number-rows-repeated=\"99999999999999999999\"/><table:table-row><table:table-cell "
        + "table:number-columns-repeated=\"1000000000\"/><table:table-cell table:number-columns-spanned=\"2000000000\" "
        + "table:number-rows-spanned=\"2000000000\"/></table:table-row>", "RP2018 a.ods")]
    public void What_one_element_claims_to_be_many_times_is_held_to_the_limits(string rows, string finding) => Check(Rows(rows), finding);

    [Fact, Slow]
    public void Sheets_together_are_held_to_the_limit_of_cells()
    {
        var builder = new OdsBuilder();
        for (var i = 0; i < 40; i++)
            builder.Table($"{i}",
                "<table:table-row table:number-rows-repeated=\"90000\"><table:table-cell office:value-type=\"float\" "
                    + "office:value=\"1\"/></table:table-row>");

        Check(builder.Build(), "RP2006 a.ods");
    }

    [Fact]
    public void A_document_type_deep_nesting_a_password_and_a_missing_part_are_refused()
    {
        Check(new OdsBuilder().Table("A", "").Part("content.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>"u8.ToArray()).Build(),
            "RP2005 a.ods");
        Check(Rows(Row("<table:table-cell><text:p>" + string.Concat(Enumerable.Repeat("<text:span>", 1_000))
            + string.Concat(Enumerable.Repeat("</text:span>", 1_000)) + "</text:p></table:table-cell>")), "RP2003 a.ods");
        Check(new OdsBuilder
        {
            Manifest = "<manifest:file-entry "
                + "manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
                + "</manifest:file-entry>",
        }.Table("A", Row(Number("1"))).Build(), "RP2007 a.ods");
        Check(new OdsBuilder { OmitContent = true }.Build(), "RP2004 a.ods");
    }

    [Fact]
    public void A_manifest_with_the_document_type_of_old_programs_does_no_harm() => Check(
        new OdsBuilder().Table("A", Row(Number("1")))
            .Part("META-INF/manifest.xml",
            "<!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\"><a/>"u8.ToArray()).Build(),
        "A1 Number 1", "RP2011 a.ods");

    private static void Check(byte[] bytes, params string[] expected) => Assert.Equal(expected, SheetText.Read("a.ods", bytes));

    private static Workbook Read(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var workbook = WorkbookReader.Read("a.ods", bytes, IntakeOptions.Default, diagnostics);
        Assert.Empty(diagnostics);
        return Assert.IsType<Workbook>(workbook);
    }
}
