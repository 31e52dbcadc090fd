using Reporter.Core.Sheets;

namespace Reporter.Core.Drafting.Forms;

/// <summary>A sheet by row and column, in which every cell of a merged range says what its first one says.</summary>
internal sealed class FormGrid
{
    private readonly Dictionary<(int Row, int Column), CellRange> _merged = [];
    private readonly Dictionary<int, SheetRow> _rows;
    private readonly IReadOnlySet<(string Sheet, int Row, int Column)> _formulas;

    public FormGrid(Sheet sheet, IReadOnlySet<(string Sheet, int Row, int Column)> formulas)
    {
        _formulas = formulas;
        Sheet = sheet;
        _rows = sheet.Rows.ToDictionary(row => row.Number);
        LastRow = Math.Max(sheet.Rows.Count == 0 ? 0 : sheet.Rows[^1].Number, 0);
        LastColumn = Math.Min(sheet.Rows.Select(row => row.Cells.Count)
            .Concat(sheet.Merged.Select(range => range.LastColumn)).DefaultIfEmpty(0).Max(), 200);
        foreach (var range in sheet.Merged.Where(range => range.LastRow - range.FirstRow < 200))
        {
            for (var row = range.FirstRow; row <= range.LastRow; row++)
            {
                for (var column = range.FirstColumn; column <= Math.Min(range.LastColumn, 200); column++)
                    _merged[(row, column)] = range;
            }
        }
    }

    public Sheet Sheet { get; }

    public int LastRow { get; }

    public int LastColumn { get; }

    /// <summary>The cell itself, blank where it is covered by another.</summary>
    public Cell Own(int row, int column) => _rows.TryGetValue(row, out var found) ? found[column] : Cell.Blank;

    /// <summary>The cell computes what it shows.</summary>
    public bool IsFormula(int row, int column) => _formulas.Contains((Sheet.Name, row, column));

    /// <summary>What is seen there.</summary>
    public string Text(int row, int column)
    {
        var (top, left) = _merged.TryGetValue((row, column), out var range) ? (range.FirstRow, range.FirstColumn) : (row, column);
        return Own(top, left).Text.Replace('\n', ' ').Trim();
    }

    public CellRange? Range(int row, int column) => _merged.GetValueOrDefault((row, column));

    /// <summary>A cell that nobody can type into, because another covers it.</summary>
    public bool IsCovered(int row, int column) =>
        _merged.TryGetValue((row, column), out var range) && (range.FirstRow != row || range.FirstColumn != column);

    /// <summary>Different texts of a row, each once however wide it is.</summary>
    public IReadOnlyList<string> Texts(int row)
    {
        var texts = new List<string>();
        for (var column = 1; column <= LastColumn; column++)
        {
            if (!IsCovered(row, column) && Text(row, column) is { Length: > 0 } text)
                texts.Add(text);
            else if (_merged.TryGetValue((row, column), out var range) && range.FirstColumn == column && range.FirstRow != row
                && Text(row, column) is { Length: > 0 } above)
                texts.Add(above);
        }
        return texts;
    }
}
