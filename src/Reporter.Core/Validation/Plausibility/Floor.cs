using Reporter.Core.Plans;

namespace Reporter.Core.Validation.Plausibility;

/// <summary>Differences that are too small to ask about, however large they are as a share: from 2 meetings to 4 is no doubling.</summary>
internal static class Floor
{
    private const decimal Ones = 5;

    private const decimal Dong = 5_000_000;

    /// <summary>In the field's own counting: money in đồng.</summary>
    public static decimal Of(Field field) => field.Type switch
    {
        FieldType.WholeNumber or FieldType.Percent => Ones,
        FieldType.Money => Dong,
        _ => 0,
    };

    /// <summary>The figures of a unit that a doubt may be about: typed, and not shares of others.</summary>
    public static bool IsCounted(Field field) => field is { IsNumeric: true, IsComputed: false } && field.Type != FieldType.Percent;

    public static decimal? NumberOf(CheckedSubmission submission, string code) =>
        (submission.Values.GetValueOrDefault(code)?.Value as NumberValue)?.Number;
}
