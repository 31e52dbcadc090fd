using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

/// <summary>Shapes and data that people bring along from other template engines: the text must be the one that those engines
/// give.</summary>
public sealed class OtherEnginesTests
{
    private const string Data = "{ 'dung': true, 'ds': [ { 'a': 'x', 'con': [1, 2] }, { 'a': 'y', 'con': [3] } ], 'rong': [] }";

    [Fact]
    public void Marks_on_both_sides_join_the_paragraphs_around_a_line_of_its_own() => Check(
        Lines("Nhà tôi ở", "{{- if dung -}}", "\u00A0thành phố", "{{- else -}}", "\u00A0nông thôn", "{{- end -}}", "\u00A0và tôi thích."),
        "Nhà tôi ở\u00A0thành phố\u00A0và tôi thích.");

    [Fact]
    public void A_mark_at_the_edge_of_a_line_with_words_joins_it_to_its_neighbour() => Check(
        Lines("đầu", "trước{{ if dung -}}", "{{- end }} và sau", "cuối"), "đầu", "trước và sau", "cuối");

    [Fact]
    public void A_loop_between_such_marks_makes_one_sentence() => Check(
        Lines("Gồm: ", "{{- for d in ds -}}", "{{ d.a }}{{ if !for.last }}, {{ end }}", "{{- end -}}", "."), "Gồm: x, y.");

    [Fact]
    public void A_mark_on_one_side_of_a_line_of_its_own_takes_the_line_as_any_control_tag_does() => Check(
        Lines("đầu", "{{- for d in ds }}", "{{ d.a }}", "{{- end }}", "{{ if dung -}}", "có", "{{ end -}}", "cuối"), "đầu", "x", "y", "có",
            "cuối");

    [Fact]
    public void A_tilde_never_reaches_beyond_its_paragraph() => Check(
        Lines("đầu", "{{~ for d in ds ~}}", "  {{~ d.a ~}}  ", "{{~ end ~}}", "cuối"), "đầu", "x", "y", "cuối");

    [Fact]
    public void Marks_leave_sections_cells_and_tables_apart()
    {
        const string Section = "<w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:pPr>";
        Check(With("<w:p>" + Section + R("một") + "</w:p>" + P("{{- if dung -}}") + P("hai") + P("{{- end -}}")
            + Table(["a", "{{- if dung -}}b{{- end -}}"]) + P("ba")), "một", "hai", "| a | b |", "ba");
    }

    [Fact]
    public void A_mark_keeps_spaces_that_do_not_break() => Check(Lines("a \u00A0{{- if dung -}}\u00A0 b{{ end }}"), "a \u00A0\u00A0 b");

    [Fact]
    public void A_line_or_row_of_remarks_disappears() => Check(
        With(P("a") + P("{{ # ghi chú cho người soạn }}") + P("b{{ # giữa câu }}c")
            + Table(["{{ # dòng này bỏ }}", ""], ["còn", "{{ # ô này trống }}"]) + P("")), "a", "bc", "| còn |  |", "");

    [Fact]
    public void A_break_within_what_is_repeated_is_repeated() => Check(
        With("<w:p><w:r><w:t>{{ for d in ds }}- {{ d.a }}</w:t><w:br/><w:t xml:space=\"preserve\"> {{ end }}</w:t></w:r></w:p>"),
            "- x⏎ - y⏎ ");

    [Fact]
    public void A_block_that_begins_on_its_own_line_may_end_behind_the_last_word() => Check(
        Lines("đầu", "{{ for d in ds }}", "{{ d.a }}", "hết {{ d.a }}{{ end }}", "cuối"), "đầu", "x", "hết x", "y", "hết y", "cuối");

