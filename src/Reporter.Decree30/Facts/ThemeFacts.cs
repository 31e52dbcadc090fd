using System.Globalization;
using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>Fonts and colours that runs name by their role and the theme names for good.</summary>
internal sealed class ThemeFacts
{
    private readonly Dictionary<string, string> _colors = new(StringComparer.Ordinal);
    private readonly string? _major;
    private readonly string? _minor;

    public ThemeFacts(XDocument? theme)
    {
        var elements = theme?.Root?.Elements().FirstOrDefault(e => e.Name.LocalName == "themeElements");
        var fonts = elements?.Elements().FirstOrDefault(e => e.Name.LocalName == "fontScheme");
        _major = Latin(fonts, "majorFont");
        _minor = Latin(fonts, "minorFont");
        foreach (var color in elements?.Elements().FirstOrDefault(e => e.Name.LocalName == "clrScheme")?.Elements() ?? [])
        {
            var definition = color.Elements().FirstOrDefault();
            if ((definition.Attr("lastClr") ?? definition.Attr("val")) is { Length: 6 } hex)
                _colors[color.Name.LocalName] = hex;
        }
    }

    /// <summary>The font of a role such as <c>minorHAnsi</c>; null when the theme has none, as in files without a theme.</summary>
    public string? Font(string? role) => role switch
    {
        null => null,
        _ when role.StartsWith("major", StringComparison.Ordinal) => _major,
        _ when role.StartsWith("minor", StringComparison.Ordinal) => _minor,
        _ => null,
    };

    public string? Color(string? role, string? tint, string? shade)
    {
        var name = role switch
        {
            "text1" or "dark1" => "dk1",
            "text2" or "dark2" => "dk2",
            "background1" or "light1" => "lt1",
            "background2" or "light2" => "lt2",
            "hyperlink" => "hlink",
            "followedHyperlink" => "folHlink",
            _ => role,
        };
        if (name is null || !_colors.TryGetValue(name, out var hex))
            return name == "dk1" ? "000000" : null;

        return Mix(Mix(hex, tint, 255), shade, 0);
    }

    // A tint of FF leaves the colour alone and 00 makes it white; a shade goes to black in the same way.
    private static string Mix(string hex, string? amount, int towards)
    {
        if (!int.TryParse(amount, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var part)
            || !int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb))
            return hex;

        var share = part / 255.0;
        var channels = new[] { rgb >> 16, (rgb >> 8) & 255, rgb & 255 }.Select(c => (int)Math.Round((c * share) + (towards * (1 - share))));
        return string.Concat(channels.Select(c => Math.Clamp(c, 0, 255).ToString("X2", CultureInfo.InvariantCulture)));
    }

    private static string? Latin(XElement? fonts, string kind) =>
        fonts?.Elements().FirstOrDefault(e => e.Name.LocalName == kind)?.Elements().FirstOrDefault(e => e.Name.LocalName == "latin")
            .Attr("typeface")
            is { Length: > 0 } name ? name : null;
}
