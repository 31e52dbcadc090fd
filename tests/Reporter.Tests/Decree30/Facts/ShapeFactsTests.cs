using Reporter.Decree30.Facts;
using Reporter.Packages;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Decree30.Facts;

/// <summary>Lines drawn under a title and boxes beside it, as Word of today and of 2003 write them. Lengths are twentieths of a
/// point.</summary>
public sealed class ShapeFactsTests
{
    [Fact]
    public void A_drawn_line_tells_its_length_and_that_it_is_centred()
    {
        var line = Assert.Single(Paragraph(SampleDocument.Line(1_800)).Lines);

        Assert.Equal((1_800, "center", false), (line.Length, line.Alignment, line.IsDashed));
    }

    [Fact]
    public void A_dashed_line_is_no_solid_one() =>
        Assert.True(Assert.Single(Paragraph(SampleDocument.Line(1_800, """<a:prstDash val="dash"/>""")).Lines).IsDashed);

    [Theory]
    [InlineData("""<v:line from="10pt,5pt" to="90pt,5pt"/>""", 1_600, 200)]
    [InlineData("""<v:shape type="#_x0000_t32" style="width:72pt;height:0;margin-left:12pt"/>""", 1_440, 240)]
    [InlineData("""<v:rect style="width:1in;height:1pt"/>""", 1_440, null)]
    public void A_line_of_older_Word_is_as_long_as_it_says(string shape, int length, int? left)
    {
        var line = Assert.Single(Paragraph($"<w:r><w:pict>{shape}</w:pict></w:r>").Lines);

        Assert.Equal((length, left, true), (line.Length, line.Left, line.IsVml));
    }

    [Theory]
    [InlineData("""<v:line from="10pt,5pt" to="10pt,90pt"/>""")]
    [InlineData("""<v:rect style="width:1in;height:1in"/>""")]
    public void What_stands_upright_or_is_a_box_is_no_line(string shape) =>
        Assert.Empty(Read($"<w:p><w:r><w:t>A</w:t></w:r><w:r><w:pict>{shape}</w:pict></w:r></w:p>")[0].Lines);

    [Fact]
    public void A_line_in_a_group_is_measured_in_the_groups_own_units()
    {
        var line = Assert.Single(Paragraph("""
            <w:r><w:pict><v:group style="width:100pt;height:10pt" coordsize="1000,100"><v:shape type="#_x0000_t32" style="width:500;height:0"/></v:group></w:pict></w:r>
            """.Trim()).Lines);

        Assert.Equal((1_000, false), (line.Length, line.IsPlain));
    }

    [Theory]
    [InlineData("<a:ln/>", true)]
    [InlineData("<a:ln><a:noFill/></a:ln>", false)]
    public void The_text_of_a_drawn_box_knows_its_box(string outline, bool hasBorder)
    {
        var inside = Read($"""
            <w:p><w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>635000</wp:posOffset></wp:positionH><wp:extent cx="1270000" cy="300000"/>
            <a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="rect"/>{outline}</wps:spPr><wps:txbx><w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>
            </wp:anchor></w:drawing></w:r></w:p>
            """).Single(paragraph => paragraph.Text == "MẬT");

        Assert.Equal((1_000, 2_000, hasBorder), (inside.Box?.Left, inside.Box?.Width, inside.Box?.HasBorder));
    }

    [Fact]
    public void So_does_the_text_of_a_box_of_older_Word()
    {
        var inside = Read("""
            <w:p><w:r><w:pict><v:rect style="margin-left:20pt;width:60pt;mso-position-horizontal:right" stroked="f"><v:textbox><w:txbxContent><w:p><w:r><w:t>KHẨN</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>
            """).Single(paragraph => paragraph.Text == "KHẨN");

        Assert.Equal((400, 1_200, "right", false), (inside.Box?.Left, inside.Box?.Width, inside.Box?.Alignment, inside.Box?.HasBorder));
    }

    private static ParagraphFacts Paragraph(string runs) => Read($"<w:p>{runs}</w:p>").First(paragraph => paragraph.Lines.Count > 0);

    private static IReadOnlyList<ParagraphFacts> Read(string body)
    {
        Assert.True(SafePackage.TryOpen(new DocxFragment(body).Bytes(), out var package, out _));
        Assert.True(FactsReader.TryRead(package, out var facts, out _));
        return facts.Paragraphs;
    }
}
