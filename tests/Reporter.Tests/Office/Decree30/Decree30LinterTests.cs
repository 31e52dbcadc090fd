using Reporter.Core.Diagnostics;
using Reporter.Office.Decree30;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Office.Decree30.SampleDocument;

namespace Reporter.Tests.Office.Decree30;

/// <summary>Each rule with a document that breaks it; the sample itself keeps them all.</summary>
public sealed class Decree30LinterTests
{
    [Fact]
    public void A_report_that_keeps_the_format_has_no_finding() => Check(new SampleDocument(), []);

    [Fact]
    public void A_letter_that_keeps_the_format_has_no_finding() => Check(Letter, []);

    [Fact]
    public void Letter_paper_is_not_A4() => Check(Page("""<w:pgSz w:w="12240" w:h="15840"/>"""), ["RP7101"]);

    [Fact]
    public void A_landscape_text_is_told() => Check(Page("""<w:pgSz w:w="16838" w:h="11906"/>"""), ["RP7102"]);

    [Theory]
    [InlineData("top", 1_000)]
    [InlineData("left", 1_134)]
    [InlineData("left", 2_100)]
    [InlineData("bottom", 800)]
    [InlineData("right", 700)]
    public void A_margin_outside_the_bounds_is_told(string edge, int twips) =>
        Check(new SampleDocument { Page = new SampleDocument().Page.Replace($"w:{edge}=\"{(edge == "left" ? 1701 : 1134)}\"", $"w:{edge}=\"{twips}\"", StringComparison.Ordinal) }, ["RP7103"]);

    [Fact]
    public void Half_a_millimetre_of_margin_is_forgiven() =>
        Check(new SampleDocument { Page = new SampleDocument().Page.Replace("w:left=\"1701\"", "w:left=\"1680\"", StringComparison.Ordinal) }, []);

