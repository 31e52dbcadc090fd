using Reporter.Core.Diagnostics;
using Reporter.Decree30;
using Reporter.Tests.Decree30.Rules;
using Xunit;
using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30;

/// <summary>How the checker judges: what it leaves alone, what is an error and what only a note, how often it speaks, and in which layouts
/// it finds its way.</summary>
public sealed class PrinciplesTests
{
    private static readonly SampleDocument Sample = new();

    [Theory]
    [InlineData("HỢP ĐỒNG CUNG CẤP DỊCH VỤ", "Số: 15/HĐ-PTP", DecreeFormatKind.Contract)]
    [InlineData("THÔNG TƯ", "Số: 15/2024/TT-BTP", DecreeFormatKind.Normative)]
    [InlineData("QUYẾT ĐỊNH", "Số: 15/2025/QĐ-UBND", DecreeFormatKind.Normative)]
    [InlineData("NGHỊ QUYẾT", "Số: 15/2025/NQ-HĐND", DecreeFormatKind.Normative)]
    [InlineData("LUẬT", "Luật số: 15/2024/QH15", DecreeFormatKind.Normative)]
    [InlineData("PHIẾU TRÌNH", "Số: 15/PT-PTP", DecreeFormatKind.InternalSlip)]
    [InlineData("ĐƠN ĐỀ NGHỊ", "", DecreeFormatKind.CitizenForm)]
    public void What_has_another_format_is_named_and_not_judged(string title, string number, DecreeFormatKind kind)
    {
        var document = Sample with
        {
            Title = P(title, Centred, R(14, "b")),
            Number = P(number, Centred, R(16)),
            National = P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Centred, R(11))
        };
        Assert.Equal([FormatFindings.NotThisFormat(new FileLocation("a.docx"), kind)],
            RuleCasesTests.Findings(document, DecreeOptions.Default));
    }

    [Fact]
    public void A_document_of_the_Party_is_named_and_not_judged() => Check(
        Sample with
        {
            National = P("ĐẢNG CỘNG SẢN VIỆT NAM", Centred, R(15, "b")),
            Motto = P("", "", ""),
            Agency = P("ĐẢNG ỦY XÃ AN BÌNH", Centred, R(15, "b")) + P("*", Centred, R(14)),
            Number = P("Số 15-BC/ĐU", Centred, R(14))
        },
            "RP7002");

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "RP7327")]
    public void Tags_belong_to_templates(bool isTemplate, string code) => Assert.Equal(code, Codes(
        Sample with { Content = RuleCases.Text("{{ so tong.so_cuoc }} hội nghị đã được tổ chức./.") },
            DecreeOptions.Default with { IsTemplate = isTemplate }));

    [Theory]
    [InlineData("Độc lập – Tự do – Hạnh phúc", Severity.Note)]
    [InlineData("Độc Lập - Tự Do - Hạnh Phúc", Severity.Error)]
    public void What_the_decree_words_is_an_error_and_what_nobody_sees_a_note(string words, Severity expected) => Assert.Equal(
        expected, Assert.Single(RuleCasesTests.Findings(Sample with { Motto = P(words, Centred, R(14, "b"), Line(3_420)) },
            DecreeOptions.Default)).Severity);

    [Fact]
    public void One_component_is_one_finding_with_its_count()
    {
        var finding = Assert.Single(RuleCasesTests.Findings(
            Sample with
            {
                Content = string.Concat(Enumerable.Repeat(RuleCases.Text(RuleCases.Words + "."), 20))
                + string.Concat(Enumerable.Repeat(RuleCases.Text(RuleCases.Words + "./.", looks: R(12)), 7))
            }, DecreeOptions.Default));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("12 (7 chỗ)", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_runs_of_one_line_disagree_a_person_must_look() =>
        Assert.Equal(Severity.Note, Assert.Single(RuleCasesTests.Findings(
        Sample with
        {
            Title = P("BÁO CÁO KẾT QUẢ", Centred, R(14, "b"),
            $"<w:r><w:rPr>{R(14)}</w:rPr><w:t xml:space=\"preserve\"> NĂM</w:t></w:r>")
        }, DecreeOptions.Default), f =>
            f.Code == "RP7221").Severity);

    [Theory]
    [InlineData("- Lưu: VT.")]
    [InlineData("- Lưu: VT, NC.Châu")]
    [InlineData("- Lưu: VT, PTP (02).")]
    [InlineData("- Lưu VT, PTP.", "RP7407")]
    public void Filing_is_written_in_several_right_ways(string line, string code = "") =>
        Check(Sample with { Recipients = P("Nơi nhận:", "", R(12, "bi")) + P("- Như trên;", "", R(11)) + P(line, "", R(11)) }, code);

    [Theory]
    [InlineData("Xét đề nghị của Tổ trưởng Tổ hành chính.", "")]
    [InlineData("Xét đề nghị của Tổ trưởng Tổ hành chính;", "RP7232")]
    [InlineData("Theo đề nghị của Tổ trưởng Tổ hành chính", "RP7232")]
    public void The_block_of_bases_ends_with_the_proposal(string last, string code) => Check(
        Sample with
        {
            Basis = P("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", Justified, R(14, "i"))
            + P(last, Justified, R(14, "i"))
        }, code);

    [Fact]
    public void A_sentence_that_begins_with_Căn_cứ_is_upright_text() => Check(
        Sample with
        {
            Content = RuleCases.Text("Căn cứ Kế hoạch số 12/KH-STP ngày 05 tháng 01 năm 2024 của Sở Tư pháp, Phòng Tư pháp báo "
                + "cáo kết quả như sau:") + RuleCases.Text(RuleCases.Words + "./."),
        }, "");

    [Theory]
    [InlineData("""<w:ind w:firstLine="697"/>""")]
    [InlineData("""<w:ind w:firstLine="709"/>""")]
    [InlineData("""<w:ind w:firstLine="567"/>""")]
    public void A_first_line_may_lose_what_inches_and_rulers_lose(string indent) => Check(Sample with { Content = RuleCases.Text(RuleCases.Words + "./.", indent + """<w:jc w:val="both"/>""") }, "");

    [Theory]
    [InlineData(120, 0, "")]
    [InlineData(0, 120, "")]
    [InlineData(60, 60, "")]
    [InlineData(60, 40, "RP7304")]
    public void Gaps_before_and_after_count_together(int before, int after, string code)
    {
        var text = RuleCases.Text(RuleCases.Words + "./.", $"""<w:spacing w:before="{before}" w:after="{after}"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>""");
        Check(Sample with { Content = text + text }, code);
    }

    [Theory]
    [InlineData(1_680, "")]
    [InlineData(1_650, "RP7103")]
    public void Half_a_millimetre_of_margin_is_forgiven(int left, string code) =>
        Check(Sample with { Page = Sample.Page.Replace("w:left=\"1701\"", $"w:left=\"{left}\"", StringComparison.Ordinal) }, code);

    /// <summary>Head, body and end of one document: how real offices lay out the head.</summary>
    [Theory]
    [InlineData("number and date inside the cells of one row")]
    [InlineData("an empty column between")]
    [InlineData("rows of their own for each line")]
    [InlineData("a table inside a table")]
    public void The_head_is_found_in_every_layout(string layout)
    {
        var (left, right) = (Sample.Parent + Sample.Agency, Sample.National + Sample.Motto);
        var head = layout switch
        {
            "number and date inside the cells of one row" => Table([3_400, 5_671], [left + Sample.Number, right + Sample.Date]),
            "an empty column between" =>
                Table([3_300, 200, 5_571], [left, P("", "", ""), right], [Sample.Number, P("", "", ""), Sample.Date]),
            "rows of their own for each line" =>
                Table([3_400, 5_671], [Sample.Parent, Sample.National], [Sample.Agency, Sample.Motto], [Sample.Number, Sample.Date]),
            _ => Table([9_071], [Table([3_400, 5_671], [left, right], [Sample.Number, Sample.Date]) + P("", "", "")]),
        };
        var docx = Sample.Docx();
        Assert.Equal("", string.Join(' ',
            RuleCasesTests.Findings((docx with { Body = docx.Body.Replace(Sample.Head, head, StringComparison.Ordinal) }).Bytes(),
            DecreeOptions.Default).Select(f => f.Code + RuleCasesTests.Told(f))));
    }

    [Fact]
    public void A_title_broken_with_Shift_Enter_is_one_title() => Check(
        Sample with
        {
            Subject = P("Kết quả công tác tư pháp", Centred, R(14, "b"),
            $"<w:r><w:br/></w:r><w:r><w:rPr>{R(14, "b")}</w:rPr><w:t>năm 2024</w:t></w:r>{Line(1_300)}")
        }, "");

    [Fact]
    public void Articles_of_a_decision_need_no_titles_and_those_below_chapters_do()
    {
        var chapter = P("Chương I", Centred, R(14, "b")) + P("QUY ĐỊNH CHUNG", Centred, R(14, "b"));
        Check(Sample with { Content = RuleCases.Article(1, RuleCases.Words + ".") + RuleCases.Article(2, RuleCases.Words + "./.") }, "");
        Check(Sample with
        {
            Content = chapter + P("Điều 1. Phạm vi điều chỉnh", Justified, R(14, "b"))
            + RuleCases.Text(RuleCases.Words + ".") + P("Điều 2. Đối tượng áp dụng", Justified, R(14, "b"))
            + RuleCases.Text(RuleCases.Words + "./.")
        }, "");
        Check(Sample with
        {
            Content = chapter + RuleCases.Article(1, RuleCases.Words + ".")
            + RuleCases.Article(2, RuleCases.Words + "./.")
        }, "RP7319");
    }

    private static void Check(SampleDocument document, string code) => Assert.Equal(code, Codes(document, DecreeOptions.Default));

    private static string Codes(SampleDocument document, DecreeOptions options) =>
        string.Join(' ', RuleCasesTests.Findings(document, options).Select(f => f.Code));
}
