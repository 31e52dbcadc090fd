using System.Text;
using Reporter.Core.Names;
using Xunit;

namespace Reporter.Tests.Core.Names;

/// <summary>Capitals of units' names in running text (Decree 30/2020, Annex II).</summary>
public sealed class UnitNameInTextTests
{
    [Theory]
    [InlineData("Xã Đình Lập", "xã Đình Lập")]
    [InlineData("xã Đình Lập", "xã Đình Lập")]
    [InlineData("Xã Đoàn Kết", "xã Đoàn Kết")]
    [InlineData("Thị Trấn Nông Trường Thái Bình", "thị trấn Nông Trường Thái Bình")]
    [InlineData("Đặc khu Lý Sơn", "đặc khu Lý Sơn")]
    [InlineData("Thôn Đông", "thôn Đông")]
    [InlineData("Tổ dân phố số 3", "tổ dân phố số 3")]
    [InlineData("XÃ ĐÌNH LẬP", "xã ĐÌNH LẬP")]
    [InlineData("UBND Xã Đình Lập", "UBND xã Đình Lập")]
    [InlineData("Ủy ban nhân dân Phường Kỳ Lừa", "Ủy ban nhân dân phường Kỳ Lừa")]
    [InlineData("Quận 1", "Quận 1")]
    [InlineData("Phường 2 Bảo Lộc", "Phường 2 Bảo Lộc")]
    [InlineData("Phường Điện Biên Phủ", "Phường Điện Biên Phủ")]
    [InlineData("Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh")]
    [InlineData("Phường Lương Văn Tri", "Phường Lương Văn Tri")]
    [InlineData("Xã Nguyễn Huệ", "Xã Nguyễn Huệ")]
    [InlineData("Sở Tư pháp", "Sở Tư pháp")]
    [InlineData("Tỉnh ủy Lạng Sơn", "Tỉnh ủy Lạng Sơn")]
    [InlineData("Huyện Đoàn Đình Lập", "Huyện Đoàn Đình Lập")]
    [InlineData("Trường Tiểu học Hòa Bình", "Trường Tiểu học Hòa Bình")]
    [InlineData("Xã", "Xã")]
    [InlineData("", "")]
    public void Within_a_sentence_only_the_common_noun_of_a_place_is_small(string typed, string written) =>
        Assert.Equal(written, UnitNameInText.Within(typed));

    [Theory]
    [InlineData("xã Đình Lập", "Xã Đình Lập")]
    [InlineData("ủy ban A", "Ủy ban A")]
    [InlineData("1 số", "1 số")]
    [InlineData("", "")]
    public void A_line_begins_with_a_capital(string typed, string written) => Assert.Equal(written, UnitNameInText.First(typed));

    [Theory]
    [InlineData("Xã Đình Lập", "UBND xã, phường", "UBND xã Đình Lập")]
    [InlineData("Phường Lương Văn Tri", "Ủy ban nhân dân xã, phường", "Ủy ban nhân dân Phường Lương Văn Tri")]
    [InlineData("UBND xã Đình Lập", "UBND xã", "UBND xã Đình Lập")]
    [InlineData("Tỉnh ủy Lạng Sơn", "UBND các cấp", "Tỉnh ủy Lạng Sơn")]
    [InlineData("thôn Đông", "Thôn", "Thôn Đông")]
    [InlineData("Sở Tư pháp", "Sở, ban, ngành", "Sở Tư pháp")]
    public void A_letter_goes_to_a_body_and_not_to_a_place(string typed, string kind, string addressed) =>
        Assert.Equal(addressed, UnitNameInText.Addressed(typed, kind));

    [Fact]
    public void Letters_typed_apart_from_their_marks_are_the_same_letters() =>
        Assert.Equal("xã Đình Lập", UnitNameInText.Within("Xã Đình Lập".Normalize(NormalizationForm.FormD)));
}
