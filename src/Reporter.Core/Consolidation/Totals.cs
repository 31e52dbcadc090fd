using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation;

/// <summary>Makes one number of many answers (<c>tong_hop</c>).</summary>
internal static class Totals
{
    /// <summary>Null when there is no answer, or when the field is not put together into a number.</summary>
    public static decimal? Of(Field field, IEnumerable<Value?> values)
    {
        var answered = values.OfType<Value>().ToList();
        if (answered.Count == 0)
            return null;
        return field.Aggregation switch
        {
            Aggregation.Sum => OfNumbers(answered, (sum, number) => sum + number),
            Aggregation.Largest => OfNumbers(answered, Math.Max),
            Aggregation.Count => answered.Count(Counts),
            _ => null,
        };
    }

    private static decimal? OfNumbers(List<Value> answered, Func<decimal, decimal, decimal> with)
    {
        var total = (decimal?)null;
        foreach (var value in answered)
        {
            if (value is NumberValue { Number: var number })
                total = total is { } before ? with(before, number) : number;
        }
        return total;
    }

    /// <summary>As <see cref="Counts"/>, and a zero is nothing to have.</summary>
    public static bool Has(Value value) => value is NumberValue number ? number.Number != 0 : Counts(value);

    /// <summary>A “no”, a “not yet” and an empty choice are answers, but not among those that did.</summary>
    private static bool Counts(Value value) => value switch
    {
        YesNoValue yesNo => yesNo.IsYes,
        ChoiceValue choice => choice.Codes.Count > 0,
        TextValue text => !YesNoWords.IsNo(text.Text) && !YesNoWords.IsNotYet(text.Text),
        _ => true,
    };
}
