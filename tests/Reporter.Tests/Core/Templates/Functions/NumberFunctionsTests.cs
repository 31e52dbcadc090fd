using Reporter.Core.Templates.Functions;
using Xunit;

namespace Reporter.Tests.Core.Templates.Functions;

/// <summary>The functions of templates that know only numbers and dates. Each takes whatever a tag gives it.</summary>
public sealed class NumberFunctionsTests
{
    [Fact]
    public void Numbers_are_written_the_Vietnamese_way()
    {
        Assert.Equal("1.234,5", NumberFunctions.Number(1234.5m, null));
        Assert.Equal("1.235", NumberFunctions.Number(1234.5m, 0));
        Assert.Equal("12,35%", NumberFunctions.Percent(12.345m, null));
        Assert.Equal("25%", NumberFunctions.Share(1, 4, null));
        Assert.Equal("05", NumberFunctions.TwoDigits(5));
        Assert.Equal("XIV", NumberFunctions.Roman(14));
    }

    [Theory]
    [InlineData("", "15.500.000 đồng")]
    [InlineData("triệu", "15,5 triệu đồng")]
    [InlineData("tỷ đồng", "0,016 tỷ đồng")]
    public void Money_is_said_in_the_unit_that_is_named(string unit, string expected) =>
        Assert.Equal(expected, NumberFunctions.Money(15_500_000, unit));

    [Theory]
    [InlineData(5, 4, "tăng 1 (25%) so với năm trước")]
    [InlineData(3, 4, "giảm 1 (25%) so với năm trước")]
    [InlineData(4, 4, "bằng năm trước")]
    [InlineData(4, 0, "tăng 4 so với năm trước")]
    public void A_change_is_a_sentence(int now, int before, string expected) =>
        Assert.Equal(expected, NumberFunctions.Compare(now, before, ""));

    [Fact]
    public void What_is_no_number_stays_as_it_is()
    {
        Assert.Equal("nhiều", NumberFunctions.Number("nhiều", 2));
        Assert.Null(NumberFunctions.Roman(null));
        Assert.Equal("-", NumberFunctions.Share(1, 0, null));
    }

    [Theory]
    [InlineData(0, "không")]
    [InlineData(21, "hai mươi mốt")]
    [InlineData(105, "một trăm linh năm")]
    [InlineData(1_005_000, "một triệu không trăm linh năm nghìn")]
    public void Numbers_are_read_in_words(int number, string expected) => Assert.Equal(expected, NumberWords.Read(number));

    [Theory]
    [InlineData("", "05/02/2024")]
    [InlineData("dài", "ngày 05 tháng 02 năm 2024")]
    [InlineData("tháng", "tháng 02 năm 2024")]
    public void Dates_are_written_as_the_decree_asks(string style, string expected) =>
        Assert.Equal(expected, DateFunctions.Date(new DateOnly(2024, 2, 5), style));
}
