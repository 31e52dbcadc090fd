using FsCheck.Xunit;
using Reporter.Core.Numbers;
using Xunit;

namespace Reporter.Tests.Core.Numbers;

public sealed class VietNumberTests
{
    [Theory]
    [InlineData("1.234", "1234")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234\u00A0567", "1234567")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("05", "5")]
    [InlineData("0", "0")]
    [InlineData(" 12 ", "12")]
    [InlineData("1234567", "1234567")]
    [InlineData("0,5", "0.5")]
    [InlineData("-12", "-12")]
    [InlineData("−12", "-12")]
    [InlineData("１２３", "123")]
    public void Reads_a_bare_number(string text, string value)
    {
        Check(text, NumberKind.Number, value);
        Assert.True(VietNumber.TryParse(text, out _));
    }

    [Theory]
    [InlineData("1.23")]
    [InlineData("12.5")]
    [InlineData("0.5")]
    [InlineData("0.123")]
    [InlineData("1.2345")]
    [InlineData("1234.567")]
    [InlineData("1,234,567")]
    [InlineData("1,234.5")]
    [InlineData("1.234.5")]
    public void Marks_of_another_country_are_never_guessed(string text) => Check(text, NumberKind.ForeignMarks);

    [Theory]
    [InlineData("x")]
    [InlineData("có")]
    [InlineData("mười hộ")]
    [InlineData("12 cuộc, 300 người")]
    [InlineData("12/300")]
    [InlineData("3-5")]
    [InlineData("- 5 cuộc")]
    [InlineData("10²")]
    [InlineData("1E5")]
    [InlineData("#DIV/0!")]
    [InlineData("1..2")]
    [InlineData("2 0")]
    [InlineData("1 triệu 500")]
    [InlineData("500 triệu 2 tỷ")]
    [InlineData("99999999999999999999999999999999")]
    public void Anything_else_is_not_a_number(string text) => Check(text, NumberKind.NotANumber);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("…")]
    [InlineData(".......")]
    [InlineData("\u200B")]
    public void Blank_is_drawn_in_many_ways(string text) => Check(text, NumberKind.Blank);

    [Theory]
    [InlineData("không")]
    [InlineData("Không")]
    [InlineData("kho\u0302ng")]
    public void The_word_for_none_is_zero(string text) => Assert.True(Check(text, NumberKind.Number, "0").IsWord);

    [Theory]
    [InlineData("1.500 lượt", "1500", "lượt")]
    [InlineData("12 lượt người", "12", "lượt người")]
    [InlineData("1.500lượt", "1500", "lượt")]
    [InlineData("02 cuộc.", "2", "cuộc.")]
    public void A_unit_word_is_told(string text, string value, string unit) =>
        Assert.Equal(unit, Check(text, NumberKind.Number, value).Unit);

    [Theory]
    [InlineData("khoảng 300", "300")]
    [InlineData("Trên 1.200 người", "1200")]
    [InlineData("~300", "300")]
    [InlineData("gần 300 lượt", "300")]
    [InlineData(">300", "300")]
    [InlineData("300 người trở lên", "300")]
    [InlineData("300+", "300")]
    public void An_approximate_number_is_a_query(string text, string value) => Check(text, NumberKind.Approximate, value);

    [Theory]
    [InlineData("25%", "25")]
    [InlineData("12,5 %", "12.5")]
    [InlineData("25 phần trăm", "25")]
    public void A_percentage_is_the_number_before_the_sign(string text, string value) =>
        Assert.True(Check(text, NumberKind.Number, value).IsPercent);

    [Theory]
    [InlineData("0,5 triệu", "500000")]
    [InlineData("15 triệu đồng", "15000000")]
    [InlineData("15tr", "15000000")]
    [InlineData("2 tỷ 500 triệu đồng", "2500000000")]
    [InlineData("1.500.000 đồng", "1500000")]
    [InlineData("1.500.000đ", "1500000")]
    [InlineData("1.500.000 VNĐ", "1500000")]
    [InlineData("500 nghìn", "500000")]
    public void Words_of_money_give_the_value_in_full(string text, string value) =>
        Assert.True(Check(text, NumberKind.Number, value).IsInFull);

