using Reporter.Core.Consolidation;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Books;

/// <summary>
/// All totals, a row each, drawn from the sections' sheets: the sheet that a higher level takes for this office's own report.
/// </summary>
internal static class TotalsSheet
{
    public static SheetDraft Of(Consolidated all, IReadOnlyList<SectionLayout> layouts, IReadOnlyList<ListBook> lists,
        IReadOnlyList<string> lines)
    {
        var kinds = all.Plan.UnitKinds;
        var figure = BookStyles.Figure("");
        List<PlainColumn> columns =
        [
            new(BookWords.Code, 18, BookStyles.Text),
            new(BookWords.Figure, 52, BookStyles.Text),
            new(BookWords.Measure, 14, BookStyles.Middle),
            new(BookWords.Value, 15, figure with { IsBold = true }),
            .. kinds.Select(kind => new PlainColumn(kind.Name, 15, figure)),
            new(BookWords.Answered, 12, figure),
            new(BookWords.Asked, 12, figure),
        ];
        var sheet = PlainTable.Of(BookWords.Totals, lines, columns, all.Fields.Where(total => total.Field.IsNumeric || total.Number
            is not null)
            .Select(total => (IReadOnlyList<CellContent>)
            [
                CellContent.Of(total.Field.Code),
                PlainTable.TextOf(total.Field.Name),
                PlainTable.TextOf(MeasureOf(total.Field)),
                Linked(total, layouts, layout => layout.TotalRow, total.Field.TotalInMeasure(total.Number)),
                .. kinds.Select(kind => Linked(total, layouts, layout => layout.Groups.FirstOrDefault(group =>
                    group.Kind.Code == kind.Code)?.Row,
                    total.ByKind.TryGetValue(kind.Code, out var part) ? total.Field.TotalInMeasure(part) : null)),
                CellContent.Of(total.Sources.Count),
                CellContent.Of(total.Asked.Count),
            ]).Concat(lists.SelectMany(list => list.Sums(kinds))));
        return Formatted(sheet);
    }

    private static string MeasureOf(Field field) => field.Aggregation == Aggregation.Count ? BookWords.UnitsCounted : field.Measure;

    private static CellContent Linked(FieldTotal total, IReadOnlyList<SectionLayout> layouts, Func<SectionLayout, int?> row,
        decimal? number)
    {
        if (number is not { } known)
            return CellContent.Empty;
        var code = total.Field.Code;
        return total.Field.Choices.Count == 0 && layouts.FirstOrDefault(layout => layout.ColumnOf(code) is not null) is { } layout
            && row(layout) is { } at && layout.ColumnOf(code) is { } column
            ? new CellContent.Formula(layout.Place(at, column, null), CachedNumber: known)
            : CellContent.Of(known);
    }

    // Each row has its own measure, and so its own decimals.
    private static SheetDraft Formatted(SheetDraft sheet) => sheet with
    {
        Rows = [.. sheet.Rows.Select(row => row.Number <= PlainTable.HeadRow ? row : row with
        {
            Cells = [.. row.Cells.Select(cell => cell.Column <= 3 ? cell
                : cell with { Style = cell.Style with { Format = BookStyles.FormatOf([cell.Content.Number ?? 0]) } })],
        })],
    };
}
