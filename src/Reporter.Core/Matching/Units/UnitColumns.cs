using Reporter.Core.Matching.Layout;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Units;

/// <summary>
/// The column that says whose each row is, where no title says that it does: “Tên cơ quan, tổ chức”, “Thôn”, or no title at all above units
/// of the plan or above a row “Tổng số”.
/// </summary>
internal static class UnitColumns
{
    private const int RowsLookedAt = 200;

    public static Block Found(Block block, UnitMatcher units)
    {
        if (block.Shape != Shape.Wide || block.UnitColumn is not null)
            return block;
        var rows = block.View.Rows.Skip(block.First).Take(Math.Min(RowsLookedAt, block.End - block.First)).ToList();
        var firstFigures = block.Columns.Where(column => column.Role is ColumnRole.Field or ColumnRole.Choice)
            .Select(column => column.Number).DefaultIfEmpty(1).Min();
        var titled = block.Columns.Where(column => column.Role == ColumnRole.Unknown && column.Number < firstFigures).ToList();
        var untitled = Enumerable.Range(1, firstFigures - 1)
            .Where(number => !block.Columns.Any(column => column.Number <= number && number <= column.Last))
            .Select(number => new Column(number, "", ColumnRole.Unknown) { Row = block.View.Rows[block.Top].Number });
        return titled.Concat(untitled)
            .FirstOrDefault(column => rows.Exists(row => NamesSomebody(block.View.Shown(row, column.Number), units))) is { } found
            ? block with
            {
                Columns = [.. block.Columns.Where(column => column.Number != found.Number)
                .Append(found with { Role = ColumnRole.Unit }).OrderBy(column => column.Number)]
            }
            : block;
    }

    private static bool NamesSomebody(Cell cell, UnitMatcher units) =>
        cell.Kind == CellKind.Text && cell.Text.Any(char.IsLetter)
            && (units.Find(cell.Text).Units.Count > 0 || Fields.MatchWords.IsTotalText(cell.Text)
            || Fields.MatchWords.IsWholeTotal(Fields.TitleText.Unnumbered(cell.Text)));
}
