using Reporter.Core.Templates.Tags;
using Xunit;

namespace Reporter.Tests.Core.Templates.Tags;

public sealed class TagScannerTests
{
    [Theory]
    [InlineData("Có {{ so_cuoc }} cuộc, {{so_luot}} lượt", "so_cuoc", "so_luot")]
    [InlineData("{{ \"a }} b\" }}", "\"a }} b\"")]
    [InlineData("{{ “chữ” | upcase }}", "\"chữ\" | upcase")]
    [InlineData("{{ { a: { b: 1 } } }}", "{ a: { b: 1 } }")]
    [InlineData("{\"a\": {\"b\": 1}}")]
    [InlineData("không có thẻ nào")]
    public void Tags_are_found_in_any_text(string text, params string[] codes) =>
        Assert.Equal(codes, TagScanner.Scan(text).Select(tag => tag.Code));

    [Fact]
    public void A_tag_knows_where_it_stands()
    {
        const string Text = "Có {{ so }} cuộc";
        var tag = Assert.Single(TagScanner.Scan(Text));
        Assert.Equal("{{ so }}", Text[tag.Start..tag.End]);
    }

    [Fact]
    public void What_never_closes_or_never_opens_is_marked()
    {
        Assert.True(Assert.Single(TagScanner.Scan("Có {{ so cuộc")).IsUnclosed);
        Assert.True(Assert.Single(TagScanner.Scan("Có so }} cuộc")).IsUnopened);
    }

    [Theory]
    [InlineData("{{- x }}", true, true, false, false)]
    [InlineData("{{~ x }}", true, false, false, false)]
    [InlineData("{{ x -}}", false, false, true, true)]
    [InlineData("{{ x ~}}", false, false, true, false)]
    [InlineData("{{ -5 }}", false, false, false, false)]
    public void Marks_of_white_space_are_told_from_signs(string text, bool trimsBefore, bool reachesBefore, bool trimsAfter,
        bool reachesAfter)
    {
        var tag = Assert.Single(TagScanner.Scan(text));
        Assert.Equal((trimsBefore, reachesBefore, trimsAfter, reachesAfter),
            (tag.TrimsBefore, tag.ReachesBefore, tag.TrimsAfter, tag.ReachesAfter));
    }
}
