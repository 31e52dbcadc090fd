using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;

namespace Reporter.Core.Matching.Reading;

/// <summary>
/// A list whose titles do not tell where the figures are. When its rows name fields of the plan and only one other column holds anything
/// beside them, that one has the figures; the block then says that it was told by elimination, not by a title.
/// </summary>
internal static class ListByElimination
{
    private const int FewestRows = 2;
    private const int RowsLookedAt = 60;
    private const int ColumnsLookedAt = 12;

    /// <summary>Titles were found for the names and for nothing that could be the figures.</summary>
    public static Block? Complete(Block list, FieldNames names)
    {
        if ((list.Find(ColumnRole.Code) ?? list.Find(ColumnRole.Name)) is null)
            return null;
        var rows = Data(list).Where(row => ListSection.IsRowOf(list, row, names)).ToList();
        var open = list.Columns.Where(column => column.Role == ColumnRole.Unknown
            && rows.Exists(row => !list.CellOf(row, column).Cell.IsBlank)).ToList();
        // Beside “Kế hoạch” and “Năm 2023” the other column has the figures; alone such a column is refused by its title.
        if (open.Count > 1)
            open.RemoveAll(column => IsOfOther(column.Title, names));
        return rows.Count >= FewestRows && open is [var value]
            ? list with
            {
                Columns = [.. list.Columns.Select(column => column == value ? column with { Role = ColumnRole.Value } : column)],
                IsValueGuessed = true
            }
            : null;
    }

    /// <summary>“so_cuoc;12” from the first row on.</summary>
    public static Block? WithoutTitles(SheetView view, FieldNames names)
    {
        var rows = view.Rows.Take(RowsLookedAt).ToList();
        bool Names(Sheets.SheetRow row, int column) =>
            !row[column].IsBlank && (names.Meant(row[column].Text).Count > 0 || names.Choices(row[column].Text).Count > 0);

        var naming = Enumerable.Range(1, ColumnsLookedAt).Where(column => rows.Count(row => Names(row, column)) >= FewestRows).ToList();
        if (naming.Count is 0 or > 2)
            return null;
        var top = rows.FindIndex(row => naming.Exists(column => Names(row, column)));
        var named = rows.FindAll(row => naming.Exists(column => Names(row, column)));
        var open = Enumerable.Range(1, ColumnsLookedAt)
            .Except(naming)
            .Where(column => named.Exists(row => !row[column].IsBlank))
            .Where(column => !named.TrueForAll(row => row[column].IsBlank || names.IsMeasure(row[column].Text)))
            .Where(column => !named.Select((row, i) => row[column].Text == $"{i + 1}").All(isCount => isCount))
            .ToList();
        if (open is not [var value] || named.Count * 2 < rows.Skip(top).Count(row => SheetView.Filled(row).Count() > 1))
            return null;
        if (Enumerable.Range(0, top).Any(index => IsOfOther(view.Title(index, value), names)))
            return null;
        var number = view.Rows[top].Number;
        var title = top > 0 && view.Rows[top - 1].Number == number - 1 ? view.Title(top - 1, value) : "";
        return new Block
        {
            View = view,
            Shape = Shape.List,
            Top = top,
            First = top,
            IsValueGuessed = true,
            Columns =
            [
                .. naming.Select((column, i) => new Column(column, "", i == 0 ? ColumnRole.Code : ColumnRole.Name) { Row = number }),
                new Column(value, title, ColumnRole.Value)
                {
                    Row = title.Length > 0 ? number - 1 : number,
                    Measure = names.Measures.InTitle(title) is { Length: > 0 } inTitle ? inTitle : names.Measures.Alone(title),
                },
            ],
        };
    }

    /// <summary>The title says that its figures are not this period's results: the plan's, another year's, a comparison.</summary>
    public static bool IsOfOther(string title, FieldNames names) =>
        MatchWords.IsOfOther(NameKey.Of(title)) || PeriodWords.IsOther(title, names.Plan);

    private static IEnumerable<Sheets.SheetRow> Data(Block list) => list.View.Rows.Skip(list.First).Take(RowsLookedAt);
}
