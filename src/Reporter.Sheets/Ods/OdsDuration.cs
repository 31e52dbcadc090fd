using System.Globalization;

namespace Reporter.Sheets.Ods;

/// <summary>A length of time as ISO 8601 has it, PT26H30M00S, in days.</summary>
internal static class OdsDuration
{
    public static double? Days(string text)
    {
        var span = text.AsSpan().Trim();
        var isNegative = span is ['-', ..];
        span = isNegative ? span[1..] : span;
        if (span is not ['P', ..])
            return null;
        var (days, digits, isTime) = (0.0, 1, false);
        for (var i = 1; i < span.Length; i++)
        {
            if (char.IsAsciiDigit(span[i]) || span[i] is '.' or ',')
                continue;
            if (span[i] == 'T')
                isTime = true;
            else if (PartOfDay(span[i], isTime) is { } part
                && double.TryParse(span[digits..i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                days += number * part;
            else
                return null;
            digits = i + 1;
        }
        return isNegative ? -days : days;
    }

    private static double? PartOfDay(char unit, bool isTime) => (unit, isTime) switch
    {
        ('D', false) => 1,
        ('H', true) => 1.0 / 24,
        ('M', true) => 1.0 / 1440,
        ('S', true) => 1.0 / 86400,
        _ => null,
    };
}
