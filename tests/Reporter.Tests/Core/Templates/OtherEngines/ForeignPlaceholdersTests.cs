using Reporter.Core.Templates.OtherEngines;
using Scriban.Runtime;
using Xunit;

namespace Reporter.Tests.Core.Templates.OtherEngines;

public sealed class ForeignPlaceholdersTests
{
    private static readonly IReadOnlyDictionary<string, string> Names =
        ForeignPlaceholders.NamesOf(new ScriptObject { ["ho_ten"] = "An", ["nam"] = 2024 });

    [Theory]
    [InlineData("${ho_ten}", "{{ ho_ten }}")]
    [InlineData("«ho_ten»", "{{ ho_ten }}")]
    [InlineData("<<ho_ten>>", "{{ ho_ten }}")]
    [InlineData("[[nam]]", "{{ nam }}")]
    [InlineData("[nam]", "{{ nam }}")]
    [InlineData("[ghi chú]", null)]
    public void A_place_whose_word_is_a_name_of_the_data_is_a_tag(string written, string? tag)
    {
        var place = Assert.Single(ForeignPlaceholders.In($"Ông {written} đã"));
        Assert.Equal(written, place.Written);
        Assert.Equal(tag, ForeignPlaceholders.TagFor(place, Names));
    }

    [Fact]
    public void A_merge_field_has_its_name_in_its_code() =>
        Assert.Equal("ho_ten", ForeignPlaceholders.InField(" MERGEFIELD ho_ten \\* MERGEFORMAT ")?.Name);
}
