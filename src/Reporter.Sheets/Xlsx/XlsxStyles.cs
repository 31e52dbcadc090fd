using System.Globalization;
using System.Xml;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets.Xlsx;

/// <summary>What a cell's style says that matters: the shape of numbers and a legacy font.</summary>
internal sealed record XlsxStyle(NumberShape Number, TextEncoding? Font, bool IsCapitals)
{
    /// <summary>How far its texts are set in from the left.</summary>
    public byte Indent { get; init; }

    public static readonly XlsxStyle Plain = new(NumberShape.General, null, false);
}

/// <summary>The styles part, as one entry per cell format.</summary>
internal static class XlsxStyles
{
    public static XlsxStyle[] Read(XmlReader reader)
    {
        var formats = new Dictionary<int, NumberShape>();
        var fonts = new List<string>();
        var styles = new List<XlsxStyle>();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "numFmts":
                    Each(reader, "numFmt",
                        () => formats[Int(reader, "numFmtId")] = NumberShape.Of(reader.GetAttribute("formatCode") ?? ""));
                    break;
                case "fonts":
                    Each(reader, "font", () => fonts.Add(FontName(reader)));
                    break;
                case "cellXfs":
                    Each(reader, "xf", () => styles.Add(Style(reader, formats, fonts)));
                    break;
                case "dxfs" or "cellStyleXfs" or "extLst":
                    Each(reader, "", () => { });
                    break;
            }
        }
        return [.. styles];
    }

    private static XlsxStyle Style(XmlReader reader, Dictionary<int, NumberShape> formats, List<string> fonts)
    {
        var id = Int(reader, "numFmtId");
        var fontId = Int(reader, "fontId");
        var font = fontId >= 0 && fontId < fonts.Count ? fonts[fontId] : "";
        var shape = formats.TryGetValue(id, out var own) ? own : NumberShape.BuiltIn(id) ?? NumberShape.General;
        var style = new XlsxStyle(shape, LegacyFonts.Claimed(font), LegacyFonts.IsCapitals(font));
        byte indent = 0;
        Each(reader, "alignment", () => indent = (byte)Math.Clamp(Int(reader, "indent"), 0, 15));
        return indent > 0 ? style with { Indent = indent } : style;
    }

    private static string FontName(XmlReader reader)
    {
        var name = "";
        Each(reader, "name", () => name = reader.GetAttribute("val") ?? "");
        return name;
    }

    private static void Each(XmlReader reader, string child, Action read)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == child && reader.Depth == depth + 1)
                read();
        }
    }

    private static int Int(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
