using System.Globalization;
using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>Where a text box stands across the page, and whether it has a border.</summary>
internal static class BoxReader
{
    public static BoxFacts Read(XElement shape, XElement content)
    {
        var placed = shape.Elements().FirstOrDefault(e => e.Name.LocalName is "anchor" or "inline");
        if (placed is null)
            return ReadVml(content);

        var across = placed.Elements().FirstOrDefault(e => e.Name.LocalName == "positionH");
        var line = content.Ancestors().FirstOrDefault(e => e.Name.LocalName == "wsp")?
            .Elements().FirstOrDefault(e => e.Name.LocalName == "spPr")?.Elements().FirstOrDefault(e => e.Name.LocalName == "ln");
        return new BoxFacts
        {
            Number = 0,
            Left = Emu(across?.Elements().FirstOrDefault(e => e.Name.LocalName == "posOffset")?.Value),
            Width = Emu(placed.Elements().FirstOrDefault(e => e.Name.LocalName == "extent").Attr("cx")) ?? 0,
            Alignment = across?.Elements().FirstOrDefault(e => e.Name.LocalName == "align")?.Value,
            HasBorder = line is not null && line.Elements().All(e => e.Name.LocalName != "noFill"),
        };
    }

    private static BoxFacts ReadVml(XElement content)
    {
        var shape = content.Ancestors()
            .FirstOrDefault(e => e.Attr("style") is not null && e.Name.LocalName is "shape" or "rect" or "roundrect");
        var style = (shape.Attr("style") ?? "").Split(';').Select(rule => rule.Split(':')).Where(rule => rule.Length == 2)
            .GroupBy(rule => rule[0].Trim(), StringComparer.OrdinalIgnoreCase)
                .ToDictionary(g => g.Key, g => g.Last()[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new BoxFacts
        {
            Number = 0,
            Left = WordXml.Twips(style.GetValueOrDefault("margin-left")),
            Width = WordXml.Twips(style.GetValueOrDefault("width")) ?? 0,
            Alignment = style.GetValueOrDefault("mso-position-horizontal"),
            HasBorder = shape.Attr("stroked") is not ("f" or "false"),
        };
    }

    private static int? Emu(string? text) =>
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var emu) ? (int)Math.Clamp(emu / 635, -40_000, 40_000)
            : null;
}
