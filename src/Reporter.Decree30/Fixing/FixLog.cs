using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Fixing;

/// <summary>What was fixed, in the words of Word's own dialogs: “First line: 1,5 cm → 1,27 cm”, and not in twentieths of a point.</summary>
public static class FixLog
{
    // They follow from another value, or only clear the way for it.
    private static readonly string[] Silent =
    [
        "szCs", "firstLineChars", "hanging", "hangingChars", "beforeAutospacing", "beforeLines", "lineRule", "asciiTheme", "hAnsiTheme",
            "cstheme", "hAnsi", "cs",
        "themeColor", "themeTint", "themeShade", "themeFill", "fill", "contextualSpacing",
    ];

    /// <summary>Null for a value that follows from another one.</summary>
    public static Bilingual? Describe(FixedProperty change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (Silent.Contains(change.Property) || Silent.Contains(change.Attribute)
            || (change.Property == "shd" && change.Attribute != "val"))
            return null;
        var name = NameOf(change.Property, change.Attribute);
        var (before, after) = (Value(change, change.Before), Value(change, change.After));
        return change.Property switch
        {
            "pBdr" or "blanks" or "composed" or "PAGE" or "titlePg" => name,
            _ when before.Vi.Length == 0 => new($"{name.Vi}: {after.Vi}", $"{name.En}: {after.En}"),
            _ => new($"{name.Vi}: {before.Vi} → {after.Vi}", $"{name.En}: {before.En} → {after.En}"),
        };
    }

    private static Bilingual NameOf(string property, string attribute) => (property, attribute) switch
    {
        ("sz", _) => new("Cỡ chữ (Font Size)", "Font Size"),
        ("b", _) => new("Chữ đậm (Bold)", "Bold"),
        ("i", _) => new("Chữ nghiêng (Italic)", "Italic"),
        ("u", _) => new("Gạch chân (Underline)", "Underline"),
        ("jc", _) => new("Căn lề đoạn (Alignment)", "Alignment"),
        ("ind", "firstLine") => new("Lùi đầu dòng (First line)", "First line"),
        ("ind", "right" or "end") => new("Lùi phải (Indentation Right)", "Indentation Right"),
        ("ind", _) => new("Lùi trái (Indentation Left)", "Indentation Left"),
        ("spacing", "before") => new("Cách trên (Spacing Before)", "Spacing Before"),
        ("spacing", "after") => new("Cách dưới (Spacing After)", "Spacing After"),
        ("spacing", "line") => new("Giãn dòng (Line spacing)", "Line spacing"),
        ("spacing", _) => new("Khoảng cách chữ (Character Spacing)", "Character Spacing"),
        ("rFonts", _) => new("Phông chữ (Font)", "Font"),
        ("color", _) => new("Màu chữ (Font Color)", "Font Color"),
        ("pgMar", "top") => new("Lề trên (Margins Top)", "Margins Top"),
        ("pgMar", "bottom") => new("Lề dưới (Margins Bottom)", "Margins Bottom"),
        ("pgMar", "left") => new("Lề trái (Margins Left)", "Margins Left"),
        ("pgMar", _) => new("Lề phải (Margins Right)", "Margins Right"),
        ("pgSz", "w") => new("Khổ giấy, rộng (Paper Width)", "Paper Width"),
        ("pgSz", _) => new("Khổ giấy, cao (Paper Height)", "Paper Height"),
        ("titlePg", _) => new("Trang đầu không hiện số (Different First Page)", "Different First Page"),
        ("highlight", _) or ("shd", _) => new("Bỏ tô nền (Text Highlight)", "Text Highlight"),
        ("w", _) => new("Chiều ngang chữ (Scale)", "Scale"),
        ("line", _) => new("Độ dài đường kẻ", "Length of the line"),
        ("pBdr", _) => new("Kẻ thêm đường kẻ ngang", "A line was drawn"),
        ("blanks", _) => new("Xóa dấu cách, Tab ở đầu đoạn", "Blanks before the first word were deleted"),
        ("composed", _) => new("Đổi chữ tổ hợp thành chữ dựng sẵn (Unicode NFC)", "Decomposed letters were composed"),
        ("PAGE", _) => new("Đặt số trang ở giữa lề trên, trang đầu không hiện",
            "The page number was put into the middle of the top margin"),
        _ => new(property, property),
    };

    private static Bilingual Value(FixedProperty change, string value) =>
        value.Length == 0 ? new("", "") : (change.Property, change.Attribute) switch
        {
            ("sz", _) => Same(Number(Raw(value) / 2)),
            ("b" or "i", _) => WordXml.IsOn(value) ? new("có", "on") : new("không", "off"),
            ("u", _) => value == "none" ? new("không", "none") : new("có", "on"),
            ("jc", _) => value switch
            {
                "both" => new("đều hai bên (Justified)", "Justified"),
                "center" => new("giữa (Centered)", "Centered"),
                "right" or "end" => new("phải (Right)", "Right"),
                _ => new("trái (Left)", "Left"),
            },
            ("ind", _) or ("line", _) => Same(Number(Raw(value) * 2.54 / 1_440) + " cm"),
            ("pgMar" or "pgSz", _) => Same(Number(Math.Round(Raw(value) * 25.4 / 1_440, 1)) + " mm"),
            ("spacing", "line") when value.EndsWith("pt", StringComparison.Ordinal) => Same(Number(Raw(value) / 20) + " pt"),
            ("spacing", "line") => Same(Number(Raw(value) / 240) + " lines"),
            ("spacing", _) => Same(Number(Raw(value) / 20) + " pt"),
            ("w", _) => Same(value + "%"),
            ("color", _) => value == "000000" ? new("đen", "black") : Same("#" + value),
            _ => Same(value),
        };

    private static Bilingual Same(string text) => new(text, text);

    private static double Raw(string value) =>
        WordXml.Twips(value) ?? (double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0);

    private static string Number(double value) => DecreeWords.Number(value);
}