    [Theory]
    [InlineData("05 (năm)", "5")]
    [InlineData("12 (mười hai)", "12")]
    [InlineData("12 (Mười hai) cuộc", "12")]
    [InlineData("12 cuộc (mười hai cuộc)", "12")]
    [InlineData("mười hai (12)", "12")]
    [InlineData("21 (hai mươi mốt)", "21")]
    [InlineData("25 (hai mươi lăm)", "25")]
    [InlineData("24 (hai mươi tư)", "24")]
    [InlineData("105 (một trăm linh năm)", "105")]
    [InlineData("1.200 (một nghìn hai trăm)", "1200")]
    [InlineData("1.015 (một nghìn không trăm mười lăm)", "1015")]
    [InlineData("2.500.000 (hai triệu năm trăm nghìn) đồng", "2500000")]
    [InlineData("500 triệu đồng (năm trăm triệu đồng)", "500000000")]
    [InlineData("15,5 (mười lăm phẩy năm)", "15.5")]
    [InlineData("12 (muoi hai)", "12")]
    [InlineData("0 (không)", "0")]
    public void Words_beside_digits_that_say_the_same_are_a_number(string text, string value) => Check(text, NumberKind.Number, value);

    [Theory]
    [InlineData("12 (hai mươi)")]
    [InlineData("5 (mười lăm)")]
    [InlineData("mười hai (21)")]
    [InlineData("12 (mười hai người)")]
    [InlineData("12 cuộc (mười hai người)")]
    [InlineData("12 (một hai)")]
    public void Words_beside_digits_that_say_another_number_are_refused(string text) => Assert.False(VietNumber.Read(text).HasValue);

    [Theory]
    [InlineData("12 (có danh sách)")]
    [InlineData("12 (2 đợt)")]
    [InlineData("12 ()")]
    [InlineData("(mười hai)")]
    public void Anything_else_in_brackets_is_no_number(string text) => Check(text, NumberKind.NotANumber);

    [Theory]
    [InlineData("0O")]
    [InlineData("O")]
    [InlineData("oo")]
    public void A_zero_typed_with_the_letter_is_zero_and_says_so(string text) => Assert.True(Check(text, NumberKind.Number, "0").IsLetterO);

    [Theory]
    [InlineData("5OO")]
    [InlineData("1O")]
    [InlineData("ô")]
    public void Another_number_with_the_letter_in_it_is_not_guessed(string text) => Assert.False(VietNumber.TryParse(text, out _));

    [Theory]
    [InlineData("không phát sinh")]
    [InlineData("Không phát sinh.")]
    [InlineData("KHONG PHAT SINH")]
    [InlineData("chưa phát sinh")]
    public void Nothing_occurred_is_zero(string text) => Assert.True(Check(text, NumberKind.Number, "0").IsWord);

    [Theory]
    [InlineData("2,000", true)]
    [InlineData("4,300đ", true)]
    [InlineData("1,5", false)]
    [InlineData("1,2345", false)]
    [InlineData("1.234,567", false)]
    [InlineData("2000", false)]
    public void A_comma_before_three_digits_is_told(string text, bool expected) =>
        Assert.Equal(expected, VietNumber.Read(text).IsThousandsElsewhere);

    [Fact]
    public void The_plan_may_add_words()
    {
        Assert.Equal(NumberKind.Blank, VietNumber.Read("Chưa có", blankWords: ["chưa có"]).Kind);
        Assert.True(VietNumber.Read("Chưa phát sinh", zeroWords: ["chưa phát sinh"])
            is { Kind: NumberKind.Number, Value: 0, IsWord: true });
    }

    [Property]
    public bool What_is_written_reads_back(decimal value) =>
        Math.Abs(value) > 1_000_000_000_000m
            || (VietNumber.TryParse(VietNumber.Format(decimal.Round(value, 6)), out var read) && read == decimal.Round(value, 6));

    [Property]
    public void Never_throws(string? text) => VietNumber.Read(text ?? "");

    private static NumberReading Check(string text, NumberKind kind, string value = "0")
    {
        var reading = VietNumber.Read(text);

        Assert.Equal((kind, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), (reading.Kind, reading.Value));
        return reading;
    }
}
