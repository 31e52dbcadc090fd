using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

/// <summary>What would be printed blank, as code or as another figure than its author expects, is reported.</summary>
public sealed class NeverSilentTests
{
    private const string Data =
        "{ 'so': 5, 'chu': 'abc', 'dung': true, 'ten': 'Lan', 'nhom': { 'a': 1 }, 'ds': [ { 'ten': 'x', 'so': '5' }, { 'ten': 'y', 'so': "
            + "'12' } ], 'so_chu': '5', 'nam': '2024', 'le': 2.5 }";

    [Theory]
    [InlineData("{{ so.abc }}")]
    [InlineData("{{ chu.abc }}")]
    [InlineData("{{ dung.abc }}")]
    [InlineData("{{ if so.abc }}x{{ end }}")]
    [InlineData("{{ if dung.abc == 1 }}x{{ end }}")]
    [InlineData("{{ for d in ds }}{{ d.ten.abc }}{{ end }}")]
    public void A_member_of_a_plain_value_is_an_unknown_name(string tag) => Assert.Equal("RP6014", Told(tag)[0]);

    [Theory]
    [InlineData("{{ so['abc'] }}")]
    [InlineData("{{ chu['abc'] }}")]
    [InlineData("{{ so -2.5 0 }}")]
    public void Nor_is_anything_else_blank_without_a_word(string tag) => Assert.Equal(["RP6015"], Told(tag));

    [Theory]
    [InlineData("{{ so?.abc }}")]
    [InlineData("{{ so.abc ?? '-' }}")]
    [InlineData("{{ chu.size }}")]
    public void Where_it_may_be_absent_nothing_is_told(string tag) => Assert.Empty(Told(tag));

    [Theory]
    [InlineData("{{ '5' + 1 }}", "51")]
    [InlineData("{{ '5' * 3 }}", "555")]
    [InlineData("{{ '5' > 10 }}", "true")]
    [InlineData("{{ so_chu + so }}", "55")]
    [InlineData("{{ nam + 1 }}", "20241")]
    [InlineData("{{ ds[0].so > ds[1].so }}", "true")]
    [InlineData("{{ '5,0' == 5 }}", "false")]
    [InlineData("{{ math.plus so_chu 1 }}", "51")]
    [InlineData("{{ for d in ds | array.sort 'so' }}{{ d.so }} {{ end }}", "12 5 ")]
    public void A_figure_that_is_a_text_is_told_where_it_is_reckoned_with(string tag, string printed)
    {
        Assert.Equal(["RP6041"], Told(tag));
        Assert.Equal(printed, Of(tag).Text());
    }

    [Theory]
    [InlineData("{{ 'Số ' + so }}")]
    [InlineData("{{ '-' * 20 }}")]
    [InlineData("{{ chu > 'ab' }}")]
    [InlineData("{{ so_chu == 5 }}")]
    [InlineData("{{ so + '%' }}")]
    [InlineData("{{ '05/' + so }}")]
    [InlineData("{{ so so_chu }}")]
    [InlineData("{{ so_chu | string.append '1' }}")]
    [InlineData("{{ for d in ds | array.sort 'ten' }}{{ d.so }}{{ end }}")]
    public void Where_a_text_is_meant_nothing_is_told(string tag) => Assert.Empty(Told(tag));

    [Theory]
    [InlineData("{{ ds }}")]
    [InlineData("{{ nhom }}")]
    [InlineData("{{ 'a' + nhom }}")]
    [InlineData("{{ liet_ke ds }}")]
    [InlineData("{{ 1..3 }}")]
    [InlineData("{{ ds | array.map 'ten' }}")]
    public void A_list_or_a_group_printed_as_code_is_told(string tag) => Assert.Equal("RP6042", Told(tag)[0]);

    [Fact]
    public void It_is_printed_as_before() =>
        Assert.Equal("[{ten: \"x\", so: \"5\"}, {ten: \"y\", so: \"12\"}] {a: 1}", Of("{{ ds }} {{ nhom }}").Text());

