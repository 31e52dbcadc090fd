using Reporter.Core.Consolidation;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Books;

/// <summary>The rows of a list from all units, with the place of each; names of persons are in none.</summary>
internal static class ListSheets
{
    // Excel has 1,048,576 rows.
    private const int MostRows = 1_000_000;

    public static IEnumerable<SheetDraft> Of(TableTotal total, string caption, Func<string, string> nameOf)
    {
        List<Field> columns = [.. total.Table.Columns.Where(column => !total.Table.IsPrivate && !column.IsPrivate)];
        if (columns.Count == 0)
            yield break;
        List<PlainColumn> shown =
        [
            new(BookWords.Running, 6, BookStyles.Middle),
            new(BookWords.Unit, 30, BookStyles.Text),
            .. columns.Select(column => new PlainColumn(TitleOf(column), Width(column), BookStyles.Of(column, FiguresOf(total, column)))),
            new(BookWords.From, 40, BookStyles.Text),
        ];
        var number = 0;
        foreach (var rows in total.Rows.Count == 0 ? [[]] : total.Rows.Chunk(MostRows))
        {
            var title = BookWords.ListTitle(++number, total.Table.Name);
            yield return PlainTable.Of(nameOf(BookWords.ListTitle(number, total.Table.Name)), [title, caption], shown,
                rows.Select((row, index) => Row(row, index + 1 + ((number - 1) * MostRows), columns)));
        }
    }

    private static IReadOnlyList<CellContent> Row(UnitRow row, int number, List<Field> columns)
    {
        var cells = columns.Select(column => row.Row.Cells.GetValueOrDefault(column.Code)).ToList();
        return
        [
            CellContent.Of(number),
            PlainTable.TextOf(row.Unit.Name),
            .. cells.Select(cell => cell is null ? CellContent.Empty : BookStyles.Content(cell.Value, cell.Field)),
            PlainTable.TextOf(cells.FirstOrDefault(cell => cell is not null)?.At.Spoken ?? ""),
        ];
    }

    private static IEnumerable<decimal> FiguresOf(TableTotal total, Field column) => total.Rows
        .Select(row => row.Row.Cells.GetValueOrDefault(column.Code)?.Value).OfType<Core.Validation.NumberValue>()
        .Select(value => value.Number / column.Factor);

    private static string TitleOf(Field column) => column.Measure.Length > 0 ? $"{column.Name} ({column.Measure})" : column.Name;

    private static double Width(Field column) => column switch
    {
        { IsNumeric: true } or { Type: FieldType.Date or FieldType.YesNo } => 14,
        _ => 36,
    };
}
