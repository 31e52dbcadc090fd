using System.Xml.Linq;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

public sealed class MarkdownLooksTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("a ~~b~~ c", "strike", "b")]
    [InlineData("a ++b c++ d", "u", "b c")]
    [InlineData("a ==b== c", "highlight", "b")]
    [InlineData("m^2^", "vertAlign", "2")]
    [InlineData("H~2~O", "vertAlign", "2")]
    [InlineData("**a ~~b~~**", "strike", "b")]
    public void A_pair_of_marks_gives_its_look(string text, string look, string words)
    {
        var run = Rendered.Of(Lines($"{{{{ markdown \"{text}\" }}}}")).Part().Descendants(W + "r")
            .Single(run => run.Element(W + "rPr")?.Element(W + look) is not null);
        Assert.Equal(words, run.Value);
    }

    [Theory]
    [InlineData("10^3 và 10^4")]
    [InlineData("a ~ b ~ c")]
    [InlineData("x == y")]
    [InlineData("C++ và D++")]
    public void Marks_that_do_not_pair_stay(string text) => Assert.Equal(text, Rendered.Of(Lines($"{{{{ markdown \"{text}\" }}}}")).Text());

    [Fact]
    public void A_table_of_Markdown_is_a_table_with_its_columns_and_a_row_of_titles()
    {
        var rendered = Rendered.Of(Lines("{{ chen \"t\" }}"), "{ 'ds': [ { 'ten': 'a|b', 'so': 1 }, { 'ten': '**c**', 'so': 2 } ] }",
            files: ("t.scriban",
                "Bảng:\n\n| Tên | Số |\n|---|---:|\n{{ for d in ds }}\n| {{ d.ten }} | {{ d.so }} |\n{{ end }}\n\nhết"u8.ToArray()));

        Assert.Empty(rendered.Codes);
        Assert.Equal("Bảng:\n| Tên | Số |\n| a|b | 1 |\n| **c** | 2 |\nhết", rendered.Text());
        var table = rendered.Part().Descendants(W + "tbl").Single();
        Assert.Equal([2, 2, 2], table.Elements(W + "tr").Select(row => row.Elements(W + "tc").Count()));
        Assert.Single(table.Descendants(W + "tblHeader"));
        Assert.Equal(2, table.Descendants(W + "jc").Count(side => side.Attribute(W + "val")!.Value == "right"));
    }

    [Theory]
    [InlineData("a | b", "a | b")]
    [InlineData("a | b\\n---", "a | b ---")]
    public void A_bar_alone_makes_no_table(string text, string expected) =>
        Assert.Equal(expected, Rendered.Of(Lines($"{{{{ markdown \"{text}\" }}}}")).Text());

    [Fact]
    public void Too_few_and_too_many_cells_lose_nothing() =>
        Assert.Equal("| a | b |\n| 1 |  |\n| 2 | 3 | 4 |",
            Rendered.Of(Lines("{{ markdown \"|a|b|\\n|-|-|\\n|1|\\n|2|3|4|\" }}")).Text().TrimEnd());

    [Fact]
    public void A_picture_in_Markdown_is_told()
    {
        var rendered = Rendered.Of(Lines("{{ markdown \"xem ![trụ sở](a.png) nhé\" }}"));
        Assert.Equal(["RP6085"], rendered.Codes);
        Assert.Equal("xem trụ sở nhé", rendered.Text());
    }

    [Fact]
    public void Marks_in_data_are_text() =>
        Assert.Equal("~~a~~ m^2^",
            Rendered.Of(Lines("{{ chen \"t\" }}"), "{ 'x': '~~a~~ m^2^' }", files: ("t.scriban", "{{ x }}"u8.ToArray())).Text());
}
