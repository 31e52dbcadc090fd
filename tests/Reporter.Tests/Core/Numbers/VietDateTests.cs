using FsCheck.Xunit;
using Reporter.Core.Numbers;
using Xunit;

namespace Reporter.Tests.Core.Numbers;

public sealed class VietDateTests
{
    [Theory]
    [InlineData("05/4/2024", "2024-04-05")]
    [InlineData("04/05/2024", "2024-05-04")]
    [InlineData("5-4-24", "2024-04-05")]
    [InlineData("5.4.2024", "2024-04-05")]
    [InlineData("05 / 4 / 2024", "2024-04-05")]
    [InlineData("ngày 05 tháng 4 năm 2024", "2024-04-05")]
    [InlineData("Ngày 05/4/2024", "2024-04-05")]
    [InlineData("Thứ sáu, ngày 05/4/2024", "2024-04-05")]
    [InlineData("8h30 ngày 05/4/2024", "2024-04-05")]
    [InlineData("05/4/2024 08:30", "2024-04-05")]
    [InlineData("2024-04-05", "2024-04-05")]
    [InlineData("2024-04-05T00:00:00", "2024-04-05")]
    [InlineData("29/02/2024", "2024-02-29")]
    public void Reads_a_date(string text, string date) => Check(text, DateKind.Date, date);

    [Theory]
    [InlineData("31/4/2024")]
    [InlineData("04/25/2024")]
    [InlineData("29/2/2023")]
    [InlineData("5/4/0204")]
    public void A_date_no_calendar_has_is_not_mended(string text) => Check(text, DateKind.Impossible);

    [Theory]
    [InlineData("25/7", "0004-07-25")]
    [InlineData("ngày 25 tháng 7", "0004-07-25")]
    public void A_date_without_year_says_so(string text, string date) => Check(text, DateKind.NoYear, date);

    [Theory]
    [InlineData("4/2024", "2024-04-01")]
    [InlineData("tháng 4 năm 2024", "2024-04-01")]
    public void A_month_is_not_a_day(string text, string date) => Check(text, DateKind.MonthOnly, date);

    [Theory]
    [InlineData("45387")]
    [InlineData("05-06/4/2024")]
    [InlineData("quý I")]
    [InlineData("05/4-2024")]
    public void Anything_else_is_not_a_date(string text) => Check(text, DateKind.NotADate);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    public void Blank_is_blank(string text) => Check(text, DateKind.Blank);

    [Theory]
    [InlineData(45387, false, "2024-04-05")]
    [InlineData(1, false, "1900-01-01")]
    [InlineData(59, false, "1900-02-28")]
    [InlineData(60, false, null)]
    [InlineData(61, false, "1900-03-01")]
    [InlineData(43925, true, "2024-04-05")]
    [InlineData(-1, false, null)]
    [InlineData(3000000, false, null)]
    public void A_serial_is_the_day_Excel_shows(int serial, bool from1904, string? date) =>
        Assert.Equal(date,
            VietDate.FromSerial(serial, from1904)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Property]
    public bool What_is_written_reads_back(DateTime value)
    {
        var date = DateOnly.FromDateTime(value);
        return date.Year is < 1900 or > 2199 || (VietDate.TryParse(VietDate.Format(date), out var read) && read == date);
    }

    [Property]
    public void Never_throws(string? text) => VietDate.Read(text ?? "");

    private static void Check(string text, DateKind kind, string date = "0001-01-01")
    {
        var reading = VietDate.Read(text);

        Assert.Equal((kind, date), (reading.Kind, reading.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
