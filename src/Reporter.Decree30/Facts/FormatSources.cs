using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>Where formatting comes from besides the text itself: styles, numbering, theme.</summary>
internal sealed class FormatSources(StyleSheet styles, NumberingSheet numbering, ThemeFacts theme)
{
    // Most paragraphs share a handful of styles, and laying a chain is the dear part.
    private readonly Dictionary<(string, TableLook?), StyleLayers> _known = [];

    public StyleSheet Styles => styles;

    public NumberingSheet Numbering => numbering;

    internal sealed record StyleLayers(ParagraphLayers Paragraph, RunLayers Run, string? NumberingId, int NumberingLevel);

    /// <summary>
    /// Document defaults, table style, paragraph style with its numbering, and for the paragraph its own numbering and
    /// properties: each layer only over those before it.
    /// </summary>
    public StyleLayers ForParagraph(string? style, XElement? properties, TableLook? look)
    {
        var key = (style ?? "", look);
        if (!_known.TryGetValue(key, out var known))
            _known[key] = known = ForStyle(style, look);

        var paragraph = known.Paragraph.Copy();
        var (id, level) = (known.NumberingId, known.NumberingLevel);
        if (properties.Child("numPr") is { } own)
        {
            id = own.ChildValue("numId") ?? id;
            level = WordXml.WholeNumber(own.ChildValue("ilvl")) ?? level;
            id = id == "0" ? null : id;
            if (id is not null)
                paragraph.Lay(numbering.Level(id, level).Child("pPr"));
        }
        return new StyleLayers(paragraph.Lay(properties), known.Run, id, level);
    }

    public RunFormat ForRun(RunLayers paragraph, XElement? properties)
    {
        var run = paragraph.Copy();
        foreach (var style in styles.Chain(properties.ChildValue("rStyle")))
            run.CharacterStyle(style.Child("rPr"));
        return run.Direct(properties).Result();
    }

    private StyleLayers ForStyle(string? id, TableLook? look)
    {
        var paragraph = new ParagraphLayers().Lay(styles.DefaultParagraph);
        var run = new RunLayers(theme).Defaults(styles.DefaultRun);
        foreach (var layer in look?.Layers ?? [])
        {
            paragraph.Lay(layer.Child("pPr"));
            run.TableStyle(layer.Child("rPr"));
        }

        string? numberingId = null;
        var level = 0;
        foreach (var style in styles.Chain(id))
        {
            var properties = style.Child("pPr");
            if (properties.Child("numPr") is { } list)
            {
                numberingId = list.ChildValue("numId") ?? numberingId;
                level = WordXml.WholeNumber(list.ChildValue("ilvl")) ?? level;
                if (numberingId is not null and not "0")
                    paragraph.Lay(numbering.Level(numberingId, level).Child("pPr"));
            }
            paragraph.Lay(properties);
            run.ParagraphStyle(style.Child("rPr"));
        }
        return new StyleLayers(paragraph, run, numberingId == "0" ? null : numberingId, level);
    }
}
