using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

public sealed class WordRendererTests
{
    private const string Data =
        "{ 'ten': 'Lan & <Mai>', 'so': 1234.50, 'ds': [ { 'a': 'x', 'con': [1, 2] }, { 'a': 'y', 'con': [3] } ], 'rong': [], "
            + "'dung': true }";

    [Fact]
    public void A_value_takes_the_place_of_its_tag() => Check(Lines("Kính gửi {{ ten }}."), "Kính gửi Lan & <Mai>.");

    [Fact]
    public void Numbers_print_as_the_data_have_them() => Check(Lines("{{ so }}"), "1234.50");

    [Fact]
    public void A_culture_prints_numbers_the_Vietnamese_way() =>
        Assert.Equal("1.234,5",
            Rendered.Of(Lines("{{ so }}"), Data, new RenderOptions { Culture = System.Globalization.CultureInfo.GetCultureInfo("vi-VN") })
            .Text());

    [Fact]
    public void A_tag_may_be_cut_into_any_runs() =>
        Check(With("<w:p>" + R("a {") + "<w:proofErr w:type=\"spellStart\"/>" + R("{ t")
            + "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>" + R("en") + R(" }") + R("} b") + "</w:p>"),
            "a Lan & <Mai> b");

    [Fact]
    public void Lines_with_only_control_tags_disappear() =>
        Check(Lines("đầu", "{{ for d in ds }}", "- {{ d.a }}", "{{ end }}", "cuối"), "đầu", "- x", "- y", "cuối");

    [Fact]
    public void Loops_and_conditions_stand_within_a_line() =>
        Check(Lines("({{ for d in ds }}{{ d.a }}{{ if !for.last }}, {{ end }}{{ end }})"), "(x, y)");

    [Fact]
    public void Loops_nest() =>
        Check(Lines("{{ for d in ds }}", "{{ d.a }}", "{{ for c in d.con }}", "{{ d.a }}{{ c }}", "{{ end }}", "{{ end }}"), "x", "x1",
        "x2", "y", "y3");

    [Fact]
    public void Two_control_tags_share_a_line() =>
        Check(Lines("{{ for d in ds }}{{ for c in d.con }}", "{{ c }}", "{{ end }}{{ end }}"), "1", "2", "3");

    [Fact]
    public void Else_is_understood_on_lines() =>
        Check(Lines("{{ if !dung }}", "không", "{{ else if so > 1000 }}", "nhiều", "{{ else }}", "ít", "{{ end }}"), "nhiều");

    [Fact]
    public void For_else_prints_when_the_list_is_empty() =>
        Check(Lines("{{ for d in rong }}", "{{ d }}", "{{ else }}", "không phát sinh", "{{ end }}"), "không phát sinh");

    [Fact]
    public void Case_picks_one_line() =>
        Check(Lines("{{ case ds.size }}", "{{ when 1 }}", "một", "{{ when 2 }}", "hai", "{{ else }}", "khác", "{{ end }}"), "hai");

    [Fact]
    public void A_table_row_repeats_between_control_rows() => Check(
        With(Table(["STT", "Tên"], ["{{ for d in ds }}", ""], ["{{ for.index + 1 }}", "{{ d.a }}"], ["{{ end }}", ""]) + "<w:p/>"),
        "| STT | Tên |", "| 1 | x |", "| 2 | y |", "");

    [Fact]
    public void A_row_repeats_when_its_own_cells_hold_the_tags() => Check(
        With(Table(["STT", "Tên"], ["{{ for d in ds }}{{ for.index }}", "{{ d.a }}{{ end }}"]) + "<w:p/>"),
        "| STT | Tên |", "| 0 | x |", "| 1 | y |", "");

    [Fact]
    public void Several_rows_make_one_item() => Check(
        With(Table(["{{ for d in ds }}"], ["{{ d.a }}"], ["{{ d.con.size }}"], ["{{ end }}"]) + "<w:p/>"), "| x |", "| 2 |", "| y |",
            "| 1 |", "");

    [Fact]
    public void A_table_without_rows_disappears() =>
        Check(With(P("a") + Table(["{{ for d in rong }}"], ["{{ d }}"], ["{{ end }}"]) + P("b")), "a", "b");

    [Fact]
    public void A_cell_keeps_a_paragraph() => Check(With(Table(["{{ if !dung }}|x|{{ end }}", "b"]) + "<w:p/>"), "|  | b |", "");

