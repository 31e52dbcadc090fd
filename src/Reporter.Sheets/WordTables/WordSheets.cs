using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets.WordTables;

/// <summary>
/// Makes sheets of a document: one of each table, with the paragraphs above it as rows above, the way a title stands in a workbook;
/// and one of the paragraphs that belong to no table, so that nothing is lost in silence.
/// </summary>
internal sealed class WordSheets
{
    // Head of the paper, and what stands right above a table: whose it is, of which time, in which measure.
    private const int RowsOfHead = 6;
    private const int RowsAbove = 4;
    private const int LongestTitle = 400;

    private const string TableWord = "bảng ";
    private const string TextWord = "lời văn";

    private readonly Func<string, WordRows, Func<RowBuffer, bool>> _open;
    private readonly List<SheetBuilder> _sheets = [];
    private readonly HashSet<WordLine> _offered = new(ReferenceEqualityComparer.Instance);
    private readonly RowBuffer _row = new();

    private WordSheets(Func<string, WordRows, Func<RowBuffer, bool>> open) => _open = open;

    private WordSheets(string path, IntakeOptions options) => _open = (name, rows) =>
    {
        _sheets.Add(new SheetBuilder(path, name, options) { InWord = rows });
        return _sheets[^1].Add;
    };

    public bool HasTables { get; private set; }

    public IntakeLimit? Limit => _sheets.Select(sheet => sheet.Limit).FirstOrDefault(limit => limit is not null);

    public static WordSheets Of(string path, IntakeOptions options) => new(path, options);

    /// <summary>Gives the rows on, and keeps none.</summary>
    public static WordSheets To(Action<string, RowBuffer> onRow) => new((name, _) => row =>
    {
        onRow(name, row);
        return true;
    });

    public IReadOnlyList<Sheet> Build(DiagnosticBag diagnostics) => [.. _sheets.Select(sheet => sheet.Build(diagnostics))];

    public void Add(IReadOnlyList<WordBlock> blocks)
    {
        var outline = WordOutline.Of(blocks);
        HasTables = outline.Tables.Count > 0;
        foreach (var section in outline.Tables)
            AddTable(section, isFirst: ReferenceEquals(section, outline.Tables[0]));
        var left = outline.Lines.Where(line => !_offered.Contains(line)).ToList();
        if (left.Count == 0)
            return;
        var add = _open(TextWord, WordRows.Paragraphs);
        foreach (var line in left)
        {
            _row.Start(line.Number, isHidden: false);
            SetAll(line);
            if (!add(_row))
                return;
        }
    }

    private void AddTable(WordSection section, bool isFirst)
    {
        var (table, above) = (WordGrid.Straight(section.Table), section.Above);
        var add = _open(TableWord + table.Name, new WordRows(above.Count, table.Rows.Count));
        for (var i = 0; i < above.Count; i++)
        {
            var isNear = i >= above.Count - RowsAbove || (isFirst && i < RowsOfHead);
            if (isNear && !above[i].Cells.Any(cell => cell.Raw.Length > LongestTitle))
                Offer(above[i], i + 1, add);
        }
        AddRows(table, above.Count, add);
        for (var i = 0; i < section.Below.Count; i++)
            Offer(section.Below[i], above.Count + table.Rows.Count + i + 1, add);
    }

    private void Offer(WordLine line, int row, Func<RowBuffer, bool> add)
    {
        _offered.Add(line);
        _row.Start(row, isHidden: false);
        SetAll(line);
        add(_row);
    }

    private void AddRows(WordTable table, int above, Func<RowBuffer, bool> add)
    {
        var (merged, covered) = WordGrid.Merges(table);
        if (_sheets.Count > 0)
        {
            _sheets[^1].Merged.AddRange(merged.Select(range =>
                range with { FirstRow = range.FirstRow + above, LastRow = range.LastRow + above }));
        }
        for (var i = 0; i < table.Rows.Count; i++)
        {
            _row.Start(above + i + 1, isHidden: false);
            foreach (var cell in table.Rows[i].Where(cell => !covered.Contains((i + 1, cell.Column))))
                Set(cell.Column + 1, [.. cell.Paragraphs]);
            if (_row.Filled > 0 && !add(_row))
                return;
        }
    }

    private void SetAll(WordLine line)
    {
        for (var column = 0; column < line.Cells.Count; column++)
            Set(column + 1, [line.Cells[column]]);
    }

    private void Set(int column, IReadOnlyList<WordParagraph> paragraphs)
    {
        var raw = paragraphs is [var only] ? only.Raw : string.Join('\n', paragraphs.Select(paragraph => paragraph.Raw));
        var clean = CellText.Clean(raw);
        if (clean.Length == 0)
            return;
        _row.Set(column, CellMaker.Text(clean) with { Indent = paragraphs[0].Indent > 0 ? paragraphs[0].Indent : CellText.Indent(raw) });
        if (paragraphs.Any(paragraph => paragraph.Runs is not null))
            _row.Legacy.Add(new LegacyCell(_row.Number, column, Runs(paragraphs)));
        else
            _row.Keep(column, raw, clean);
    }

    private static LegacyRun[] Runs(IReadOnlyList<WordParagraph> paragraphs)
    {
        var runs = new List<LegacyRun>();
        foreach (var paragraph in paragraphs)
        {
            if (runs.Count > 0)
                runs.Add(Plain("\n"));
            runs.AddRange(paragraph.Runs ?? [Plain(paragraph.Raw)]);
        }
        return [.. runs];
    }

    private static LegacyRun Plain(string text) => new(text, null, false);
}
