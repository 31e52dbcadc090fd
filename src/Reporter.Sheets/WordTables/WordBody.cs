using System.Globalization;
using System.Xml;

namespace Reporter.Sheets.WordTables;

/// <summary>Reads the document's own part, element by element, into paragraphs and tables.</summary>
internal sealed class WordBody
{
    public const int LastColumn = 16_384;

    private readonly XmlReader _reader;
    private readonly WordInline _inline;
    private readonly CellCount _cells;
    private readonly Stack<(string Name, int Tables)> _within = new([("", 0)]);

    public WordBody(XmlReader reader, WordLooks looks, IntakeOptions options)
    {
        _reader = reader;
        _cells = new CellCount(options);
        _inline = new WordInline(reader, looks, options, floating => ReadBlocks(floating));
    }

    /// <summary>Places where text stands that is no longer, or not yet, the document's: deleted, inserted, struck out, hidden.</summary>
    public int Unread => _inline.Unread;

    public IReadOnlyList<WordBlock> Read()
    {
        var blocks = new List<WordBlock>();
        while (_reader.Read())
        {
            if (_reader.NodeType == XmlNodeType.Element && _reader.LocalName == "body")
                ReadBlocks(blocks);
        }
        return blocks;
    }

    /// <param name="shape">Where a cell's own properties go; null outside cells.</param>
    private void ReadBlocks(List<WordBlock> into, CellShape? shape = null)
    {
        var (hasChoice, isPlaceholder) = (false, false);
        _reader.Children(name =>
        {
            switch (name)
            {
                case "tcPr" when shape is not null:
                    ReadShape(shape);
                    break;
                case "p":
                    if (_inline.ReadParagraph(into) is { IsBlank: false } paragraph)
                        into.Add(paragraph);
                    break;
                case "tbl":
                    into.Add(ReadTable());
                    break;
                case "Choice":
                    hasChoice = true;
                    ReadBlocks(into);
                    break;
                case "Fallback" when hasChoice:
                    break;
                case "del" or "moveFrom":
                    _inline.Unread++;
                    break;
                case "ins" or "moveTo":
                    _inline.Unread++;
                    ReadBlocks(into);
                    break;
                case "sdt" or "customXml" or "smartTag" or "AlternateContent" or "Fallback":
                    ReadBlocks(into);
                    break;
                // What stands in a field to be filled in until somebody does is no answer.
                case "sdtPr":
                    isPlaceholder = _inline.IsPlaceholder();
                    break;
                case "sdtContent" when !isPlaceholder:
                    ReadBlocks(into);
                    break;
            }
        });
    }

    private WordTable ReadTable()
    {
        var (within, before) = _within.Pop();
        _within.Push((within, before + 1));
        var name = string.Create(CultureInfo.InvariantCulture, $"{(within.Length == 0 ? "" : within + ".")}{before + 1}");
        _within.Push((name, 0));
        var (grid, rows) = (new List<int>(), new List<IReadOnlyList<WordCell>>());
        ReadRows(grid, rows);
        _within.Pop();
        return new WordTable(name, grid, rows);
    }

    private void ReadRows(List<int> grid, List<IReadOnlyList<WordCell>> rows) => _reader.Children(name =>
    {
        switch (name)
        {
            case "tblGrid":
                _reader.Children(column =>
                {
                    if (column == "gridCol" && grid.Count < LastColumn)
                        grid.Add(_reader.Count("w"));
                });
                break;
            case "tr":
                rows.Add(ReadRow());
                break;
            case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                ReadRows(grid, rows);
                break;
        }
    });

    private List<WordCell> ReadRow()
    {
        var (column, isDeleted, cells) = (0, false, new List<WordCell>());
        ReadCells();
        return isDeleted ? [] : cells;

        void ReadCells() => _reader.Children(name =>
        {
            switch (name)
            {
                case "trPr":
                    _reader.Children(property =>
                    {
                        if (property == "gridBefore")
                            column += _reader.Count();
                        // A row that is deleted under tracked changes still stands on the page, and is counted.
                        isDeleted |= property == "del";
                        _inline.Unread += property is "del" or "ins" ? 1 : 0;
                    });
                    break;
                case "tc":
                    var cell = ReadCell(column);
                    column += cell.Span;
                    cells.Add(cell);
                    break;
                case "sdt" or "sdtContent" or "customXml":
                    ReadCells();
                    break;
            }
        });
    }

    private WordCell ReadCell(int column)
    {
        var (shape, blocks) = (new CellShape(), new List<WordBlock>());
        // A field that somebody began and never ended must not swallow the rest of the table.
        var fields = _inline.LeaveFields();
        ReadBlocks(blocks, shape);
        _inline.ReturnTo(fields);
        _cells.Add(1);
        if (column + (long)shape.Span > LastColumn)
            throw new InvalidDataException("A cell lies beyond the table.");
        return new WordCell(column, shape.Span, shape.Merge, shape.IsDeleted || blocks.Count == 0 ? [] : blocks);
    }

    private void ReadShape(CellShape shape) => _reader.Children(property =>
    {
        switch (property)
        {
            case "gridSpan":
                shape.Span = Math.Max(1, _reader.Count());
                break;
            case "vMerge":
                shape.Merge = _reader.Attribute("val") == "restart" ? VerticalMerge.Begins : VerticalMerge.Continues;
                break;
            case "cellDel":
                shape.IsDeleted = true;
                _inline.Unread++;
                break;
            case "cellIns":
                _inline.Unread++;
                break;
        }
    });

    private sealed class CellShape
    {
        public int Span { get; set; } = 1;

        public VerticalMerge Merge { get; set; }

        public bool IsDeleted { get; set; }
    }
}