    [Fact]
    public void A_loop_that_begins_and_ends_in_one_column_of_different_rows_repeats_the_column() => Check(
        With(Table(["Tên", "{{ for d in ds }}{{ d.a }}", "Cộng"], ["Số", "{{ d.con.size }}", "3"], ["Cuối", "{{ d.con[0] }}{{ end }}", "4"])
            + "<w:p/>"),
        "| Tên | x | y | Cộng |", "| Số | 2 | 1 | 3 |", "| Cuối | 1 | 3 | 4 |", "");

    [Fact]
    public void A_loop_in_the_first_and_last_cell_under_columns_of_their_own_repeats_the_row() => Check(
        With(Table(["Ngày", "Tên", "Ghi chú"], ["{{ for d in ds }}", "{{ d.a }}", "{{ end }}"]) + "<w:p/>"),
        "| Ngày | Tên | Ghi chú |", "|  | x |  |", "|  | y |  |", "");

    [Fact]
    public void Rows_that_each_have_their_own_condition_stand_within_one_loop() => Check(
        With(Table(["Mã", "Tên"], ["{{ for d in ds }}{{ if d.con.size > 1 }}{{ for.index + 1 }}", "{{ d.a }} nhiều{{ end }}"],
            ["{{ if d.con.size == 1 }}{{ for.index + 1 }}", "{{ d.a }} một{{ end }}{{ end }}"]) + "<w:p/>"),
        "| Mã | Tên |", "| 1 | x nhiều |", "| 2 | y một |", "");

    [Fact]
    public void A_jump_leaves_a_loop_from_a_line_or_a_row_of_its_own() => Check(
        With(P("{{ for d in ds }}") + P("{{ if d.a == 'y' }}{{ break }}{{ end }}".Replace('\'', '"')) + P("{{ d.a }}") + P("{{ end }}")
            + Table(["{{ for d in ds }}", ""], ["{{ if d.a == 'x' }}{{ continue }}{{ end }}".Replace('\'', '"'), ""], ["{{ d.a }}", "b"],
                ["{{ end }}", ""]) + P("cuối")),
        "x", "| y | b |", "cuối");

    [Fact]
    public void A_jump_within_a_line_leaves_a_loop_of_that_line_whatever_its_runs() => Check(
        With("<w:p>" + R("({{ for d in ds }}{{ d.a }}{{ if d.con.size")
            + "<w:r><w:rPr><w:b/></w:rPr><w:t> == 2 }}{{ continue }}{{ e</w:t></w:r>" + R("nd }}; {{ end }})") + "</w:p>"), "(xy; )");

    [Theory]
    [InlineData("RP6028", "x{{ ret }}")]
    [InlineData("RP6028", "{{ if true }}{{ break }}{{ end }}")]
    [InlineData("RP6029", "{{ for d in [1, 2] }}", "a{{ if d == 2 }}{{ break }}{{ end }}b", "{{ end }}")]
    public void A_jump_that_would_cut_the_document_is_an_error(string code, params string[] lines)
    {
        var rendered = Rendered.Of(Lines(lines));

        Assert.False(rendered.IsDone);
        Assert.Equal([code], rendered.Codes);
    }

    [Fact]
    public void A_jump_out_of_a_row_from_one_of_its_cells_is_an_error() => Assert.Equal(["RP6029"], Rendered.Of(
        With(Table(["{{ for d in [1, 2] }}a", "{{ if d == 1 }}{{ continue }}{{ end }}{{ d }}{{ end }}"]) + "<w:p/>")).Codes);

    [Theory]
    [InlineData("{{ x['b'] ?? 'không' }}", "không")]
    [InlineData("{{ this['Họ tên'] ?? 'không' }}", "không")]
    public void A_name_in_brackets_may_be_absent_too(string template, string expected) => Equal("{ 'x': { 'a': 1 } }", expected, template);

