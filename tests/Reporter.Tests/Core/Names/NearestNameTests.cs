using Reporter.Core.Names;
using Xunit;

namespace Reporter.Tests.Core.Names;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["han_nop", "han_khoa", "Số cuộc tuyên truyền", "Số lượt người tham dự", "xã Đình Lập",
        "xã Bắc Lãng"];

    [Theory]
    [InlineData("hannop", "han_nop")]
    [InlineData("han_npo", "han_nop")]
    [InlineData("Số cuộc", "Số cuộc tuyên truyền")]
    [InlineData("So cuoc tuyen chuyen", "Số cuộc tuyên truyền")]
    [InlineData("xa Dinh Lap", "xã Đình Lập")]
    [InlineData("xã Bắc Lảng", "xã Bắc Lãng")]
    [InlineData("Kinh phí", null)]
    [InlineData("", null)]
    public void Suggests_what_was_probably_meant(string typed, string? meant) => Assert.Equal(meant, NearestName.To(typed, Names));
}
