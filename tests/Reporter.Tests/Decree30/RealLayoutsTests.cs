using Reporter.Core.Diagnostics;
using Reporter.Decree30;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30;

/// <summary>Layouts as offices make them, rebuilt with invented words, which were misjudged once.</summary>
public sealed class RealLayoutsTests
{
    private const string Sentence = "Trong năm đã tổ chức các hội nghị phổ biến pháp luật cho cán bộ và Nhân dân tại các xã trên địa bàn.";

    [Fact]
    public void Levels_below_the_clause_may_be_italic() => Check(
        Content(P("1. Công tác phổ biến", Justified, R(14, "b")) + P("1.1. Về hội nghị", Justified, R(14, "bi"))
            + P(Sentence + "/.", Justified, R(14))), []);

    [Fact]
    public void A_clause_with_a_title_may_not() => Check(
        Content(P("1. Công tác phổ biến", Justified, R(14, "bi")) + P(Sentence + "/.", Justified, R(14))), ["RP7312"]);

    [Fact]
    public void A_finding_in_long_text_points_to_the_passage_that_is_wrong_as_a_whole()
    {
        var mixed = P("Đã tổ chức các hội nghị ", Justified, R(14), $"<w:r><w:rPr>{R(14, "i")}</w:rPr><w:t>(có phụ biểu)</w:t></w:r>");
        var finding = Assert.Single(Findings(Content(mixed + P("Số liệu tính đến hết tháng 11.", Justified, R(14, "i"))
            + P(Sentence + "/.", Justified, R(14)))));
        Assert.StartsWith("Số liệu", Assert.IsType<WordLocation>(finding.Location).Excerpt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CÔNG AN TỈNH AN BÌNH", false)]
    [InlineData("TRƯỜNG TIỂU HỌC AN BÌNH", false)]
    [InlineData("BỆNH VIỆN ĐA KHOA AN BÌNH", false)]
    [InlineData("PHÒNG TƯ PHÁP", true)]
    public void Ranks_before_a_name_belong_to_some_agencies(string agency, bool isTold) => Check(
        new SampleDocument
        {
            Agency = P(agency, Centred, R(13, "b"), Line(1_500)),
            Signature = P("TRƯỞNG PHÒNG", Centred, R(14, "b")) + P("", "", "") + P("Thiếu tướng Nguyễn Văn An", Centred, R(14, "b")),
        }, agency == "PHÒNG TƯ PHÁP" ? ["RP7213", "RP7403"] : isTold ? ["RP7403"] : []);

    [Fact]
    public void A_note_beside_the_recipients_is_no_part_of_their_lines() => Check(
        new SampleDocument
        {
            Recipients = P("Nơi nhận:", "", R(12, "bi")) + P("- Như trên;", "", R(11))
            + P("- Cổng thông tin điện tử tỉnh;      để đăng tin", "", R(11)) + P("- Báo tỉnh;  và đưa tin", "", R(11))
            + P("- Lưu: VT.", "", R(11))
        }, []);

    [Fact]
    public void The_signature_is_judged_by_how_its_lines_stand_to_one_another() => Check(
        new SampleDocument { Signature = P("KT. TRƯỞNG PHÒNG", """<w:jc w:val="left"/>""", R(14, "b")) + P("PHÓ TRƯỞNG PHÒNG", """<w:jc w:val="left"/>""", R(14, "b")) + P("", "", "") + P("   Nguyễn Văn Anh", """<w:ind w:left="200"/><w:jc w:val="left"/>""", R(14, "b")) }, []);

    [Fact]
    public void A_name_that_stands_beside_the_middle_of_the_authority_is_told() => Check(
        new SampleDocument { Signature = P("TRƯỞNG PHÒNG", Centred, R(14, "b")) + P("", "", "") + P("Nguyễn Văn An", """<w:jc w:val="left"/>""", R(14, "b")) }, ["RP7402"]);

    [Fact]
    public void A_landscape_page_may_hold_a_table_whose_cells_draw_their_own_lines()
    {
        const string Borders = """<w:tcBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/></w:tcBorders>""";
        var table = Table([5_000, 5_000], [P("Xã", Centred, R(13)), P("Số hội nghị", Centred, R(13))],
            [P("An Phú", Centred, R(13)), P("12", Centred, R(13))])
            .Replace("</w:tcPr>", Borders + "</w:tcPr>", StringComparison.Ordinal);
        var portrait = $"<w:p><w:pPr><w:sectPr>{new SampleDocument().References}{new SampleDocument().Page}</w:sectPr></w:pPr></w:p>";
        var landscape = """<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567"/></w:sectPr></w:pPr></w:p>""";
        Check(Content(P(Sentence, Justified, R(14)) + portrait + table + landscape + P(Sentence + "/.", Justified, R(14))) with
        {
            Page = new SampleDocument().Page.Replace("<w:titlePg/>", "", StringComparison.Ordinal),
            References = "",
        }, []);
    }

    [Fact]
    public void A_later_section_that_hides_the_number_of_its_first_page_is_told()
    {
        var section = $"<w:p><w:pPr><w:sectPr>{new SampleDocument().References}{new SampleDocument().Page}</w:sectPr></w:pPr></w:p>";
        Check(Content(P(Sentence, Justified, R(14)) + section + P(Sentence + "/.", Justified, R(14))), ["RP7114"]);
    }

    [Theory]
    [InlineData(14, "")]
    [InlineData(11, "RP7307")]
    public void The_title_of_a_chapter_stands_directly_below_its_number(int size, string code) => Check(
        Content(P("Chương I", Centred, R(14, "b")) + P("QUY ĐỊNH CHUNG", Centred, R(size, "b"))
            + P("Điều 1. Phạm vi", Justified, R(14, "b")) + P(Sentence + "/.", Justified, R(14))),
        code.Length > 0 ? [code] : []);

    [Fact]
    public void A_statute_in_a_file_of_its_own_is_named_in_capitals_and_refers_to_its_decision()
    {
        var statute = P("ĐIỀU LỆ", Centred, R(14, "b")) + P("HỘI KHUYẾN HỌC XÃ AN PHÚ", Centred, R(14, "b"))
            + P("(Kèm theo Quyết định số   /QĐ-UBND ngày   tháng   năm 2024", Centred, R(14, "i"))
                + P("của Chủ tịch Ủy ban nhân dân xã An Phú)", Centred, R(14, "i"))
            + P("Điều 1. Tên gọi", Justified, R(14, "b")) + P(Sentence, Justified, R(14));
        Check(new DocxFragment(statute + $"<w:sectPr>{new SampleDocument().Page}</w:sectPr>") { Styles = new SampleDocument().Styles }, []);
    }

    [Fact]
    public void A_slip_without_an_agency_is_not_judged() => Check(
        new SampleDocument
        {
            Parent = "",
            Agency = P("", "", ""),
            Title = P("PHIẾU HẸN", Centred, R(14, "b")),
            Number = P("Số: …../….", Centred, R(13))
        }, ["RP7002"]);

    [Fact]
    public void The_bases_are_one_block_even_where_some_lines_leave_their_first_words_out() => Check(
        Decision(P("Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", Justified, R(14, "i"))
            + P("Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014 của Chính phủ,", Justified, R(14, "i"))
            + P("Theo đề nghị của Chánh Văn phòng.", Justified, R(14, "i"))), ["RP7232", "RP7233"]);

    [Fact]
    public void The_subject_of_a_letter_may_go_on_with_the_number_of_what_it_answers()
    {
        var result = Assert.IsType<LintResult>(Decree30Linter.Check(
            "a.docx",
            (Letter with { LetterSubject = P("V/v triển khai thực hiện Công văn", """<w:spacing w:before="120"/>""" + Centred, R(13)) + P("số 36/STP-PBGDPL của Sở Tư pháp", Centred, R(13)) }).Docx().Bytes(),
            DecreeOptions.Default, new DiagnosticBag()));
        Assert.Equal("V/v triển khai thực hiện Công văn số 36/STP-PBGDPL của Sở Tư pháp",
            result.Documents[0].Find(DecreeComponent.LetterSubject)?.Text);
    }

    [Fact]
    public void A_long_subject_set_like_a_paragraph_is_found() => Check(
        new SampleDocument
        {
            Subject = P("Về việc "
            + string.Concat(Enumerable.Repeat("cho phép hợp nhất các hội cùng lĩnh vực trên địa bàn tỉnh ", 5))
            .Trim(), Justified, R(14, "b"), Line(3_600))
        }, []);

    [Fact]
    public void A_deputy_who_signs_for_a_committee_is_only_noted() => Assert.Equal(
        Severity.Note,
        Assert.Single(Findings(new SampleDocument
        {
            Signature = P("TM. BAN CHỈ ĐẠO", Centred, R(14, "b"))
            + P("PHÓ TRƯỞNG BAN", Centred, R(14, "b")) + P("", "", "") + P("Nguyễn Văn An", Centred, R(14, "b"))
        })).Severity);

    [Fact]
    public void The_head_of_a_table_is_no_title_of_an_annex()
    {
        var grid = Table([3_000, 6_000], [P("STT", Centred, R(13)), P("Đơn vị", Centred, R(13))],
            [P("1", Centred, R(13)), P("Xã An Phú", Centred, R(13))])
            .Replace("<w:tblW", """<w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders><w:tblW""", StringComparison.Ordinal);
        var result = Assert.IsType<LintResult>(Decree30Linter.Check(
            "a.docx", new SampleDocument
            {
                Tail = P("Phụ lục", Centred, R(14, "b")) + P("DANH SÁCH ĐƠN VỊ", Centred, R(14, "b")) + grid
                + P("", "", "")
            }.Docx().Bytes(), DecreeOptions.Default, new DiagnosticBag()));
        Assert.Equal(["DANH SÁCH ĐƠN VỊ"], Assert.Single(result.Documents[0].Annexes).Title.Select(line => line.Text));
    }

    [Fact]
    public void A_title_may_say_itself_what_the_document_is_about() => Check(
        new SampleDocument { Title = P("BÁO CÁO TỔNG HỢP ĐƠN THƯ", Centred, R(14, "b"), Line(1_500)), Subject = "" }, []);

    [Fact]
    public void A_sum_carried_to_the_right_with_a_tab_is_no_running_text() => Check(
        Content(P(Sentence + "/.", Justified, R(14)) + P("", """<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs><w:spacing w:before="120"/>""", "", $"<w:r><w:rPr>{R(14)}</w:rPr><w:tab/><w:t>Tổng số: 15</w:t></w:r>")), ["RP7320"]);

    [Fact]
    public void A_heading_may_be_answered_on_its_own_line() => Check(
        Content(P("I. KIẾN NGHỊ, ĐỀ XUẤT: Không.", Justified, R(14, "b")) + P(Sentence + "/.", Justified, R(14))), []);

    [Fact]
    public void A_head_set_with_tab_stops_has_its_line_under_the_motto_and_none_above_the_agency()
    {
        const string Stops = """<w:tabs><w:tab w:val="center" w:pos="1800"/><w:tab w:val="center" w:pos="6500"/></w:tabs>""";
        static string Tabbed(string text, string looks) =>
            string.Concat(text.Split('|').Select(part => $"<w:r><w:rPr>{looks}</w:rPr><w:tab/><w:t>{part}</w:t></w:r>"));
        var head = P("", Stops, "", Tabbed("-----------|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", R(13, "b")))
            + P("", Stops, "", Tabbed("PHÒNG TƯ PHÁP|Độc lập - Tự do - Hạnh phúc", R(13, "b")))
            + P("", """<w:tabs><w:tab w:val="center" w:pos="6500"/></w:tabs>""", "", Tabbed("-----------", R(13)))
            + P("", Stops, "", Tabbed("Số:  12/BC-PTP|An Bình, ngày 12 tháng 12 năm 2024", R(13)));
        var sample = new SampleDocument();
        var result = Assert.IsType<LintResult>(Decree30Linter.Check(
            "a.docx", new DocxFragment(head + sample.Title + sample.Subject + sample.Content
                + $"<w:sectPr>{sample.Page}</w:sectPr>")
            { Styles = sample.Styles }.Bytes(), DecreeOptions.Default, new DiagnosticBag()));
        Assert.NotNull(result.Documents[0].Line(DecreeComponent.MottoLine));
        Assert.Null(result.Documents[0].Line(DecreeComponent.AgencyLine));
    }

    [Theory]
    [InlineData("GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH")]
    [InlineData("GIẤY PHÉP XÂY DỰNG")]
    [InlineData("GIẤY KHEN")]
    public void Certificates_have_forms_of_their_own(string title) => Check(
        new SampleDocument
        {
            Number = P("Số: 12/GCN-PTP", Centred, R(13)),
            Title = P(title, Centred, R(14, "b")),
            Subject = "",
            Addressee = ""
        }, ["RP7002"]);

    [Fact]
    public void A_basis_that_is_still_a_row_of_dots_is_not_asked_for_its_end() => Check(
        Decision(P("Căn cứ …………………………", Justified, R(14, "i")) + P("Theo đề nghị của Chánh Văn phòng.", Justified, R(14, "i"))),
            ["RP7326"]);

    [Theory]
    [InlineData("1 1. 2. 2 3", "")]
    [InlineData("1 2 4", "RP7318")]
    [InlineData("1 1. 3", "RP7318")]
    public void Headings_of_a_report_follow_one_another(string numbers, string code) => Check(
        Content(string.Concat(numbers.Split(' ')
            .Select(n => n.EndsWith('.') ? P($"{n} {Sentence}", Justified, R(14)) : P($"{n}. Công tác phổ biến", Justified, R(14, "b"))))
            + P(Sentence + "/.", Justified, R(14))),
        code.Length > 0 ? [code] : []);

    [Fact]
    public void An_article_has_a_full_stop_behind_its_number() => Check(
        Decision(P("Theo đề nghị của Chánh Văn phòng.", Justified, R(14, "i"))) with
        {
            Content = P("QUYẾT ĐỊNH:", Centred, R(14, "b")) + P("Điều 1: Thành lập Tổ giúp việc./.", Justified, R(14, "b")),
        }, ["RP7315"]);

    [Theory]
    [InlineData("An Bình, <M_NGAYKY>")]
    [InlineData("An Bình, «NgayKy»")]
    public void A_date_that_another_program_fills_in_is_a_date(string text) => Check(
        new SampleDocument { Date = P(text, Centred, R(14, "i")) }, []);

    [Fact]
    public void White_letters_are_noted_and_stay_white()
    {
        var result = Assert.IsType<LintResult>(Decree30Linter.Check(
            "a.docx", Content(P("ky so", Justified, """<w:color w:val="FFFFFF"/>""" + R(14)) + P(Sentence + "/.", Justified, R(14))).Docx().Bytes(), DecreeOptions.Default, new DiagnosticBag()));
        var result1 = Assert.Single(result.Results, j => j.Finding?.Code == "RP7105");
        Assert.Equal(Severity.Note, result1.Finding?.Severity);
        Assert.Empty(result1.Changes);
    }

    [Fact]
    public void A_subject_may_go_on_with_a_line_that_begins_with_a_bracket() => Check(
        new SampleDocument
        {
            Subject = P("Về việc hợp nhất Hội Khuyến học huyện An Bình", Centred, R(14, "b"))
            + P("(cũ) thành Hội Khuyến học xã An Phú", Centred, R(14, "b")) + P("", Centred, "", Line(1_900))
        }, []);

    [Fact]
    public void The_line_may_stand_below_a_remark_in_brackets() => Check(
        new SampleDocument
        {
            Subject = P("Về việc giải quyết khiếu nại", Centred, R(14, "b")) + P("(lần đầu)", Centred, R(14))
            + P("", Centred, "", Line(1_500))
        }, []);

    [Fact]
    public void Place_and_date_may_stand_above_the_authority_once_more() => Check(
        new SampleDocument { Signature = P("An Bình, ngày    tháng    năm", Centred, R(13, "i")) + new SampleDocument().Signature }, []);

    [Fact]
    public void An_agency_without_a_parent_is_judged_by_how_its_lines_stand_to_one_another() => Check(
        new SampleDocument
        {
            Parent = "",
            Agency = P("ỦY BAN NHÂN DÂN", "", R(13, "b"))
            + P("         XÃ AN PHÚ", "", R(13, "b"), Line(900)),
            Number = P("Số:      /BC-UBND", Centred, R(13))
        }, []);

    [Fact]
    public void A_name_below_the_table_is_compared_with_the_authority_in_it()
    {
        var sample = new SampleDocument();
        var closing = Table([4_535, 4_535], [sample.Recipients, P("                            CHỦ TỊCH", "", R(14, "b")) + P("", "", "")]) + P("  Nguyễn Văn Anh", """<w:ind w:left="5040" w:firstLine="1000"/>""", R(14, "b"));
        Check(new DocxFragment(sample.Head + sample.Title + sample.Subject + sample.Addressee + sample.Content + closing
            + $"<w:sectPr>{sample.References}{sample.Page}</w:sectPr>")
        {
            Styles = sample.Styles,
            Parts = [("rIdH", "header", sample.Header)],
        }, []);
    }

    [Fact]
    public void A_quotation_over_several_paragraphs_may_be_italic() => Check(
        Content(P("Tại Nghị định quy định:", Justified, R(14))
            + P("“1. Hội phải tổ chức đại hội trong thời hạn 60 ngày.", Justified, R(14, "i"))
            + P("2. Hội báo cáo kết quả đại hội.", Justified, R(14, "i"))
            + P("a) Báo cáo gồm nghị quyết đại hội”.", Justified, R(14, "i")) + P(Sentence + "/.", Justified, R(14))), []);

    [Fact]
    public void Italics_after_a_closed_quotation_are_told() => Check(
        Content(P("“Hội phải tổ chức đại hội trong thời hạn 60 ngày.”", Justified, R(14, "i"))
            + P("1. " + Sentence + "/.", Justified, R(14, "i"))), ["RP7313"]);

    [Theory]
    [InlineData("""<w:spacing w:before="120"/><w:ind w:firstLine="3800"/><w:jc w:val="both"/>""", "")]
    [InlineData("""<w:tabs><w:tab w:val="center" w:pos="4500"/></w:tabs><w:spacing w:before="120"/>""", "\t\t\t")]
    public void The_words_that_open_a_decision_may_be_pushed_to_the_middle(string properties, string tabs) => Check(
        Decision(P("Theo đề nghị của Chánh Văn phòng.", Justified, R(14, "i"))) with
        {
            Content = P("", properties, "",
                $"<w:r><w:rPr>{R(14, "b")}</w:rPr>{string.Concat(tabs.Select(_ => "<w:tab/>"))}<w:t>QUYẾT ĐỊNH:</w:t></w:r>")
                + P("Điều 1. Thành lập Tổ giúp việc./.", Justified, R(14, "b")),
        }, []);

    [Fact]
    public void The_text_of_an_article_has_the_size_of_the_text() => Check(
        Decision(P("Theo đề nghị của Chánh Văn phòng.", Justified, R(14, "i"))) with
        {
            Content = P("QUYẾT ĐỊNH:", Centred, R(14, "b"))
                + P("Điều 1.", Justified, R(14, "b"), $"<w:r><w:rPr>{R(11)}</w:rPr><w:t xml:space=\"preserve\"> {Sentence}/.</w:t></w:r>"),
        }, ["RP7301"]);

    [Fact]
    public void A_file_without_a_paragraph_is_told_apart() => Check(new DocxFragment(""), ["RP7002"]);

    private static SampleDocument Content(string content) => new() { Content = content };

    private static SampleDocument Decision(string basis) => new()
    {
        Number = P("Số:      /QĐ-PTP", Centred, R(13)),
        Title = P("QUYẾT ĐỊNH", Centred, R(14, "b")),
        Subject = P("Về việc thành lập Tổ giúp việc", Centred, R(14, "b"), Line(1_500)),
        Addressee = "",
        Basis = basis,
        Content = P("QUYẾT ĐỊNH:", Centred, R(14, "b")) + P("Điều 1. Thành lập Tổ giúp việc./.", Justified, R(14, "b")),
        Recipients = P("Nơi nhận:", "", R(12, "bi")) + P("- Như Điều 1;", "", R(11)) + P("- Lưu: VT.", "", R(11)),
    };

    private static List<Diagnostic> Findings(SampleDocument document)
    {
        var bag = new DiagnosticBag();
        Decree30Linter.Check("a.docx", document.Docx().Bytes(), DecreeOptions.Default, bag);
        return [.. bag];
    }

    private static void Check(SampleDocument document, string[] expected) => Check(document.Docx(), expected);

    private static void Check(DocxFragment docx, string[] expected)
    {
        var bag = new DiagnosticBag();
        Decree30Linter.Check("a.docx", docx.Bytes(), DecreeOptions.Default, bag);
        Assert.Equal(expected, bag.Select(d => d.Code).Order(StringComparer.Ordinal));
    }
}
