using System.Text;
using System.Xml.Linq;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

public sealed class InsertedDocumentTests
{
    private const string Data = "{ 'ten': 'A & B', 'ds': [ { 'a': 'x' }, { 'a': 'y' } ] }";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void A_text_template_takes_links_and_tells_of_what_is_no_text()
    {
        var rendered = Rendered.Of(Lines("{{ chen \"chu\" }}"), Data,
            files: ("chu.scriban",
            Encoding.UTF8.GetBytes("Xem {{ lien_ket \"trang [1]\" \"https://vi.du/a\" }}.\n\n{{ if true }}\nSau đây: {{ ngat_trang }}{{ "
                + "end }}")));

        Assert.Equal(["RP6036 chu.scriban(4,13)"], rendered.Findings.Select(found => $"{found.Code} {found.Location}"));
    }

    [Fact]
    public void A_link_in_a_text_template_keeps_its_address()
    {
        var rendered = Rendered.Of(Lines("{{ chen \"chu\" }}"), Data,
            files: ("chu.scriban", Encoding.UTF8.GetBytes("Xem {{ lien_ket \"trang [1]\" \"https://vi.du/a\" }}.")));

        Assert.Empty(rendered.Codes);
        Assert.Equal("trang [1]", Assert.Single(rendered.Part().Descendants(W + "hyperlink")).Value);
        Assert.Contains("https://vi.du/a", rendered.Part("word/_rels/document.xml.rels").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_tags_are_filled_with_the_same_data() =>
        Check(Lines("trước", "{{ chen \"phu-luc\" }}", "sau"),
            With(P("Của {{ ten }}") + P("{{ for d in ds }}") + Table(["{{ d.a }}", "{{ for.index + 1 }}"]) + P("{{ end }}") + P("hết")),
            "trước", "Của A & B", "| x | 1 |", "", "| y | 2 |", "hết", "sau");

    [Fact]
    public void Its_tags_see_the_item_of_the_loop_in_which_it_stands() =>
        Check(Lines("{{ for d in ds }}", "{{ chen \"phu-luc\" }}", "{{ end }}"), Lines("Phiếu của {{ d.a }}"), "Phiếu của x",
            "Phiếu của y");

    [Fact]
    public void One_that_gives_nothing_leaves_a_paragraph_in_its_cell() =>
        Check(With(Table(["{{ chen \"phu-luc\" }}"]) + "<w:p/>"), Lines("{{ if false }}", "x", "{{ end }}"), "|  |", "");

    [Fact]
    public void Its_footnotes_come_along_into_a_document_that_has_none()
    {
        var inner = With("<w:p>" + R("{{ d.a }}") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .Footnotes("<w:footnote w:id=\"1\">" + P("chú thích {{ d.a }}") + "</w:footnote>");
        var rendered = Rendered.Of(Lines("{{ for d in ds }}", "{{ chen \"phu-luc\" }}", "{{ end }}"), Data,
            files: ("phu-luc.docx", inner.Build()));

        Assert.Empty(rendered.Findings);
        Assert.Equal(["chú thích x", "chú thích y"],
            rendered.Part("word/footnotes.xml").Elements(W + "footnote").Where(note => note.Attribute(W + "type") is null)
            .SelectMany(Rendered.Blocks));
    }

    [Fact]
    public void Its_footnotes_stand_beside_those_of_the_document()
    {
        static DocxBuilder Noted(string text, string more) =>
            With("<w:p>" + R(text) + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>" + more)
            .Footnotes("<w:footnote w:id=\"1\">" + P("chú thích " + text) + "</w:footnote>");
        var rendered = Rendered.Of(Noted("ngoài", P("{{ chen \"phu-luc\" }}")), Data, files: ("phu-luc.docx", Noted("trong", "").Build()));

        Assert.Empty(rendered.Findings);
        var notes = rendered.Part("word/footnotes.xml").Elements(W + "footnote")
            .ToDictionary(note => note.Attribute(W + "id")!.Value, note => note.Value);
        Assert.Equal(["chú thích ngoài", "chú thích trong"],
            rendered.Part().Descendants(W + "footnoteReference").Select(mark => notes[mark.Attribute(W + "id")!.Value]));
    }

    [Fact]
    public void Put_in_twice_it_repeats_no_id_and_counts_its_list_anew()
    {
        var inner = With("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:bookmarkStart w:id=\"3\" "
            + "w:name=\"muc\"/>" + R("mục") + "<w:bookmarkEnd w:id=\"3\"/></w:p>")
            .Part("numbering", "numbering",
                "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum "
                    + "w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText "
                    + "w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        var rendered = Rendered.Of(With("<w:p><w:bookmarkStart w:id=\"3\" w:name=\"muc\"/>" + R("{{ ten }}")
            + "<w:bookmarkEnd w:id=\"3\"/></w:p>" + P("{{ chen \"phu-luc\" }}") + P("{{ chen \"phu-luc\" }}")), Data,
            files: ("phu-luc.docx", inner.Build()));

        Assert.Empty(rendered.Findings);
        Assert.Equal(3, rendered.Part().Descendants(W + "bookmarkStart").Select(start => start.Attribute(W + "name")!.Value).Distinct()
            .Count());
        Assert.Equal(2, rendered.Part().Descendants(W + "numId").Select(list => list.Attribute(W + "val")!.Value).Distinct().Count());
    }

    [Fact]
    public void Mistakes_in_it_are_told_with_its_own_places()
    {
        var rendered = Rendered.Of(Lines("{{ chen \"phu-luc\" }}"), Data,
            files: ("phu-luc.docx", With(P("a") + Table(["{{ khong_co }}"]) + "<w:p/>").Build()));

        Assert.Equal(["RP6014 phu-luc.docx[bảng 1, dòng 1, cột 1, đoạn 1]"],
            rendered.Findings.Select(finding => $"{finding.Code} {finding.Location}"));
    }

    [Fact]
    public void Its_headers_stay_behind_with_a_note() =>
        Assert.Equal(["RP6024 phu-luc.docx"], Rendered.Of(Lines("{{ chen \"phu-luc\" }}"), Data, files: ("phu-luc.docx",
            With(P("a") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/></w:sectPr>").Header(P("đầu trang"))
                .Build())).Findings.Select(finding => $"{finding.Code} {finding.Location}"));

    [Fact]
    public void Its_tracked_changes_are_told() =>
        Assert.Equal(["RP6004"],
            Rendered.Of(Lines("{{ chen \"phu-luc\" }}"), Data,
            files: ("phu-luc.docx", With("<w:p><w:ins w:id=\"1\" w:author=\"a\">" + R("x") + "</w:ins></w:p>").Build())).Codes);

    [Fact]
    public void A_document_that_puts_in_itself_is_stopped() =>
        Assert.Equal(["RP6016"],
            Rendered.Of(Lines("{{ chen \"phu-luc\" }}"), Data, files: ("phu-luc.docx", Lines("{{ chen \"phu-luc\" }}").Build())).Codes);

    [Fact]
    public void A_text_put_in_by_it_takes_the_styles_of_the_document()
    {
        var rendered = Rendered.Of(Lines("{{ chen \"phu-luc\" }}"), Data,
            files: [("phu-luc.docx", Lines("{{ chen \"chu\" }}").Build()), ("chu.scriban", Encoding.UTF8.GetBytes("# Mục {{ ten }}"))]);

        Assert.Empty(rendered.Findings);
        Assert.Equal("Heading1", rendered.Part().Descendants(W + "pStyle").Single().Attribute(W + "val")!.Value);
    }

    private static void Check(DocxBuilder outer, DocxBuilder inner, params string[] lines)
    {
        var rendered = Rendered.Of(outer, Data, files: ("phu-luc.docx", inner.Build()));
        Assert.Empty(rendered.Findings.Select(finding => finding.Message.Vi));
        Assert.Equal(string.Join('\n', lines), rendered.Text());
    }
}