    [Fact]
    public void Cells_with_only_a_control_tag_repeat_columns() => Check(
        With(Table(["Tên", "{{ for d in ds }}", "{{ d.a }}", "{{ end }}", "Cộng"]) + "<w:p/>"), "| Tên | x | y | Cộng |", "");

    [Fact]
    public void Headers_footers_and_footnotes_are_rendered()
    {
        var rendered = Rendered.Of(
            With("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p><w:sectPr><w:headerReference "
                + "w:type=\"default\" r:id=\"rId2\"/><w:footerReference w:type=\"default\" r:id=\"rId3\"/></w:sectPr>")
                .Header(P("đầu {{ so }}")).Footer(P("chân {{ so }}"))
                    .Footnotes("<w:footnote w:id=\"1\">" + P("chú {{ so }}") + "</w:footnote>"), Data);

        Assert.Equal("đầu 1234.50", rendered.Text("word/header1.xml"));
        Assert.Equal("chân 1234.50", rendered.Text("word/footer1.xml"));
        Assert.EndsWith("chú 1234.50", rendered.Text("word/footnotes.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_breaks_and_tabs_in_a_value_are_kept() =>
        Assert.Equal("a⏎b→c", Rendered.Of(Lines("{{ x }}"), "{ 'x': 'a\\nb\\tc' }").Text());

    [Fact]
    public void What_is_no_character_is_dropped_and_a_control_character_is_a_blank() =>
        Assert.Equal("a b😀", Rendered.Of(Lines("{{ x }}"), "{ 'x': 'a\\u0001b😀\\uffff' }").Text());

    [Fact]
    public void Typographic_quotes_and_hard_spaces_in_a_tag_are_put_right() =>
        Check(Lines("{{\u00A0ten == “x” ? ‘có’ : “không”\u00A0}}"), "không");

    [Fact]
    public void Variables_live_across_paragraphs_and_their_lines_vanish() =>
        Check(Lines("{{ n = 0 }}", "{{ for d in ds }}{{ n = n + d.con.size }}{{ end }}", "Tổng {{ n }}"), "Tổng 3");

    [Fact]
    public void Capture_holds_text_that_is_escaped_once() =>
        Check(Lines("{{ capture t }}<{{ ten }}>{{ end }}", "[{{ t }}]"), "[<Lan & <Mai>>]");

    [Fact]
    public void Functions_can_be_defined() =>
        Check(Lines("{{ func doi(x) }}{{ ret x * 2 }}{{ end }}", "{{ doi 4 }}", "{{ 5 | doi }}"), "8", "10");

    [Fact]
    public void A_function_may_be_defined_over_lines_that_hold_only_control_tags() => Check(
        Lines("đầu", "{{ func muc(x) }}", "{{ if x > 10 }}", "{{ ret 'cao' }}".Replace('\'', '"'), "{{ else }}",
            "{{ ret 'thấp' }}".Replace('\'', '"'), "{{ end }}", "{{ end }}", "{{ muc 4 }}, {{ muc so }}"), "đầu", "thấp, cao");

    [Fact]
    public void White_space_marks_trim_within_the_paragraph() => Check(Lines("a  {{- so -}}  b"), "a1234.50b");

    [Fact]
    public void A_literal_brace_pair_is_printed() => Check(Lines("{%{ {{ ten }} }%} và { {"), " {{ ten }}  và { {");

    [Fact]
    public void Lines_made_by_Shift_Enter_disappear_too() => Check(
        With("<w:p><w:r><w:t>Gồm:</w:t><w:br/><w:t>{{ for d in ds }}</w:t><w:br/><w:t>{{ d.a }}</w:t><w:br/><w:t>{{ end "
            + "}}</w:t></w:r></w:p>"), "Gồm:⏎x⏎y");

    [Fact]
    public void A_page_break_beside_a_control_tag_stays_on_its_side()
    {
        const string Break = "<w:r><w:br w:type=\"page\"/></w:r>";
        Check(With("<w:p>" + R("{{ for d in ds }}") + "</w:p>" + P("{{ d.a }}") + "<w:p>" + Break + R("{{ end }}") + "</w:p>" + P("cuối")),
            "x", "⏎", "y", "⏎", "cuối");
        Check(With(P("{{ for d in ds }}") + P("{{ d.a }}") + "<w:p>" + R("{{ end }}") + Break + "</w:p>" + P("cuối")), "x", "y", "⏎",
            "cuối");
    }

    [Fact]
    public void A_section_break_behind_the_end_of_a_loop_comes_once()
    {
        const string Section = "<w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:pPr>";
        Check(With(P("{{ for d in ds }}") + P("{{ for c in d.con }}") + P("{{ c }}") + "<w:p>" + Section + R("{{ end }}{{ end }}")
            + "</w:p>" + P("cuối")), "1", "2", "3", "", "cuối");
        Check(With("<w:p>" + Section + R("{{ for d in ds }}") + "</w:p>" + P("{{ d.a }}") + P("{{ end }}") + P("cuối")), "", "x", "", "y",
            "cuối");
    }

    [Fact]
    public void A_page_break_under_a_condition_leaves_no_empty_line_when_it_is_not_wanted() =>
        Check(With(P("a") + "<w:p>" + R("{{ if !dung }}{{ if dung }}") + "<w:r><w:br w:type=\"page\"/></w:r>" + R("{{ end }}{{ end }}")
            + "</w:p>" + P("b")), "a", "b");

    [Fact]
    public void An_optional_name_may_be_absent() =>
        Check(Lines("[{{ khong?.co }}][{{ ds[0].b ?? 'thay' }}][{{ khong_co ?? 1 }}]".Replace('\'', '"')), "[][thay][1]");

    [Fact]
    public void The_same_input_gives_the_same_bytes() =>
        Assert.Equal(Rendered.Of(Lines("{{ ten }}"), Data).Docx, Rendered.Of(Lines("{{ ten }}"), Data).Docx);

    [Fact]
    public void A_text_template_is_put_in_with_the_documents_styles()
    {
        var text = "# Kết quả\n\nĐã tổ chức **{{ ds.size }}** cuộc,\nđúng hạn.\n{{ for d in ds }}\n- {{ d.a }} *nghiêng*\n{{ end }}\n";
        var rendered = Rendered.Of(Lines("trước", "{{ chen \"ket-qua\" }}", "sau"), "{ 'ds': [ { 'a': '*x* - y' }, { 'a': 'z' } ] }",
            files: ("ket-qua.scriban", System.Text.Encoding.UTF8.GetBytes(text)));

        Assert.Empty(rendered.Findings);
        Assert.Equal("trước\nKết quả\nĐã tổ chức 2 cuộc, đúng hạn.\n- *x* - y nghiêng\n- z nghiêng\nsau", rendered.Text());
        Assert.Contains("w:val=\"Heading1\"", rendered.Part().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_template_may_put_in_another_one()
    {
        var files = new[] { ("ngoai.scriban", "Trước\n\n{{ chen 'trong' }}\n\nSau".Replace('\'', '"')),
            ("trong.scriban", "# Mục {{ ten }}\n\n- {{ so }}") };
        var rendered = Rendered.Of(Lines("{{ chen \"ngoai\" }}"), "{ 'ten': '*A*', 'so': 5 }",
            files: [.. files.Select(file => (file.Item1, System.Text.Encoding.UTF8.GetBytes(file.Item2)))]);

        Assert.Empty(rendered.Findings);
        Assert.Equal("Trước\nMục *A*\n- 5\nSau", rendered.Text());
        Assert.Contains("w:val=\"Heading1\"", rendered.Part().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_is_cut_into_groups() =>
        Check(Lines("{{ for nhom in chia_nhom([1, 2, 3, 4, 5], 2) }}", "{{ for so in nhom }}{{ so }}{{ end }}", "{{ end }}"), "12", "34",
            "5");

    [Fact]
    public void Repeated_columns_share_their_width_by_what_they_hold()
    {
        var rendered = Rendered.Of(With(Table(["{{ for c in cot }}", "{{ c }}", "{{ end }}"])),
            "{ 'cot': ['12', 'một câu dài hơn nhiều so với số kia'] }");

        System.Xml.Linq.XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var widths = rendered.Part().Descendants(w + "gridCol").Select(column => (int)column.Attribute(w + "w")!).ToList();
        Assert.Equal([574, 2426], widths);
    }

    private static void Check(DocxBuilder template, params string[] lines)
    {
        var rendered = Rendered.Of(template, Data);
        Assert.Empty(rendered.Findings.Select(finding => finding.Message.Vi));
        Assert.Equal(string.Join('\n', lines), rendered.Text());
    }
}
