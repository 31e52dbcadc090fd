using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>
/// The character formatting of one run while its layers are laid over one another. Bold, italic and capitals are
/// toggles: table style, paragraph style and character style switch each other on and off; what the run itself says is final.
/// </summary>
internal sealed class RunLayers(ThemeFacts theme)
{
    private enum Level
    {
        Defaults,
        TableStyle,
        ParagraphStyle,
        CharacterStyle,
        Direct,
    }

    private static readonly string[] ToggleNames = ["b", "i", "caps", "smallCaps", "vanish", "strike"];

    private const int Levels = 5;

    // One level after another for each toggle.
    private readonly bool?[] _toggles = new bool?[ToggleNames.Length * Levels];
    private string? _ascii;
    private string? _other;
    private double? _size;
    private string? _underline;
    private string? _color;
    private string? _highlight;
    private string? _shading;
    private int? _spacing;
    private int? _scale;
    private string? _raised;

    private RunLayers(RunLayers other, ThemeFacts theme)
        : this(theme)
    {
        _toggles = [.. other._toggles];
        (_ascii, _other, _size, _underline, _color) = (other._ascii, other._other, other._size, other._underline, other._color);
        (_highlight, _shading, _spacing, _scale, _raised) = (other._highlight, other._shading, other._spacing, other._scale, other._raised);
    }

    public RunLayers Copy() => new(this, theme);

    public RunLayers Defaults(XElement? rPr) => Lay(rPr, Level.Defaults);

    public RunLayers TableStyle(XElement? rPr) => Lay(rPr, Level.TableStyle);

    public RunLayers ParagraphStyle(XElement? rPr) => Lay(rPr, Level.ParagraphStyle);

    public RunLayers CharacterStyle(XElement? rPr) => Lay(rPr, Level.CharacterStyle);

    public RunLayers Direct(XElement? rPr) => Lay(rPr, Level.Direct);

    public RunFormat Result() => new()
    {
        Font = _ascii ?? "Times New Roman",
        MarkedFont = _other ?? _ascii ?? "Times New Roman",
        Size = _size ?? 10,
        Bold = Toggle(0),
        Italic = Toggle(1),
        AllCaps = Toggle(2),
        SmallCaps = Toggle(3),
        Hidden = Toggle(4),
        Strike = Toggle(5),
        Underline = _underline is null or "none" ? null : _underline,
        Color = _color ?? "000000",
        Highlight = _highlight is null or "none" ? null : _highlight,
        Shading = _shading?.ToUpperInvariant() is null or "AUTO" or "FFFFFF" ? null : _shading,
        LetterSpacing = _spacing ?? 0,
        Scale = _scale ?? 100,
        IsRaised = _raised is "superscript" or "subscript",
    };

    private static int At(int toggle, Level level) => (toggle * Levels) + (int)level;

    private bool Toggle(int index)
    {
        if (_toggles[At(index, Level.Direct)] is { } direct)
            return direct;
        if (_toggles[At(index, Level.Defaults)] is true)
            return true;
        return (_toggles[At(index, Level.TableStyle)] is true)
            ^ (_toggles[At(index, Level.ParagraphStyle)] is true)
            ^ (_toggles[At(index, Level.CharacterStyle)] is true);
    }

    private RunLayers Lay(XElement? rPr, Level level)
    {
        for (var node = rPr?.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement property && property.IsWord())
                Lay(property, level, property.Name.LocalName);
        }
        return this;
    }

    private void Lay(XElement property, Level level, string name)
    {
        var value = property.Attr("val");
        switch (name)
        {
            case "rFonts":
                _ascii = theme.Font(property.Attr("asciiTheme")) ?? property.Attr("ascii") ?? _ascii;
                _other = theme.Font(property.Attr("hAnsiTheme")) ?? property.Attr("hAnsi") ?? _other;
                break;
            case "sz" when WordXml.WholeNumber(value) is { } half:
                _size = half / 2.0;
                break;
            case "u":
                _underline = value ?? "single";
                break;
            case "color":
                _color = theme.Color(property.Attr("themeColor"), property.Attr("themeTint"), property.Attr("themeShade"))
                    ?? (value is null or "auto" ? "000000" : value);
                break;
            case "highlight":
                _highlight = value;
                break;
            case "shd":
                _shading = property.Attr("fill");
                break;
            case "spacing":
                _spacing = WordXml.Twips(value);
                break;
            case "w":
                _scale = WordXml.WholeNumber(value?.TrimEnd('%'));
                break;
            case "vertAlign":
                _raised = value;
                break;
            default:
                if (Array.IndexOf(ToggleNames, name) is >= 0 and var index)
                    _toggles[At(index, level)] = WordXml.IsOn(value);
                break;
        }
    }
}
