using Reporter.Decree30.Facts;
using Reporter.Packages;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Decree30.Facts;

/// <summary>The same look, said in different layers, is the same fact.</summary>
public sealed class FactsReaderTests
{
    private const string Defaults = """<w:docDefaults><w:rPrDefault><w:rPr>{0}</w:rPr></w:rPrDefault></w:docDefaults>""";

    [Fact]
    public void Direct_formatting() => Check("""<w:p><w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr><w:t>A</w:t></w:r></w:p>""", "");

    [Fact]
    public void Document_defaults() => Check("<w:p><w:r><w:t>A</w:t></w:r></w:p>", Defaults.Replace("{0}", """<w:b/><w:sz w:val="26"/>""", StringComparison.Ordinal));

    [Fact]
    public void A_style_and_what_it_is_based_on() => Check(
        """<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>""",
        """<w:style w:type="paragraph" w:styleId="A"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:sz w:val="26"/></w:rPr></w:style>""");

    [Fact]
    public void A_table_style() => Check(
        """<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""",
        """<w:style w:type="table" w:styleId="T"><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>""");

    [Fact]
    public void Two_toggles_switch_each_other_off() => Assert.False(Read(
        """<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr><w:r><w:rPr><w:rStyle w:val="C"/></w:rPr><w:t>A</w:t></w:r></w:p>""",
        """<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>""").Runs[0].Format.Bold);

    [Fact]
    public void A_style_based_on_itself_ends() => Assert.Equal("A", Read(
        """<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>""",
        """<w:style w:type="paragraph" w:styleId="P"><w:basedOn w:val="P"/></w:style>""").Text);

    [Fact]
    public void A_line_without_its_rule_is_a_multiple() =>
        Assert.Equal(1.5, Read("""<w:p><w:pPr><w:spacing w:line="360"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>""", "").Format.LinesFor(14));

    [Fact]
    public void Inserted_linked_and_tagged_text_is_read_and_deleted_text_is_not() => Assert.Equal("abcd", Read(
        """<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:smartTag><w:r><w:t>b</w:t></w:r></w:smartTag><w:hyperlink><w:r><w:t>c</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>d</w:t></w:r></w:sdtContent></w:sdt><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>""",
        "").Text);

    [Fact]
    public void A_shape_and_its_older_form_are_one_line() =>
        Assert.Equal(2_000, Assert.Single(Read($"<w:p>{SampleDocument.Line(2_000)}</w:p>", "").Lines).Length);

    [Theory]
    [InlineData("HẠNH PHÚC")]
    [InlineData("Đường kẻ")]
    public void Marks_do_not_make_letters_wider(string text) => Assert.Equal(
        TextWidth.Of(text.Normalize(System.Text.NormalizationForm.FormC), new RunFormat { Size = 14 }),
        TextWidth.Of(text.Normalize(System.Text.NormalizationForm.FormD), new RunFormat { Size = 14 }), 3);

    [Fact]
    public void The_national_title_at_13_points_is_about_95_millimetres() =>
        Assert.InRange(TextWidth.Of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", new RunFormat { Size = 13, Bold = true }) / 1_440 * 25.4, 94, 96);

    private static void Check(string body, string styles)
    {
        var format = Read(body, styles).Runs[0].Format;
        Assert.Equal((true, 13.0), (format.Bold, format.Size));
    }

    private static ParagraphFacts Read(string body, string styles)
    {
        Assert.True(SafePackage.TryOpen(new DocxFragment(body) { Styles = styles }.Bytes(), out var package, out _));
        Assert.True(FactsReader.TryRead(package, out var facts, out _));
        return facts.Paragraphs.First(p => p.Text.Length > 0 || p.Lines.Count > 0);
    }
}
