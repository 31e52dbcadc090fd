using System.Text;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Sheets.Legacy;

public sealed class LegacyTextTests
{
    private const string Styles =
        """<fonts><font><name val="Calibri"/></font><font><name val=".VnTime"/></font><font><name val="VNI-Times"/></font><font><name val=".VnTimeH"/></font></fonts>""" +
        """<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>""";

    [Theory]
    [InlineData(1, TextEncoding.Tcvn3)]
    [InlineData(2, TextEncoding.Vni)]
    public void The_font_says_how_its_text_is_coded(int style, TextEncoding encoding) =>
        Check([("Lượt người", style, encoding), ("Số cuộc", style, encoding)], "A1 Text Lượt người", "A2 Text Số cuộc",
            "RP2016 a.xlsx[Bieu 1!A1]");

    [Fact]
    public void A_font_that_lies_is_not_believed() => Check(
        [("Lượt người tham dự", 1, TextEncoding.Vni), ("Số cuộc tuyên truyền", 1, TextEncoding.Vni),
            ("Kinh phí thực hiện", 1, TextEncoding.Vni)],
        "A1 Text Lượt người tham dự", "A2 Text Số cuộc tuyên truyền", "A3 Text Kinh phí thực hiện", "RP2016 a.xlsx[Bieu 1!A1]");

    [Fact]
    public void Old_text_without_its_font_is_known_by_its_words() => Check(
        [("Lượt người tham dự", 0, TextEncoding.Tcvn3), ("Số cuộc tuyên truyền", 0, TextEncoding.Tcvn3)],
        "A1 Text Lượt người tham dự", "A2 Text Số cuộc tuyên truyền", "RP2016 a.xlsx[Bieu 1!A1]");

    [Fact]
    public void Unicode_typed_in_an_old_font_is_left_alone() => Check(
        [("Lượt người", 1, null), ("có", 1, null), ("xã", 1, null)],
        "A1 Text Lượt người", "A2 Text có", "A3 Text xã");

    [Fact]
    public void Unicode_of_today_is_left_alone() => Check(
        [("Lượt người", 0, null), ("có", 0, null), ("Ả rập, Đà Nẵng, José", 0, null), ("naïve café", 0, null)],
        "A1 Text Lượt người", "A2 Text có", "A3 Text Ả rập, Đà Nẵng, José", "A4 Text naïve café");

    [Fact]
    public void A_font_of_capitals_gives_capitals() => Check(
        [("số cuộc", 3, TextEncoding.Tcvn3)],
        "A1 Text SỐ CUỘC", "RP2016 a.xlsx[Bieu 1!A1]");

    [Fact]
    public void Runs_of_one_cell_have_each_their_font()
    {
        var strings = $"<si><r><rPr><rFont val=\".VnTime\"/></rPr><t xml:space=\"preserve\">{Stored("Lượt người", TextEncoding.Tcvn3)} "
            + "</t></r><r><rPr><rFont val=\"Arial\"/></rPr><t>tham dự</t></r></si>";

        Assert.Equal(
            ["A1 Text Lượt người tham dự", "RP2016 a.xlsx[Bieu 1!A1]"],
            SheetText.Read("a.xlsx", XlsxBuilder.Rows("""<row r="1"><c r="A1" t="s"><v>0</v></c></row>""", strings, Styles)));
    }

    [Fact]
    public void Utf8_read_as_western_European_is_mended() => Check(
        [("Sá»‘ cuá»™c", 0, null), ("LÆ°á»£t ngÆ°á»\u009Di", 0, null)],
        "A1 Text Số cuộc", "A2 Text Lượt người", "RP2016 a.xlsx[Bieu 1!A1]");

    private static void Check((string Text, int Style, TextEncoding? Encoding)[] cells, params string[] expected)
    {
        var rows = string.Concat(cells.Select((cell,
            i) => $"<row r=\"{i + 1}\"><c r=\"A{i + 1}\" s=\"{cell.Style}\" "
                + $"t=\"inlineStr\"><is><t>{Stored(cell.Text, cell.Encoding)}</t></is></c></row>"));

        Assert.Equal(expected, SheetText.Read("a.xlsx", XlsxBuilder.Rows(rows, styles: Styles)));
    }

    private static string Stored(string text, TextEncoding? encoding) =>
        encoding is { } coded ? Encoding.Latin1.GetString(LegacyWriter.Write(text, coded)) : text;
}
