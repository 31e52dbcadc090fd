using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Matching.Units;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>Reads a block with one column per field and one row per unit.</summary>
internal static class WideSection
{
    public static IReadOnlyList<Piece> Read(Block block, RowUnits units, DiagnosticBag bag)
    {
        var pieces = new PieceList();
        var columns = block.Columns.Where(column => column.Role is ColumnRole.Field or ColumnRole.Choice).ToList();
        var rows = block.View.Rows.Skip(block.First).Take(block.End - block.First)
            .Where(row => columns.Exists(column => !block.CellOf(row, column).Cell.IsBlank))
            .ToList();
        if (!units.HasColumn && rows.Count > 1)
        {
            bag.Add(MatchingFindings.UnitColumnMissing(block.At, rows.Count));
            return [];
        }
        var seen = new Dictionary<string, SheetRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (units.Of(row) is not { IsKnown: true } of)
            {
                SayIfNameless(block, row, columns, bag);
                continue;
            }
            var piece = pieces.Of(of.Unit);
            if (of.Unit is not null && !seen.TryAdd(of.Unit.Code, row))
            {
                SayTwice(block, columns, seen[of.Unit.Code], row, of.Unit, piece, bag);
                continue;
            }
            foreach (var column in columns)
            {
                var (cell, at) = block.CellOf(row, column);
                if (column is { Choice: { } choice, Field: { } chosen })
                    piece.Choose(chosen, choice, cell, at);
                else if (column.Field is { } field)
                    piece.Answers.Add(new Answer(field, cell, at) { Explanation = block.Find(ColumnRole.Explanation) is { } beside ? row[beside.Number].Text : "", Measure = TitleMeasure.InBrackets(field, column.Title) });
            }
        }
        return pieces;
    }

    // One finding for the two rows, not one for each of their columns.
    private static void SayTwice(Block block, List<Column> columns, SheetRow first, SheetRow row, ReportingUnit unit, Piece piece, DiagnosticBag bag)
    {
        var (before, at) = (block.View.Sheet.At(first.Number, block.UnitColumn?.Number ?? 1), block.View.Sheet.At(row.Number, block.UnitColumn?.Number ?? 1));
        if (columns.TrueForAll(column => block.CellOf(first, column).Cell == block.CellOf(row, column).Cell))
        {
            bag.Add(MatchingFindings.UnitRowTwice(at, unit.Name, before) with { Unit = unit.Code });
            return;
        }
        bag.Add(MatchingFindings.UnitRowsContradict(at, unit.Name, before) with { Unit = unit.Code });
        piece.Withheld.AddRange(columns.Select(column => column.Field?.Code).OfType<string>());
    }

    private static void SayIfNameless(Block block, SheetRow row, List<Column> columns, DiagnosticBag bag)
    {
        if (block.UnitColumn is { } unit && block.Columns.Where(column => column.Role == ColumnRole.Unit).All(column => block.View.Shown(row, column.Number).IsBlank)
            && !SheetView.Filled(row).Any(column => MatchWords.IsTotalText(row[column].Text))
            && columns.Exists(column => SheetView.IsFigure(row[column.Number])))
            bag.Add(MatchingFindings.RowWithoutUnit(block.View.Sheet.At(row.Number, unit.Number)));
    }
}
