using Reporter.Decree30;
using Reporter.Tests.Decree30.Rules;
using Xunit;
using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30;

/// <summary>More kinds that strangers' documents showed: parts of a file, headings, sizes, lines, and what is no mistake.</summary>
public sealed class StrangersKindsTests
{
    private const string Sentence =
        "Trong năm đã tổ chức các hội nghị phổ biến pháp luật cho cán bộ và Nhân dân tại các xã, thị trấn trên địa bàn.";

    private static readonly SampleDocument Report = new();
    private static readonly string[] Headings = ["I. KẾT QUẢ", "II. TỒN TẠI", "III. NGUYÊN NHÂN"];

    [Theory]
    [InlineData("IV. Đánh giá chung", "i", "RP7310 RP7310 RP7310")]
    [InlineData("IV. Đánh giá chung", "b", "RP7310")]
    [InlineData("IV. ĐÁNH GIÁ CHUNG", "", "RP7310")]
    [InlineData("IV. ĐÁNH GIÁ CHUNG", "bi", "RP7310")]
    public void A_heading_after_three_others_is_a_heading_however_it_is_set(string heading, string marks, string codes) => Check(
        Report with
        {
            Content = string.Concat(Headings.Select(h => P(h, Justified, R(14, "b")) + Text(Sentence)))
                + P(heading, Justified, R(14, marks)) + Text(Sentence) + Text("Trên đây là báo cáo./."),
        }, codes);

    [Theory]
    [InlineData("1. CÔNG TÁC PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT", "b", "RP7312")]
    [InlineData("Điều 1. Ban hành kế hoạch.", "i", "RP7311 RP7311")]
    public void Other_headings_are_known_too(string heading, string marks, string codes) => Check(
        Report with { Content = P(heading, Justified, R(14, marks)) + Text(Sentence) + Text("Trên đây là báo cáo./.") }, codes);

    [Theory]
    [InlineData(13, 1, "RP7334")]
    [InlineData(13, 3, "RP7334")]
    [InlineData(13.5, 2, "RP7334")]
    [InlineData(14, 2, "")]
    public void Two_sizes_in_one_text(double size, int places, string codes) => Check(
        Report with
        {
            Content = string.Concat(Enumerable.Repeat(Text(Sentence), 5))
                + string.Concat(Enumerable.Repeat(P(Sentence, Justified, R(size)), places)) + Text("Trên đây là báo cáo./."),
        }, codes);

    [Fact]
    public void Clauses_and_points_count_for_the_size_too() => Check(
        Report with
        {
            Content = Text(Sentence) + Text("1. " + Sentence) + P("a) " + Sentence, Justified, R(13)) + Text("Trên đây là báo cáo./."),
        }, "RP7334");

    [Theory]
    [InlineData(1, "RP7338")]
    [InlineData(2, "RP7338")]
    [InlineData(3, "RP7338")]
    public void A_blank_before_the_first_word_is_a_blank_and_no_indent(int blanks, string codes) => Check(
        Report with { Content = Text(Sentence) + Text(new string(' ', blanks) + Sentence) + Text("Trên đây là báo cáo./.") }, codes);

    [Fact]
    public void Blanks_in_place_of_an_indent_are_told_as_such() => Check(
        Report with
        {
            Content = Text(Sentence) + P(new string(' ', 10) + Sentence, """<w:spacing w:before="120"/><w:jc w:val="both"/>""", R(14))
                + Text("Trên đây là báo cáo./."),
        }, "RP7323");

