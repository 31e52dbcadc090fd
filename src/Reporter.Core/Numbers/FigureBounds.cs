namespace Reporter.Core.Numbers;

/// <summary>
/// How large the numbers of a year may be: far more than a country counts or spends, and little enough that the sum of all units, times any
/// factor of a plan, is still a number. What is beyond is refused where it comes in, so that no sum of it has to be.
/// </summary>
public static class FigureBounds
{
    /// <summary>As typed, in the measure of the form.</summary>
    public const decimal LargestTyped = 1_000_000_000_000_000;

    /// <summary>As counted, in đồng where it is money.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000;

    /// <summary>All units together, as an earlier year gives it.</summary>
    public const decimal LargestTotal = 1_000_000 * Largest;

    /// <summary>Of a plan: smaller ones, but zero, divide a figure into no number.</summary>
    public const decimal SmallestOfPlan = 0.000001m;

    public static bool IsOfPlan(decimal number) => number == 0 || (Math.Abs(number) is >= SmallestOfPlan and <= LargestTyped);

    /// <summary>What part the one is of the other; null where that is no number.</summary>
    public static decimal? Share(decimal part, decimal whole) => Quotient(part, whole, 1);

    /// <summary>As <see cref="Share"/>, in hundredths.</summary>
    public static decimal? Percent(decimal part, decimal whole) => Quotient(part, whole, 100);

    private static decimal? Quotient(decimal part, decimal whole, decimal times)
    {
        try
        {
            return whole == 0 ? null : part / whole * times;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
