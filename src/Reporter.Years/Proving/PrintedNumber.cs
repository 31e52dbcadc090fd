using System.Globalization;

namespace Reporter.Years.Proving;

/// <summary>A number as a report prints it.</summary>
/// <param name="Value">Without its sign, which stands before it as a dash as often as not.</param>
/// <param name="Decimals">How many are printed: “18,0” has one.</param>
internal sealed record PrintedNumber(string Text, decimal Value, int Decimals, bool IsPercent)
{
    /// <summary>Null for digits that are no one number: 1.2.3.</summary>
    /// <param name="after">What stands behind it in its paragraph.</param>
    public static PrintedNumber? Of(string text, string after)
    {
        var comma = text.LastIndexOf(',');
        var whole = (comma < 0 ? text : text[..comma]).Replace(".", "", StringComparison.Ordinal);
        var rest = comma < 0 ? "" : text[(comma + 1)..];
        return decimal.TryParse($"{whole}.{rest}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new PrintedNumber(text, value, rest.Length, after.TrimStart().StartsWith('%')) : null;
    }

    /// <summary>It may be this value, printed so: whole numbers as they are, others rounded to the decimals that are shown.</summary>
    /// <param name="scale">1, or by how much money is divided for print.</param>
    public bool Is(decimal value, decimal scale)
    {
        var shown = Math.Abs(value) / scale;
        return shown == Value || ((Decimals > 0 || scale > 1)
            && Math.Round(shown, Decimals, MidpointRounding.AwayFromZero) == Value);
    }
}
