using System.Globalization;
using System.Text.RegularExpressions;

namespace Reporter.Core.Numbers;

public enum DateKind
{
    Blank,
    Date,

    /// <summary>“25/7”, “ngày 25 tháng 7”: the value has the year 4 in place of the year that was not typed.</summary>
    NoYear,

    /// <summary>“4/2024”, “tháng 4 năm 2024”: the value is the month's first day.</summary>
    MonthOnly,

    /// <summary>Three numbers as in a date that no calendar has: 31/4/2024, 04/25/2024. Day and month are never swapped.</summary>
    Impossible,
    NotADate,
}

/// <summary>What a text says where a date was asked.</summary>
public readonly record struct DateReading(DateKind Kind, DateOnly Value);

/// <summary>Dates as Vietnamese offices write them: the day first. 04/05/2024 is 4 May.</summary>
public static partial class VietDate
{
    // The lowest of two-digit years that is read in the twentieth century; nobody reports about 2070.
    private const int TwentiethCentury = 70;

    private const int SomeLeapYear = 4;

    private const int LongestDate = 60;

    public static string Format(DateOnly date) => string.Create(10, date, static (text, day) =>
    {
        "00/00/0000".CopyTo(text);
        day.Day.TryFormat(text[(day.Day < 10 ? 1 : 0)..2], out _, default, CultureInfo.InvariantCulture);
        day.Month.TryFormat(text[(day.Month < 10 ? 4 : 3)..5], out _, default, CultureInfo.InvariantCulture);
        day.Year.TryFormat(text[(day.Year < 1000 ? day.Year < 100 ? day.Year < 10 ? 9 : 8 : 7 : 6)..], out _, default,
            CultureInfo.InvariantCulture);
    });

    public static bool TryParse(string text, out DateOnly date)
    {
        var reading = Read(text);
        date = reading.Value;
        return reading.Kind == DateKind.Date;
    }

    public static DateReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (VietNumber.IsBlank(text))
            return new DateReading(DateKind.Blank, default);
        if (text.Length > LongestDate)
            return new DateReading(DateKind.NotADate, default);
        var typed = SpacePattern().Replace(Composed(text).ToLowerInvariant(), " ").Trim();
        if (IsoPattern().Match(typed) is { Success: true } iso)
            return Make(iso.Groups["d"].Value, iso.Groups["m"].Value, iso.Groups["y"].Value);
        if (DayPattern().Match(typed) is { Success: true } day)
            return Make(day.Groups["d"].Value, day.Groups["m"].Value, day.Groups["y"].Value);
        if (MonthPattern().Match(typed) is { Success: true } month)
            return Make("1", month.Groups["m"].Value, month.Groups["y"].Value) is { Kind: DateKind.Date } first
                ? first with { Kind = DateKind.MonthOnly }
                : new DateReading(DateKind.Impossible, default);
        return new DateReading(DateKind.NotADate, default);
    }

    /// <summary>
    /// The day of a number that nothing marks as a date: only of our own time, 1990 to 2099. A year typed alone, 2024, is no day of 1905.
    /// </summary>
    public static DateOnly? FromPlainSerial(decimal serial) =>
        decimal.Truncate(serial) == serial && FromSerial(serial) is { Year: >= 1990 and <= 2099 } date ? date : null;

    /// <summary>The day of an Excel serial; null before 1900 and after 9999. The time of day is dropped.</summary>
    public static DateOnly? FromSerial(decimal serial, bool from1904 = false)
    {
        if (serial < 0 || serial >= 2_958_466)
            return null;
        var days = (int)decimal.Floor(serial);
        if (from1904)
            return days >= 2_957_004 ? null : new DateOnly(1904, 1, 1).AddDays(days);
        // Excel keeps a 29 February 1900 that never was, for the sake of Lotus 1-2-3; it has no day here.
        return days switch
        {
            60 => null,
            < 60 => new DateOnly(1899, 12, 31).AddDays(days),
            _ => new DateOnly(1899, 12, 30).AddDays(days),
        };
    }

    /// <summary>The Excel serial of a day: <see cref="FromSerial"/> gives the day back.</summary>
    public static int ToSerial(DateOnly date)
    {
        var days = date.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
        return days <= 60 ? days - 1 : days;
    }

    // Half of a surrogate pair cannot be normalised, and is no part of a date.
    private static string Composed(string text) =>
        text.Any(char.IsSurrogate) ? "" : text.Normalize(System.Text.NormalizationForm.FormKC);

    private static DateReading Make(string dayText, string monthText, string yearText)
    {
        var day = int.Parse(dayText, CultureInfo.InvariantCulture);
        var month = int.Parse(monthText, CultureInfo.InvariantCulture);
        if (yearText.Length == 0)
        {
            return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(SomeLeapYear, month)
                ? new DateReading(DateKind.NoYear, new DateOnly(SomeLeapYear, month, day))
                : new DateReading(DateKind.Impossible, default);
        }
        var year = int.Parse(yearText, CultureInfo.InvariantCulture);
        if (yearText.Length == 2)
            year += year < TwentiethCentury ? 2000 : 1900;
        return year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateReading(DateKind.Date, new DateOnly(year, month, day))
            : new DateReading(DateKind.Impossible, default);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();

    [GeneratedRegex(@"^(?<y>[0-9]{4})[-/](?<m>[0-9]{1,2})[-/](?<d>[0-9]{1,2})(?:[t ].*)?$")]
    private static partial Regex IsoPattern();

    // A weekday or an hour may stand before, an hour after: “8h30 thứ sáu, ngày 05/4/2024”.
    [GeneratedRegex(
        @"^(?:(?:sáng|chiều|tối|hồi|lúc|thứ \p{L}+|chủ nhật|[0-9]{1,2}(?:h|:|giờ)(?: ?[0-9]{2})?(?: phút)?)[ ,]*)*(?:ngày )?" +
        @"(?:(?<d>[0-9]{1,2}) ?(?<s>[-/.]) ?(?<m>[0-9]{1,2})(?: ?\k<s> ?(?<y>[0-9]{4}|[0-9]{2}))?" +
        @"|(?<d>[0-9]{1,2}) ?tháng ?(?<m>[0-9]{1,2})(?:,? ?(?:năm )?(?<y>[0-9]{4}))?)" +
        @"(?:,? [0-9]{1,2}(?:h|:|giờ)(?: ?[0-9]{2})?(?:[:][0-9]{2})?)?\.?$")]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"^(?:tháng )?(?<m>[0-9]{1,2})(?: ?[-/.] ?| năm )(?<y>[0-9]{4})$")]
    private static partial Regex MonthPattern();
}
