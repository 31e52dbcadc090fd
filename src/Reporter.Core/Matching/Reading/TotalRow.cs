using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>The row “Tổng số” of a form by hamlet, which counts for the sender, beside the rows that it should be the sum of.</summary>
internal static class TotalRow
{
    public static void Check(Block block, SheetRow total, IReadOnlyList<SheetRow> parts, IReadOnlyList<Column> columns, string name,
        DiagnosticBag bag)
    {
        var differing = columns.Where(column => column is { Role: ColumnRole.Field, Field.Aggregation: Aggregation.Sum })
            .Select(column => (At: block.CellOf(total, column).At, Total: NumberOf(block.CellOf(total, column).Cell),
                Sum: SumOf(parts.Select(row => block.CellOf(row, column).Cell))))
            // Rows of groups carry sums of their own: then everything stands there twice.
            .Where(column => column is { Total: { } whole, Sum: { } sum } && sum != whole && sum != 2 * whole)
            .Select(column => $"{column.At.Address}: {VietNumber.Format(column.Total.GetValueOrDefault())} ≠ "
                + VietNumber.Format(column.Sum.GetValueOrDefault()))
            .ToList();
        if (differing.Count > 0)
            bag.Add(MatchingFindings.TotalRowDiffers(block.View.Sheet.At(total.Number, columns[0].Number), name, differing));
    }

    // Null where a cell is blank in all rows, or says something that is no plain number: other findings speak of that.
    private static decimal? SumOf(IEnumerable<Cell> cells)
    {
        decimal? sum = null;
        foreach (var cell in cells.Where(cell => !cell.IsBlank && !VietNumber.IsBlank(cell.Text)))
        {
            if (NumberOf(cell) is not { } number)
                return null;
            sum = sum.GetValueOrDefault() + number;
        }
        return sum;
    }

    private static decimal? NumberOf(Cell cell) =>
        cell.Kind == CellKind.Number ? cell.Number : VietNumber.TryParse(cell.Text, out var number) ? number : null;
}
