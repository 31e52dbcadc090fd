using System.Globalization;
using Reporter.Core.Numbers;
using Reporter.Core.Sheets;

namespace Reporter.Sheets;

/// <summary>Makes cells of what Excel files store.</summary>
internal static class CellMaker
{
    // Excel keeps and shows fifteen digits; what stands behind them is the noise of binary fractions.
    private const int DigitsThatCount = 15;

    public static Cell Text(string text) => text.Length == 0 ? Cell.Blank : new Cell(CellKind.Text, text);

    public static Cell Boolean(bool value) => new(CellKind.Boolean, value ? "TRUE" : "FALSE") { Number = value ? 1 : 0 };

    public static Cell Error(string name) => new(CellKind.Error, name);

    /// <param name="stored">A number as XML has it: <c>12</c>, <c>0.5</c>, <c>1.5E-3</c>.</param>
    public static Cell Number(string stored, NumberShape shape, bool from1904)
    {
        // Nearly all figures of a report are short whole numbers, and those show as they are stored.
        if (IsShortWhole(stored, out var whole))
            return shape.Kind == NumberShapeKind.General ? new Cell(CellKind.Number, "") { Number = whole }
                : Number((decimal)whole, shape, from1904);
        if (stored.Length <= DigitsThatCount && decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            return Number(exact, shape, from1904);
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return Text(stored);
        return Number(value, shape, from1904);
    }

    public static Cell Number(double value, NumberShape shape, bool from1904) =>
        // The conversion rounds to fifteen digits by itself.
        Math.Abs(value) < 7.9e27 ? Number((decimal)value, shape, from1904) : Text(value.ToString("R", CultureInfo.InvariantCulture));

    public static Cell Number(decimal value, NumberShape shape, bool from1904) => shape.Kind switch
    {
        NumberShapeKind.Worded => Worded(value, shape),
        NumberShapeKind.Unseen => Plain(value) with { IsUnseen = true },
        NumberShapeKind.Date when value >= 1 || from1904 => VietDate.FromSerial(value, from1904) is { } date
            ? new Cell(CellKind.Date, "") { Number = value, Date = date }
            : Plain(value),
        NumberShapeKind.Time when value is >= 0 and < 10_000 => new Cell(CellKind.Number, Clock(value)) { Number = value, IsTime = true },
        NumberShapeKind.Percent when Math.Abs(value) < 1e20m =>
            new Cell(CellKind.Number, Shown(decimal.Round(value * 100, 10)) + "%") { Number = value, IsPercent = true },
        NumberShapeKind.Padded when value >= 0 && decimal.Truncate(value) == value =>
            new Cell(CellKind.Number, Shown(value).PadLeft(shape.Digits, '0')) { Number = value },
        _ => Plain(value),
    };

    /// <summary>An ISO 8601 date or date and time.</summary>
    public static Cell IsoDate(string text)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) || time.Year < 1900)
            return Text(CellText.Clean(text));
        return Date(time);
    }

    public static Cell Date(DateTime time)
    {
        // A time alone is stored as a part of the day before the first one.
        if (time.Year < 1900)
            return new Cell(CellKind.Number, Clock((decimal)time.TimeOfDay.TotalDays))
            {
                Number = (decimal)time.TimeOfDay.TotalDays,
                IsTime = true
            };
        var date = DateOnly.FromDateTime(time);
        var serial = VietDate.ToSerial(date) + (decimal)time.TimeOfDay.TotalDays;
        return new Cell(CellKind.Date, "") { Number = serial, Date = date };
    }

    private static bool IsShortWhole(string stored, out int whole)
    {
        whole = 0;
        if (stored.Length is 0 or > 9 || (stored[0] == '0' && stored.Length > 1))
            return false;
        foreach (var c in stored)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            whole = (whole * 10) + (c - '0');
        }
        return true;
    }

    private static Cell Worded(decimal value, NumberShape shape)
    {
        var seen = shape.Thousands switch
        {
            0 => value,
            1 => value / 1_000,
            2 => value / 1_000_000,
            3 => value / 1_000_000_000,
            _ => value / 1_000_000_000_000
        };
        return new Cell(CellKind.Number, CellText.Clean($"{shape.Before}{Shown(decimal.Round(seen, 10))}{shape.Behind}"))
        {
            Number = value,
            IsScaled = shape.Thousands > 0 || shape.HasDigits,
            HasWords = shape.Before.Length + shape.Behind.Length > 0,
        };
    }

    private static Cell Plain(decimal value) => new(CellKind.Number, Shown(value)) { Number = value };

    // As it would be typed: a decimal comma and no marks between thousands.
    private static string Shown(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Clock(decimal value)
    {
        var minutes = (int)decimal.Round(value * 24 * 60);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
    }
}
