namespace Reporter.Decree30.Facts;

/// <summary>
/// Font names as files have them: with the cut in the name (“Times New Roman Bold”, written by Macs), with a list of
/// substitutes (“Times New Roman;serif”, from web pages), in other letter case.
/// </summary>
public static class FontNames
{
    private static readonly string[] Cuts = [" Bold Italic", " BoldItalic", " Bold", " Italic", ",Bold", ",Italic", ",BoldItalic"];

    /// <summary>The family: without substitutes, without the cut.</summary>
    public static string Family(string font)
    {
        ArgumentNullException.ThrowIfNull(font);

        var name = font.Split(';')[0].Trim().Trim('"', '\'');
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 0)
            name = name[..comma];
        foreach (var cut in Cuts)
        {
            if (name.EndsWith(cut, StringComparison.OrdinalIgnoreCase) && name.Length > cut.Length)
                return name[..^cut.Length];
        }
        return name;
    }

    public static bool IsTimesNewRoman(string font) =>
        Family(font).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)
            is { } name && (name.Equals("TimesNewRoman", StringComparison.OrdinalIgnoreCase)
                || name.Equals("TimesNewRomanPSMT", StringComparison.OrdinalIgnoreCase)
                || name.Equals("TimesNewRomanPS", StringComparison.OrdinalIgnoreCase));

    /// <summary>Fonts of the encodings before Unicode: TCVN3 (.VnTime) and VNI; their letters are not Vietnamese to anybody else.</summary>
    public static bool IsLegacy(string font)
    {
        ArgumentNullException.ThrowIfNull(font);

        return font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase)
            || font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase)
            || font.StartsWith("VNI ", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsBoldCut(string font) => CutOf(font).Contains("Bold", StringComparison.OrdinalIgnoreCase);

    public static bool IsItalicCut(string font) => CutOf(font).Contains("Italic", StringComparison.OrdinalIgnoreCase);

    private static string CutOf(string font)
    {
        ArgumentNullException.ThrowIfNull(font);

        var first = font.Split(';')[0].Trim();
        return Cuts.FirstOrDefault(cut => first.EndsWith(cut, StringComparison.OrdinalIgnoreCase) && first.Length > cut.Length) ?? "";
    }
}