    [Theory]
    [InlineData("{{ math.round 2.5 }} {{ math.round 0.125 2 }} {{ so 2.5 0 }} {{ so 0.125 2 }} {{ so 1.005 2 }}", "3 0.13 3 0,13 1,01")]
    [InlineData("{{ math.round 3.5 }} {{ math.round (-2.5) }} {{ -2.5 | math.round }} {{ so (-2.5) 0 }}", "4 -3 -3 -3")]
    [InlineData("{{ 2.5 | object.format 'N0' }} {{ 1.005 | math.format '0.00' }} {{ (201 / 200) | object.format 'N2' }} {{ math.round "
        + "(201 / 200) 2 }}", "3 1.01 1.01 1.01")]
    [InlineData("{{ math.round le }} {{ tien 2.5 }} {{ phan_tram 12.345 2 }} {{ math.round 1.5000 2 }}", "3 3 đồng 12,35% 1.5")]
    public void All_ways_to_round_round_the_same_way(string tag, string expected) => Assert.Equal(expected, Of(tag).Text());

    [Fact]
    public void A_list_is_told_to_be_one()
    {
        var finding = Of("{{ ds.ten }}").Findings.Single();
        Assert.Equal("RP6044", finding.Code);
        Assert.Contains("“ds” là danh sách", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_name_in_a_loop_is_looked_for_in_its_item()
    {
        var rendered = Rendered.Of(Lines("{{ for d in ds }}", "{{ for c in d.con }}", "{{ ho }} {{ tuoi }}", "{{ end }}", "{{ end }}",
            "{{ tuoi }}"), "{ 'ds': [ { 'ho': 'a', 'con': [ { 'tuoi': 1 } ] } ] }");
        Assert.Equal(["“d.ho”", "“c.tuoi”", ""],
            rendered.Findings.Select(finding => finding.Message.Vi.Split("Có phải ") is [_, var nearest] ? nearest.TrimEnd('?') : ""));
    }

    [Theory]
    [InlineData("{{ lam_tron so 2 }}", "math.round")]
    [InlineData("{{ làm_tròn so 2 }}", "math.round")]
    [InlineData("{{ ten | upper }}", "string.upcase")]
    [InlineData("{{ ds | sum 'so' }}", "tong_cua")]
    [InlineData("{{ dem ds }}", "array.size")]
    public void Functions_of_other_languages_are_known_by_their_names(string tag, string meant) =>
        Assert.Contains($"Có phải “{meant}”", Of(tag).Findings[0].Message.Vi, StringComparison.Ordinal);

    [Fact]
    public void More_of_the_same_names_the_tag_at_fault()
    {
        var findings = Rendered.Of(Lines("{{ for d in ds }}{{ d.ten }}{{ d.abc }}{{ end }}"), Data.Replace('\'', '"')).Findings;
        Assert.Equal(["RP6014", "RP6022"], findings.Select(finding => finding.Code));
        Assert.Contains("“{{ d.abc }}”", findings[1].Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Vertical_tab_and_form_feed_break_and_other_control_characters_keep_words_apart()
    {
        var rendered = Rendered.Of(Lines("[{{ a }}] [{{ b }}] [{{ c }}] [{{ d }}]"),
            "{ 'a': 'x\\u0001y', 'b': 'x\\fy', 'c': 'x\\u000by', 'd': 'x\\u0007y\\u0085z\\u007f' }");
        Assert.Equal("[x y] [x⏎y] [x⏎y] [x y z ]", rendered.Text());
        Assert.Single(rendered.Part().Descendants(),
            element => element.Name.LocalName == "br" && element.Attributes().Any(attribute => attribute.Value == "page"));
    }

    [Theory]
    [InlineData("x\\u0001y", "x y")]
    [InlineData("x\\fy", "x y")]
    [InlineData("x\\u000by\\u009fz", "x y z")]
    [InlineData("x\\ufffey\\uffff", "xy")]
    public void In_a_property_of_the_document_there_is_no_break_so_each_is_a_blank(string value, string expected)
    {
        const string Core =
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{{ a }}</dc:title></cp:coreProperties>";
        var rendered = Rendered.Of(Lines("x").File("docProps/core.xml", System.Text.Encoding.UTF8.GetBytes(Core),
            "application/vnd.openxmlformats-package.core-properties+xml"), $"{{ 'a': '{value}' }}");
        Assert.Equal(expected, rendered.Part("docProps/core.xml").Value);
    }

    [Theory]
    [InlineData("x\\r\\ny", "x⏎y")]
    [InlineData("x\\ry", "x⏎y")]
    [InlineData("x\\u000b\\u000by", "x⏎⏎y")]
    [InlineData("x\\u0000\\u001by", "x  y")]
    public void In_a_header_and_a_cell_breaks_are_breaks(string value, string expected)
    {
        var rendered = Rendered.Of(With(Table(["{{ a }}"]) + "<w:p/>").Header(P("{{ a }}")), $"{{ 'a': '{value}' }}");
        Assert.Equal(expected, rendered.Text("word/header1.xml"));
        Assert.Equal($"| {expected} |\n", rendered.Text());
    }

    [Theory]
    [InlineData("{{ for c in ten }}{{ c }}{{ end }}")]
    [InlineData("{{ for c in 'abc' }}{{ c }}{{ end }}")]
    [InlineData("{{ for c in ds[0].ten }}{{ c }}{{ end }}")]
    public void The_letters_of_a_text_are_no_list(string tag)
    {
        var finding = Of(tag).Findings.Single();
        Assert.Equal("RP6015", finding.Code);
        Assert.Contains("không phải danh sách", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_where_a_list_may_be_is_an_empty_list() => Assert.Empty(Of("{{ for c in '' }}{{ c }}{{ end }}").Codes);

    [Theory]
    [InlineData("Kính gửi: {{ }}")]
    [InlineData("{{}}")]
    [InlineData("{{ if dung }}{{ }}{{ end }}")]
    public void An_empty_tag_is_told(string tag) => Assert.Equal(["RP6081"], Of(tag).Codes);

    [Fact]
    public void So_is_one_in_a_text_template()
    {
        var finding = Rendered.Of(Lines("{{ chen \"t\" }}"), files: ("t.scriban",
            System.Text.Encoding.UTF8.GetBytes("một\nhai {{ }}"))).Findings.Single();
        Assert.Equal("RP6081 t.scriban(2,5)", $"{finding.Code} {finding.Location}");
    }

    [Theory]
    [InlineData("{{ # ghi chú }}")]
    [InlineData("a {{- -}} b")]
    public void A_remark_and_a_tag_that_only_trims_are_not(string tag) => Assert.Empty(Of(tag).Codes);

    [Theory]
    [InlineData("{{ dung and dung }}", "&&")]
    [InlineData("{{ not dung }}", "!")]
    [InlineData("{{ dung or dung }}", "||")]
    [InlineData("{{ if so => 2 }}x{{ end }}", ">=")]
    [InlineData("{{ if so =< 2 }}x{{ end }}", "<=")]
    [InlineData("{{ if so = 2 }}x{{ end }}", "==")]
    public void Operators_of_other_languages_are_named(string tag, string meant)
    {
        var finding = Of(tag).Findings.Single();
        Assert.Equal("RP6007", finding.Code);
        Assert.Contains($"“{meant}”", finding.Advice!.Value.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ 'gạo and muối, not or' }}")]
    [InlineData("{{ ds[0].ten | string.replace 'and' 'or' }}")]
    public void Words_in_a_text_are_no_operators(string tag) => Assert.Empty(Of(tag).Codes);

    private static Rendered Of(string tag) => Rendered.Of(Lines(tag.Replace('\'', '"')), Data);

    private static List<string> Told(string tag) => [.. Of(tag).Codes.Where(code => code != "RP6030")];
}
