using System.Globalization;

namespace Reporter.Sheets.Ods;

/// <summary>A length as styles have it, “0.1389in”, in the steps by which LibreOffice sets a text in.</summary>
internal static class OdsLength
{
    private const double PointsOfStep = 10;

    public static byte Steps(string length)
    {
        var unit = length.AsSpan().TrimStart("0123456789.");
        var points = unit switch
        {
            "in" => 72.0,
            "cm" => 72 / 2.54,
            "mm" => 7.2 / 2.54,
            "pt" => 1,
            "pc" => 12,
            _ => 0,
        };
        return double.TryParse(length.AsSpan(0, length.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var number)
            ? (byte)Math.Clamp(Math.Round(number * points / PointsOfStep), 0, 15)
            : (byte)0;
    }
}
