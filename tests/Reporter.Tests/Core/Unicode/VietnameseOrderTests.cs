using Reporter.Core.Unicode;
using Xunit;

namespace Reporter.Tests.Core.Unicode;

public sealed class VietnameseOrderTests
{
    [Theory]
    [InlineData("a|à|ả|ã|á|ạ|ă|ằ|â|ầ|b")]
    [InlineData("xã An|xã Ăn|xã Ân|xã Bình|xã Dân|xã Đào|xã Ê|xã Ô|xã Ơ|xã Út|xã Ước|xã Yên")]
    [InlineData("10|2|an|An|AN|ân")]
    [InlineData("Hoà|Hoàng|Hoành Mô|Hoạt")]
    [InlineData("Đình Lập|Đình Lập A|Đình lậpa")]
    public void Names_stand_as_in_a_dictionary(string names)
    {
        var sorted = names.Split('|');
        var letters = sorted.Reverse().Order(VietnameseOrder.Instance);
        var pieces = sorted.Select(name => name.Normalize(System.Text.NormalizationForm.FormD)).Reverse().Order(VietnameseOrder.Instance);

        Assert.Equal(sorted, letters);
        Assert.Equal(sorted, pieces.Select(name => name.Normalize()));
    }

    [Fact]
    public void Nothing_comes_first_and_broken_text_does_no_harm()
    {
        Assert.True(VietnameseOrder.Instance.Compare(null, "") < 0);
        Assert.Equal(0, VietnameseOrder.Instance.Compare(null, null));
        Assert.NotEqual(0, VietnameseOrder.Instance.Compare("\uD800a", "a"));
    }
}
