using System.Xml.Linq;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

/// <summary>Shapes of templates on which fillers break: content controls at every level, rows and columns at once, tables in
/// tables.</summary>
public sealed class HardShapeTests
{
    private const string Data = "{ 'ten': 'A & B', 'ds': [ { 'a': 'x', 'so': [1, 2] }, { 'a': 'y', 'so': [3, 4] } ], 'cot': ['I', 'II'] }";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Tags_in_a_content_control_around_a_paragraph_are_filled() =>
        Check(With(Control(P("{{ for d in ds }}") + P("{{ d.a }}") + P("{{ end }}")) + P("hết")), "x", "y", "hết");

    [Fact]
    public void Tags_in_a_content_control_inside_a_line_are_filled() =>
        Check(With($"<w:p>{R("Ông ")}{Control(R("{{ ten }}"))}{R(".")}</w:p>"), "Ông A & B.");

    [Fact]
    public void A_content_control_around_rows_repeats_them() =>
        Check(With(Grid(1) + Control(Row("{{ for d in ds }}") + Row("{{ d.a }}") + Row("{{ end }}")) + "</w:tbl>" + P("hết")), "| x |",
            "| y |", "hết");

    [Fact]
    public void A_content_control_around_a_cell_is_filled() =>
        Check(With(Grid(2) + $"<w:tr>{Cell("Tên")}{Control(Cell("{{ ten }}"))}</w:tr></w:tbl>" + P("hết")), "| Tên | A & B |", "hết");

    [Fact]
    public void Rows_and_columns_repeat_in_one_table_and_the_grid_fits()
    {
        var rendered = Rendered.Of(With(
            Grid(4) + Row("", "{{ for c in cot }}", "{{ c }}", "{{ end }}")
            + Row("{{ for d in ds }}", "", "", "") + Row("{{ d.a }}", "{{ for s in d.so }}", "{{ s }}", "{{ end }}")
                + Row("{{ end }}", "", "", "") + "</w:tbl>" + P("hết")), Data);

        Assert.Empty(rendered.Codes);
        Assert.Equal("|  | I | II |\n| x | 1 | 2 |\n| y | 3 | 4 |\nhết", rendered.Text());
        Assert.Equal(3, rendered.Part().Descendants(W + "gridCol").Count());
    }

    [Fact]
    public void A_cell_that_holds_only_a_picture_is_not_an_empty_one()
    {
        const string Picture =
            "<w:p><w:r><w:pict><v:rect xmlns:v=\"urn:schemas-microsoft-com:vml\" style=\"width:10pt;height:10pt\"/></w:pict></w:r></w:p>";
        var rendered = Rendered.Of(With(Grid(2) + Row("{{ for d in ds }}", "")
            + $"<w:tr>{Cell("{{ d.a }}")}<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>{Picture}</w:tc></w:tr>"
            + Row("{{ end }}", "") + "</w:tbl>" + P("hết")), Data);

        Assert.Empty(rendered.Codes);
        Assert.Equal(2, rendered.Part().Descendants(W + "pict").Count());
        Assert.Equal(2, rendered.Part().Descendants(W + "tr").Count());
    }

    [Fact]
    public void Nearly_a_hundred_tags_in_nested_tables_are_filled()
    {
        var inner = Table([.. Enumerable.Range(0, 16)
            .Select(row => Enumerable.Range(0, 6).Select(column => $"{{{{ d.a }}}}{row}.{column}").ToArray())]);
        var outer = Grid(1) + Row("{{ for d in ds }}")
            + $"<w:tr><w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>{P("{{ d.a }}")}{inner}{P("{{ for.index }}")}</w:tc></w:tr>"
            + Row("{{ end }}") + "</w:tbl>" + P("hết");
        var rendered = Rendered.Of(With(outer), Data);

        Assert.Empty(rendered.Codes);
        var texts = rendered.Part().Descendants(W + "p").Select(paragraph => paragraph.Value).ToList();
        Assert.Equal(96, texts.Count(text => text.StartsWith('x') && text.Contains('.', StringComparison.Ordinal)));
        Assert.Equal(96, texts.Count(text => text.StartsWith('y') && text.Contains('.', StringComparison.Ordinal)));
    }

    private static string Grid(int columns) =>
        "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
            + string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"1000\"/>", columns)) + "</w:tblGrid>";

    private static string Control(string content) =>
        $"<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    private static void Check(DocxBuilder template, params string[] lines)
    {
        var rendered = Rendered.Of(template, Data);
        Assert.Empty(rendered.Findings.Select(finding => finding.Message.Vi));
        Assert.Equal(string.Join('\n', lines), rendered.Text());
    }
}
