using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Tests.Support;
using Reporter.Word.Program;
using Reporter.Word.Values;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Templates;

public sealed class TemplateCheckerTests
{
    private const string Names =
        "{ 'nam': 2024, 'tong': { 'so_cuoc': 1, 'so_luot': 2 }, 'don_vi': [ { 'ten': 'a', 'so_lieu': { 'so_cuoc': 1 } } ], 'ngay': "
            + "'2024-01-01' }";

    [Fact]
    public void Names_that_are_known_pass() =>
        Check(Lines("{{ nam }} {{ tong.so_cuoc | so }}", "{{ for d in don_vi }}",
        "{{ for.index }} {{ d.ten }} {{ d.so_lieu.so_cuoc }} {{ don_vi.size }}", "{{ end }}", "{{ x = 1 }}", "{{ x }}"));

    [Fact]
    public void A_mistyped_name_is_told_with_the_nearest() => Check(Lines("{{ namm }}"), "namm → nam");

    [Fact]
    public void A_mistyped_member_is_told_with_its_path() => Check(Lines("{{ tong.so_cuocc }}"), "tong.so_cuocc → so_cuoc");

    [Fact]
    public void Members_of_loop_items_are_known() =>
        Check(Lines("{{ for d in don_vi }}", "{{ d.tenn }}{{ d.so_lieu.so_luot }}", "{{ end }}"), "d.tenn → ten",
        "d.so_lieu.so_luot → so_cuoc");

    [Fact]
    public void A_sorted_list_has_the_same_items() =>
        Check(Lines("{{ for d in (don_vi | array.sort 'ten') }}{{ d.tem }}{{ end }}".Replace('\'', '"')), "d.tem → ten");

    [Fact]
    public void A_function_that_is_not_there_is_told() => Check(Lines("{{ hai_chuso nam }}"), "hai_chuso → hai_chu_so");

    [Fact]
    public void Optional_names_may_be_absent() => Check(Lines("{{ khong?.co }}{{ tong.khac ?? 0 }}{{ tong?.khac }}"));

    [Fact]
    public void Names_are_checked_though_a_block_is_open() => Check(Lines("{{ for d in don_vi }}", "{{ d.tem }}"), "d.tem → ten");

    [Fact]
    public void A_text_template_is_checked_where_it_is_put_in()
    {
        var found = Findings(Lines("{{ for d in don_vi }}", "{{ chen \"doan\" }}", "{{ end }}", "{{ chen \"khong-co\" }}"),
            "một\n{{ d.tenn }} {{ nam }}");

        Assert.Equal(["RP6014 doan.scriban(2,1)", "RP6017 mau.docx[đoạn 4]"],
            found.Select(finding => $"{finding.Code} {finding.Location}"));
    }

    [Fact]
    public void A_document_is_checked_where_it_is_put_in()
    {
        var found = Findings(Lines("{{ for d in don_vi }}", "{{ chen \"phu-luc.docx\" }}", "{{ end }}"), "",
            With(P("{{ d.ten }}") + Table(["{{ d.tenn }}"]) + P("x")).Build());

        Assert.Equal(["RP6014 phu-luc.docx[bảng 1, dòng 1, cột 1, đoạn 1]"], found.Select(finding => $"{finding.Code} {finding.Location}"));
    }

    [Fact]
    public void Names_of_an_item_are_known_in_its_footnotes_and_links() => Check(
        With(P("{{ for d in don_vi }}") + "<w:p><w:hyperlink r:id=\"rIdL\">" + R("x")
            + "</w:hyperlink><w:r><w:footnoteReference w:id=\"1\"/></w:r>" + "</w:p>" + P("{{ end }}"))
            .Footnotes("<w:footnote w:id=\"1\">" + P("{{ d.ten }}{{ d.tem }}") + "</w:footnote>")
                .Relationship("rIdL", "hyperlink", "https://x.vn/{{ d.ten }}", isExternal: true), "d.tem → ten");

    [Fact]
    public void Names_that_a_missing_tag_would_bring_are_not_told_too() => Assert.Equal(["RP6009"],
        Findings(With(Table(["{{ x.ten }}", "{{ x.loai }}"], ["{{ end }}", ""]) + "<w:p/>"), "").Select(finding => finding.Code));

    [Fact]
    public void Names_that_a_tag_without_its_last_brace_brings_are_known() => Assert.Equal(["RP6005"],
        Findings(Lines("{{ for x in don_vi }", "{{ x.ten }}", "{{ end }}"), "").Select(finding => finding.Code));

    private static void Check(DocxBuilder template, params string[] unknown) => Assert.Equal(
        unknown.Select(name => $"không có tên “{name.Split(" → ")[0]}”. Có phải “{name.Split(" → ")[1]}”?"),
        Findings(template, "").Where(finding => finding.Code == "RP6014")
            .Select(finding => finding.Message.Vi[(finding.Message.Vi.IndexOf(": ", StringComparison.Ordinal) + 2)..]));

    private static List<Diagnostic> Findings(DocxBuilder template, string text, byte[]? document = null)
    {
        var findings = new DiagnosticBag();
        var sources = new TemplateSources(name => name == "doan.scriban" ? new TemplateSource(name, Encoding.UTF8.GetBytes(text))
            : document is not null ? new TemplateSource(name, document) : null, () => ["doan"]);
        var names = JsonData.Read("x", Encoding.UTF8.GetBytes(Names.Replace('\'', '"')), findings);
        TemplateChecker.Check(WordTemplate.Open("mau.docx", template.Build(), sources, new WordTemplateOptions(), findings)!, names,
            findings);
        return [.. findings];
    }
}