    [Theory]
    [InlineData("tên loại", "RP7115")]
    [InlineData("cơ quan", "RP7208")]
    [InlineData("Tiêu ngữ", "RP7208")]
    [InlineData("khoản", "RP7115")]
    public void Underlined_names_and_titles(string what, string codes)
    {
        var underlined = """<w:b/><w:sz w:val="28"/><w:u w:val="single"/>""";
        Check(what switch
        {
            "tên loại" => Report with { Title = P("BÁO CÁO", Centred, underlined) },
            "cơ quan" => Report with { Agency = P("PHÒNG TƯ PHÁP", Centred, underlined.Replace("28", "26", StringComparison.Ordinal)) },
            "Tiêu ngữ" => Report with { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, underlined) },
            _ => Report with
            {
                Content = P("1. Công tác phổ biến", Justified, underlined) + Text(Sentence) + Text("Trên đây là báo cáo./."),
            },
        }, codes);
    }

    [Theory]
    [InlineData("DANH SÁCH CÁC XÃ ĐƯỢC KIỂM TRA", "(chi tiết tại phụ lục kèm theo)", "RP7509")]
    [InlineData("BẢNG TỔNG HỢP KẾT QUẢ", "(có Phụ lục kèm theo)", "RP7509")]
    [InlineData("DANH SÁCH CÁC XÃ ĐƯỢC KIỂM TRA", "theo danh sách kèm theo", "RP7509")]
    [InlineData("", "(chi tiết tại phụ lục kèm theo)", "RP7506")]
    public void What_stands_behind_the_signature_has_a_label(string title, string words, string codes) => Check(
        Report with
        {
            Content = Text($"Phòng Tư pháp báo cáo kết quả công tác tại các xã {words}./."),
            Tail = title.Length == 0 ? "" : P(title, Centred, R(14, "b"))
                + P("(Kèm theo Báo cáo số      /BC-PTP ngày      tháng 12 năm 2024)", Centred, R(14, "i"))
                + P("1. Xã An Phú", Centred, R(12)),
        }, codes);

    [Fact]
    public void Title_and_reference_of_an_annex_may_be_lines_of_one_paragraph() => Check(
        Report with
        {
            Content = Text("Phòng Tư pháp báo cáo kết quả công tác tại các xã (chi tiết tại Phụ lục kèm theo)./."),
            Tail = $"<w:p><w:pPr><w:sectPr>{Report.References}{Report.Page}</w:sectPr></w:pPr></w:p>" + P("Phụ lục", Centred, R(14, "b"))
                + P("DANH SÁCH CÁC XÃ", Centred, R(14, "b"),
                    $"<w:r><w:br/></w:r><w:r><w:rPr>{R(14, "i")}</w:rPr><w:t>(Kèm theo Báo cáo số     /BC-PTP ngày   /12/2024)</w:t></w:r>")
                + Text("1. Xã An Phú."),
            Page = Report.Page + """<w:pgNumType w:start="1"/>""",
        }, "");

    [Theory]
    [InlineData("ĐƠN KHỞI KIỆN", "(Về việc: Tranh chấp đất đai)")]
    [InlineData("ĐƠN ĐỀ NGHỊ", "(V/v cấp lại giấy chứng nhận)")]
    [InlineData("TỜ KHAI", "(V/v đăng ký khai sinh)")]
    [InlineData("BẢN CAM KẾT", "Về việc chấp hành pháp luật")]
    public void What_a_citizen_writes_is_not_judged(string title, string subject) => Check(
        Report with
        {
            Parent = P("", "", ""),
            Agency = P("", "", ""),
            Number = P("", "", ""),
            Date = P("An Bình, ngày ... tháng ... năm ...", Centred, R(14, "i")),
            Title = P(title, Centred, R(16, "b")),
            Subject = P(subject, Centred, R(14)),
        }, "RP7002");

    [Theory]
    [InlineData("https://bao-cao.vn/mau")]
    [InlineData("www.bao-cao.vn")]
    [InlineData("phong-tu-phap@an-binh.vn")]
    public void A_link_on_a_line_of_its_own_is_no_broken_sentence(string link) => Check(
        Report with
        {
            Content = Text("Mẫu báo cáo và tài liệu tập huấn được đăng tại địa chỉ sau, các xã tải về") + Text(link)
                + Text("Trên đây là báo cáo./."),
        }, "");

    [Theory]
    [InlineData("Tham gia WTO, ASEAN, APEC và các FTA thế hệ mới.", "")]
    [InlineData("Overview of the Convention on the Rights of the Child", "")]
    [InlineData("Cac xa da to chuc hoi nghi, ket qua tot.", "RP7339")]
    [InlineData("CAN CU KET QUA KIEM TRA CUA DOAN", "RP7339")]
    public void Vietnamese_without_marks_is_told_from_other_words(string words, string codes) => Check(
        Report with { Content = Text(Sentence) + Text(words) + Text("Trên đây là báo cáo./.") }, codes);

    [Theory]
    [InlineData("""<a:solidFill><a:srgbClr val="000000"/></a:solidFill>""", "")]
    [InlineData("""<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>""", "")]
    [InlineData("""<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>""", "RP7237")]
    [InlineData("""<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>""", "RP7237")]
    [InlineData("", "")]
    public void Lines_are_black(string outline, string codes) => Check(
        Report with { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b"), Line(3_420, outline)) }, codes);

    [Theory]
    [InlineData("0070C0", "RP7237")]
    [InlineData("000000", "")]
    [InlineData("auto", "")]
    public void Borders_that_are_lines_are_black_too(string color, string codes) => Check(
        Report with
        {
            Agency = P("PHÒNG TƯ PHÁP", Centred, R(13, "b"))
                + P("", $"""<w:pBdr><w:top w:val="single" w:sz="4" w:color="{color}"/></w:pBdr><w:ind w:left="1250" w:right="1250"/>""", ""),
        }, codes);

    private static string Text(string words) => P(words, Justified, R(14));

    private static void Check(SampleDocument document, string codes)
    {
        var found = RuleCasesTests.Findings(document.Docx().Bytes(), DecreeOptions.Default);
        Assert.True(
            codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).SequenceEqual(found.Select(f => f.Code).Order(StringComparer.Ordinal)),
            $"{codes} <> {string.Join("\n", found.Select(f => f.Code + " " + RuleCasesTests.Told(f)))}");
    }
}
