using System.Globalization;

namespace Reporter.Sheets.WordTables;

/// <summary>Letters of fonts that hold only signs: ticks and boxes, by which people answer.</summary>
internal static class WordSymbols
{
    public static string Of(string font, string code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) || value is <= 0 or > 0xFFFF)
            return "";
        // Word keeps signs in the private area of Unicode: F0FE is FE.
        var sign = value >= 0xF000 && value <= 0xF0FF ? value - 0xF000 : value;
        return (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) ? (font.EndsWith('2') ? Second(sign) : First(sign)) : null)
            ?? (char.IsSurrogate((char)value) ? "" : ((char)value).ToString());
    }

    private static string? First(int sign) => sign switch
    {
        0xFC => "✓",
        0xFB => "✗",
        0xFE => "☑",
        0xFD => "☒",
        0xA8 or 0x6F or 0x71 or 0x72 => "☐",
        0x9F => "•",
        _ => null,
    };

    private static string? Second(int sign) => sign switch
    {
        0x50 => "✓",
        0x4F => "✗",
        0x52 => "☑",
        0x51 or 0x53 or 0x54 => "☒",
        0xA3 or 0x2A => "☐",
        _ => null,
    };
}
