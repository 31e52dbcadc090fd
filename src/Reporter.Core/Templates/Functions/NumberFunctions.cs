using System.Globalization;
using Reporter.Core.Numbers;

namespace Reporter.Core.Templates.Functions;

/// <summary>Numbers as sentences of a report need them. A value that is no number is printed as it is.</summary>
public static class NumberFunctions
{
    private static readonly (int Value, string Letters)[] RomanSteps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
            (4, "IV"), (1, "I"),
    ];

    public static object? Number(object? value, int? decimals) =>
        TryDecimal(value, out var number) ? VietNumber.Format(decimals is { } places ? Round(number, places) : number) : value;

    /// <summary>Đồng in full, or in the unit that is named: <c>tien x "triệu"</c>.</summary>
    public static object? Money(object? value, string unit)
    {
        if (!TryDecimal(value, out var number))
            return value;
        var divisor = unit.Trim() switch
        {
            "nghìn" or "ngàn" or "nghìn đồng" => 1_000m,
            "triệu" or "triệu đồng" => 1_000_000m,
            "tỷ" or "tỉ" or "tỷ đồng" or "tỉ đồng" => 1_000_000_000m,
            _ => 1m,
        };
        var words = divisor == 1 ? "đồng" : unit.Trim().Replace(" đồng", "", StringComparison.Ordinal) + " đồng";
        return $"{VietNumber.Format(divisor == 1 ? Round(number, 0) : Round(number / divisor, 3))} {words}";
    }

    public static object? Percent(object? value, int? decimals) =>
        TryDecimal(value, out var number) ? VietNumber.Format(Round(number, decimals ?? 2)) + "%" : value;

    /// <summary>What share one number is of another; a dash where there is nothing to be a share of.</summary>
    public static object? Share(object? part, object? whole, int? decimals) =>
        TryDecimal(part, out var number) && TryDecimal(whole, out var total) && FigureBounds.Percent(number, total) is { } share
            ? VietNumber.Format(Round(share, decimals ?? 2)) + "%" : "-";

    /// <summary>“02 hội nghị”: official texts write small counts with two digits.</summary>
    public static object? TwoDigits(object? value) =>
        TryDecimal(value, out var number)
            ? number is >= 0 and < 10 && number == decimal.Truncate(number) ? "0" + VietNumber.Format(decimal.Truncate(number))
                : VietNumber.Format(number)
            : value;

    public static object? Roman(object? value)
    {
        if (!TryDecimal(value, out var number) || number is < 1 or > 3999 || number != decimal.Truncate(number))
            return value;
        var rest = (int)number;
        var roman = "";
        foreach (var (step, letters) in RomanSteps)
        {
            for (; rest >= step; rest -= step)
                roman += letters;
        }
        return roman;
    }

    /// <summary>“tăng 5 (25%) so với năm trước”.</summary>
    public static object? Compare(object? now, object? before, string against)
    {
        if (!TryDecimal(now, out var current) || !TryDecimal(before, out var earlier))
            return "";
        var with = " so với " + (against.Length > 0 ? against : "năm trước");
        var change = Math.Abs(current - earlier);
        if (change == 0)
            return "bằng" + with.Replace(" so với", "", StringComparison.Ordinal);
        var share = FigureBounds.Percent(change, Math.Abs(earlier)) is { } percent ? $" ({VietNumber.Format(Round(percent, 1))}%)" : "";
        return $"{(current > earlier ? "tăng" : "giảm")} {VietNumber.Format(change)}{share}{with}";
    }

    public static bool TryDecimal(object? value, out decimal number)
    {
        number = 0;
        switch (value)
        {
            case decimal or int or long or short or byte or uint or ulong:
                number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                return true;
            case double or float when Math.Abs(Convert.ToDouble(value, CultureInfo.InvariantCulture)) < 1e27:
                number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                return true;
            case string text:
                return VietNumber.TryParse(text, out number)
                    || decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
            default:
                return false;
        }
    }

    private static decimal Round(decimal number, int places) =>
        Math.Round(number, Math.Clamp(places, 0, 28), MidpointRounding.AwayFromZero);
}
