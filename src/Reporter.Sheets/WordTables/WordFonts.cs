using System.Xml;

namespace Reporter.Sheets.WordTables;

/// <summary>Which font a run is in, as far as it matters: whether that font is one of before Unicode.</summary>
internal sealed class WordFonts
{
    // Longer than any chain of styles that a person makes; a circle ends here.
    private const int LongestChain = 20;

    private readonly Dictionary<string, (string? Font, string? BasedOn)> _styles = new(StringComparer.Ordinal);
    private string? _default;
    private string? _usual;

    public static WordFonts Read(XmlReader? styles)
    {
        var fonts = new WordFonts();
        while (styles is not null && styles.Read())
        {
            if (styles.NodeType != XmlNodeType.Element)
                continue;
            if (styles.LocalName == "rPrDefault")
                styles.Children(_ => styles.Children(property => fonts._default = property == "rFonts" ? FontOf(styles) : fonts._default));
            else if (styles.LocalName == "style")
                fonts.ReadStyle(styles);
        }
        return fonts;
    }

    /// <summary>The font that a <c>rFonts</c> element names for letters beyond ASCII, where old fonts have theirs.</summary>
    public static string? FontOf(XmlReader reader) => reader.Attribute("hAnsi") ?? reader.Attribute("ascii");

    public string Of(string? direct, string? runStyle, string? paragraphStyle) =>
        direct ?? Inherited(runStyle) ?? Inherited(paragraphStyle ?? _usual) ?? _default ?? "";

    private void ReadStyle(XmlReader reader)
    {
        var (id, font, basedOn) = (reader.Attribute("styleId") ?? "", (string?)null, (string?)null);
        if (reader.Attribute("type") == "paragraph" && reader.Attribute("default") is "1" or "true" or "on")
            _usual = id;
        reader.Children(child =>
        {
            if (child == "basedOn")
                basedOn = reader.Attribute("val");
            else if (child == "rPr")
                reader.Children(property => font = property == "rFonts" ? FontOf(reader) : font);
        });
        _styles[id] = (font, basedOn);
    }

    private string? Inherited(string? style)
    {
        for (var step = 0; style is not null && step < LongestChain && _styles.TryGetValue(style, out var known); step++)
        {
            if (known.Font is not null)
                return known.Font;
            style = known.BasedOn;
        }
        return null;
    }
}
