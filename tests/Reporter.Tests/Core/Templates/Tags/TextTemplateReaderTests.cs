using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Xunit;

namespace Reporter.Tests.Core.Templates.Tags;

public sealed class TextTemplateReaderTests
{
    [Fact]
    public void Control_lines_vanish_with_their_line() =>
        Assert.Equal("đầu\n1\n2\ncuối\n", Read("đầu\n{{ for i in 1..2 }}\n{{ i }}\n{{ end }}\ncuối\n"));

    [Fact]
    public void A_bad_tag_is_a_finding_with_line_and_column()
    {
        var bag = new DiagnosticBag();
        Assert.Null(Open("một\nhai {{ x + }}\n", bag));
        var at = Assert.IsType<TextLocation>(Assert.Single(bag).Location);
        Assert.Equal(("a.scriban", 2, 5), (at.Path, at.Line, at.Column));
    }

    [Theory]
    [InlineData("{{ if x }}\n", "RP6008")]
    [InlineData("{{ end }}\n", "RP6009")]
    [InlineData("{{ x\n", "RP6005")]
    [InlineData("x }}\n", "RP6025")]
    public void Halves_of_tags_and_blocks_are_told(string text, string code)
    {
        var bag = new DiagnosticBag();
        Assert.Null(Open(text, bag));
        Assert.Equal([code], bag.Select(found => found.Code));
    }

    private static string Read(string text)
    {
        var bag = new DiagnosticBag();
        var template = Open(text, bag);
        Assert.Empty(bag);
        return template!.Render();
    }

    private static Scriban.Template? Open(string text, DiagnosticBag bag) =>
        TextTemplateReader.Read(new TemplateSource("a.scriban", Encoding.UTF8.GetBytes(text)), bag);
}
