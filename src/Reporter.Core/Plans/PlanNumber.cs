using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Numbers;

namespace Reporter.Core.Plans;

/// <summary>
/// Numbers in the plan file: digits, with a comma or a dot before decimals, and a percent sign where a share is meant.
/// “1.000” is refused: YAML and most programs read one, a Vietnamese reader a thousand.
/// </summary>
internal static partial class PlanNumber
{
    public static bool TryParse(string text, out decimal number)
    {
        number = 0;
        if (!Plain().IsMatch(text) || Ambiguous().IsMatch(text))
            return false;

        var isPercent = text.EndsWith('%');
        var parsed = decimal.TryParse(text.TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture,
            out number);
        if (isPercent)
            number /= 100;
        return parsed && FigureBounds.IsOfPlan(number);
    }

    [GeneratedRegex(@"^-?\d+([.,]\d+)?( ?%)?$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^-?\d{1,3}\.\d{3}$")]
    private static partial Regex Ambiguous();
}
