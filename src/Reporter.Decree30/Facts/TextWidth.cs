using Reporter.Core.Unicode;

namespace Reporter.Decree30.Facts;

/// <summary>
/// How wide a text stands in Times New Roman, in twentieths of a point. Letters with Vietnamese marks are as wide as
/// their base letters; only Ơ and Ư are not.
/// </summary>
public static class TextWidth
{
    private const double UnitsPerEm = 2_048;

    // Advance widths of U+0020 to U+007E, then of Đ đ Ơ ơ Ư ư – — … “ ” ‘ ’, in 1/2048 of the font size.
    private static readonly short[] Regular =
    [
        512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
            1024,
        1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479,
            1479,
        1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682,
            1024,
        1024, 569, 569, 1024, 569, 1593, 1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
        1479, 1024, 1479, 1083, 1589, 1110, 1024, 2048, 2048, 909, 909, 682, 682,
    ];

    private static readonly short[] Bold =
    [
        512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
            1024,
        1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933,
            1479, 1593,
        1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682,
            1024,
        1139, 569, 682, 1139, 569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065,
        1479, 1139, 1593, 1134, 1630, 1229, 1024, 2048, 2048, 1024, 1024, 682, 682,
    ];

    private const string Extra = "ĐđƠơƯư–—…“”‘’";

    public static double Of(string text, RunFormat format)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(format);

        var widths = format.LooksBold ? Bold : Regular;
        var units = 0.0;
        var letters = 0;
        var shown = format.AllCaps ? text.ToUpperInvariant() : text;
        foreach (var letter in UnicodeForms.Decomposed(shown))
        {
            if (letter is >= '\u0300' and <= '\u036F' and not '\u031B')
                continue;
            // The horn of Ơ and Ư stands apart after decomposing and widens the letter a little.
            units += letter == '\u031B' ? 100 : Width(widths, letter);
            letters += letter == '\u031B' ? 0 : 1;
        }
        // Word sets raised letters at about two thirds of their size; the decree's own models draw lines with raised underscores.
        var size = format.IsRaised ? format.Size * 0.65 : format.Size;
        return (units / UnitsPerEm * size * 20 * format.Scale / 100) + (letters * format.LetterSpacing);
    }

    public static double Of(IEnumerable<RunFacts> runs) => runs.Sum(run => Of(run.Text, run.Format));

    private static short Width(short[] widths, char letter)
    {
        if (letter is >= ' ' and <= '~')
            return widths[letter - ' '];
        var index = Extra.IndexOf(letter, StringComparison.Ordinal);
        return index >= 0 ? widths[95 + index] : letter == '\u00A0' ? widths[0] : widths['n' - ' '];
    }
}
