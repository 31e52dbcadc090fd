using Reporter.Core.Numbers;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>A figure as findings quote it: its name, what was given, and the cell.</summary>
internal static class FigureText
{
    private const int LongestText = 30;

    public static string Of(FieldValue value) =>
        $"“{value.Field.Name}” = {Shown(value.Value, value.Field)}{(value.IsComputed ? "" : $" ({value.At.Address})")}";

    private static string Shown(Value value, Field field) => value switch
    {
        NumberValue number => VietNumber.Format(number.Number / field.Factor),
        DateValue date => VietDate.Format(date.Date),
        YesNoValue yes => yes.IsYes ? "x" : "0",
        ChoiceValue choice => string.Join("; ", choice.Codes),
        TextValue text => text.Text.Length > LongestText ? text.Text[..LongestText] + "…" : text.Text,
        _ => throw new InvalidOperationException($"No form for {value}."),
    };
}
