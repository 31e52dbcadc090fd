using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Templates;

/// <summary>Places to fill in another program's writing are printed as they are; where their word is a name of the data, that is
/// reported.</summary>
public sealed class PlaceholdersTests
{
    private const string Data = "{ 'ten': 'Lan', 'ten_don_vi': 'Xã A', 'nhom': { 'so': 1 }, 'ds': [ { 'ho': 'x' } ] }";

    [Theory]
    [InlineData("Gửi {ten},", "{{ ten }}")]
    [InlineData("Gửi «ten»,", "{{ ten }}")]
    [InlineData("Gửi [ten],", "{{ ten }}")]
    [InlineData("Gửi ${ten},", "{{ ten }}")]
    [InlineData("Gửi <<ten>>,", "{{ ten }}")]
    [InlineData("Gửi ｛｛ten｝｝,", "{{ ten }}")]
    [InlineData("Gửi ｛ ten ｝,", "{{ ten }}")]
    [InlineData("Gửi {d.ten},", "{{ ten }}")]
    [InlineData("Gửi «Tên đơn vị»,", "{{ ten_don_vi }}")]
    [InlineData("Gửi {nhom.so},", "{{ nhom.so }}")]
    [InlineData("Gửi {ho},", "{{ d.ho }}")]
    [InlineData("{{ ten }} và {ten}", "{{ ten }}")]
    public void One_with_a_name_of_the_data_is_told(string line, string tag)
    {
        var finding = Rendered.Of(Lines(line), Data).Findings.Single();
        Assert.Equal("RP6045", finding.Code);
        Assert.Contains($"“{tag}”", finding.Advice!.Value.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Căn cứ [1], {abc} và «Luật»; a < b << c >> d; giá ${5}")]
    [InlineData("{{ ten }}")]
    [InlineData("[Tên]")]
    [InlineData("{%{ {ten} }%}")]
    public void Any_other_is_text(string line) => Assert.Empty(Rendered.Of(Lines(line), Data).Codes);

    [Fact]
    public void The_field_of_a_merged_letter_is_told_once() => Assert.Equal(["RP6045"], Rendered.Of(With(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> MERGEFIELD ten \\* MERGEFORMAT "
            + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + R("«ten»") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"), Data).Codes);
}
