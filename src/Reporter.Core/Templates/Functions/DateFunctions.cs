using System.Globalization;
using Reporter.Core.Numbers;

namespace Reporter.Core.Templates.Functions;

/// <summary>Dates as official texts write them: the day and the months 1 and 2 with two digits (Decree 30/2020, Annex I).</summary>
public static class DateFunctions
{
    public static object? Date(object? value, string style)
    {
        if (!TryDate(value, out var date))
            return value;
        var (day, month) = (date.Day.ToString("00", CultureInfo.InvariantCulture),
            date.Month < 3 ? "0" + date.Month : date.Month.ToString(CultureInfo.InvariantCulture));
        return style.Trim() switch
        {
            "" or "ngắn" or "ngan" => $"{day}/{month}/{date.Year}",
            "dài" or "dai" => $"ngày {day} tháng {month} năm {date.Year}",
            "tháng" or "thang" => $"tháng {month} năm {date.Year}",
            var format => date.ToString(format, CultureInfo.GetCultureInfo("vi-VN")),
        };
    }

    public static bool TryDate(object? value, out DateOnly date)
    {
        date = default;
        switch (value)
        {
            case DateOnly day:
                date = day;
                return true;
            case DateTime time:
                date = DateOnly.FromDateTime(time);
                return true;
            case DateTimeOffset time:
                date = DateOnly.FromDateTime(time.DateTime);
                return true;
            case string text:
                return VietDate.TryParse(text, out date);
            default:
                return false;
        }
    }
}
