using System.Xml.Linq;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

/// <summary>Cells and rows that the data paint, spread and merge.</summary>
public sealed class TableLayoutTests
{
    private const string Data =
        "{ 'ds': [ { 'ten': 'x', 'cham': true, 'mau': '#ffe699', 'q': ['1', '1', '2'] }, { 'ten': 'y', 'cham': false, 'mau': 'đỏ', 'q': "
            + "['3', '3', '3'] } ], 'cot': ['a', 'b'] }";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static string Fill(XElement cell) => (string?)cell.Element(W + "tcPr")?.Element(W + "shd")?.Attribute(W + "fill") ?? "-";

    private static List<string> Fills(Rendered rendered) => [.. rendered.Part().Descendants(W + "tc").Select(Fill)];

    [Fact]
    public void A_cell_has_the_colour_of_its_value_and_the_tag_leaves_nothing()
    {
        var rendered = Rendered.Of(With(Table(["{{ for d in ds }}{{ nen_o d.mau }}{{ d.ten }}", "a{{ end }}"]) + "<w:p/>"), Data);
        Assert.Empty(rendered.Codes);
        Assert.Equal("| x | a |\n| y | a |\n", rendered.Text());
        Assert.Equal(["FFE699", "-", "FF0000", "-"], Fills(rendered));
        Assert.DoesNotContain("reporter", rendered.Part().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_is_painted_under_a_condition()
    {
        var rendered = Rendered.Of(With(Table(["{{ for d in ds }}", ""],
            ["{{ if d.cham }}{{ nen_dong \"vàng nhạt\" }}{{ chu_dong \"đỏ\" }}{{ end }}{{ d.ten }}", "{{ d.ten }}"], ["{{ end }}", ""])
            + "<w:p/>"), Data);
        Assert.Equal(["FFF2CC", "FFF2CC", "-", "-"], Fills(rendered));
        Assert.Equal(2, rendered.Part().Descendants(W + "color")
            .Count(colour => (string?)colour.Attribute(W + "val") == "FF0000" && colour.Parent!.Parent!.Value == "x"));
    }

    [Fact]
    public void No_colour_changes_nothing() =>
        Assert.Equal(["-"],
            Fills(Rendered.Of(With(Table(["{{ nen_o (ds[1].cham ? \"vàng\" : \"\") }}{{ nen_o null }}a"]) + "<w:p/>"), Data)));

    [Fact]
    public void The_colour_of_the_template_gives_way() => Assert.Equal(["0070C0"], Fills(Rendered.Of(With(
        "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol "
            + "w:w=\"1000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"1000\" w:type=\"dxa\"/><w:shd w:val=\"clear\" w:color=\"auto\" "
            + "w:fill=\"00FF00\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
        + P("{{ nen_o \"xanh dương\" }}a") + "</w:tc></w:tr></w:tbl><w:p/>"), Data)));

    [Fact]
    public void Equal_neighbours_in_a_row_merge()
    {
        var rendered = Rendered.Of(With(Table(["{{ for d in ds }}{{ gop_ngang d.q[0] }}", "{{ gop_ngang d.q[1] }}",
            "{{ gop_ngang d.q[2] }}{{ end }}"]) + "<w:p/>"), Data);
        Assert.Empty(rendered.Codes);
        Assert.Equal("| 1 | 2 |\n| 3 |\n", rendered.Text());
        Assert.Equal(["2", "3"], rendered.Part().Descendants(W + "gridSpan").Select(span => (string)span.Attribute(W + "val")!));
        Assert.Equal(["2000", "1000", "3000"], rendered.Part().Descendants(W + "tcW").Select(width => (string)width.Attribute(W + "w")!));
    }

    [Fact]
    public void A_cell_spreads_over_empty_neighbours() =>
        Assert.Equal("| x | c |\n", Rendered.Of(With(Table(["{{ trai_o 2 }}{{ ds[0].ten }}", "", "c"]) + "<w:p/>"), Data).Text());

    [Fact]
    public void It_never_hides_words() =>
        Assert.Equal(["RP6050"], Rendered.Of(With(Table(["{{ trai_o 2 }}x", "b", "c"]) + "<w:p/>"), Data).Codes);

    [Fact]
    public void Cells_merge_in_a_table_whose_columns_the_data_decide()
    {
        var rendered = Rendered.Of(With(Table(["Tên", "{{ for c in cot }}", "{{ gop_ngang \"chung\" }}", "{{ end }}"],
            ["s", "{{ for c in cot }}", "{{ c }}", "{{ end }}"]) + "<w:p/>"), Data);
        Assert.Equal("| Tên | chung |\n| s | a | b |\n", rendered.Text());
    }

    [Fact]
    public void A_row_with_only_its_colour_stays() =>
        Assert.Equal(["D9D9D9", "D9D9D9"], Fills(Rendered.Of(With(Table(["{{ nen_dong \"xám nhạt\" }}", ""]) + "<w:p/>"), Data)));

    [Theory]
    [InlineData("{{ nen_o \"vàng\" }}chữ", "RP6047")]
    [InlineData("{{ gop_ngang 1 }}", "RP6047")]
    public void Outside_of_tables_it_is_told(string tag, string code) => Assert.Equal([code], Rendered.Of(Lines(tag), Data).Codes);

    [Fact]
    public void A_colour_that_is_none_is_told() =>
        Assert.Equal(["RP6048"], Rendered.Of(With(Table(["{{ nen_o \"mận\" }}a"]) + "<w:p/>"), Data).Codes);

    [Theory]
    [InlineData("{{ tong_cua so 'n' }}", "6.5")]
    [InlineData("{{ so | tong_cua 'n' }}", "6.5")]
    [InlineData("{{ tong_cua so 'sau.m' }}", "3")]
    [InlineData("{{ tong_cua [1, 2, 3] }}", "6")]
    [InlineData("{{ tong_cua [] }}", "0")]
    [InlineData("{{ for g in nhom_theo so 'l' }}{{ g.khoa }}: {{ g.so }} ({{ liet_ke g.ds 'n' }}), {{ tong_cua g.ds 'n' }}; {{ end }}",
        "A: 2 (1 và 2.5), 3.5; B: 1 (3), 3; ")]
    [InlineData("{{ for g in so | nhom_theo 'l' }}{{ g.khoa }}: {{ g.so }} ({{ liet_ke g.ds 'n' }}), {{ tong_cua g.ds 'n' }}; {{ end }}",
        "A: 2 (1 và 2.5), 3.5; B: 1 (3), 3; ")]
    public void Lists_are_summed_and_grouped(string tag, string expected)
    {
        var rendered = Rendered.Of(Lines(tag.Replace('\'', '"')),
            "{ 'so': [ { 'n': 1, 'l': 'A', 'sau': { 'm': 1 } }, { 'n': '3', 'l': 'B', 'sau': { 'm': 2 } }, { 'n': 2.5, 'l': 'A', 'sau': { "
                + "'m': null } } ] }");
        Assert.Empty(rendered.Codes);
        Assert.Equal(expected, rendered.Text());
    }

    [Theory]
    [InlineData("{{ tong_cua so 'n' }}", "RP6049")]
    [InlineData("{{ tong_cua so 'abc' }}", "RP6014")]
    [InlineData("{{ nhom_theo so 'abc' | array.size }}", "RP6014")]
    [InlineData("{{ tong_cua 5 }}", "RP6015")]
    public void What_cannot_be_summed_is_told(string tag, string code) =>
        Assert.Equal(code, Rendered.Of(Lines(tag.Replace('\'', '"')), "{ 'so': [ { 'n': 1 }, { 'n': 'mười' } ] }").Codes.First());

    private static string Control(string properties, string content) =>
        $"<w:p><w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{R(content)}</w:sdtContent></w:sdt></w:p>";

    private const string Box =
        "<w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/><w14:uncheckedState "
            + "w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox>";

    [Theory]
    [InlineData("true", "☒", "1")]
    [InlineData("false", "☐", "0")]
    [InlineData("\"có\"", "☒", "1")]
    [InlineData("0", "☐", "0")]
    [InlineData("null", "☐", "0")]
    public void A_check_box_takes_the_value(string value, string sign, string state)
    {
        var rendered = Rendered.Of(With(Control(Box, $"{{{{ {value} }}}}")), Data);
        Assert.Equal(sign, rendered.Text());
        Assert.Equal(state, rendered.Part().Descendants().Single(element => element.Name.LocalName == "checked").FirstAttribute!.Value);
    }

    [Fact]
    public void A_check_box_in_a_loop_has_the_state_of_each_item() => Assert.Equal("x☒\ny☐",
        Rendered.Of(With(P("{{ for d in ds }}") + Control(Box, "{{ d.cham }}")
            .Replace("<w:p>", "<w:p>" + R("{{ d.ten }}"), StringComparison.Ordinal) + P("{{ end }}")), Data).Text());

    [Fact]
    public void Neither_yes_nor_no_is_told() =>
        Assert.Equal(["RP6046"], Rendered.Of(With(Control(Box, "{{ ds[0].ten + \"y\" }}")), Data).Codes);

    [Theory]
    [InlineData("\"2024-04-05\"", "dd/MM/yyyy", "05/04/2024")]
    [InlineData("\"2024-04-05\"", "d", "5")]
    [InlineData("\"2024-04-05\"", "'ngày' d 'tháng' M 'năm' yyyy", "ngày 5 tháng 4 năm 2024")]
    [InlineData("\"2024-04-05\"", "'", "2024-04-05")]
    [InlineData("\"05/4/2024\"", "dd/MM/yyyy", "05/4/2024")]
    [InlineData("ngay \"2024-04-05\" \"dài\"", "dd/MM/yyyy", "ngày 05 tháng 4 năm 2024")]
    public void A_date_control_takes_the_day_and_shows_it_its_own_way_unless_it_is_written_out(string value, string format, string shown)
    {
        var rendered = Rendered.Of(With(Control(
            $"<w:date w:fullDate=\"2020-01-01T00:00:00Z\"><w:dateFormat w:val=\"{format}\"/><w:lid w:val=\"vi-VN\"/></w:date>",
                $"{{{{ {value} }}}}")), Data);
        Assert.Equal("2024-04-05T00:00:00Z", rendered.Part().Descendants(W + "date").Single().Attribute(W + "fullDate")!.Value);
        Assert.Equal(shown, rendered.Text());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"chưa rõ\"")]
    public void What_is_no_day_takes_the_day_of_the_template_away(string value) => Assert.Null(
        Rendered.Of(With(Control("<w:date w:fullDate=\"2020-01-01T00:00:00Z\"><w:dateFormat w:val=\"dd/MM/yyyy\"/></w:date>",
            $"{{{{ {value} }}}}")), Data).Part().Descendants(W + "date").Single().Attribute(W + "fullDate"));

    [Theory]
    [InlineData("dropDownList", "\"B\"", "Loại B", "B", "")]
    [InlineData("dropDownList", "\"Loại A\"", "Loại A", "A", "")]
    [InlineData("comboBox", "\"B\"", "Loại B", "B", "")]
    [InlineData("comboBox", "\"khác\"", "khác", null, "")]
    [InlineData("dropDownList", "\"khác\"", "khác", null, "RP6082")]
    [InlineData("dropDownList", "null", "", null, "")]
    public void A_list_takes_the_item_and_shows_its_words(string kind, string value, string shown, string? chosen, string told)
    {
        var rendered = Rendered.Of(With(Control($"<w:{kind} w:lastValue=\"A\"><w:listItem w:displayText=\"Loại A\" w:value=\"A\"/>"
            + $"<w:listItem w:displayText=\"Loại B\" w:value=\"B\"/></w:{kind}>", $"{{{{ {value} }}}}")), Data);
        Assert.Equal(told, string.Join(' ', rendered.Codes));
        Assert.Equal(shown, rendered.Text());
        Assert.Equal(chosen, rendered.Part().Descendants(W + kind).Single().Attribute(W + "lastValue")?.Value);
    }

    [Fact]
    public void What_is_no_day_leaves_the_date_control_its_text() => Assert.Equal("chưa rõ",
        Rendered.Of(With(Control("<w:date><w:dateFormat w:val=\"dd/MM/yyyy\"/></w:date>", "{{ \"chưa rõ\" }}")), Data).Text());
}
