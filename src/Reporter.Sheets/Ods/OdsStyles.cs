using System.Xml;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets.Ods;

/// <summary>What a cell's style says that matters: the shape of numbers and an old font.</summary>
internal sealed record OdsStyle(NumberShape Number, TextEncoding? Font, bool IsCapitals)
{
    public static readonly OdsStyle Plain = new(NumberShape.General, null, false);

    /// <summary>How far its texts are set in from the left.</summary>
    public byte Indent { get; init; }
}

/// <summary>Styles of cells and tables by name. The styles of a document inherit from one another, whichever stands first.</summary>
internal sealed class OdsStyles
{
    // Longer than any chain of styles that a person makes; a circle ends here.
    private const int LongestChain = 20;

    private readonly Dictionary<string, string> _fonts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OdsNumberStyle> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredStyle> _cells = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hiddenTables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OdsStyle> _known = new(StringComparer.Ordinal);

    public void Read(XmlReader? part)
    {
        while (part is not null && part.Read())
        {
            if (part.NodeType == XmlNodeType.Element && part.LocalName is "font-face-decls" or "styles" or "automatic-styles")
                ReadGroup(part);
        }
    }

    /// <summary>One group of declarations, to its end.</summary>
    public void ReadGroup(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            var name = reader.GetAttribute("name", OdsNames.Style) ?? "";
            if (reader.LocalName == "font-face")
                _fonts[name] = (reader.GetAttribute("font-family", OdsNames.Svg) ?? name).Trim('\'');
            else if (reader.LocalName == "style" || reader.LocalName == "default-style")
                ReadStyle(reader, reader.LocalName == "default-style" ? "" : name);
            else if (reader.NamespaceURI == OdsNames.Number)
                _numbers[name] = OdsNumberStyle.Read(reader);
            else
                OdsNames.Pass(reader);
        }
    }

    public bool IsHiddenTable(string? style) => style is not null && _hiddenTables.Contains(style);

    public OdsStyle Of(string name)
    {
        if (!_known.TryGetValue(name, out var style))
            _known[name] = style = Resolve(name);
        return style;
    }

    private void ReadStyle(XmlReader reader, string name)
    {
        var family = reader.GetAttribute("family", OdsNames.Style);
        var parent = reader.GetAttribute("parent-style-name", OdsNames.Style);
        var style = new StoredStyle(parent, reader.GetAttribute("data-style-name", OdsNames.Style), null);
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                OdsNames.CheckDepth(reader);
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (reader.LocalName == "paragraph-properties")
                    style = style with { Indent = OdsLength.Steps(reader.GetAttribute("margin-left", OdsNames.Fo) ?? "") };
                else if (reader.LocalName == "text-properties")
                    style = style with { Font = reader.GetAttribute("font-name", OdsNames.Style) };
                else if (reader.LocalName == "table-properties" && reader.GetAttribute("display", OdsNames.Table) == "false")
                    _hiddenTables.Add(name);
            }
        }
        if (family == "table-cell")
            _cells[name] = style;
    }

    private OdsStyle Resolve(string name)
    {
        var (number, font, next) = ((string?)null, (string?)null, (string?)name);
        for (var step = 0; next is not null && step < LongestChain && _cells.TryGetValue(next, out var style); step++)
            (number, font, next) = (number ?? style.Number, font ?? style.Font, style.Parent);
        font ??= _cells.GetValueOrDefault("")?.Font;
        var face = font is null ? "" : _fonts.GetValueOrDefault(font, font);
        var shape = number is null ? NumberShape.General : ShapeOf(number);
        return new OdsStyle(shape, LegacyFonts.Claimed(face),
            LegacyFonts.IsCapitals(face))
        { Indent = _cells.GetValueOrDefault(name)?.Indent ?? 0 };
    }

    // A format with a section of its own for positive numbers keeps that in a second style.
    private NumberShape ShapeOf(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
            return NumberShape.General;
        return NumberShape.Of(number.Positive is { } other && _numbers.TryGetValue(other, out var positive) ? positive.Code : number.Code);
    }

    private sealed record StoredStyle(string? Parent, string? Number, string? Font)
    {
        public byte Indent { get; init; }
    }
}
