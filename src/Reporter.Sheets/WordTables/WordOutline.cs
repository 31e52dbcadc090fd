namespace Reporter.Sheets.WordTables;

/// <summary>A line of text outside tables: a paragraph, or paragraphs that the head of a paper sets side by side.</summary>
/// <param name="Number">Which paragraph of the document it is, from 1, those without text not counted.</param>
internal sealed record WordLine(int Number, IReadOnlyList<WordParagraph> Cells);

/// <summary>A table of figures with the lines since the one before, and the notes right under it.</summary>
internal sealed record WordSection(WordTable Table, IReadOnlyList<WordLine> Above, IReadOnlyList<WordLine> Below);

/// <summary>What a document holds, in order: its tables of figures with what stands around them, and all lines.</summary>
internal sealed class WordOutline
{
    private readonly List<WordSection> _tables = [];
    private readonly List<WordLine> _lines = [];
    private List<WordLine> _gap = [];
    private int _paragraphs;

    public IReadOnlyList<WordSection> Tables => _tables;

    public IReadOnlyList<WordLine> Lines => _lines;

    public static WordOutline Of(IReadOnlyList<WordBlock> blocks)
    {
        var outline = new WordOutline();
        outline.Add(blocks);
        outline.GiveNotes(isLast: true);
        return outline;
    }

    private void Add(IEnumerable<WordBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is WordParagraph paragraph)
                AddLine([paragraph]);
            else if (block is not WordTable table)
                continue;
            else if (WordLayout.IsLayout(table))
                AddLayout(table);
            else
                AddTable(table);
        }
    }

    private void AddTable(WordTable table)
    {
        GiveNotes(isLast: false);
        _tables.Add(new WordSection(table, _gap, []));
        _gap = [];
        // A table inside a cell is a table of its own; what else the cell holds is the cell's.
        Add(table.Rows.SelectMany(row => row).SelectMany(cell => cell.Blocks).OfType<WordTable>());
    }

    // What follows a table at once and is a note is that table's; but a note between two tables, with nothing else, is the next one's.
    private void GiveNotes(bool isLast)
    {
        var notes = _gap.TakeWhile(WordLayout.IsNote).ToList();
        if (_tables.Count == 0 || notes.Count == 0 || (!isLast && notes.Count == _gap.Count))
            return;
        _tables[^1] = _tables[^1] with { Below = notes };
        _gap = _gap[notes.Count..];
    }

    // Left and right column of a head stand beside each other, line by line.
    private void AddLayout(WordTable table)
    {
        foreach (var row in table.Rows)
        {
            if (row.Any(cell => cell.Blocks.Any(block => block is WordTable)))
            {
                Add(row.SelectMany(cell => cell.Blocks));
                continue;
            }
            var columns = row.Select(cell => cell.Paragraphs.ToList()).Where(column => column.Count > 0).ToList();
            for (var i = 0; i < columns.Select(column => column.Count).DefaultIfEmpty(0).Max(); i++)
                AddLine([.. columns.Where(column => i < column.Count).Select(column => column[i])]);
        }
    }

    private void AddLine(IReadOnlyList<WordParagraph> cells)
    {
        var line = new WordLine(_paragraphs + 1, cells);
        _paragraphs += cells.Count;
        if (WordLayout.IsClosing(line.Cells))
            return;
        _gap.Add(line);
        _lines.Add(line);
    }
}
