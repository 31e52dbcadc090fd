using Reporter.Core.Diagnostics;
using Reporter.Office.Decree30;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Office.Decree30.SampleDocument;

namespace Reporter.Tests.Office.Decree30;

/// <summary>What a checker gets wrong that looks at one layer of the file only; each rule by itself is in <see cref="Rules.RuleCases"/>.</summary>
public sealed class Decree30LinterTests
{
    [Fact]
    public void A_report_that_keeps_the_format_has_no_finding() => Check(new SampleDocument(), []);

    [Fact]
    public void A_letter_that_keeps_the_format_has_no_finding() => Check(Letter, []);

    [Fact]
    public void Half_a_millimetre_of_margin_is_forgiven() =>
        Check(new SampleDocument { Page = new SampleDocument().Page.Replace("w:left=\"1701\"", "w:left=\"1680\"", StringComparison.Ordinal) }, []);

    [Fact]
    public void Letters_with_marks_may_have_a_font_of_their_own() =>
        Check(new SampleDocument { Addressee = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, """<w:rFonts w:ascii="Times New Roman" w:hAnsi="Calibri"/><w:sz w:val="28"/>""") }, ["RP7104"]);

    [Fact]
    public void The_bold_cut_of_the_font_is_the_font_in_bold() =>
        Check(new SampleDocument { Title = P("BÁO CÁO", Centred, """<w:rFonts w:ascii="Times New Roman Bold" w:hAnsi="Times New Roman Bold"/><w:sz w:val="28"/>""") }, []);

    [Fact]
    public void A_colour_of_the_theme_is_looked_up_and_not_taken_for_black() =>
        CheckDocx(new SampleDocument { Addressee = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, """<w:color w:val="000000" w:themeColor="accent1"/><w:sz w:val="28"/>""") }.Docx() with
        {
            Theme = """<a:clrScheme name="x"><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme>""",
        }, ["RP7105"]);

    [Fact]
    public void A_page_number_in_an_even_footer_that_never_shows_is_none() => Check(
        new SampleDocument
        {
            References = """<w:footerReference w:type="even" r:id="rIdF"/>""",
            Footer = new SampleDocument().Header,
            Content = string.Concat(Enumerable.Repeat(new SampleDocument().Content, 12)),
        }, ["RP7108"]);

    private static void Check(SampleDocument document, string[] expected) => CheckDocx(document.Docx(), expected);

    private static void CheckDocx(DocxFragment docx, string[] expected)
    {
        var bag = new DiagnosticBag();
        Decree30Linter.Check("a.docx", docx.Bytes(), DecreeOptions.Default, bag);
        Assert.Equal(expected, bag.Select(d => d.Code).Order(StringComparer.Ordinal));
    }
}
