using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Reporter.Decree30;
using Reporter.Decree30.Fixing;
using Reporter.Tests.Decree30.Fixing;
using Reporter.Tests.Decree30.Rules;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30;

/// <summary>What public checkers of this format get wrong, each by name. Formatting that is not direct has tests of its own in
/// <see cref="LayersTests"/>.</summary>
public sealed partial class PublicToolsTests
{
    private static readonly SampleDocument Sample = new();

    [Theory]
    [InlineData("Số:      /BC-PTP")]
    [InlineData("Số:…../BC-PTP")]
    [InlineData("Số: ……/BC-PTP")]
    [InlineData("Số:\u00A0\u00A0\u00A0/BC-PTP")]
    [InlineData("Số : 15/BC-PTP")]
    public void A_number_is_never_asked_for(string text) => Check(Sample with { Number = P(text, Centred, R(13)) });

    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", NormalizationForm.FormD, "RP7107")]
    [InlineData("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", NormalizationForm.FormC, "")]
    [InlineData("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", NormalizationForm.FormD, "RP7107")]
    public void Letters_are_the_same_however_they_are_stored(string words, NormalizationForm form, string code) =>
        Check(Sample with { National = P(words.Normalize(form), Centred, R(13, "b")) }, code);

    [Theory]
    [InlineData("smartTag")]
    [InlineData("hyperlink")]
    [InlineData("ins")]
    [InlineData("sdt")]
    public void Words_inside_wrappers_are_words(string wrapper)
    {
        string Wrapped(string run) =>
            wrapper == "sdt" ? $"<w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>" : $"<w:{wrapper}>{run}</w:{wrapper}>";
        string Run(string text) => $"<w:r><w:rPr>{R(13, "b")}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
        Check(Sample with
        {
            National =
            $"<w:p><w:pPr>{Centred}</w:pPr>{Run("CỘNG HÒA ")}{Wrapped(Run("XÃ HỘI "))}{Run("CHỦ NGHĨA VIỆT NAM")}</w:p>"
        });
    }

    [Theory]
    [InlineData(1_417, 1_417, 1_984, 850)]
    [InlineData(1_134, 1_134, 1_701, 1_134)]
    [InlineData(1_418, 1_134, 1_985, 1_134)]
    public void The_margins_are_ranges_and_not_3_2_2_2(int top, int bottom, int left, int right) =>
        Check(Sample with { Page = $"""<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" w:header="567" w:footer="567"/><w:titlePg/>""" });

    [Fact]
    public void A_table_stands_where_it_stands_and_not_before_all_paragraphs()
    {
        var table = """<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Nơi nhận hồ sơ</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""";
        Check(Sample with
        {
            Content = P("I. KẾT QUẢ", Justified, R(14, "b")) + table + P("II. KIẾN NGHỊ", Justified, R(14, "b"))
            + P("Đề nghị Sở Tư pháp quan tâm./.", Justified, R(14))
        });
    }

    [Theory]
    [InlineData("Số: 12/UBND-VX")]
    [InlineData("Số: 12/PTP")]
    [InlineData("Số: 12/STP-PBGDPL")]
    public void A_letter_has_no_kind_in_its_symbol_and_that_is_right(string number) =>
        Check(Letter with { Number = P(number, Centred, R(13)) });

    [Theory]
    [InlineData("""<w:spacing w:before="120" w:line="360"/>""", "")]
    [InlineData("""<w:spacing w:before="120" w:line="360" w:lineRule="auto"/>""", "")]
    [InlineData("""<w:spacing w:before="120" w:line="600"/>""", "RP7305")]
    public void A_line_without_its_rule_is_a_multiple(string spacing, string code) =>
        Check(Sample with { Content = RuleCases.Text(RuleCases.Words + "./.", spacing + """<w:ind w:firstLine="720"/><w:jc w:val="both"/>""") }, code);

