using System.Xml.Linq;
using Reporter.Core.Diagnostics;

namespace Reporter.Decree30.Facts;

/// <summary>
/// Reads the blocks of one part (main text, a header, a footer): paragraphs, tables and what wraps them.
/// Content controls, smart tags, insertions and custom XML are walked through as if they were not there.
/// </summary>
internal sealed class PartReader(FormatSources sources, WordPart part, string partName)
{
    // Deeper nesting than this is an attack on the stack, not a document.
    private const int DeepestNesting = 60;

    private readonly List<ParagraphFacts> _paragraphs = [];
    private readonly List<TableFacts> _tables = [];
    private readonly List<XElement> _sectionEnds = [];
    private readonly RunReader _runs = new(sources);
    private int _boxes;
    private int _depth;

    public IReadOnlyList<ParagraphFacts> Paragraphs => _paragraphs;

    public IReadOnlyList<TableFacts> Tables => _tables;

    /// <summary>The section properties found in paragraphs, in order.</summary>
    public IReadOnlyList<XElement> SectionEnds => _sectionEnds;

    /// <summary>Where the reader stands: in which cell or box, and under which table style.</summary>
    private sealed record Surroundings(CellFacts? Cell, BoxFacts? Box, TableLook? Look)
    {
        public int Paragraphs { get; set; }
    }

    public void Read(XElement root) => ReadBlocks(root, new Surroundings(null, null, null));

    private void ReadBlocks(XElement container, Surroundings around)
    {
        if (++_depth > DeepestNesting)
        {
            _depth--;
            return;
        }

        foreach (var block in container.Elements())
        {
            switch (block.Name.LocalName)
            {
                case "p" when block.IsWord():
                    ReadParagraph(block, around);
                    break;
                case "tbl" when block.IsWord():
                    ReadTable(block, around);
                    break;
                case "sdt":
                    if (block.Child("sdtContent") is { } content)
                        ReadBlocks(content, around);
                    break;
                case "ins" or "moveTo" or "smartTag" or "customXml":
                    ReadBlocks(block, around);
                    break;
                case "AlternateContent":
                    if ((block.Elements().FirstOrDefault(e => e.Name.LocalName == "Choice") ?? block.Elements().FirstOrDefault())
                        is { } shown)
                        ReadBlocks(shown, around);
                    break;
            }
        }
        _depth--;
    }

    private void ReadParagraph(XElement element, Surroundings around)
    {
        var properties = element.Child("pPr");
        var style = properties.ChildValue("pStyle") ?? sources.Styles.DefaultOf("paragraph");
        var layers = sources.ForParagraph(style, properties, around.Look);
        var read = _runs.Read(element, layers.Run);
        var format = layers.Paragraph.Result(read.Runs is [var first, ..] ? first.Format.Size : 14);

        around.Paragraphs++;
        _paragraphs.Add(new ParagraphFacts
        {
            Index = _paragraphs.Count,
            Part = around.Box is null ? part : WordPart.TextBox,
            PartName = partName,
            Number = around.Paragraphs,
            Text = read.Text,
            Runs = read.Runs,
            Format = format,
            Mark = layers.Run.Copy().Direct(properties.Child("rPr")).Result(),
            StyleName = sources.Styles.NameOf(style),
            Label = layers.NumberingId is { } id ? sources.Numbering.Next(id, layers.NumberingLevel) : "",
            Cell = around.Cell,
            Box = around.Box,
            Lines = read.Lines,
            Fields = read.Fields,
            HasPicture = read.HasPicture,
            StartsPage = format.PageBreakBefore || read.StartsPage,
            StartedPage = read.StartedPage,
            Section = _sectionEnds.Count,
            Element = element,
        });
        foreach (var box in read.Boxes)
        {
            var facts = box.Facts with { Number = ++_boxes };
            ReadBlocks(box.Content, new Surroundings(null, facts, null));
        }
        if (properties.Child("sectPr") is { } section && around.Cell is null)
            _sectionEnds.Add(section);
    }

    private void ReadTable(XElement element, Surroundings around)
    {
        var geometry = new TableGeometry(element, sources.Styles);
        var number = _tables.Count + 1;
        var table = geometry.Facts(number, around.Cell);
        _tables.Add(table);
        var rows = Unwrapped(element, "tr").ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = Unwrapped(rows[row], "tc").ToList();
            var column = WordXml.WholeNumber(rows[row].Child("trPr").ChildValue("gridBefore")) ?? 0;
            for (var i = 0; i < cells.Count; i++)
            {
                var span = Math.Clamp(WordXml.WholeNumber(cells[i].Child("tcPr").ChildValue("gridSpan")) ?? 1, 1, 64);
                var place = geometry.Cell(table, cells[i], row, rows.Count, i, column, span);
                var look = geometry.LookAt(row, rows.Count, i, cells.Count);
                ReadBlocks(cells[i], new Surroundings(place, around.Box, look));
                column += span;
            }
        }
    }

    // Rows and cells may stand in content controls too.
    private static IEnumerable<XElement> Unwrapped(XElement parent, string name) => parent.Elements().SelectMany(child =>
        child.Is(name) ? [child]
        : child.Is("sdt") && child.Child("sdtContent") is { } content ? Unwrapped(content, name)
        : child.Is("ins") || child.Is("customXml") || child.Is("smartTag") ? Unwrapped(child, name)
        : Enumerable.Empty<XElement>());
}
