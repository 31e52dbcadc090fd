using Reporter.Core.Forms;
using Reporter.Core.Sheets;

namespace Reporter.Tests.Core.Matching.Marks;

/// <summary>
/// A form sheet as a clerk's program holds it: cells that may be moved about, with the hidden names that move with them. Each input holds a
/// number of its own, so that whatever is read tells from which cell it came.
/// </summary>
internal sealed class FormGrid
{
    private const string Path = "bao-cao-nop/an.xlsx";

    private readonly List<List<Spot>> _rows = [];

    private sealed record Spot(string Text, decimal? Number, IReadOnlyList<string> Names)
    {
        public bool IsMerged { get; init; }

        public static readonly Spot Blank = new("", null, []);
    }

    public FormGrid(FormSheet form, string mark)
    {
        var number = 1000;
        foreach (var cell in form.Cells)
        {
            var text = cell.Kind switch
            {
                FormCellKind.Mark => PrintedMark.Label + mark,
                FormCellKind.Unit => "Đơn vị báo cáo: xã An",
                _ => cell.Text
            };
            var names = FormNames.Of(cell) is { } name ? new[] { name } : [];
            var isNumber = cell.Kind == FormCellKind.Input;
            if (isNumber)
                Truth[cell.Field!.Code] = number;
            Set(cell.Row, cell.Column, new Spot(text, isNumber ? number++ : null, names) { IsMerged = cell.LastColumn > cell.Column });
        }
        foreach (var (list, column) in form.Lists.SelectMany(list => list.Columns.Select(column => (list, column))))
        {
            for (var row = 0; row < ListRows; row++)
            {
                var name = row == 0 && FormNames.Of(list, column) is { } own ? new[] { own } : [];
                Truth[$"{list.Table.Code}.{column.Field.Code}.{row}"] = number;
                Set(list.FirstRow + row, column.Column, new Spot("", number++, name));
            }
        }
    }

    /// <summary>Rows of each list that are filled in.</summary>
    public const int ListRows = 3;

    public Dictionary<string, decimal> Truth { get; } = new(StringComparer.Ordinal);

    public string SheetName { get; set; } = "I";

    public int Height => _rows.Count;

    public int Width => _rows.Max(row => row.Count);

    public void InsertRow(int at, params string[] texts) => _rows.Insert(at - 1, [.. texts.Select(text => new Spot(text, null, []))]);

    public void InsertColumn(int at) => _rows.ForEach(row => row.Insert(Math.Min(at - 1, row.Count), Spot.Blank));

    /// <summary>What is merged over several columns stays until the last of them is gone.</summary>
    public void DeleteColumn(int column) => _rows.ForEach(row =>
    {
        if (column > row.Count)
            return;
        var gone = row[column - 1];
        row.RemoveAt(column - 1);
        if (gone.IsMerged && column <= row.Count && row[column - 1].Text.Length == 0)
            row[column - 1] = gone;
        else if (gone.IsMerged && column > row.Count)
            row.Add(gone);
    });

    public void Erase(int column, int fromRow, int toRow)
    {
        for (var row = fromRow; row <= toRow; row++)
            Type(row, column, "");
    }

    public void DeleteRow(int row) => _rows.RemoveAt(row - 1);

    public void ExchangeRows(int first, int second) => (_rows[first - 1], _rows[second - 1]) = (_rows[second - 1], _rows[first - 1]);

    public void ExchangeColumns(int first, int second) => _rows.ForEach(row =>
    {
        while (row.Count < Math.Max(first, second))
            row.Add(Spot.Blank);
        (row[first - 1], row[second - 1]) = (row[second - 1], row[first - 1]);
    });

    public void Type(int row, int column, string text) => Set(row, column, At(row, column) with { Text = text });

    /// <summary>Cut and paste: in LibreOffice both names then stand on the target.</summary>
    public void Drag(int fromRow, int toRow, int column)
    {
        var (from, to) = (At(fromRow, column), At(toRow, column));
        Set(toRow, column, new Spot("", from.Number, [.. from.Names, .. to.Names]));
        Set(fromRow, column, Spot.Blank);
    }

    /// <summary>Values sorted by a program that moves texts and numbers, and leaves names where they were.</summary>
    public void ExchangeValues(int first, int second)
    {
        for (var column = 1; column <= Width; column++)
        {
            var (one, other) = (At(first, column), At(second, column));
            Set(first, column, other with { Names = one.Names });
            Set(second, column, one with { Names = other.Names });
        }
    }

    public void ForgetNames() => _rows.ForEach(row =>
    {
        for (var i = 0; i < row.Count; i++)
            row[i] = row[i] with { Names = [] };
    });

    public int RowWith(string text) => _rows.FindIndex(row => row.Exists(spot => spot.Text == text)) + 1;

    public int ColumnWith(string text) =>
        RowWith(text) is > 0 and var row ? _rows[row - 1].FindIndex(spot => spot.Text == text) + 1 : 0;

    public void Replace(string text, string by)
    {
        if (RowWith(text) is > 0 and var row)
            Type(row, ColumnWith(text), by);
    }

    /// <summary>Two cells exchanged by dragging: their names go with them.</summary>
    public void ExchangeCells(int row, int first, int second)
    {
        var (one, other) = (At(row, first), At(row, second));
        Set(row, first, other);
        Set(row, second, one);
    }

    /// <summary>Two columns exchanged from a row downwards, titles and all.</summary>
    public void ExchangeColumnCells(int first, int second, int fromRow)
    {
        for (var row = fromRow; row <= _rows.Count; row++)
            ExchangeCells(row, first, second);
    }

    public string TextAt(int row, int column) => At(row, column).Text;

    public Workbook ToWorkbook(string path = Path)
    {
        var rows = _rows.Select((row, index) => new SheetRow(index + 1, [.. row.Select(CellOf)]))
            .Where(row => row.Cells.Any(cell => !cell.IsBlank));
        var names =
            from row in Enumerable.Range(1, _rows.Count)
            from column in Enumerable.Range(1, _rows[row - 1].Count)
            from name in At(row, column).Names
            select new DefinedName(name, SheetName, new CellRange(row, column, row, column), IsLocal: false);
        return new Workbook(path, [new Sheet(path, SheetName, [.. rows])]) { Names = [.. names] };
    }

    private Spot At(int row, int column) => row <= _rows.Count && column <= _rows[row - 1].Count ? _rows[row - 1][column - 1] : Spot.Blank;

    private void Set(int row, int column, Spot spot)
    {
        while (_rows.Count < row)
            _rows.Add([]);
        while (_rows[row - 1].Count < column)
            _rows[row - 1].Add(Spot.Blank);
        _rows[row - 1][column - 1] = spot;
    }

    private static Cell CellOf(Spot spot) => spot.Number is { } number ? new Cell(CellKind.Number, "") { Number = number }
        : spot.Text.Length > 0 ? new Cell(CellKind.Text, spot.Text) : Cell.Blank;
}
