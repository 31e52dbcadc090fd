namespace Reporter.Sheets.Legacy;

/// <summary>Fonts made before Unicode, which draw Vietnamese letters where Latin-1 has others.</summary>
internal static class LegacyFonts
{
    /// <summary>The encoding a font's name claims; null for a font of today.</summary>
    public static TextEncoding? Claimed(string font)
    {
        if (font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) || font.StartsWith("VnTime", StringComparison.OrdinalIgnoreCase)
            || font.StartsWith("VNSTCVN3", StringComparison.OrdinalIgnoreCase)
                || font.Contains("TCVN3", StringComparison.OrdinalIgnoreCase))
            return TextEncoding.Tcvn3;
        return font.StartsWith("VNI", StringComparison.OrdinalIgnoreCase) ? TextEncoding.Vni : null;
    }

    /// <summary>TCVN3 has no capitals with tones: “.VnTimeH” draws small letters as capitals.</summary>
    public static bool IsCapitals(string font) =>
        font.Length > 4 && font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) && font[^1] == 'H';
}
