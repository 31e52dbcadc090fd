using Reporter.Core.Names;
using Xunit;

namespace Reporter.Tests.Core.Names;

public sealed class UnitNameTests
{
    [Theory]
    [InlineData("TT Đình Lập", "thi tran", "dinh lap")]
    [InlineData("T.T Đình Lập", "thi tran", "dinh lap")]
    [InlineData("T.T. Đình Lập", "thi tran", "dinh lap")]
    [InlineData("UBND thị trấn Đình Lập", "thi tran", "dinh lap")]
    [InlineData("ubnd x. Đình Lập", "xa", "dinh lap")]
    [InlineData("Ủy ban nhân dân xã Đình Lập", "xa", "dinh lap")]
    [InlineData("Uỷ ban nhân dân xã Đình Lập", "xa", "dinh lap")]
    [InlineData("Văn phòng HĐND và UBND xã Đình Lập", "xa", "dinh lap")]
    [InlineData("xa-dinh-lap", "xa", "dinh lap")]
    [InlineData("Đình Lập", "", "dinh lap")]
    [InlineData("x. A Lưới", "xa", "a luoi")]
    [InlineData("TX. Kỳ Lừa", "thi xa", "ky lua")]
    [InlineData("Phòng Tư pháp", "", "phong tu phap")]
    [InlineData("Xã", "", "xa")]
    [InlineData("UBND", "", "ubnd")]
    public void Kind_and_name_are_told_apart(string text, string kind, string name)
    {
        var read = UnitName.Read(text);

        Assert.Equal((kind, name), (read.Kind, read.Name));
    }

    [Fact]
    public void An_abbreviation_with_two_meanings_has_two_readings()
    {
        Assert.Equal(["phuong chi lang", "phong chi lang"], UnitName.Readings("P. Chi Lăng").Select(reading => reading.Key));
        Assert.Equal(["thi tran van hoa", "trung tam van hoa"], UnitName.Readings("TT Văn hóa").Select(reading => reading.Key));
    }

    [Fact]
    public void Marks_of_the_name_are_kept_beside()
    {
        Assert.Equal(NameKey.Exact("Bính Xá"), UnitName.Read("UBND xã Bính Xá").ExactName);
        Assert.NotEqual(UnitName.Read("xã Bính Xá").ExactName, UnitName.Read("x. Bình Xa").ExactName);
    }
}
