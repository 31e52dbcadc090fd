using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Templates;

public sealed class WordTemplateTests
{
    [Fact]
    public void A_tag_that_does_not_close_is_told_with_its_paragraph() => Check(Lines("một", "hai {{ x }"), "RP6005 mau.docx[đoạn 2]");

    [Fact]
    public void Each_bad_tag_gives_one_finding() => Check(Lines("{{ for d don_vi }}", "{{ \"abc }}", "{{ (1 + }}", "{{ end }}"),
        "RP6006 mau.docx[đoạn 1]", "RP6006 mau.docx[đoạn 2]", "RP6006 mau.docx[đoạn 3]");

    [Fact]
    public void A_block_without_end_is_told_at_its_beginning() => Check(Lines("{{ if true }}", "x"), "RP6008 mau.docx[đoạn 1]");

    [Fact]
    public void An_end_without_block_is_told() =>
        Check(Lines("x", "{{ end }}", "{{ else }}"), "RP6009 mau.docx[đoạn 2]", "RP6009 mau.docx[đoạn 3]");

    [Fact]
    public void Words_of_other_engines_are_understood_and_corrected() =>
        Check(Lines("{{ for d in [1] }}", "{{ endfor }}", "{{ if true }}", "{{ elseif false }}", "{{ /if }}"),
        "RP6007 mau.docx[đoạn 2]", "RP6007 mau.docx[đoạn 4]", "RP6007 mau.docx[đoạn 5]");

    [Fact]
    public void A_tag_that_shares_its_line_while_its_partner_does_not_is_an_error() =>
        Check(Lines("{{ for d in [1] }} chữ", "giữa", "{{ end }}"), "RP6010 mau.docx[đoạn 1]");

    [Fact]
    public void A_loop_half_inside_a_table_is_one_error_in_the_table() => Check(
        With("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>I. Kết quả</w:t></w:r></w:p>"
            + Table(["a", "b"], ["{{ for d in [1] }}", "{{ d }}"]) + P("{{ end }}")),
        "RP6011 mau.docx[bảng 1, dòng 2, cột 1, đoạn 1, dưới mục “I. Kết quả”]");

    [Fact]
    public void A_row_that_began_a_loop_and_was_deleted_is_one_error() => Check(
        With(P("{{ if true }}") + Table(["a"], ["x"], ["{{ end }}"]) + P("{{ end }}") + P("{{ if true }}") + P("{{ end }}")),
            "RP6009 mau.docx[bảng 1, dòng 3, cột 1, đoạn 1]");

    [Fact]
    public void A_row_that_ended_a_loop_and_was_deleted_is_one_error() => Check(
        With(P("{{ if true }}") + Table(["{{ for d in [1] }}"], ["x"]) + P("{{ end }}")), "RP6008 mau.docx[bảng 1, dòng 1, cột 1, đoạn 1]");

    [Fact]
    public void A_tag_that_lost_a_brace_is_one_error_whatever_it_opened()
    {
        Check(Lines("{{ for d in [1] }", "{{ d }}", "{{ end }}"), "RP6005 mau.docx[đoạn 1]");
        Check(Lines("{{ for d in [1] }}", "{{ d }}", "{{ end }"), "RP6005 mau.docx[đoạn 3]");
        Check(Lines("a { nam }} b"), "RP6025 mau.docx[đoạn 1]");
        Check(Lines("{{ if", "true }}", "x", "{{ end }}"), "RP6005 mau.docx[đoạn 1]");
    }

    [Fact]
    public void A_quotation_mark_that_is_not_closed_is_called_that()
    {
        Assert.Contains("dấu nháy mở mà chưa đóng",
            Rendered.Of(Lines("{{ nam == 2024 ? “năm nay : “khác” }}")).Findings.Single().Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_that_opens_behind_the_end_of_another_in_a_row_of_words_is_an_error() => Check(
        With(Table(["{{ for a in [1] }}"], ["{{ a }}{{ end }}{{ for b in [2] }}"], ["{{ b }}{{ end }}"]) + "<w:p/>"),
            "RP6010 mau.docx[bảng 1, dòng 2, cột 1, đoạn 1]");

    [Fact]
    public void A_capture_over_paragraphs_is_refused() => Check(Lines("{{ capture x }}", "chữ", "{{ end }}"), "RP6013 mau.docx[đoạn 1]");

    [Fact]
    public void A_capture_does_not_swallow_a_footnote() => Check(
        With("<w:p>" + R("{{ capture x }}a") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + R("{{ end }}b") + "</w:p>")
            .Footnotes("<w:footnote w:id=\"1\">" + P("chú") + "</w:footnote>"), "RP6013 mau.docx[đoạn 1]");

    [Fact]
    public void Tracked_changes_are_told() =>
        Check(With("<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>mới</w:t></w:r></w:ins></w:p>"), "RP6004 mau.docx[đoạn 1]");

    [Fact]
    public void A_name_that_the_data_do_not_have_is_told_with_the_nearest_one()
    {
        var rendered = Rendered.Of(Lines("{{ tong.so_cuocc }}", "{{ tonng }}"), "{ 'tong': { 'so_cuoc': 1 } }");

        Assert.Equal(["RP6014 mau.docx[đoạn 1]", "RP6014 mau.docx[đoạn 2]"],
            rendered.Findings.Select(finding => $"{finding.Code} {finding.Location}"));
        Assert.Contains("“so_cuoc”?", rendered.Findings[0].Message.Vi, StringComparison.Ordinal);
        Assert.Contains("“tong”?", rendered.Findings[1].Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_that_every_row_meets_is_told_once()
    {
        var rendered = Rendered.Of(Lines("{{ for i in 1..50 }}", "{{ 1 / 0 }}{{ i.x.y }}", "{{ end }}"));

        Assert.False(rendered.IsDone);
        Assert.True(rendered.Findings.Count <= 4, string.Join('\n', rendered.Findings.Select(finding => finding.Message.Vi)));
    }

    [Fact]
    public void A_loop_that_never_ends_is_stopped() =>
        Assert.Equal(["RP6016"], Rendered.Of(Lines("{{ while true }}{{ end }}"), options: new() { MaxIterations = 1000 }).Codes);

    [Fact]
    public void A_function_that_never_returns_is_stopped() =>
        Assert.Equal(["RP6016"], Rendered.Of(Lines("{{ func f(x) }}{{ ret f(x) }}{{ end }}", "{{ f 1 }}")).Codes);

    private static void Check(DocxBuilder template, params string[] expected) =>
        Assert.Equal(expected, Rendered.Of(template).Findings.Select(finding => $"{finding.Code} {finding.Location}"));
}
