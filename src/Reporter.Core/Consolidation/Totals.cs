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
        var numbers = answered.OfType<NumberValue>().Select(value => value.Number).ToList();
        return field.Aggregation switch
        {
            Aggregation.Sum when numbers.Count > 0 => numbers.Sum(),
            Aggregation.Largest when numbers.Count > 0 => numbers.Max(),
            Aggregation.Count => answered.Count(Counts),
            _ => null,
        };
    }

    /// <summary>A “no” and an empty choice are answers, but not among those that did.</summary>
    private static bool Counts(Value value) => value switch
    {
        YesNoValue yesNo => yesNo.IsYes,
        ChoiceValue choice => choice.Codes.Count > 0,
        _ => true,
    };
}
