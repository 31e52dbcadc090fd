using Reporter.Core.Consolidation;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Books;

/// <summary>This year beside the last: all units of either, and the units that gave both, which alone can be compared.</summary>
internal static class LastYearSheet
{
    public static SheetDraft Of(Consolidated all, LastYear lastYear, IReadOnlyList<string> lines)
    {
        var year = all.Plan.Year;
        var figure = BookStyles.Figure("#,##0.##");
        var row = PlainTable.HeadRow;
        var sheet = PlainTable.Of(BookWords.LastYear, lines,
            [
                new(BookWords.Code, 18, BookStyles.Text),
                new(BookWords.Figure, 50, BookStyles.Text),
                new(BookWords.Measure, 14, BookStyles.Middle),
                new(BookWords.AllUnits(year - 1), 14, figure),
                new(BookWords.AllUnits(year), 14, figure),
                new(BookWords.UnitsInBoth, 12, figure),
                new(BookWords.OfBoth(year - 1), 14, figure),
                new(BookWords.OfBoth(year), 14, figure),
                new(BookWords.Change, 14, figure),
                new(BookWords.ChangeShare, 12, BookStyles.Figure("0.0")),
            ],
            all.Fields.Where(total => total.Field.IsNumeric && lastYear.Totals.ContainsKey(total.Field.Code))
                .Select(total => Row(total, lastYear, ++row)));
        return sheet with { Rows = [.. sheet.Rows.Select(WithDecimals)] };
    }

    private static IReadOnlyList<CellContent> Row(FieldTotal total, LastYear lastYear, int row)
    {
        var field = total.Field;
        var both = field.Aggregation == Aggregation.Sum && !field.IsComputed
            ? total.Sources.Select(source => (Now: source.Value.Value as NumberValue, Before: lastYear.Of(source.Unit.Code, field.Code)))
                .Where(pair => pair is { Now: not null, Before: not null }).ToList()
            : [];
        var (before, now) = (both.Sum(pair => pair.Before ?? 0) / field.Factor, both.Sum(pair => pair.Now?.Number ?? 0) / field.Factor);
        return
        [
            CellContent.Of(field.Code),
            PlainTable.TextOf(field.Name),
            PlainTable.TextOf(field.Measure),
            InMeasure(lastYear.Totals[field.Code]),
            InMeasure(total.Number),
            .. both.Count == 0 ? Enumerable.Repeat(CellContent.Empty, 5) :
            [
                CellContent.Of(both.Count),
                CellContent.Of(before),
                CellContent.Of(now),
                Formula($"H{row}-G{row}", now - before),
                // By next to nothing nobody divides, and no number holds what would come of it.
                Math.Abs(before) < SmallestBase ? CellContent.Empty
                    : Formula($"ROUND(100*(H{row}-G{row})/G{row},1)",
                        Math.Round(100 * (now - before) / before, 1, MidpointRounding.AwayFromZero)),
            ],
        ];
        CellContent InMeasure(decimal? sum) => field.TotalInMeasure(sum) is { } known ? CellContent.Of(known) : CellContent.Empty;
    }

    private const decimal SmallestBase = 0.000_001m;

    private static CellContent.Formula Formula(string text, decimal number) => new(text, CachedNumber: number);

    private static RowDraft WithDecimals(RowDraft row) => row.Number <= PlainTable.HeadRow ? row : row with
    {
        Cells = [.. row.Cells.Select(cell => cell.Column is < 4 or > 9 ? cell
            : cell with { Style = cell.Style with { Format = BookStyles.FormatOf([cell.Content.Number ?? 0]) } })],
    };
}
