using System.Globalization;

namespace Reporter.Core.Diagnostics;

/// <summary>Turns of phrase that findings of several stages share.</summary>
public static class Wording
{
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString("#,0", CultureInfo.GetCultureInfo("vi-VN"));

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    public static string OrVi(IEnumerable<string> names) => string.Join(" hoặc ", names.Select(name => $"“{name}”"));

    public static string OrEn(IEnumerable<string> names) => string.Join(" or ", names.Select(name => $"“{name}”"));

    public static string PartsVi(IEnumerable<string> parts) => string.Join("; ", parts.Select(part => $"“{part}”"));

    public static string PartsEn(IEnumerable<string> parts) => string.Join("; ", parts.Select(part => $"“{part}”"));

    public static string DidYouMeanVi(IReadOnlyList<string> names) => names.Count == 0 ? "" : $" Có phải {OrVi(names)}?";

    public static string DidYouMeanEn(IReadOnlyList<string> names) => names.Count == 0 ? "" : $" Did you mean {OrEn(names)}?";

    /// <summary>Who is likely to hold a file that cannot be had, by its ending.</summary>
    public static Bilingual OpenElsewhere(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".DOCX" or ".DOCM" or ".DOTX" or ".DOC" or ".RTF" => new("tệp đang mở ở nơi khác (có thể là Word)",
            "it is open elsewhere (perhaps in Word)"),
        ".XLSX" or ".XLSM" or ".XLS" or ".CSV" => new("tệp đang mở ở nơi khác (có thể là Excel)",
            "it is open elsewhere (perhaps in Excel)"),
        ".ODS" or ".ODT" => new("tệp đang mở ở nơi khác (có thể là LibreOffice)", "it is open elsewhere (perhaps in LibreOffice)"),
        _ => new("tệp đang mở ở nơi khác (có thể là Word hoặc Excel)", "it is open elsewhere (perhaps in Word or Excel)"),
    };

    public static string AndOthersVi(int others, string what) => others == 0 ? "" : $" (và {Number(others)} {what})";

    public static string AndOthersEn(int others, string what) => others == 0 ? "" : $" (and {Number(others)} {what})";
}
