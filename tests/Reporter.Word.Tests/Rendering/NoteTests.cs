using System.Xml.Linq;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

public sealed class NoteTests
{
    private const string Data =
        "{ 'ds': [ { 'a': 'x', 'dia_chi': 'https://a.vn' }, { 'a': 'y', 'dia_chi': 'https://b.vn' } ], 'co': false }";
    private const string Mark = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void A_footnote_in_a_loop_is_made_for_each_item()
    {
        var rendered = Rendered.Of(With(P("{{ for d in ds }}") + "<w:p>" + R("{{ d.a }}") + Mark + "</w:p>" + P("{{ end }}"))
            .Footnotes(Note(1, P("Chú thích của {{ d.a }}"))), Data);

        Assert.Empty(rendered.Findings);
        Assert.Equal(["Chú thích của x", "Chú thích của y"], NotesAtMarks(rendered));
    }

    [Fact]
    public void A_footnote_in_a_table_row_is_made_for_each_row()
    {
        var cell = "<w:p>" + R("{{ d.a }}") + Mark + "</w:p>";
        var rendered = Rendered.Of(With(Table(["{{ for d in ds }}", ""], [cell, "{{ for.index }}"], ["{{ end }}", ""]) + "<w:p/>")
            .Footnotes(Note(1, P("Của {{ d.a }}") + P("{{ if for.first }}") + P("đầu") + P("{{ end }}"))), Data);

        Assert.Empty(rendered.Findings);
        Assert.Equal(["Của x¶đầu", "Của y"], NotesAtMarks(rendered));
    }

    [Fact]
    public void A_footnote_of_an_untaken_branch_is_neither_worked_out_nor_kept()
    {
        var rendered = Rendered.Of(With(P("{{ if co }}") + "<w:p>" + R("a") + Mark + "</w:p>" + P("{{ end }}") + P("b"))
            .Footnotes(Note(1, P("{{ khong_co }}"))), Data);

        Assert.Empty(rendered.Findings);
        Assert.Empty(NotesAtMarks(rendered));
        Assert.DoesNotContain("khong_co", rendered.Part("word/footnotes.xml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_footnotes_and_those_without_tags_keep_their_texts()
    {
        var rendered = Rendered.Of(
            With("<w:p>" + R("một") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + R("{{ for d in ds }}{{ d.a }}") + Mark
                + R("{{ end }}") + "</w:p>").Footnotes(Note(1, P("lặp {{ for.index }}")) + Note(2, P("đứng yên"))), Data);

        Assert.Empty(rendered.Findings);
        Assert.Equal(["đứng yên", "lặp 0", "lặp 1"], NotesAtMarks(rendered));
    }

    [Fact]
    public void A_link_in_a_footnote_belongs_to_the_part_of_footnotes()
    {
        var link = "<w:p><w:hyperlink r:id=\"rIdL\">" + R("xem") + "</w:hyperlink></w:p><w:p>" + R("{{ lien_ket \"trang\" d.dia_chi }}")
            + "</w:p>";
        var rendered = Rendered.Of(With(P("{{ for d in ds }}") + "<w:p>" + R("{{ d.a }}") + Mark + "</w:p>" + P("{{ end }}"))
            .Footnotes(Note(1, link))
            .File("word/_rels/footnotes.xml.rels",
                System.Text.Encoding.UTF8.GetBytes("<Relationships "
                    + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rIdL\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://x.vn/{{ "
                    + "d.a }}\" TargetMode=\"External\"/></Relationships>")), Data);

        Assert.Empty(rendered.Findings);
        Assert.Equal(["https://a.vn", "https://b.vn", "https://x.vn/x", "https://x.vn/y"],
            rendered.Part("word/_rels/footnotes.xml.rels").Elements().Select(link => link.Attribute("Target")!.Value)
            .Where(target => !target.Contains('{', StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Mistakes_in_a_footnote_are_told_at_the_footnote() =>
        Assert.Equal(["RP6014 mau.docx[chú thích cuối trang, đoạn 3]"],
            Rendered.Of(With("<w:p>" + R("a") + Mark + "</w:p>").Footnotes(Note(1, P("{{ khong_co }}"))),
            Data).Findings.Select(finding => $"{finding.Code} {finding.Location}"));

    private static string Note(int id, string content) => $"<w:footnote w:id=\"{id}\">{content}</w:footnote>";

    /// <summary>The texts of the footnotes, in the order of their marks.</summary>
    private static IEnumerable<string> NotesAtMarks(Rendered rendered)
    {
        var notes = rendered.Part("word/footnotes.xml").Elements(W + "footnote")
            .ToDictionary(note => note.Attribute(W + "id")!.Value, note => string.Join('¶', Rendered.Blocks(note)));
        return [.. rendered.Part().Descendants(W + "footnoteReference").Select(mark => notes[mark.Attribute(W + "id")!.Value])];
    }
}
