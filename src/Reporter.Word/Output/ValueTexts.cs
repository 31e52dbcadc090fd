using System.Globalization;
using Reporter.Core.Numbers;

namespace Reporter.Word.Output;

/// <summary>How numbers, dates and a yes or no print in a language; without one, as the data have them.</summary>
internal sealed class ValueTexts(CultureInfo? culture)
{
    // How a Vietnamese table answers yes or no.
    private const string Yes = "có";
    private const string No = "không";

    private readonly bool _isVietnamese = culture is { TwoLetterISOLanguageName: "vi" };

    /// <summary>Null for what is neither.</summary>
    public string? Of(object? value) => value switch
    {
        int or long or decimal or double or float or short or byte or uint or ulong => Number((IFormattable)value),
        bool yes when _isVietnamese => yes ? Yes : No,
        DateOnly date => Date(date),
        DateTime date => Date(DateOnly.FromDateTime(date)),
        DateTimeOffset date => Date(DateOnly.FromDateTime(date.DateTime)),
        _ => null,
    };

    private string Number(IFormattable value)
    {
        if (culture is null)
            return value.ToString(null, CultureInfo.InvariantCulture);
        if (value is double or float && Math.Abs(Convert.ToDouble(value, CultureInfo.InvariantCulture)) is > 1e27 or double.NaN)
            return value.ToString(null, culture);
        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        return _isVietnamese ? VietNumber.Format(number) : number.ToString("#,0.############################", culture);
    }

    private string Date(DateOnly date) =>
        culture is null ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : _isVietnamese ? VietDate.Format(date)
        : date.ToString("d", culture);
}
