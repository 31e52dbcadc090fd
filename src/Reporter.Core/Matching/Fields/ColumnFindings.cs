using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// Says what is not as it should be with the columns of a block, each cause once, and leaves in the block only columns that can be read.
/// </summary>
internal static class ColumnFindings
{
    /// <summary>Null when the block cannot be read at all.</summary>
    public static Block? Check(Block block, FieldNames names, DiagnosticBag bag)
    {
        if (block is { Table: { } table, Rivals.Count: > 0 })
        {
            bag.Add(MatchingFindings.TableAmbiguous(block.At, block.Rivals.Prepend(table).Select(rival => rival.Name)));
            return null;
        }
        var usable = WithoutDoubles(block, bag);
        if (usable is null)
            return null;
        if (usable.Shape == Shape.List && usable.Find(ColumnRole.Value) is { } figures && PeriodWords.IsOther(figures.Title, names.Plan))
        {
            bag.Add(MatchingFindings.ColumnOfOtherPeriod(usable.TitleAt(figures), figures.Title, names.Plan.Period.From,
                names.Plan.Period.To));
            return null;
        }
        if (usable.Shape == Shape.List && usable.Find(ColumnRole.Value) is { } planned
            && (planned.IsOfOther || MatchWords.IsOfOther(NameKey.Of(planned.Title))))
        {
            bag.Add(MatchingFindings.ColumnOfPlan(usable.TitleAt(planned), planned.Title));
            return null;
        }
        if (usable.IsValueGuessed && usable.Find(ColumnRole.Value) is { } value)
            bag.Add(MatchingFindings.ValueColumnGuessed(usable.TitleAt(value), CellLocation.ColumnName(value.Number)));
        var missing = MissingColumns(usable, names);
        var unknown = usable.Columns.Where(column => column.Role == ColumnRole.Unknown && HasData(block, column)).ToList();
        var expected = Expected(usable, names);
        foreach (var column in unknown)
        {
            var nearest = column.IsOfOther ? null : names.Nearest(PathOf(column), expected);
            var isAsked = block.Shape == Shape.Wide && !column.IsOfOther && HasFigures(block, column);
            bag.Cover(nearest is not null || isAsked ? CellUse.Refused : CellUse.Noted,
                block.SpanOf(column.Number, column.Last));
            bag.Add(nearest is not null ? MatchingFindings.ColumnMisspelt(block.TitleAt(column), column.Title, nearest)
                : isAsked ? MatchingFindings.ColumnUnread(block.TitleAt(column), PathOf(column))
                : MatchingFindings.ColumnUnknown(block.TitleAt(column), column.Title));
        }
        foreach (var column in usable.Columns.Where(column => column.Role is ColumnRole.Ambiguous or ColumnRole.Refused))
            bag.Cover(CellUse.Refused, block.SpanOf(column.Number, column.Last));
        foreach (var column in usable.Columns.Where(column => column.Role == ColumnRole.Ambiguous && HasData(block, column)))
            bag.Add(MatchingFindings.ColumnAmbiguous(block.TitleAt(column), PathOf(column),
                column.Found.Fields.Select(field => field.Code)));
        foreach (var column in usable.Columns.Where(column => column.Role == ColumnRole.Refused && HasData(block, column)))
            bag.Add(MatchingFindings.NameUnderAnother(block.TitleAt(column), PathOf(column), column.Found.By,
                column.Found.Refused?.Name ?? ""));
        foreach (var field in missing)
            bag.Add(MatchingFindings.RequiredColumnMissing(block.At, block.Table?.Name ?? "", field.Name));
        SayUntitled(block, bag);
        return usable;
    }

    private static string PathOf(Column column) => column.Path?.Text ?? column.Title;

    private static Block? WithoutDoubles(Block block, DiagnosticBag bag)
    {
        var kept = new List<Column>(block.Columns);
        foreach (var twins in block.Columns.GroupBy(Meaning).Where(group => group.Key is not null && group.Count() > 1))
        {
            var filled = twins.Where(column => HasData(block, column)).ToList();
            if (filled.Count <= 1)
            {
                kept.RemoveAll(column => twins.Contains(column) && column != (filled.FirstOrDefault() ?? twins.First()));
                continue;
            }
            bag.Add(MatchingFindings.ColumnTwice(block.TitleAt(filled[1]), filled[1].Title, filled[0].Title,
                block.TitleAt(filled[0]).Address));
            foreach (var twin in twins)
                bag.Cover(CellUse.Refused, block.SpanOf(twin.Number, twin.Last));
            kept.RemoveAll(twins.Contains);
        }
        var result = block with { Columns = kept };
        return kept.Count == 0 || (block.Shape == Shape.List && (result.Find(ColumnRole.Value) ?? result.Find(ColumnRole.Split)) is null)
            ? null : result;
    }

    // Two columns with one meaning cannot both be right; of titles like “STT” any number may stand.
    private static object? Meaning(Column column) => column.Role switch
    {
        ColumnRole.Field => column.Field?.Code,
        ColumnRole.Choice => (column.Field?.Code, column.Choice?.Code),
        ColumnRole.Value => ColumnRole.Value,
        _ => null,
    };

    private static IReadOnlyList<Field> Expected(Block block, FieldNames names)
    {
        var all = block.Shape switch
        {
            Shape.Table => block.Table?.Columns ?? [],
            Shape.Wide => [.. names.Plan.Fields],
            _ => [],
        };
        return [.. all.Where(field => !block.Columns.Any(column => ReferenceEquals(column.Field, field)))];
    }

    private static IReadOnlyList<Field> MissingColumns(Block block, FieldNames names) =>
        block.Table is { } table
            ? [.. Expected(block, names)
                .Where(field => table.Columns.Contains(field) && names.Plan.Units.Any(field.Required.Binds) && !IsAmong(block, field))]
            : [];

    // A required column that stands there twice has its finding already.
    private static bool IsAmong(Block block, Field field) =>
        Enumerable.Range(block.Top, block.First - block.Top)
            .Any(index => SheetView.Filled(block.View.Rows[index])
            .Any(column => NameKey.Of(block.View.Rows[index][column].Text) == NameKey.Of(field.Name)));

    private static void SayUntitled(Block block, DiagnosticBag bag)
    {
        if (block.First == block.Top)
            return;
        var titled = block.Columns.SelectMany(column => Enumerable.Range(column.Number, column.Last - column.Number + 1)).ToHashSet();
        var stray = block.View.Rows.Skip(block.First).Take(block.End - block.First)
            .SelectMany(row => SheetView.Filled(row)
                .Where(column => !titled.Contains(column) && SheetView.IsFigure(row[column]) && Titleless(block, column))
                .Select(column => block.View.Sheet.At(row.Number, column)))
            .ToList();
        foreach (var cell in stray)
            bag.Cover(CellUse.Refused, CellSpan.Of(cell));
        if (stray.Count > 0)
            bag.Add(MatchingFindings.CellsUntitled(stray[0], stray.Count));
    }

    private static bool Titleless(Block block, int column) =>
        Enumerable.Range(block.Top, block.First - block.Top).All(index => block.View.Title(index, column).Length == 0);

    private static bool HasFigures(Block block, Column column) =>
        block.View.Rows.Skip(block.First).Take(block.End - block.First).Any(row => SheetView.IsFigure(block.CellOf(row, column).Cell));

    private static bool HasData(Block block, Column column) =>
        block.View.Rows.Skip(block.First).Take(block.End - block.First).Any(row => !block.CellOf(row, column).Cell.IsBlank);
}
