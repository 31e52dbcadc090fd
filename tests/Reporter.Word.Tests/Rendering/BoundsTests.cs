using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

/// <summary>Tests that measure what a template holds must not run beside others.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;

/// <summary>A template meets a limit that names itself before it fills the memory, and has no clock and no chance.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class BoundsTests
{
    [Theory]
    [InlineData("{{ 'abc' * 1000000000 }}")]
    [InlineData("{{ 1000000000 * 'abc' }}")]
    [InlineData("{{ x = 'a' }}{{ for i in 1..40 }}{{ x = x + x }}{{ end }}")]
    [InlineData("{{ 'a' | string.pad_left 1000000000 }}")]
    [InlineData("{{ 'a' | string.pad_right 1000000000 }}")]
    [InlineData("{{ 1 | object.format 'D999999999' }}")]
    [InlineData("{{ 1.5 | math.format 'N999999999' }}")]
    [InlineData("{{ ('a' * 3000000) | string.replace 'a' 'bbbbbbbbbb' }}")]
    [InlineData("{{ ('a' * 3000000) | regex.replace 'a' 'bbbbbbbbbb' }}")]
    [InlineData("{{ ('a' * 3000000) | string.split 'a' | array.size }}")]
    [InlineData("{{ (1..900000) | array.join 'aaaaaaaaaa' }}")]
    [InlineData("{{ ('ế' * 3000000) | html.url_encode }}")]
    [InlineData("{{ a = [1] | array.insert_at 900000000 1 }}")]
    [InlineData("{{ (1..100000000) | array.size }}")]
    [InlineData("{{ x = [1, 2] }}{{ for i in 1..60 }}{{ x = x | array.concat x }}{{ end }}{{ x | array.size }}")]
    [InlineData("{{ capture x }}{{ while true }}abcdefghij{{ 1 }}{{ end }}{{ end }}")]
    [InlineData("{{ a = [] }}{{ for i in 1..1000000 }}{{ a = a | array.add (string.pad_left i 1000) }}{{ end }}")]
    [InlineData("{{ a = {} }}{{ for i in 1..1000000 }}{{ a[string.append 'k' i] = string.pad_left i 1000 }}{{ end }}")]
    [InlineData("{{ x = [1] }}{{ for i in 1..29 }}{{ x = [x, x] }}{{ end }}{{ y = 'a' + x }}")]
    public void What_would_fill_the_memory_is_stopped(string tag)
    {
        var rendered = Rendered.Of(Lines(tag.Replace('\'', '"')));
        Assert.Equal("RP6016", rendered.Codes.First(code => code != "RP6042"));
    }

    [Theory]
    [InlineData("{{ x = {}; x.self = x; x }}")]
    [InlineData("{{ x = [1]; x[0] = x; x }}")]
    [InlineData("{{ x = {}; x.a = {}; x.a.b = [x]; liet_ke [x, x] }}")]
    [InlineData("{{ x = goc.ds; x[0] = goc; 'a' + goc }}")]
    public void A_value_that_holds_itself_is_told(string tag)
    {
        var rendered = Rendered.Of(Lines(tag.Replace('\'', '"')), "{ 'goc': { 'ds': [1] }, 'ds': [] }");
        Assert.Contains("RP6015", rendered.Codes);
    }

    [Theory]
    [InlineData("{{ date.now }}", "date.now")]
    [InlineData("{{ date.now.year }}", "date.now")]
    [InlineData("{{ math.random 1 100 }}", "math.random")]
    [InlineData("{{ math.uuid }}", "math.uuid")]
    [InlineData("{{ x = math; x.uuid }}", "math.uuid")]
    public void Clock_and_chance_are_not_to_be_had(string tag, string name)
    {
        var finding = Rendered.Of(Lines(tag)).Findings.Single();
        Assert.Equal("RP6040", finding.Code);
        Assert.Contains($"“{name}”", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("header")]
    [InlineData("chart")]
    [InlineData("footnotes")]
    [InlineData("styles")]
    [InlineData("officeDocument")]
    public void A_part_that_is_a_part_of_itself_is_refused(string type)
    {
        var finding = Rendered.Of(Lines("{{ ten }}").Relationship("rIdSelf", type, "document.xml"), "{ 'ten': 'Lan' }").Findings[0];
        Assert.Equal("RP6002", finding.Code);
        Assert.Contains("có phần chứa chính nó", finding.Message.Vi, StringComparison.Ordinal);
    }
}
