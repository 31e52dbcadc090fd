using System.Xml.Linq;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

public sealed class MarkdownLooksTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("a ~~b~~ c", "strike", "b")]
    [InlineData("a ++b c++ d", "u", "b c")]
    [InlineData("a ==b== c", "highlight", "b")]
    [InlineData("m^2^", "vertAlign", "2")]
    [InlineData("H~2~O", "vertAlign", "2")]
    [InlineData("**a ~~b~~**", "strike", "b")]
    public void A_pair_of_marks_gives_its_look(string text, string look, string words)
    {
        var run = Rendered.Of(Lines($"{{{{ markdown \"{text}\" }}}}")).Part().Descendants(W + "r")
            .Single(run => run.Element(W + "rPr")?.Element(W + look) is not null);
        Assert.Equal(words, run.Value);
    }

    [Theory]
    [InlineData("10^3 và 10^4")]
    [InlineData("a ~ b ~ c")]
    [InlineData("x == y")]
    [InlineData("C++ và D++")]
    public void Marks_that_do_not_pair_stay(string text) => Assert.Equal(text, Rendered.Of(Lines($"{{{{ markdown \"{text}\" }}}}")).Text());

    [Fact]
    public void Marks_in_data_are_text() =>
        Assert.Equal("~~a~~ m^2^",
            Rendered.Of(Lines("{{ chen \"t\" }}"), "{ 'x': '~~a~~ m^2^' }", files: ("t.scriban", "{{ x }}"u8.ToArray())).Text());
}
