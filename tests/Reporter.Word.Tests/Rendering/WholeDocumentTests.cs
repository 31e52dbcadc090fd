using System.Xml.Linq;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

/// <summary>What is repeated or leaves nothing behind must leave a document that is still one: references, tables, lists, ids.</summary>
public sealed class WholeDocumentTests
{
    private const string Two = "{ 'ds': [ { 'a': 'x', 'con': ['1', '2'] }, { 'a': 'y', 'con': ['3', '4'] } ], 'c': true, 'rong': [] }";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static string Field(params string[] code) =>
        "<w:r><w:fldChar "
            + "w:fldCharType=\"begin\"/>"
            + $"</w:r>{string.Concat(code.Select(part => $"<w:r><w:instrText xml:space=\"preserve\">{part}</w:instrText></w:r>"))}<w:r>"
            + $"<w:fldChar w:fldCharType=\"separate\"/></w:r>{R("1")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string Mark(string name, string content, int id = 1) =>
        $"<w:p><w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>{R(content)}<w:bookmarkEnd w:id=\"{id}\"/></w:p>";

    private static List<string> Codes(Rendered rendered) =>
        [.. rendered.Part().Descendants(W + "p")
        .SelectMany(paragraph => paragraph.Descendants(W + "fldChar")
        .Where(field => (string?)field.Attribute(W + "fldCharType") == "begin")
        .Select(field => string.Concat(field.Parent!.ElementsAfterSelf().TakeWhile(run => run.Element(W + "fldChar") is null)
            .Elements(W + "instrText").Select(code => code.Value)).Trim()))];

    private static List<string> Names(Rendered rendered) =>
        [.. rendered.Part().Descendants(W + "bookmarkStart").Select(start => (string)start.Attribute(W + "name")!)];

    [Fact]
    public void A_cross_reference_in_a_loop_leads_to_its_own_copy_and_one_outside_to_the_first()
    {
        var rendered = Rendered.Of(With(P("{{ for d in ds }}") + Mark("Muc", "{{ d.a }}")
            + $"<w:p>{Field(" REF Muc \\h ")}<w:hyperlink w:anchor=\"Muc\">{R("đi")}</w:hyperlink></w:p>"
            + P("{{ end }}") + $"<w:p>{Field(" PAGEREF Muc \\h ")}</w:p>"), Two);

        Assert.Equal(["Muc", "Muc_2"], Names(rendered));
        Assert.Equal(["REF Muc \\h", "REF Muc_2 \\h", "PAGEREF Muc \\h"], Codes(rendered));
        Assert.Equal(["Muc", "Muc_2"], rendered.Part().Descendants(W + "hyperlink").Select(link => (string)link.Attribute(W + "anchor")!));
    }

    [Fact]
    public void A_reference_may_come_before_its_bookmark_and_its_code_in_pieces() => Assert.Equal(["REF Muc \\h", "REF Muc_2 \\h"], Codes(
        Rendered.Of(With(P("{{ for d in ds }}") + $"<w:p>{Field(" REF M", "uc \\h ")}</w:p>" + Mark("Muc", "{{ d.a }}") + P("{{ end }}")),
            Two)));

    [Fact]
    public void In_nested_loops_a_reference_leads_to_the_copy_of_its_own_round() => Assert.Equal(
        ["REF Con", "REF Con_2", "REF Con", "REF Me", "REF Con_3", "REF Con_4", "REF Con_3", "REF Me_2"],
        Codes(Rendered.Of(With(P("{{ for d in ds }}") + Mark("Me", "{{ d.a }}") + P("{{ for c in d.con }}") + Mark("Con", "{{ c }}", 2)
            + $"<w:p>{Field(" REF Con ")}</w:p>"
            + P("{{ end }}") + $"<w:p>{Field(" REF Con ")}</w:p><w:p>{Field(" REF Me ")}</w:p>" + P("{{ end }}")), Two)));

    [Fact]
    public void A_simple_field_and_a_word_that_only_looks_like_the_name_are_told_apart()
    {
        var rendered = Rendered.Of(With(P("{{ for d in ds }}") + Mark("Muc", "{{ d.a }}")
            + $"<w:p><w:fldSimple w:instr=\" REF Muc \\h \">{R("1")}</w:fldSimple>{Field(" REF Muc2 ")}{Field(" SEQ Muc ")}</w:p>"
            + P("{{ end }}")), Two);
        Assert.Equal(["REF Muc \\h", "REF Muc_2 \\h"],
            rendered.Part().Descendants(W + "fldSimple").Select(field => ((string)field.Attribute(W + "instr")!).Trim()));
        Assert.Equal(["REF Muc2", "SEQ Muc", "REF Muc2", "SEQ Muc"], Codes(rendered));
    }

    [Fact]
    public void A_bookmark_around_the_tag_of_a_loop_stays_whole()
    {
        var rendered = Rendered.Of(With("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"Dau\"/>" + R("{{ for d in ds }}")
            + "<w:bookmarkEnd w:id=\"1\"/></w:p>" + P("{{ d.a }}") + P("{{ end }}") + P("cuối")), Two);
        Assert.Equal(["Dau"], Names(rendered));
        Assert.Single(rendered.Part().Descendants(W + "bookmarkEnd"));
    }

    [Fact]
    public void Ranges_that_may_be_edited_have_ids_of_their_own_in_each_copy()
    {
        var rendered = Rendered.Of(With(P("{{ for d in ds }}") + "<w:p><w:permStart w:id=\"77\" w:edGrp=\"everyone\"/>" + R("{{ d.a }}")
            + "<w:permEnd w:id=\"77\"/></w:p>" + P("{{ end }}")), Two);
        var starts = rendered.Part().Descendants(W + "permStart").Select(start => (string)start.Attribute(W + "id")!).ToList();
        Assert.Equal(2, starts.Distinct().Count());
        Assert.Equal(starts, rendered.Part().Descendants(W + "permEnd").Select(end => (string)end.Attribute(W + "id")!));
    }

    [Fact]
    public void Shapes_of_VML_have_ids_of_their_own_and_what_names_them_follows()
    {
        const string Shape =
            "<w:r><w:pict><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\"/><v:shape id=\"_x0000_s1026\" type=\"#_x0000_t202\" "
                + "style=\"width:50pt;height:20pt\"/></w:pict></w:r>";
        var text = Rendered.Of(With(P("{{ for d in ds }}") + "<w:p>" + R("{{ d.a }}") + Shape + "</w:p>" + P("{{ end }}")), Two).Part()
            .ToString(SaveOptions.DisableFormatting);
        Assert.Contains("id=\"_x0000_s1026\" type=\"#_x0000_t202\"", text, StringComparison.Ordinal);
        Assert.Contains("id=\"_x0000_s1026_2\" type=\"#_x0000_t202_2\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_control_lines_kept_apart_stay_so() => Assert.Equal("| x | 2 |\n\n| y | 2 |\nHết",
        Rendered.Of(With(P("{{ for d in ds }}") + Table(["{{ d.a }}", "{{ d.con.size }}"]) + P("{{ end }}") + P("Hết")), Two).Text());

    [Theory]
    [InlineData("{{ if c }}", "{{ end }}{{ if c }}", "{{ end }}", "| 1 |\n\n| 2 |\nHết")]
    [InlineData("{{ if c }}", "{{ else }}", "{{ end }}", "| 1 |\nHết")]
    [InlineData("{{ x = 1 }}", "{{ # ghi chú }}", "{{ y = 2 }}", "| 1 |\n\n| 2 |\nHết")]
    [InlineData("{{ if !c }}", "{{ end }}", "{{ z = 1 }}", "| 2 |\nHết")]
    public void So_do_those_of_conditions_and_remarks(string before, string between, string after, string expected) =>
        Assert.Equal(expected, Rendered.Of(With(P(before) + Table(["1"]) + P(between) + Table(["2"]) + P(after) + P("Hết")), Two).Text());

    [Fact]
    public void A_table_that_comes_to_nothing_leaves_no_empty_line() => Assert.Equal("| x |\nHết",
        Rendered.Of(With(P("{{ if c }}") + Table(["x"]) + P("{{ end }}{{ if c }}")
            + Table(["{{ for d in rong }}"], ["{{ d }}"], ["{{ end }}"]) + P("{{ end }}") + P("Hết")), Two).Text());

    [Fact]
    public void Tables_that_stand_together_in_the_template_stay_together() => Assert.Equal("| 1 |\n| x |\n\n| 1 |\n| y |\nHết",
        Rendered.Of(With(P("{{ for d in ds }}") + Table(["1"]) + Table(["{{ d.a }}"]) + P("{{ end }}") + P("Hết")), Two).Text());

    private static DocxBuilder Numbered(string body) => With(body).Part("numbering", "numbering",
        "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum "
            + "w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText "
            + "w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>");

    private static string Item(string text) =>
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + R(text) + "</w:p>";

    private static List<string> Lists(Rendered rendered) =>
        [.. rendered.Part().Descendants(W + "numId").Select(id => (string)id.Attribute(W + "val")!)];

    [Fact]
    public void Numbering_begins_again_before_a_table() => Assert.Equal(["2", "2", "3", "3"], Lists(Rendered.Of(
        Numbered(P("{{ for d in ds }}") + P("{{ d.a }}{{ danh_so_lai }}")
            + Table([P("{{ for c in d.con }}") + Item("{{ c }}") + P("{{ end }}")]) + P("{{ end }}") + "<w:p/>"), Two)));

    [Fact]
    public void Numbering_begins_again_across_cells_and_rows()
    {
        Assert.Equal(["2", "3"],
            Lists(Rendered.Of(Numbered(Table(["{{ for d in ds }}{{ d.a }}{{ danh_so_lai }}", Item("{{ d.a }}{{ end }}")]) + "<w:p/>"),
            Two)));
        Assert.Equal(["2", "3"],
            Lists(Rendered.Of(Numbered(Table(["{{ for d in ds }}"], ["{{ danh_so_lai }}"], [Item("{{ d.a }}")], ["{{ end }}"]) + "<w:p/>"),
            Two)));
        Assert.Equal(["2", "3"],
            Lists(Rendered.Of(Numbered(Table(["{{ for d in ds }}"], ["{{ d.a }}{{ danh_so_lai }}"], [Item("{{ d.a }}")], ["{{ end }}"])
            + "<w:p/>"), Two)));
    }

    [Fact]
    public void Lines_beside_a_table_that_ask_to_be_joined_are_control_lines_like_any_other()
    {
        Assert.Equal("trước\n| A |\nsau",
            Rendered.Of(With(P("trước") + P("{{- if c -}}") + Table(["A"]) + P("{{- end -}}") + P("sau")), Two).Text());
        Assert.Equal("trước\n| x |\n\n| y |\nsau",
            Rendered.Of(With(P("trước") + P("{{- for d in ds -}}") + Table(["{{ d.a }}"]) + P("{{- end -}}") + P("sau")), Two).Text());
        Assert.Equal("trước\nsau",
            Rendered.Of(With(P("trước") + P("{{- if !c -}}") + P("giữa") + Table(["A"]) + P("{{- end -}}") + P("sau")), Two).Text());
        Assert.Equal("a b c",
            Rendered.Of(Lines("a ", "{{- if c -}}", "b", "{{- end -}}", " c"), Two).Text().Replace("  ", " ", StringComparison.Ordinal));
    }
}
