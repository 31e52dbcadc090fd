using Reporter.Core.Numbers;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Layout;

/// <summary>A sheet as a person sees it: a merged range shows its text over all its cells.</summary>
internal sealed class SheetView(Sheet sheet)
{
    /// <summary>A form has a few dozen columns; titles further right are not looked for.</summary>
    public const int MostColumns = 512;

    private const int MostMergedRows = 60;

    private readonly ILookup<int, CellRange> _merged = ByRow(sheet.Merged);

    public Sheet Sheet { get; } = sheet;

    public IReadOnlyList<SheetRow> Rows => Sheet.Rows;

    /// <summary>The text over a cell: its own, or that of the merged range which covers it.</summary>
    public string Title(int rowIndex, int column)
    {
        var row = Rows[rowIndex];
        return row[column] is { IsBlank: false } cell ? cell.Text : Covering(row.Number, column) is { IsBlank: false } over ? over.Text
            : "";
    }

    /// <summary>The cell, or for a blank one the first cell of the merged range that covers it.</summary>
    public Cell Shown(SheetRow row, int column) => row[column] is { IsBlank: false } cell ? cell : Covering(row.Number, column);

    public static int LastColumn(SheetRow row)
    {
        var last = Math.Min(row.Cells.Count, MostColumns);
        while (last > 0 && row.Cells[last - 1].IsBlank)
            last--;
        return last;
    }

    /// <summary>The columns of a row that hold something, from 1.</summary>
    public static IEnumerable<int> Filled(SheetRow row) =>
        Enumerable.Range(1, Math.Min(row.Cells.Count, MostColumns)).Where(column => !row[column].IsBlank);

    /// <summary>A figure or a date, in a CSV file as text; a year alone may be a title.</summary>
    public static bool IsFigure(Cell cell) => !cell.IsBlank && cell.Kind switch
    {
        CellKind.Number => cell.Number is not (>= 1900 and <= 2100),
        CellKind.Date or CellKind.Boolean => true,
        CellKind.Text => cell.Text.Length < 20 && char.IsAsciiDigit(cell.Text[0]) && VietNumber.TryParse(cell.Text, out var number)
            && number is not (>= 1900 and <= 2100),
        _ => false,
    };

    /// <summary>The merged ranges that a row has a part of.</summary>
    public IEnumerable<CellRange> MergedIn(int rowNumber) => _merged[rowNumber];

    /// <summary>The merged range over a cell.</summary>
    public CellRange? Merged(int rowNumber, int column)
    {
        foreach (var range in _merged[rowNumber])
        {
            if (range.FirstColumn <= column && column <= range.LastColumn)
                return range;
        }
        return null;
    }

    // By row, so that a sheet with a merged cell in each of its rows does not cost their product. What is merged over more rows than
    // a page holds is decoration, not a title.
    private static ILookup<int, CellRange> ByRow(IEnumerable<CellRange> ranges) =>
        ranges.Where(range => range.LastRow - range.FirstRow < MostMergedRows)
            .SelectMany(range => Enumerable.Range(range.FirstRow, range.LastRow - range.FirstRow + 1).Select(row => (row, range)))
            .ToLookup(pair => pair.row, pair => pair.range);

    private Cell Covering(int rowNumber, int column) =>
        Merged(rowNumber, column) is { } range && Row(range.FirstRow) is { } row ? row[range.FirstColumn] : Cell.Blank;

    private SheetRow? Row(int number)
    {
        var (low, high) = (0, Rows.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Rows[middle].Number == number)
                return Rows[middle];
            (low, high) = Rows[middle].Number < number ? (middle + 1, high) : (low, middle - 1);
        }
        return null;
    }
}
