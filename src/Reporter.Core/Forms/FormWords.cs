using System.Globalization;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;

namespace Reporter.Core.Forms;

/// <summary>
/// What a form says to whoever fills it in. What may be typed into a cell is reported in the words of the finding that a wrong entry would
/// give later, so that nobody is told two things.
/// </summary>
public static class FormWords
{
    public const string MoreRows = "Thiếu dòng thì chèn thêm dòng phía trên dòng này.";

    public const string NothingHappened = "Nếu không phát sinh thì ghi 0.";

    public const string PickOne = "Chọn một trong danh sách (bấm mũi tên bên phải ô).";

    public const string YesOrNo = "Chọn “có” hay “không”.";

    public const string Tick = "Ghi x nếu có; không có thì để trống.";

    public const string AnyText = "Gõ lời văn; không có thì ghi “Không”.";

    public static string WholeNumber(Field field) => $"“{Of(field).Name}” phải là số nguyên{Bounds(field)}. {DigitsOnly(field)}";

    public static string Number(Field field) => $"“{Of(field).Name}” phải là số{Bounds(field)}. {DigitsOnly(field)}";

    /// <summary>Shown before anything is typed.</summary>
    public static string NumberPrompt(Field field)
    {
        var example = Of(field).Type == FieldType.WholeNumber ? "12 hoặc 1234" : "12 hoặc 1,5";
        return $"{(field.Measure.Length > 0 ? $"Tính bằng {field.Measure}. " : "")}Chỉ gõ chữ số, ví dụ {example}"
            + $"{(field.Type == FieldType.Percent ? "; 25% thì gõ 25" : "")}. {NothingHappened}";
    }

    public static string Date(Field field, DateOnly example) =>
        $"“{Of(field).Name}” phải là một ngày có thật. Viết ngày/tháng/năm, ví dụ {VietDate.Format(example)}.";

    public static string DatePrompt(Period period) => !period.IsKnown ? "Viết ngày/tháng/năm, ví dụ 14/12/2026."
        : $"Viết ngày/tháng/năm, ví dụ {VietDate.Format(period.To)}. Kỳ báo cáo: {VietDate.Format(period.From)} – "
            + $"{VietDate.Format(period.To)}.";

    public static string NotYesNo(Field field) => $"“{Of(field).Name}” phải trả lời có hoặc không.";

    public static string NotInList(Field field) => $"“{Of(field).Name}” có nội dung ngoài danh sách.";

    public static string NotATick(Field field) => $"“{Of(field).Name}”: ghi x vào lựa chọn đúng, để trống lựa chọn không đúng.";

    public static string LeastWords(int least) => string.Create(CultureInfo.InvariantCulture, $"Kế hoạch yêu cầu ít nhất {least} từ.");

    /// <summary>The three texts of a line that counts what is blank: nothing left, before the number, after it.</summary>
    public static (string None, string Before, string After) BlankCells(string place) =>
        ($"Đã điền đủ các ô bắt buộc{place}.", "Còn ", $" ô bắt buộc chưa điền{place} (ô tô vàng).");

    public static string NoRequiredCells(string place) => $"Không có ô bắt buộc{place}.";

    public static (string Before, string After) ListRows(string place) => ("Đã ghi ", $" dòng{place}. Không phát sinh thì để trống.");

    private static string DigitsOnly(Field field) =>
        $"Chỉ gõ chữ số{(field.Measure.Length > 0 ? $", không gõ “{field.Measure}”" : "")}. {NothingHappened}";

    private static string Bounds(Field field) =>
        $"{(field.Min is { } least ? $", không nhỏ hơn mức thấp nhất {VietNumber.Format(least)}" : "")}"
        + $"{(field.Max is { } most ? $", không lớn hơn mức cao nhất {VietNumber.Format(most)}" : "")}";

    private static Field Of(Field field) => field ?? throw new ArgumentNullException(nameof(field));
}