    [Fact]
    public void A_colour_of_the_theme_is_looked_up_and_not_taken_for_black() => Check(
        (Sample with { Addressee = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, """<w:color w:val="000000" w:themeColor="accent1"/><w:sz w:val="28"/>""") }).Docx() with
        {
            Theme = """<a:clrScheme name="x"><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme>""",
        },
        "RP7105");

    [Fact]
    public void Letters_with_marks_may_have_a_font_of_their_own() =>
        Check(Sample with { Addressee = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, """<w:rFonts w:ascii="Times New Roman" w:hAnsi="Calibri"/><w:sz w:val="28"/>""") }, "RP7104");

    [Fact]
    public void A_page_number_in_an_even_footer_that_never_shows_is_none() => Check(
        Sample with { References = """<w:footerReference w:type="even" r:id="rIdF"/>""", Footer = Sample.Header, Content = string.Concat(Enumerable.Repeat(Sample.Content, 12)) }, "RP7108");

    /// <summary>Tones in closed syllables, capitals of points, blanks before the slash, dates: mending never touches a letter.</summary>
    [Theory]
    [InlineData("Phòng đã kiểm tra, rà soát, hòa giải, khoẻ mạnh, thuỷ lợi, quý III và uỷ quyền trong năm qua.")]
    [InlineData("a) Rà soát văn bản;")]
    [InlineData("Ngày 5 tháng 2 năm 2024, Phòng có 05 ý kiến; ngày 5/2/2024 có 5 ý kiến.")]
    [InlineData("Công văn số 12 /STP - PBGDPL ngày 05/3/2024.")]
    public void Mending_never_touches_a_letter(string words)
    {
        var bytes = (Sample with
        {
            Number = P("Số:      /BC-PTP", Centred, R(14)),
            Date = P("An Bình, ngày      tháng 12 năm 2024", Centred, R(16)),
            Content = P(words, "", R(12)) + P(words + "./.", "", R(12))
        })
            .Docx().Bytes();
        var mended = Decree30Fixer.Fix("a.docx", bytes, DecreeOptions.Default, [], []);
        Assert.NotNull(mended);
        Assert.NotEmpty(mended.Changes);
        Assert.Equal(Texts(bytes), Texts(mended.Bytes));
    }

    /// <summary>Each run keeps its own text: nothing moves into the first.</summary>
    [Fact]
    public void Mending_keeps_every_run_and_every_drawing()
    {
        var many = string.Concat("Trong năm đã tổ chức các hội nghị".Split(' ')
            .Select((word, i) => $"<w:r><w:rPr>{R(12, i % 2 == 0 ? "b" : "")}</w:rPr><w:t xml:space=\"preserve\">{word} </w:t></w:r>"));
        var bytes = (Sample with
        {
            Content = $"<w:p><w:pPr>{Justified}</w:pPr>{many}</w:p>",
            Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(16, "b"), Line(1_800))
        }).Docx().Bytes();
        var mended = Decree30Fixer.Fix("a.docx", bytes, DecreeOptions.Default, [], []);
        Assert.NotNull(mended);
        var (before, after) = (MainPart(bytes), MainPart(mended.Bytes));
        Assert.Equal(Count(before, "r"), Count(after, "r"));
        Assert.Equal(Count(before, "AlternateContent"), Count(after, "AlternateContent"));
        Assert.Equal(RootNamespaces(bytes), RootNamespaces(mended.Bytes));
    }

    [Fact]
    public void Nothing_is_scored_and_nothing_is_called_compliant()
    {
        var sentences = File.ReadAllText(Path.Combine(Repo.Root, "tests", "Reporter.Tests", "Diagnostics",
            "CatalogTests.Reads_as_a_list.RP7.expected.txt"));
        Assert.DoesNotMatch(ScorePattern(), sentences);
    }

    private static void Check(SampleDocument document, string code = "") => Check(document.Docx(), code);

    private static void Check(DocxFragment docx, string code) =>
        Assert.Equal(code, string.Join(' ', RuleCasesTests.Findings(docx.Bytes(), DecreeOptions.Default).Select(finding => finding.Code)));

    private static List<string> Texts(byte[] docx) =>
        [.. MainPart(docx).Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value)];

    private static XElement MainPart(byte[] docx) => XElement.Parse(Decree30FixerTests.Parts(docx)["word/document.xml"]);

    private static int Count(XElement main, string name) => main.Descendants().Count(e => e.Name.LocalName == name);

    private static string RootNamespaces(byte[] docx) =>
        NamespacesPattern().Match(Decree30FixerTests.Parts(docx)["word/document.xml"]).Value;

    [GeneratedRegex(@"/100|\d+ điểm|đạt chuẩn|đúng thể thức|compliant", RegexOptions.IgnoreCase)]
    private static partial Regex ScorePattern();

    [GeneratedRegex(@"<w:document[^>]*>")]
    private static partial Regex NamespacesPattern();
}
