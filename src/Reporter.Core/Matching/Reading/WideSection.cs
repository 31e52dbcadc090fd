using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Matching.Units;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>Reads a block with one column per field and one row per unit.</summary>
internal static class WideSection
{
    public static IReadOnlyList<SheetAnswers> Read(Block block, FieldNames names, RowUnits units, DiagnosticBag bag)
    {
        var answers = new SheetAnswersList();
        var columns = block.Columns.Where(column => column.Role is ColumnRole.Field or ColumnRole.Choice).ToList();
        var rows = block.View.Rows.Skip(block.First).Take(block.End - block.First)
            .Where(row => columns.Exists(column => !block.CellOf(row, column).Cell.IsBlank))
            .ToList();
        if (units.HasColumn && OwnRow(rows, units) is { } whole)
        {
            if (rows.Where(row => row != whole && !units.IsTotal(row)).ToList() is [var first, ..] others)
            {
                bag.Add(MatchingFindings.OnlyTotalRow(units.PlaceOf(whole), units.NameOf(whole), others.Count, units.PlaceOf(first)));
                TotalRow.Check(block, whole, others, columns, units.NameOf(whole), bag);
            }
            foreach (var row in rows.Where(row => row != whole))
                bag.Cover(CellUse.Noted, block.View.Sheet.Span(row.Number, 1, row.Number, int.MaxValue));
            Take(block, whole, columns, answers.Of(null));
            return answers;
        }
        if (!units.HasColumn && rows.Count > 1)
        {
            bag.Add(MatchingFindings.UnitColumnMissing(block.At, rows.Count));
            bag.Cover(CellUse.Refused, block.Span);
            return [];
        }
        if (!units.HasColumn && rows is [var single] && OtherLabel(block, single, columns, names) is { } label)
        {
            bag.Add(MatchingFindings.OnlyRowIsPart(block.View.Sheet.At(single.Number, label), single[label].Text));
            bag.Cover(CellUse.Refused, block.Span);
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
            var own = answers.Of(of.Unit);
            if (of.Unit is not null && !seen.TryAdd(of.Unit.Code, row))
            {
                SayTwice(block, columns, seen[of.Unit.Code], row, of.Unit, own, bag);
                continue;
            }
            Take(block, row, columns, own);
        }
        return answers;
    }

    /// <summary>
    /// The unit's own row where no row names a unit of the plan: a form by thôn has a row “Tổng số”, and one with a single row need not say
    /// whose it is.
    /// </summary>
    private static SheetRow? OwnRow(List<SheetRow> rows, RowUnits units)
    {
        if (rows.Exists(units.IsOfKnownUnit))
            return null;
        return rows.FindAll(units.IsTotal) switch
        {
            [var total] => total,
            [] when rows is [var only] && units.NameOf(only).Length == 0 => only,
            _ => null,
        };
    }

    // “Nữ”, “Thôn Nà Lầu”, “Năm 2023” in front of the only row: figures of a part, or of another year, and not the unit's own.
    private static int? OtherLabel(Block block, SheetRow row, List<Column> columns, FieldNames names) =>
        Enumerable.Range(1, columns.Min(column => column.Number) - 1)
            .Where(number => !block.Columns.Any(column => column.Number == number && column.Role != ColumnRole.Unknown)
                && row[number] is { Kind: CellKind.Text, IsBlank: false } cell && cell.Text.Any(char.IsLetter)
                && !MatchWords.IsTotalText(cell.Text) && names.Section(cell.Text) is null && UnitName.Read(cell.Text).Kind.Length == 0
                && (CrossNames.Tells(cell.Text) || PeriodWords.IsOther(cell.Text, names.Plan)))
            .Select(number => (int?)number).FirstOrDefault();

    private static void Take(Block block, SheetRow row, List<Column> columns, SheetAnswers own)
    {
        foreach (var column in columns)
        {
            var (cell, at) = block.CellOf(row, column);
            if (column is { Choice: { } choice, Field: { } chosen })
                own.Choose(chosen, choice, cell, at);
            else if (column.Field is { } field)
                own.Answers.Add(ColumnMeasures.Answer(block, row, column, field, cell, at));
        }
    }

    // One finding for the two rows, not one for each of their columns.
    private static void SayTwice(Block block, List<Column> columns, SheetRow first, SheetRow row, ReportingUnit unit, SheetAnswers own,
        DiagnosticBag bag)
    {
        var (before, at) = (block.View.Sheet.At(first.Number, block.UnitColumn?.Number ?? 1),
            block.View.Sheet.At(row.Number, block.UnitColumn?.Number ?? 1));
        if (columns.TrueForAll(column => block.CellOf(first, column).Cell == block.CellOf(row, column).Cell))
        {
            bag.Add(MatchingFindings.UnitRowTwice(at, unit.Name, before) with { Unit = unit.Code });
            bag.Cover(CellUse.Noted, block.View.Sheet.Span(row.Number, 1, row.Number, int.MaxValue));
            return;
        }
        bag.Add(MatchingFindings.UnitRowsContradict(at, unit.Name, before) with { Unit = unit.Code });
        bag.Cover(CellUse.Refused, block.View.Sheet.Span(first.Number, 1, first.Number, int.MaxValue));
        bag.Cover(CellUse.Refused, block.View.Sheet.Span(row.Number, 1, row.Number, int.MaxValue));
        own.Withheld.AddRange(columns.Select(column => column.Field?.Code).OfType<string>());
    }

    private static void SayIfNameless(Block block, SheetRow row, List<Column> columns, DiagnosticBag bag)
    {
        if (block.UnitColumn is { } unit && block.Columns.Where(column => column.Role == ColumnRole.Unit)
            .All(column => block.View.Shown(row, column.Number).IsBlank)
            && !SheetView.Filled(row).Any(column => MatchWords.IsTotalText(row[column].Text))
            && columns.Exists(column => SheetView.IsFigure(row[column.Number])))
            bag.Add(MatchingFindings.RowWithoutUnit(block.View.Sheet.At(row.Number, unit.Number)));
    }
}
