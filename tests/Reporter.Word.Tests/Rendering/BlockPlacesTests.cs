using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

/// <summary>Blocks whose tags share their line or row with words: understood where only one thing can be meant, refused
/// elsewhere.</summary>
public sealed class BlockPlacesTests
{
    private const string Data = "{ 'co': true, 'khong': false, 'loai': 'B', 'ds': ['x', 'y'], 'rong': [] }";

    [Theory]
    [InlineData("co", "đầu|chữ|giữa|cuối")]
    [InlineData("khong", "đầu|cuối")]
    public void A_condition_may_share_its_line_with_the_words_that_depend_on_it(string name, string expected) =>
        Check(Lines("đầu", $"{{{{ if {name} }}}}chữ", "giữa", "{{ end }}", "cuối"), expected);

    [Theory]
    [InlineData("co", "a|một")]
    [InlineData("khong", "a|hai")]
    public void So_may_its_other_branch(string name, string expected)
    {
        Check(Lines("a", $"{{{{ if {name} }}}}một", "{{ else }}hai", "{{ end }}"), expected);
        Check(Lines("a", $"{{{{ if {name} }}}}một{{{{ else }}}}", "hai{{ end }}"), expected);
        Check(Lines($"a{{{{ if {name} }}}}", "một", "{{ else }}hai{{ end }}"), expected);
    }

    [Fact]
    public void So_may_a_choice() =>
        Check(Lines("{{ case loai }}", "{{ when \"A\" }}một", "{{ when \"B\" }}hai", "thêm", "{{ else }}ba", "{{ end }}", "cuối"),
        "hai|thêm|cuối");

    [Fact]
    public void What_stands_behind_its_end_depends_on_nothing() => Check(Lines("{{ if khong }}chữ", "giữa", "{{ end }}cuối"), "cuối");

    [Fact]
    public void Words_on_both_sides_of_the_tag_leave_it_open() => Refuses(Lines("trước {{ if co }} sau", "giữa", "{{ end }}"), "[đoạn 1]");

    [Fact]
    public void With_a_loop_it_is_not_clear_what_is_repeated() =>
        Refuses(Lines("{{ for d in ds }}chữ", "{{ d }}", "{{ end }}"), "[đoạn 1]");

    [Theory]
    [InlineData("Nhóm", "{{ for d in ds }}")]
    [InlineData("{{ for d in ds }}", "Nhóm")]
    [InlineData("{{ for d in ds }}Nhóm", "")]
    public void A_loop_that_opens_in_a_row_with_other_words_is_refused(string first, string second) =>
        Refuses(With(Table([first, second], ["", "{{ d }}"], ["", "{{ end }}"], ["Cuối", "z"]) + "<w:p/>"), "bảng 1, dòng 1");

    [Fact]
    public void So_is_one_that_ends_before_other_words_of_its_row() =>
        Refuses(With(Table(["{{ for d in ds }}", ""], ["{{ d }}", "a"], ["{{ end }}", "Cuối"]) + "<w:p/>"), "bảng 1, dòng 3");

    [Fact]
    public void A_loop_from_the_first_word_of_a_row_to_the_last_of_another_repeats_all_of_them() =>
        Check(With(Table(["{{ for d in ds }}{{ d }}", "a"], ["b", "c{{ end }}"]) + "<w:p/>"), "| x | a ||| b | c ||| y | a ||| b | c ||");

    [Fact]
    public void A_condition_that_opens_before_the_first_word_of_a_row_takes_the_row() =>
        Check(With(Table(["a", "b"], ["{{ if khong }}c", "d"], ["e", "f"], ["{{ end }}", ""], ["g", "h"]) + "<w:p/>"),
            "| a | b ||| g | h ||");

    private static void Check(DocxBuilder template, string expected)
    {
        var rendered = Rendered.Of(template, Data);
        Assert.Empty(rendered.Codes);
        Assert.Equal(expected, rendered.Text().Replace('\n', '|'));
    }

    private static void Refuses(DocxBuilder template, string place)
    {
        var rendered = Rendered.Of(template, Data);
        Assert.Equal(["RP6010"], rendered.Codes);
        Assert.Contains(place, rendered.Findings[0].Location.ToString(), StringComparison.Ordinal);
    }
}
