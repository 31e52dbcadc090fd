using System.Globalization;

namespace Reporter.Core.Diagnostics;

/// <summary>Turns of phrase that findings of several stages share.</summary>
public static partial class Catalog
{
    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("#,0", CultureInfo.GetCultureInfo("vi-VN"));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string OrVi(IEnumerable<string> names) => string.Join(" hoặc ", names.Select(name => $"“{name}”"));

    private static string OrEn(IEnumerable<string> names) => string.Join(" or ", names.Select(name => $"“{name}”"));

    private static string PartsVi(IEnumerable<string> parts) => string.Join("; ", parts.Select(part => $"“{part}”"));

    private static string PartsEn(IEnumerable<string> parts) => string.Join("; ", parts.Select(part => $"“{part}”"));

    private static string DidYouMeanVi(IReadOnlyList<string> names) => names.Count == 0 ? "" : $" Có phải {OrVi(names)}?";

    private static string DidYouMeanEn(IReadOnlyList<string> names) => names.Count == 0 ? "" : $" Did you mean {OrEn(names)}?";

    private static string AndOthersVi(int others, string what) => others == 0 ? "" : $" (và {Number(others)} {what})";

    private static string AndOthersEn(int others, string what) => others == 0 ? "" : $" (and {Number(others)} {what})";
}