    [Fact]
    public void Another_font_is_told() => Check(new SampleDocument { Addressee = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, """<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="28"/>""") }, ["RP7104"]);

    [Fact]
    public void Letters_with_marks_may_have_a_font_of_their_own() =>
        Check(new SampleDocument { Addressee = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, """<w:rFonts w:ascii="Times New Roman" w:hAnsi="Calibri"/><w:sz w:val="28"/>""") }, ["RP7104"]);

    [Fact]
    public void The_bold_cut_of_the_font_is_the_font_in_bold() =>
        Check(new SampleDocument { Title = P("BÁO CÁO", Centred, """<w:rFonts w:ascii="Times New Roman Bold" w:hAnsi="Times New Roman Bold"/><w:sz w:val="28"/>""") }, []);

    [Fact]
    public void A_font_of_the_old_encodings_is_told() => Check(new SampleDocument { Title = P("BÁO CÁO", Centred, """<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>""" + R(14, "b")) }, ["RP7106"]);

    [Fact]
    public void Coloured_letters_are_told() => Check(new SampleDocument { Addressee = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, """<w:color w:val="FF0000"/><w:sz w:val="28"/>""") }, ["RP7105"]);

    [Fact]
    public void A_colour_of_the_theme_is_looked_up_and_not_taken_for_black() =>
        CheckDocx(new SampleDocument { Addressee = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, """<w:color w:val="000000" w:themeColor="accent1"/><w:sz w:val="28"/>""") }.Docx() with
        {
            Theme = """<a:clrScheme name="x"><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme>""",
        }, ["RP7105"]);

    [Fact]
    public void Decomposed_letters_are_found_and_noted() => Check(new SampleDocument { Title = P("BÁO CÁO".Normalize(System.Text.NormalizationForm.FormD), Centred, R(14, "b")) }, ["RP7107"]);

    [Fact]
    public void A_page_number_in_the_footer_is_told() => Check(
        new SampleDocument { References = """<w:footerReference w:type="default" r:id="rIdF"/>""", Footer = new SampleDocument().Header }, ["RP7109"]);

    [Fact]
    public void A_page_number_in_an_even_footer_that_never_shows_is_none() => Check(
        new SampleDocument
        {
            References = """<w:footerReference w:type="even" r:id="rIdF"/>""",
            Footer = new SampleDocument().Header,
            Content = string.Concat(Enumerable.Repeat(new SampleDocument().Content, 12)),
        }, ["RP7108"]);

    [Fact]
    public void A_page_number_on_the_first_page_is_told() => Check(new SampleDocument { Page = new SampleDocument().Page.Replace("<w:titlePg/>", "", StringComparison.Ordinal) }, ["RP7110"]);

    [Fact]
    public void A_small_page_number_is_told() => Check(new SampleDocument { Header = new SampleDocument().Header.Replace("w:val=\"28\"", "w:val=\"22\"", StringComparison.Ordinal) }, ["RP7111"]);

    [Fact]
    public void National_title_has_its_looks() => Check(new SampleDocument { National = P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Centred, R(11)) }, ["RP7201", "RP7201"]);

    [Theory]
    [InlineData("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", false)]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM", true)]
    public void National_title_has_its_words(string words, bool isWrong) =>
        Check(new SampleDocument { National = P(words, Centred, R(13, "b")) }, isWrong ? ["RP7202"] : []);

    [Fact]
    public void Motto_has_its_looks() => Check(new SampleDocument { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14), Line(3_300)) }, ["RP7204"]);

    [Theory]
    [InlineData("Độc lập – Tự do – Hạnh phúc", Severity.Note)]
    [InlineData("Độc Lập - Tự Do - Hạnh Phúc", Severity.Error)]
    [InlineData("Độc lập-Tự do-Hạnh phúc", Severity.Error)]
    public void Motto_has_its_words(string words, Severity expected)
    {
        var bag = new DiagnosticBag();
        Decree30Linter.Check("a.docx", new SampleDocument { Motto = P(words, Centred, R(14, "b"), Line(3_420)) }.Docx().Bytes(), DecreeOptions.Default, bag);
        Assert.Equal(expected, Assert.Single(bag, d => d.Code == "RP7205").Severity);
    }

    [Fact]
    public void No_line_under_the_motto_is_told() => Check(new SampleDocument { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b")) }, ["RP7206"]);

    [Fact]
    public void A_short_line_under_the_motto_is_told() => Check(new SampleDocument { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b"), Line(1_700)) }, ["RP7207"]);

    [Theory]
    [InlineData("""<a:prstDash val="dash"/>""", "RP7208")]
    public void A_dashed_line_is_told(string dash, string code) => Check(new SampleDocument { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b"), Line(3_420, dash)) }, [code]);

    [Fact]
    public void An_underlined_motto_is_told() => Check(new SampleDocument { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b") + """<w:u w:val="single"/>""") }, ["RP7208"]);

    [Fact]
    public void A_line_of_underscores_is_noted() => Check(
        new SampleDocument { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b")) + P(new string('_', 24), Centred, R(14)) }, ["RP7209"]);

    [Fact]
    public void A_border_under_the_motto_is_a_line() => Check(
        new SampleDocument { Motto = P("Độc lập - Tự do - Hạnh phúc", """<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr><w:ind w:left="1120" w:right="1120"/><w:jc w:val="center"/>""", R(14, "b")) }, []);

    [Fact]
    public void The_parent_agency_is_not_bold() => Check(new SampleDocument { Parent = P("UBND HUYỆN AN BÌNH", Centred, R(13, "b")) }, ["RP7210"]);

    [Fact]
    public void The_agency_is_bold() => Check(new SampleDocument { Agency = P("PHÒNG TƯ PHÁP", Centred, R(13), Line(900)) }, ["RP7211"]);

    [Fact]
    public void No_line_under_the_agency_is_told() => Check(new SampleDocument { Agency = P("PHÒNG TƯ PHÁP", Centred, R(13, "b")) }, ["RP7212"]);

    [Fact]
    public void A_long_line_under_the_agency_is_told() => Check(new SampleDocument { Agency = P("PHÒNG TƯ PHÁP", Centred, R(13, "b"), Line(1_900)) }, ["RP7213"]);

    [Fact]
    public void The_number_is_of_size_13() => Check(new SampleDocument { Number = P("Số:      /BC-PTP", Centred, R(14)) }, ["RP7214"]);

    [Theory]
    [InlineData("Số: 5/BC-PTP", "RP7215")]
    [InlineData("Số 15/BC-PTP", "RP7215")]
    [InlineData("Số: 15/BC - PTP", "RP7215")]
    [InlineData("Số: 15/KH-PTP", "RP7216")]
    [InlineData("Số: 05/BC-PTP", "")]
    [InlineData("Số: ……/BC-PTP", "")]
    public void The_number_is_written_as_the_decree_says(string text, string code) =>
        Check(new SampleDocument { Number = P(text, Centred, R(13)) }, code.Length > 0 ? [code] : []);

    [Theory]
    [InlineData("Số: 15/PTP-HC", "")]
    [InlineData("Số: 15/CV-PTP", "RP7217")]
    public void The_symbol_of_a_letter_names_no_kind(string text, string code) =>
        Check(Letter with { Number = P(text, Centred, R(13)) }, code.Length > 0 ? [code] : []);

    [Theory]
    [InlineData("An Bình, ngày 5 tháng 12 năm 2024", "RP7220")]
    [InlineData("An Bình, ngày 05 tháng 2 năm 2024", "RP7220")]
    [InlineData("An Bình ngày 05 tháng 12 năm 2024", "RP7220")]
    [InlineData("an Bình, ngày 05 tháng 12 năm 2024", "RP7220")]
    [InlineData("An Bình, ngày 05 tháng 4 năm 2024", "")]
    [InlineData("An Bình, ngày … tháng … năm 2024", "")]
    public void The_date_is_written_as_the_decree_says(string text, string code) =>
        Check(new SampleDocument { Date = P(text, Centred, R(14, "i")) }, code.Length > 0 ? [code] : []);

    [Fact]
    public void The_date_is_italic() => Check(new SampleDocument { Date = P("An Bình, ngày      tháng 12 năm 2024", Centred, R(14)) }, ["RP7219"]);

    [Fact]
    public void The_title_is_bold() => Check(new SampleDocument { Title = P("BÁO CÁO", Centred, R(14)) }, ["RP7221"]);

    [Fact]
    public void The_subject_is_in_small_letters() => Check(new SampleDocument { Subject = P("KẾT QUẢ CÔNG TÁC TƯ PHÁP NĂM 2024", Centred, R(14, "b"), Line(2_200)) }, ["RP7222"]);

    [Fact]
    public void A_document_without_recipients_is_told() => Check(new SampleDocument { Recipients = P("", "", "") }, ["RP7006"]);

    [Fact]
    public void Recipients_are_of_size_11() => Check(new SampleDocument { Recipients = P("Nơi nhận:", "", R(12, "bi")) + P("- Như trên;", "", R(12)) + P("- Lưu: VT.", "", R(12)) }, ["RP7406"]);

    [Fact]
    public void The_label_of_recipients_is_bold_and_italic() => Check(new SampleDocument { Recipients = P("Nơi nhận:", "", R(12, "b")) + P("- Như trên;", "", R(11)) + P("- Lưu: VT.", "", R(11)) }, ["RP7405"]);

    [Fact]
    public void The_authority_is_in_capitals_and_bold() => Check(new SampleDocument { Signature = P("TRƯỞNG PHÒNG", Centred, R(14)) + P("", "", "") + P("Nguyễn Văn An", Centred, R(14, "b")) }, ["RP7401"]);

    [Fact]
    public void The_name_is_bold() => Check(new SampleDocument { Signature = P("TRƯỞNG PHÒNG", Centred, R(14, "b")) + P("", "", "") + P("Nguyễn Văn An", Centred, R(14)) }, ["RP7402"]);

    [Theory]
    [InlineData("""<w:spacing w:before="120"/><w:ind w:firstLine="720"/>""", "RP7302")]
    [InlineData("""<w:spacing w:before="120"/><w:ind w:firstLine="400"/><w:jc w:val="both"/>""", "RP7303")]
    [InlineData("""<w:ind w:firstLine="720"/><w:jc w:val="both"/>""", "RP7304")]
    [InlineData("""<w:spacing w:before="120" w:line="480"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>""", "RP7305")]
    [InlineData("""<w:spacing w:before="60" w:after="60" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>""", "")]
    public void The_text_stands_as_the_decree_says(string properties, string code)
    {
        var text = P("Trong năm đã tổ chức các hội nghị phổ biến pháp luật cho cán bộ và Nhân dân tại các xã, thị trấn trên địa bàn./.", properties, R(14));
        Check(new SampleDocument { Content = text + text }, code.Length > 0 ? [code] : []);
    }

    [Fact]
    public void The_text_is_of_size_13_or_14() => Check(new SampleDocument { Content = P("Trong năm đã tổ chức các hội nghị./.", Justified, R(12)) }, ["RP7301"]);

    private static SampleDocument Page(string size) =>
        new() { Page = new SampleDocument().Page.Replace("""<w:pgSz w:w="11906" w:h="16838"/>""", size, StringComparison.Ordinal) };

    private static void Check(SampleDocument document, string[] expected) => CheckDocx(document.Docx(), expected);

    private static void CheckDocx(DocxFragment docx, string[] expected)
    {
        var bag = new DiagnosticBag();
        Decree30Linter.Check("a.docx", docx.Bytes(), DecreeOptions.Default, bag);
        Assert.Equal(expected, bag.Select(d => d.Code).Order(StringComparer.Ordinal));
    }
}
