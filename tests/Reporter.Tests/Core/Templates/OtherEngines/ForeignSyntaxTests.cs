using Reporter.Core.Templates.OtherEngines;
using Xunit;

namespace Reporter.Tests.Core.Templates.OtherEngines;

public sealed class ForeignSyntaxTests
{
    [Theory]
    [InlineData("{%tr for i in items %}", "{{ for i in items }}")]
    [InlineData("{% endif %}", "{{ end }}")]
    [InlineData("{#items}", "{{ for d in items }}")]
    [InlineData("{/items}", "{{ end }}")]
    [InlineData("{^items}", "{{ if !items }}")]
    [InlineData("+++FOR i IN items+++", "{{ for i in items }}")]
    [InlineData("+++=ten+++", "{{ ten }}")]
    public void A_tag_of_another_engine_is_told_with_ours(string written, string correct) =>
        Assert.Equal([(written, correct)], ForeignSyntax.In($"a {written} b"));

    [Theory]
    [InlineData("tăng 5% {so với} năm trước")]
    [InlineData("{{ for d in ds }}")]
    [InlineData("C+++")]
    public void Text_and_our_own_tags_are_not(string text) => Assert.Empty(ForeignSyntax.In(text));
}
