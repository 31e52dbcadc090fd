using System.Globalization;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>
/// What a form lets be typed into the cell of a figure, and what it says when something else is: the words are those of the finding
/// that the same entry would give later, so that nobody is told two things.
/// </summary>
internal static class FormInputRules
{
    private const string Blank = "Nếu không phát sinh thì ghi 0.";

    // Excel keeps fifteen digits; a rule needs some lower bound.
    private const string LeastNumber = "-999999999999999";

    // The earliest day that is surely no slip of the century.
    private const string FirstDay = "36526";

    private const string LastDay = "73050";

    /// <param name="period">Dates outside it are told later, not refused.</param>
    /// <param name="choices">Where the entries of its list stand, or the entries themselves; empty for no list.</param>
    public static InputRule Of(Field field, string cell, Period period, string choices) => field.Type switch
    {
        FieldType.WholeNumber => Number(field, cell, InputKind.Whole, $"“{field.Name}” phải là số nguyên{Bounds(field)}."),
        FieldType.Number or FieldType.Money or FieldType.Percent => Number(field, cell, InputKind.Decimal, $"“{field.Name}” phải là số{Bounds(field)}."),
        FieldType.Date => new InputRule(cell, InputKind.Date)
        {
            First = FirstDay,
            Second = LastDay,
            PromptTitle = field.Name,
            Prompt = $"Viết ngày/tháng/năm, ví dụ {VietDate.Format(period.To)}. Kỳ báo cáo: {VietDate.Format(period.From)} – {VietDate.Format(period.To)}.",
            ErrorTitle = "Chưa đúng ngày",
            Error = $"“{field.Name}” phải là một ngày có thật. Viết ngày/tháng/năm, ví dụ {VietDate.Format(period.To)}.",
        },
        FieldType.YesNo => List(field, cell, "\"có,không\"", $"“{field.Name}” phải trả lời có hoặc không.", "Chọn “có” hay “không”."),
        FieldType.Choice => List(field, cell, choices, $"“{field.Name}” có nội dung ngoài danh sách.", "Chọn một trong danh sách (bấm mũi tên bên phải ô)."),
        _ => new InputRule(cell, InputKind.Any)
        {
            PromptTitle = field.Name,
            Prompt = field.MinWords is { } least ? string.Create(CultureInfo.InvariantCulture, $"Kế hoạch yêu cầu ít nhất {least} từ.") : "Gõ lời văn; không có thì ghi “Không”.",
        },
    };

    /// <summary>A cell that ticks one choice of several.</summary>
    public static InputRule Tick(Field field, string cell) =>
        List(field, cell, "\"x\"", $"“{field.Name}”: ghi x vào lựa chọn đúng, để trống lựa chọn không đúng.", "Ghi x nếu có; không có thì để trống.");

    private static InputRule Number(Field field, string cell, InputKind kind, string error) => new(cell, kind)
    {
        First = BoundOf(field.Min, field) ?? LeastNumber,
        Second = BoundOf(field.Max, field) ?? "",
        PromptTitle = field.Name,
        Prompt = $"{(field.Measure.Length > 0 ? $"Tính bằng {field.Measure}. " : "")}Chỉ gõ chữ số, ví dụ {(kind == InputKind.Whole ? "12 hoặc 1234" : "12 hoặc 1,5")}"
            + $"{(field.Type == FieldType.Percent ? "; 25% thì gõ 25" : "")}. {Blank}",
        ErrorTitle = kind == InputKind.Whole ? "Phải là số nguyên" : "Phải là số",
        Error = $"{error} Chỉ gõ chữ số{(field.Measure.Length > 0 ? $", không gõ “{field.Measure}”" : "")}. {Blank}",
    };

    private static InputRule List(Field field, string cell, string entries, string error, string prompt) => new(cell, entries.Length > 0 ? InputKind.List : InputKind.Any)
    {
        First = entries,
        PromptTitle = field.Name,
        Prompt = prompt,
        ErrorTitle = "Ngoài danh sách",
        Error = error,
    };

    private static string Bounds(Field field) =>
        $"{(field.Min is { } least ? $", không nhỏ hơn mức thấp nhất {VietNumber.Format(least)}" : "")}"
        + $"{(field.Max is { } most ? $", không lớn hơn mức cao nhất {VietNumber.Format(most)}" : "")}";

    // Bounds of money are in đồng, whatever the form's own measure.
    private static string? BoundOf(decimal? bound, Field field) => bound is { } number ? (number / field.Factor).ToString("0.##########", CultureInfo.InvariantCulture) : null;
}
