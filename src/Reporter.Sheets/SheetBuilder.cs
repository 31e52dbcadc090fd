using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Core.Unicode;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets;

/// <summary>Collects rows into a sheet, in order of their numbers whatever the order in the file.</summary>
internal sealed class SheetBuilder(string path, string name, IntakeOptions options)
{
    // A row of few cells far apart is kept as those cells, or one stray cell in column XFD costs a megabyte.
    private const int DenseWidth = 64;

    private readonly List<SheetRow> _rows = [];
    private int _cells;
    private bool _isOutOfOrder;

    public bool IsHidden { get; init; }

    /// <summary>How the rows stand in a Word file; null for a sheet of cells.</summary>
    public WordRows? InWord { get; init; }

    public List<CellRange> Merged { get; } = [];

    /// <summary>First and last column, both included.</summary>
    public List<(int First, int Last)> HiddenColumns { get; } = [];

    public List<LegacyCell> Legacy { get; } = [];

    /// <summary>Set when a limit stopped the sheet; what came before it is kept.</summary>
    public IntakeLimit? Limit { get; private set; }

    /// <returns>False when the sheet is full and reading should stop.</returns>
    public bool Add(RowBuffer row)
    {
        if (row.Filled == 0)
            return true;
        if (_rows.Count >= options.MaxRows)
            Limit = IntakeLimit.Rows;
        else if (_cells + row.Filled > options.MaxCells)
            Limit = IntakeLimit.Cells;
        if (Limit is not null)
            return false;
        _isOutOfOrder |= _rows.Count > 0 && row.Number <= _rows[^1].Number;
        _cells += row.Filled;
        _rows.Add(new SheetRow(row.Number, Keep(row)) { IsHidden = row.IsHidden, Fields = row.Fields });
        Legacy.AddRange(row.Legacy);
        return true;
    }

    public Sheet Build(DiagnosticBag diagnostics)
    {
        var rows = _isOutOfOrder ? InOrder() : _rows;
        var last = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        var hidden = new HashSet<int>();
        foreach (var (first, end) in HiddenColumns)
            hidden.UnionWith(Enumerable.Range(first, Math.Max(0, Math.Min(end, last) - first + 1)));
        var sheet = new Sheet(path, PrintableText.Of(CellText.Clean(name)), rows)
        {
            IsHidden = IsHidden,
            Merged = Merged,
            HiddenColumns = hidden,
            InWord = InWord,
        };
        return LegacyText.Mend(sheet, Legacy, options, diagnostics);
    }

    private static IReadOnlyList<Cell> Keep(RowBuffer row) =>
        row.Cells.Length > DenseWidth && row.Filled < row.Cells.Length / 4 ? new SparseCells(row.Cells) : row.Cells.ToArray();

    // Two row elements of one number are one row; where both have a cell, the later one counts, as Excel has it.
    private List<SheetRow> InOrder() =>
    [
        .. _rows.GroupBy(row => row.Number).OrderBy(rows => rows.Key).Select(rows => rows.Aggregate((earlier, later) =>
            earlier with
            {
                Cells = [.. Enumerable.Range(1, Math.Max(earlier.Cells.Count, later.Cells.Count))
                    .Select(column => later[column].IsBlank ? earlier[column] : later[column])],
            })),
    ];
}

/// <summary>A cell whose text stands in an old font's code: what is stored, until the whole sheet has shown which code it is.</summary>
internal sealed record LegacyCell(int Row, int Column, LegacyRun[] Runs);
