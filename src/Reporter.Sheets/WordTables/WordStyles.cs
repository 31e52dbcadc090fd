using System.Xml;

namespace Reporter.Sheets.WordTables;

/// <summary>What a paragraph takes from its styles, as far as it matters: a font of before Unicode, and a place in a numbered
/// list.</summary>
internal sealed class WordStyles
{
    // Longer than any chain of styles that a person makes; a circle ends here.
    private const int LongestChain = 20;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private string? _default;
    private string? _usual;

    public static WordStyles Read(XmlReader? part)
    {
        var styles = new WordStyles();
        while (part is not null && part.Read())
        {
            if (part.NodeType != XmlNodeType.Element)
                continue;
            if (part.LocalName == "rPrDefault")
                part.Children(_ => part.Children(property => styles._default = property == "rFonts" ? FontOf(part) : styles._default));
            else if (part.LocalName == "style")
                styles.ReadStyle(part);
        }
        return styles;
    }

    /// <summary>The font that a <c>rFonts</c> element names for letters beyond ASCII, where old fonts have theirs.</summary>
    public static string? FontOf(XmlReader reader) => reader.Attribute("hAnsi") ?? reader.Attribute("ascii");

    public string Font(string? direct, string? runStyle, string? paragraphStyle) =>
        direct ?? Inherited(runStyle, style => style.Font) ?? Inherited(paragraphStyle ?? _usual, style => style.Font) ?? _default ?? "";

    public WordListPlace? Place(string? paragraphStyle) => Inherited(paragraphStyle ?? _usual, style => style.Place);

    private void ReadStyle(XmlReader reader)
    {
        var (id, style) = (reader.Attribute("styleId") ?? "", new WordStyle(null, null, null));
        if (reader.Attribute("type") == "paragraph" && reader.Attribute("default") is "1" or "true" or "on")
            _usual = id;
        reader.Children(child =>
        {
            if (child == "basedOn")
                style = style with { BasedOn = reader.Attribute("val") };
            else if (child == "rPr")
                reader.Children(property => style = property == "rFonts" ? style with { Font = FontOf(reader) } : style);
            else if (child == "pPr")
                reader.Children(property => style = property == "numPr" ? style with { Place = WordListPlace.Read(reader) } : style);
        });
        _styles[id] = style;
    }

    private T? Inherited<T>(string? id, Func<WordStyle, T?> of)
        where T : class
    {
        for (var step = 0; id is not null && step < LongestChain && _styles.TryGetValue(id, out var style); step++)
        {
            if (of(style) is { } found)
                return found;
            id = style.BasedOn;
        }
        return null;
    }

    private sealed record WordStyle(string? Font, WordListPlace? Place, string? BasedOn);
}

/// <summary>Which list a paragraph is of, and how deep in it; a list of 0 is none.</summary>
internal sealed record WordListPlace(int List, int Level)
{
    /// <summary>From the <c>numPr</c> that the reader stands on.</summary>
    public static WordListPlace Read(XmlReader reader)
    {
        var place = new WordListPlace(0, 0);
        reader.Children(property => place = property switch
        {
            "numId" => place with { List = reader.Count() },
            "ilvl" => place with { Level = Math.Min(reader.Count(), WordNumbering.Levels - 1) },
            _ => place,
        });
        return place;
    }
}
