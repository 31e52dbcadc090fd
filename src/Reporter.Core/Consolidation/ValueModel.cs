using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>One value as templates see it.</summary>
internal static class ValueModel
{
    public static object Of(Value value, Field field) => value switch
    {
        NumberValue number => number.Number,
        DateValue date => date.Date.ToDateTime(TimeOnly.MinValue),
        TextValue text => text.Text,
        YesNoValue yesNo => yesNo.IsYes,
        ChoiceValue chosen =>
            new ScriptArray(field.Choices.Where(choice => chosen.Codes.Contains(choice.Code)).Select(choice => choice.Name)),
        _ => throw new InvalidOperationException($"No form for {value}."),
    };
}
