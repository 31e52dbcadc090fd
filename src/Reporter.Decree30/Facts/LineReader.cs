using System.Globalization;
using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>Finds horizontal lines among the shapes of a run: DrawingML, or VML as older Word and converters write it.</summary>
internal static class LineReader
{
    private const int EmuPerTwip = 635;

    public static IEnumerable<LineFacts> Read(XElement shape) => shape.Name.LocalName switch
    {
        "drawing" => shape.Elements().SelectMany(Drawn),
        "pict" or "object" => shape.Elements().SelectMany(element => Vml(element, 1)),
        _ => [],
    };

    /// <summary>One shape of the old drawing language, not its neighbours.</summary>
    public static IEnumerable<LineFacts> OfVml(XElement shape) => Vml(shape, 1);

    private static IEnumerable<LineFacts> Drawn(XElement placed)
    {
        var geometries = placed.Descendants().Where(e => e.Name.LocalName == "prstGeom").ToList();
        var extent = placed.Elements().FirstOrDefault(e => e.Name.LocalName == "extent");
        if (extent is null || geometries.Count == 0)
            yield break;

        var single = geometries.Count == 1;
        foreach (var geometry in geometries)
        {
            var size = geometry.Parent?.Elements().FirstOrDefault(e => e.Name.LocalName == "xfrm")?.Elements()
                .FirstOrDefault(e => e.Name.LocalName == "ext");
            var width = Emu(single ? extent : size, "cx");
            var height = Emu(single ? extent : size, "cy");
            var isLine = geometry.Attr("prst") is "line" or "straightConnector1" || (geometry.Attr("prst") == "rect" && height <= 2 * 20);
            if (!isLine || width < 100 || height > width / 4)
                continue;

            var across = placed.Elements().FirstOrDefault(e => e.Name.LocalName == "positionH");
            yield return new LineFacts(width, IsVml: false)
            {
                IsPlain = single,
                IsDashed = geometry.Parent?.Descendants().FirstOrDefault(e => e.Name.LocalName == "prstDash").Attr("val") is { } dash
                    && dash != "solid",
                IsColored = LineColor.IsDrawn(geometry),
                From = across.Attr("relativeFrom"),
                Left = across?.Elements().FirstOrDefault(e => e.Name.LocalName == "posOffset") is { } offset
                    && long.TryParse(offset.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var left)
                        ? (int)(left / EmuPerTwip) : null,
                Alignment = across?.Elements().FirstOrDefault(e => e.Name.LocalName == "align")?.Value,
            };
        }
    }

    private static int Emu(XElement? element, string name) =>
        long.TryParse(element.Attr(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var emu)
            ? (int)Math.Clamp(emu / EmuPerTwip, 0, 40_000) : 0;

    private static IEnumerable<LineFacts> Vml(XElement shape, double scale)
    {
        var style = Style(shape.Attr("style"));
        switch (shape.Name.LocalName)
        {
            case "group":
                // Inside a group lengths are in the group's own units.
                var inner = WordXml.WholeNumber(shape.Attr("coordsize")?.Split(',')[0]) ?? 1_000;
                var outer = Length(style.GetValueOrDefault("width")) ?? 0;
                foreach (var line in shape.Elements().SelectMany(element => Vml(element, inner > 0 ? outer / (double)inner : 1)))
                    yield return line with { IsPlain = false };
                break;
            case "line" when Ends(shape) is var (x1, y1, x2, y2) && Math.Abs(y2 - y1) <= Math.Abs(x2 - x1) / 4 && Math.Abs(x2 - x1) > 5:
                yield return new LineFacts((int)(Math.Abs(x2 - x1) * (scale == 1 ? 1 : scale)), IsVml: true)
                {
                    Left = (int)Math.Min(x1, x2),
                    From = "column",
                    IsDashed = IsDashed(shape),
                    IsColored = LineColor.IsVml(shape),
                };
                break;
            case "shape" when shape.Attr("type") is "#_x0000_t32" or "#_x0000_t20" || shape.Attr("connectortype") == "straight":
            case "rect" when Length(style.GetValueOrDefault("height")) is <= 40:
                var width = scale == 1 ? Length(style.GetValueOrDefault("width")) ?? 0
                    : (int)(scale * (WordXml.WholeNumber(style.GetValueOrDefault("width")) ?? 0));
                if (width >= 100 && (scale != 1 || (Length(style.GetValueOrDefault("height")) ?? 0) <= width / 4))
                {
                    yield return new LineFacts(width, IsVml: true)
                    {
                        IsDashed = IsDashed(shape),
                        IsColored = LineColor.IsVml(shape),
                        Left = Length(style.GetValueOrDefault("margin-left")),
                        From = "column",
                        Alignment = style.GetValueOrDefault("mso-position-horizontal") is "center" ? "center" : null,
                    };
                }
                break;
        }
    }

    private static bool IsDashed(XElement shape) =>
        shape.Elements().FirstOrDefault(e => e.Name.LocalName == "stroke").Attr("dashstyle") is { } dash && dash != "solid";

    private static (double X1, double Y1, double X2, double Y2)? Ends(XElement line)
    {
        var from = (line.Attr("from") ?? "0,0").Split(',');
        var to = (line.Attr("to") ?? "0,0").Split(',');
        return from.Length == 2 && to.Length == 2
            ? (Length(from[0]) ?? 0, Length(from[1]) ?? 0, Length(to[0]) ?? 0, Length(to[1]) ?? 0)
            : null;
    }

    private static Dictionary<string, string> Style(string? css)
    {
        var style = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in (css ?? "").Split(';'))
        {
            if (rule.Split(':') is [var name, var value])
                style[name.Trim()] = value.Trim();
        }
        return style;
    }

    // VML lengths without a unit are pixels at 96 to the inch.
    public static int? Length(string? text) =>
        text is { Length: > 0 } && char.IsAsciiDigit(text[^1])
            ? double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && Math.Abs(pixels) < 1e6
                ? (int)(pixels * 15) : null
            : WordXml.Twips(text);
}
