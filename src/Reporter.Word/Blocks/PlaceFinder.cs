using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// Tells where a paragraph stands, in words a person can follow: counted before the tree is changed,
/// as Word shows it. Tables and their paragraphs are counted within the outermost table.
/// </summary>
internal sealed class PlaceFinder
{
    private const int ExcerptLength = 60;

    private readonly Dictionary<XElement, WordLocation> _places = [];
    private readonly WordLocation _part;
    private readonly IReadOnlySet<string> _headingStyles;
    private string? _heading;
    private int _tables;
    private int _paragraphs;

    private PlaceFinder(WordLocation part, IReadOnlySet<string> headingStyles) => (_part, _headingStyles) = (part, headingStyles);

    public static PlaceFinder Of(XElement root, WordLocation part, IReadOnlySet<string> headingStyles)
    {
        var finder = new PlaceFinder(part, headingStyles);
        finder.Walk(root, part);
        return finder;
    }

    /// <summary>The place of a paragraph, or of the nearest one that holds the element.</summary>
    public WordLocation this[XElement element] =>
        element.AncestorsAndSelf().Select(ancestor => _places.GetValueOrDefault(ancestor)).FirstOrDefault(place => place is not null)
            ?? _part;

    /// <summary>Knows the places of another part too, whose elements now stand in this one.</summary>
    public void Join(PlaceFinder other)
    {
        foreach (var (element, place) in other._places)
            _places[element] = place;
    }

    /// <summary>The paragraph at a place; null when there is none.</summary>
    public XElement? ParagraphAt(WordLocation place) =>
        _places.Where(entry => entry.Value == place).Select(entry => entry.Key).FirstOrDefault();

    private void Walk(XElement parent, WordLocation within)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name == WordNames.P)
                WalkParagraph(child, within);
            else if (child.Name == WordNames.Tbl && within.Table is null)
                WalkTable(child, within);
            else
                Walk(child, within);
        }
    }

    private void WalkParagraph(XElement paragraph, WordLocation within)
    {
        var text = ParagraphText.Of(paragraph).Text.Replace(QuotedText.Opaque, ' ').Trim();
        var place = within with { Paragraph = ++_paragraphs, Heading = _heading, Excerpt = Cut(text) };
        _places[paragraph] = place;
        if (within.Table is null && text.Length > 0 && IsHeading(paragraph))
            _heading = Cut(text);

        // The paragraphs of a text box are reported as such, and counted on their own.
        if (paragraph.Descendants(WordNames.TextBoxContent).Any())
        {
            var count = _paragraphs;
            foreach (var box in paragraph.Descendants(WordNames.TextBoxContent))
            {
                _paragraphs = 0;
                Walk(box, _part with { Part = WordPart.TextBox, PartNumber = null, Heading = _heading });
            }
            _paragraphs = count;
        }
    }

    private void WalkTable(XElement table, WordLocation within)
    {
        var count = _paragraphs;
        var here = within with { Table = ++_tables };
        var row = 0;
        foreach (var line in Inside(table, WordNames.Tr))
        {
            row++;
            var column = 0;
            foreach (var cell in Inside(line, WordNames.Tc))
            {
                _paragraphs = 0;
                Walk(cell, here with { Row = row, Column = ++column });
            }
        }
        _paragraphs = count;
    }

    /// <summary>The rows of a table or the cells of a row, those in content controls among them.</summary>
    private static IEnumerable<XElement> Inside(XElement parent, XName wanted) => parent.Elements().SelectMany(child =>
        child.Name == wanted ? [child]
        : child.Name == WordNames.Sdt || child.Name == WordNames.SdtContent || child.Name.LocalName == "customXml" ? Inside(child, wanted)
        : []);

    private bool IsHeading(XElement paragraph)
    {
        var properties = paragraph.Element(WordNames.PPr);
        return properties?.Element(WordNames.Main + "outlineLvl") is { } level
            && int.TryParse(level.Attribute(WordNames.Val)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var depth)
            ? depth < 9
            : properties?.Element(WordNames.Main + "pStyle")?.Attribute(WordNames.Val) is { } style && _headingStyles.Contains(style.Value);
    }

    private static string Cut(string text) => text.Length <= ExcerptLength ? text : text[..(ExcerptLength - 1)] + "…";
}
