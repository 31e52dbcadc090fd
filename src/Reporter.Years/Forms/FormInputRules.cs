using System.Globalization;
using Reporter.Core.Forms;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>What a form lets be typed into the cell of a figure.</summary>
internal static class FormInputRules
{
    // Excel keeps fifteen digits; a rule needs some lower bound.
    private const string LeastNumber = "-999999999999999";

    // From 2000 to 2099: what is outside is surely a slip.
    private const string FirstDay = "36526";

    private const string LastDay = "73050";

    /// <param name="period">Dates outside it are told later, not refused.</param>
    /// <param name="choices">Where the entries of its list stand, or the entries themselves; empty for no list.</param>
    public static InputRule Of(Field field, string cell, Period period, string choices) => field.Type switch
    {
        FieldType.WholeNumber => Number(field, cell, InputKind.Whole, "Phải là số nguyên", FormWords.WholeNumber(field)),
        FieldType.Number or FieldType.Money or FieldType.Percent =>
            Number(field, cell, InputKind.Number, "Phải là số", FormWords.Number(field)),
        FieldType.Date => new InputRule(cell, InputKind.Date)
        {
            First = FirstDay,
            Second = LastDay,
            PromptTitle = field.Name,
            Prompt = FormWords.DatePrompt(period),
            ErrorTitle = "Chưa đúng ngày",
            Error = FormWords.Date(field, period.IsKnown ? period.To : new DateOnly(2026, 12, 14)),
        },
        FieldType.YesNo => List(field, cell, "\"có,không\"", FormWords.NotYesNo(field), FormWords.YesOrNo),
        FieldType.Choice => List(field, cell, choices, FormWords.NotInList(field), FormWords.PickOne),
        _ => new InputRule(cell, InputKind.Any)
        {
            PromptTitle = field.Name,
            Prompt = field.MinWords is { } least ? FormWords.LeastWords(least) : FormWords.AnyText,
        },
    };

    /// <summary>A cell that ticks one choice of several.</summary>
    public static InputRule Tick(Field field, string cell) => List(field, cell, "\"x\"", FormWords.NotATick(field), FormWords.Tick);

    private static InputRule Number(Field field, string cell, InputKind kind, string title, string error) => new(cell, kind)
    {
        First = BoundOf(field.Min, field) ?? LeastNumber,
        Second = BoundOf(field.Max, field) ?? "",
        PromptTitle = field.Name,
        Prompt = FormWords.NumberPrompt(field),
        ErrorTitle = title,
        Error = error,
    };

    private static InputRule List(Field field, string cell, string entries, string error, string prompt) =>
        new(cell, entries.Length > 0 ? InputKind.List : InputKind.Any)
        {
            First = entries,
            PromptTitle = field.Name,
            Prompt = prompt,
            ErrorTitle = "Ngoài danh sách",
            Error = error,
        };

    // Bounds of money are in đồng, whatever the form's own measure.
    private static string? BoundOf(decimal? bound, Field field) =>
        bound is { } number ? (number / field.Factor).ToString("0.##########", CultureInfo.InvariantCulture) : null;
}