    [Theory]
    [InlineData("{{ if a and b }}x{{ end }}", "and", "&&")]
    [InlineData("{{ if not a }}x{{ end }}", "not", "!")]
    [InlineData("{{ if a }}{{ else if b = 1 }}x{{ end }}", "=", "==")]
    public void Operators_of_other_languages_are_told_with_ours(string template, string written, string correct)
    {
        var finding = Assert.Single(Rendered.Of(Lines(template), "{ 'a': true, 'b': 1 }").Findings);

        Assert.Equal("RP6007", finding.Code);
        Assert.Contains($"“{written}”", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Contains($"“{correct}”", finding.Advice!.Value.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{?ds}}", "{{/ds}}", "if ds")]
    [InlineData("{{#ds}}", "{{/ds}}", "for d in ds")]
    [InlineData("{{^ds}}", "{{/}}", "if !ds")]
    [InlineData("{{ for d in ds }}", "{{.a}}{{ end }}", "d.a")]
    public void Sections_and_members_of_other_engines_are_understood_and_corrected(string open, string close, string correct)
    {
        var rendered = Rendered.Of(Lines(open, "x", close), "{ 'ds': [] }");

        Assert.All(rendered.Codes, code => Assert.Equal("RP6007", code));
        Assert.Contains(rendered.Findings, finding => finding.Advice!.Value.Vi.Contains($"“{correct}”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_remark_without_a_space_is_still_a_remark() => Check(Lines("{{#ghichu}}", "a"), "a");

    [Fact]
    public void Shift_Enter_within_a_tag_is_a_space_where_it_ends_no_statement() => Check(
        With("<w:p><w:r><w:t>{{ if</w:t><w:br/><w:t>dung }}có{{ a = 1</w:t><w:br/><w:t>b = 2 }}{{ end }}{{ a + b }}</w:t></w:r></w:p>"),
            "có3");

    [Fact]
    public void A_cell_merges_once_however_often_it_asks() => Check(
        With(Table(["{{ for d in [1, 1] }}{{ gop_o d }}{{ gop_o d }}", "{{ d }}{{ end }}"]) + "<w:p/>"), "| 11 | 1 |", "| 1 | 1 |", "");

    [Fact]
    public void An_empty_value_that_counts_as_true_is_told()
    {
        var rendered = Rendered.Of(Lines("{{ if ds }}có{{ end }}{{ if n }}số{{ end }}{{ if t }}chữ{{ end }}{{ if !c }}không{{ end }}"),
            "{ 'ds': [], 'n': 0, 't': '', 'c': null }");

        Assert.Equal("cósốchữkhông", rendered.Text());
        Assert.Equal(["RP6030", "RP6030", "RP6030"], rendered.Codes);
    }

    [Fact]
    public void An_object_is_looped_over_member_by_member()
    {
        const string Json = "{ 'x': { 'Xã A': 1, 'Xã B': [2, 3] } }";
        Equal(Json, "Xã A: 1; Xã B: [2, 3]; ", "{{ for m in x }}{{ m.key }}: {{ m.value }}; {{ end }}");
        Equal(Json, "2 true false [\"Xã A\", \"Xã B\"]",
            "{{ x | object.size }} {{ x | object.has_key 'Xã A' }} {{ x | object.has_key 'b' }} {{ object.keys x }}");
    }

    [Fact]
    public void Blank_lines_repeated_within_a_cell_keep_their_row() => Check(
        With(Table(["{{ for d in ds }}||{{ end }}|"], ["a"]) + "<w:p/>"), "| ¶¶ |", "| a |", "");

    [Fact]
    public void An_object_prints_its_members() =>
        Equal("{ 'x': { 'a': 1.50, 'b': ['c', { 'd': null }], 'e': true } }", "{a: 1.50, b: [\"c\", {d: null}], e: true}", "{{ x }}");

    [Fact]
    public void Data_win_over_functions_of_their_name_and_the_functions_stay_within_reach()
    {
        const string Json = "{ 'date': '2024-01-02', 'string': 'chữ', 'array': [2, 1], 'so': '12/BC', 'math': 3, 'ten': 'an' }";
        Equal(Json, "2024-01-02 chữ 21 12/BC 3", "{{ date }} {{ string }} {{ array[0] }}{{ array[1] }} {{ so }} {{ math }}");
        Equal(Json, "AN 1, 2 1.234,5 2",
            "{{ ten | string.upcase }} {{ array | array.sort | array.join ', ' }} {{ so 1234.5 }} {{ math.floor 2.5 }}");
        Equal(Json, "1.234 2024", "{{ 1234 | so }} {{ (date.parse date).year }}");
    }

    [Fact]
    public void A_name_that_is_no_word_of_the_language_stands_in_brackets()
    {
        const string Json = "{ 'Họ tên': 'An', 'ho-ten': 'Bình', 'end': 'hết', 'họ_tên': 'Chi', 'x': { 'a b': 1, 'for': 2 } }";
        Equal(Json, "An Bình hết Chi 1 2",
            "{{ this['Họ tên'] }} {{ this['ho-ten'] }} {{ this.end }} {{ họ_tên }} {{ x['a b'] }} {{ x.for }}");
    }

    [Theory]
    [InlineData("{{ ho-ten }}", "this[\"ho-ten\"]")]
    [InlineData("{{ Họ tên }}", "this[\"Họ tên\"]")]
    [InlineData("{{ x.a-b }}", "[\"a-b\"]")]
    public void A_name_without_its_brackets_is_an_error_that_shows_them(string tag, string proposed)
    {
        var rendered = Rendered.Of(Lines(tag), "{ 'Họ tên': 'An', 'ho-ten': 'Bình', 'x': { 'a-b': 1 } }");

        Assert.Contains(rendered.Findings,
            finding => finding.Code == "RP6014" && finding.Message.Vi.Contains(proposed, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{%tr for i in items %}", "{{ for i in items }}")]
    [InlineData("{%- if not a and b -%}", "{{ if !a && b }}")]
    [InlineData("{%p endif %}", "{{ end }}")]
    [InlineData("{#items}", "{{ for d in items }}")]
    [InlineData("{/}", "{{ end }}")]
    [InlineData("+++FOR p IN $c.people+++", "{{ for p in c.people }}")]
    [InlineData("+++= $p.name +++", "{{ p.name }}")]
    public void A_tag_of_another_engine_is_told_with_what_to_write(string tag, string proposed)
    {
        var rendered = Rendered.Of(Lines("a " + tag));

        var finding = Assert.Single(rendered.Findings);
        Assert.Equal("RP6027", finding.Code);
        Assert.Contains(proposed, finding.Advice!.Value.Vi, StringComparison.Ordinal);
        Assert.Equal("a " + tag, rendered.Text());
    }

    [Theory]
    [InlineData("50% {a} {% của %} {#1: mục} C++ +++ a +++")]
    [InlineData("{%{ {{ x }} }%}")]
    public void Plain_braces_and_signs_are_no_tags_of_another_engine(string text) => Assert.Empty(Rendered.Of(Lines(text)).Findings);

    [Theory]
    [InlineData("{%{{{}%} test }} và {%{ {{ x }} }%}", "{{ test }} và  {{ x }} ")]
    [InlineData("{\"a\": {\"b\": 1}} {x{y{z}}}", "{\"a\": {\"b\": 1}} {x{y{z}}}")]
    public void Braces_that_the_text_opens_itself_are_text(string template, string expected)
    {
        var rendered = Rendered.Of(Lines(template));

        Assert.Empty(rendered.Findings);
        Assert.Equal(expected, rendered.Text());
    }

    private static void Equal(string json, string expected, string template)
    {
        var rendered = Rendered.Of(Lines(template.Replace('\'', '"')), json);
        Assert.DoesNotContain(rendered.Codes, code => code != "RP6042");
        Assert.Equal(expected, rendered.Text());
    }

    private static void Check(DocxBuilder template, params string[] expected)
    {
        var rendered = Rendered.Of(template, Data);
        Assert.Empty(rendered.Findings);
        Assert.Equal(string.Join('\n', expected), rendered.Text());
    }
}
