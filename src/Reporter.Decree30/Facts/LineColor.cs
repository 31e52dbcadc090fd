using System.Globalization;
using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>Whether a drawn line is of another colour than black. Word gives a new shape the blue of its theme.</summary>
internal static class LineColor
{
    private const int DarkEnough = 0x40;

    // Colours of the theme that are black or white in every theme of Word's.
    private static readonly string[] Dark = ["tx1", "dk1", "bg1", "lt1", "phClr"];

    /// <param name="geometry">The shape's own; its outline stands beside it, what the style says in its parent's sibling.</param>
    public static bool IsDrawn(XElement geometry)
    {
        var shape = geometry.Parent;
        var outline = shape?.Elements().FirstOrDefault(e => e.Name.LocalName == "ln");
        // A flat rectangle is a line by its filling.
        var fill = Fill(outline) ?? (geometry.Attr("prst") == "rect" ? Fill(shape) : null);
        if (fill is not null)
            return IsColored(fill);
        return shape?.Parent?.Elements().FirstOrDefault(e => e.Name.LocalName == "style")?.Elements()
            .FirstOrDefault(e => e.Name.LocalName == "lnRef") is { } styled && styled.Attr("idx") != "0"
            && styled.Elements().FirstOrDefault() is { } color && IsColored(color);
    }

    public static bool IsVml(XElement shape)
    {
        var color = shape.Attr("strokecolor")?.Split(' ')[0].Trim() ?? "";
        return color is "blue" or "red" or "green" or "navy" or "maroon" or "purple" or "teal" or "yellow"
            || (color.StartsWith('#') && Brightest(color[1..]) > DarkEnough);
    }

    /// <summary>Of a border: “auto” is black.</summary>
    public static bool IsBorder(string? color) => color is not null and not "auto" && Brightest(color) > DarkEnough;

    private static XElement? Fill(XElement? outline) => outline?.Elements().FirstOrDefault(e => e.Name.LocalName == "solidFill")?.Elements()
        .FirstOrDefault();

    private static bool IsColored(XElement color) => color.Name.LocalName switch
    {
        "srgbClr" => Brightest(color.Attr("val") ?? "") > DarkEnough,
        "schemeClr" => !Dark.Contains(color.Attr("val")),
        _ => false,
    };

    private static int Brightest(string hex)
    {
        if (hex.Length == 3)
            hex = string.Concat(hex.Select(digit => new string(digit, 2)));
        return hex.Length == 6 && int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
            ? Math.Max(rgb >> 16, Math.Max((rgb >> 8) & 255, rgb & 255)) : 0;
    }
}
