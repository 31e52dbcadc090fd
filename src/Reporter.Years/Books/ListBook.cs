using Reporter.Core.Consolidation;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Books;

/// <summary>The rows of a list from all units, with the place of each, and what they add up to; names of persons are in none.</summary>
internal sealed class ListBook
{
    // Excel has 1,048,576 rows.
    private const int MostRows = 1_000_000;

    private readonly TableTotal _total;
    private readonly IReadOnlyDictionary<string, string> _kinds;
    private readonly List<Field> _columns;
    private readonly List<(string Sheet, string Title, IReadOnlyList<UnitRow> Rows)> _pages = [];

    /// <param name="kinds">Names of kinds of units by their codes.</param>
    public ListBook(TableTotal total, IReadOnlyDictionary<string, string> kinds, Func<string, string> nameOf)
    {
        (_total, _kinds) = (total, kinds);
        _columns = [.. total.Table.Columns.Where(column => !total.Table.IsPrivate && !column.IsPrivate)];
        foreach (var rows in _columns.Count == 0 ? [] : total.Rows.Count == 0 ? [[]] : total.Rows.Chunk(MostRows))
        {
            var title = BookWords.ListTitle(_pages.Count + 1, total.Table.Name);
            _pages.Add((nameOf(title), title, rows));
        }
    }

    public ListTable Table => _total.Table;

    public IEnumerable<SheetDraft> Sheets()
    {
        List<PlainColumn> shown =
        [
            new(BookWords.Running, 6, BookStyles.Middle),
            new(BookWords.Unit, 30, BookStyles.Text),
            new(BookWords.Kind, 18, BookStyles.Text),
            .. _columns.Select(column => new PlainColumn(TitleOf(column), Width(column), BookStyles.Of(column, FiguresOf(column)))),
            new(BookWords.From, 40, BookStyles.Text),
        ];
        var caption = BookWords.Rows(Table.Code, _total.Rows.Count);
        return _pages.Select((page, number) => PlainTable.Of(page.Sheet, [page.Title, caption], shown,
            page.Rows.Select((row, index) => Row(row, index + 1 + (number * MostRows)))));
    }

    /// <summary>A row of the sheet of totals for each column that is added up, of all units and of each kind.</summary>
    public IEnumerable<IReadOnlyList<CellContent>> Sums(IReadOnlyList<UnitKind> kinds)
    {
        foreach (var column in _columns.Where(column => column is { IsNumeric: true, Aggregation: Aggregation.Sum }))
        {
            if (_total.TotalOf(column) is not { } whole)
                continue;
            var place = CellName.ColumnOf(_columns.IndexOf(column) + 1 + BookMark.BeforeList);
            List<UnitRow> having = [.. _total.Rows.Where(row => row.Row.Cells.ContainsKey(column.Code))];
            yield return
            [
                CellContent.Of($"{Table.Code}.{column.Code}"),
                PlainTable.TextOf($"{Table.Name}: {column.Name}"),
                PlainTable.TextOf(column.Measure),
                Sum(page => $"SUM({Range(page, place)})", whole, column),
                .. kinds.Select(kind => (_total with { Rows = [.. having.Where(row => row.Unit.Kind == kind.Code)] }).TotalOf(column)
                    is not { } part ? CellContent.Empty
                    : Sum(page => $"SUMIF({Range(page, KindColumn)},\"{Criterion(kind.Name)}\",{Range(page, place)})", part, column)),
                CellContent.Of(having.Select(row => row.Unit.Code).Distinct(StringComparer.Ordinal).Count()),
                CellContent.Empty,
            ];
        }
    }

    private static readonly string KindColumn = CellName.ColumnOf(BookMark.BeforeList);

    // Excel takes these for any letters.
    private static string Criterion(string name) => string.Concat(name.Select(c => c switch
    {
        '*' or '?' or '~' => $"~{c}",
        '"' => "\"\"",
        _ => c.ToString(),
    }));

    private CellContent.Formula Sum(Func<(string Sheet, int Rows), string> of, decimal number, Field column) =>
        new(string.Join('+', _pages.Select(page => of((page.Sheet, page.Rows.Count)))), CachedNumber: number / column.Factor);

    private static string Range((string Sheet, int Rows) page, string column) =>
        $"{ExcelLimits.Quoted(page.Sheet)}!${column}${PlainTable.HeadRow + 1}:${column}${PlainTable.HeadRow + Math.Max(1, page.Rows)}";

    private IReadOnlyList<CellContent> Row(UnitRow row, int number)
    {
        var cells = _columns.Select(column => row.Row.Cells.GetValueOrDefault(column.Code)).ToList();
        return
        [
            CellContent.Of(number),
            PlainTable.TextOf(row.Unit.Name),
            PlainTable.TextOf(_kinds.GetValueOrDefault(row.Unit.Kind, "")),
            .. cells.Select(cell => cell is null ? CellContent.Empty : BookStyles.Content(cell.Value, cell.Field)),
            PlainTable.TextOf(cells.FirstOrDefault(cell => cell is not null)?.At.Spoken ?? ""),
        ];
    }

    private IEnumerable<decimal> FiguresOf(Field column) => _total.Rows
        .Select(row => row.Row.Cells.GetValueOrDefault(column.Code)?.Value).OfType<NumberValue>()
        .Select(value => value.Number / column.Factor);

    private static string TitleOf(Field column) => column.Measure.Length > 0 ? $"{column.Name} ({column.Measure})" : column.Name;

    private static double Width(Field column) => column switch
    {
        { IsNumeric: true } or { Type: FieldType.Date or FieldType.YesNo } => 14,
        _ => 36,
    };
}
