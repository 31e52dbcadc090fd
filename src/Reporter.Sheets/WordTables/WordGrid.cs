using Reporter.Core.Sheets;

namespace Reporter.Sheets.WordTables;

/// <summary>
/// Puts a table's cells into columns. Lines drawn by hand miss each other by a hair, and each miss is a column of the file's grid:
/// edges closer than a person would see are one.
/// </summary>
internal static class WordGrid
{
    // Three millimetres, in twentieths of a point; no column of figures is so narrow.
    private const int Hair = 170;

    public static WordTable Straight(WordTable table)
    {
        if (Columns(table.Grid) is not { } columns || !table.Rows.All(row => IsInOrder(row, columns)))
            return table;
        return table with
        {
            Rows =
            [
                .. table.Rows.Select(row => (IReadOnlyList<WordCell>)
                [
                    .. row.Select(cell => cell with
                    {
                        Column = At(cell.Column, columns),
                        Span = Math.Max(1, At(cell.Column + cell.Span, columns) - At(cell.Column, columns)),
                    }),
                ]),
            ],
        };
    }

    /// <summary>Cells that take several columns or rows; rows counted from 1 within the table.</summary>
    public static (IReadOnlyList<CellRange> Merged, IReadOnlySet<(int Row, int Column)> Covered) Merges(WordTable table)
    {
        var (merged, covered) = (new List<CellRange>(), new HashSet<(int, int)>());
        var open = new Dictionary<int, CellRange>();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var above = open;
            open = [];
            foreach (var cell in table.Rows[i])
            {
                // A cell that continues nothing is one of its own, as Word shows it.
                var begun = cell.Merge == VerticalMerge.Continues && above.Remove(cell.Column, out var over) ? over : null;
                var range = begun is not null
                    ? begun with { LastRow = i + 1 }
                    : new CellRange(i + 1, cell.Column + 1, i + 1, cell.Column + cell.Span);
                if (begun is not null)
                    covered.Add((i + 1, cell.Column));
                if (cell.Merge != VerticalMerge.None)
                    open[cell.Column] = range;
                else
                    Close(range);
            }
            foreach (var range in above.Values)
                Close(range);
        }
        foreach (var range in open.Values)
            Close(range);
        return (merged, covered);

        void Close(CellRange range)
        {
            if (range.LastRow > range.FirstRow || range.LastColumn > range.FirstColumn)
                merged.Add(range);
        }
    }

    // The column of each edge of the grid; null where the file does not say how wide its columns are.
    private static int[]? Columns(IReadOnlyList<int> grid)
    {
        if (grid.Count < 2 || grid.Any(width => width <= 0) || grid.All(width => width >= Hair))
            return null;
        var columns = new int[grid.Count + 1];
        var (width, column) = (0, 0);
        for (var i = 0; i < grid.Count; i++)
        {
            columns[i] = column;
            width += grid[i];
            if (width >= Hair)
                (width, column) = (0, column + 1);
        }
        columns[^1] = Math.Max(column, 1);
        return columns;
    }

    private static int At(int edge, int[] columns) => edge < columns.Length ? columns[edge] : columns[^1] + edge - (columns.Length - 1);

    private static bool IsInOrder(IReadOnlyList<WordCell> row, int[] columns) =>
        row.Zip(row.Skip(1)).All(pair => At(pair.First.Column, columns) < At(pair.Second.Column, columns));
}
