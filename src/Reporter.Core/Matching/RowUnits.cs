using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching;

/// <summary>Whom a row is from. Not known means that the row says something which fits no unit, or several, and must not be read.</summary>
internal readonly record struct RowUnit(bool IsKnown, ReportingUnit? Unit);

/// <summary>The unit column of a block, if it has one: each name in it looked up once, and what fits nothing said once.</summary>
internal sealed class RowUnits
{
    private readonly Block _block;
    private readonly Column? _column;
    private readonly UnitMatcher _units;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, RowUnit> _seen = new(StringComparer.Ordinal);
    private readonly List<(CellLocation At, string Name, ReportingUnit Unit)> _inexact = [];
    private RowUnit _above = new(true, null);

    public RowUnits(Block block, UnitMatcher units, DiagnosticBag bag)
    {
        (_block, _units, _bag) = (block, units, bag);
        _column = block.UnitColumn is { } column && !IsMeasureColumn(block, column, units) ? column : null;
    }

    /// <summary>Each row says for itself whom it is from.</summary>
    public bool HasColumn => _column is not null;

    /// <summary>The units that rows named, in the order of their first rows.</summary>
    public IReadOnlyList<ReportingUnit> Named => [.. _seen.Values.Select(row => row.Unit).OfType<ReportingUnit>().Distinct()];

    public RowUnit Of(SheetRow row)
    {
        if (_column is null)
            return new RowUnit(true, null);
        var cell = _block.View.Shown(row, _column.Number);
        if (cell.IsBlank)
        {
            // In a list of conferences the unit stands in the first row of each group; in a row per unit it must stand in each.
            return _block.Shape == Shape.Wide || _above.Unit is null ? new RowUnit(false, null) : _above;
        }
        if (MatchWords.IsTotalText(cell.Text))
            return new RowUnit(false, null);
        if (!_seen.TryGetValue(cell.Text, out var found))
            _seen[cell.Text] = found = Look(cell.Text, _block.View.Sheet.At(row.Number, _column.Number));
        return _above = found;
    }

    /// <summary>Says once for all rows which names were not exact.</summary>
    public void Finish()
    {
        if (_inexact is [var (at, name, unit), ..])
            _bag.Add(Catalog.UnitInexact(at, name, unit.Name, _inexact.Count - 1));
    }

    private RowUnit Look(string name, CellLocation at)
    {
        var match = _units.Find(name);
        switch (match.Units)
        {
            case [var only]:
                if (match.Kind == UnitMatchKind.Former)
                    _bag.Add(Catalog.UnitFormerName(at, name, only.Name));
                else if (match.IsInexact || UnitMatcher.HasOtherMarks(match, name))
                    _inexact.Add((at, name, only));
                return new RowUnit(true, only);
            case []:
                _bag.Add(Catalog.UnitUnknown(at, name, _units.Nearest(name)));
                return new RowUnit(false, null);
            default:
                _bag.Add(Catalog.UnitAmbiguous(at, name, match.Units.Select(unit => unit.Name)));
                return new RowUnit(false, null);
        }
    }

    // “Đơn vị” over “cuộc, lượt người” is a column of measures: it holds no unit of the unit list.
    private static bool IsMeasureColumn(Block block, Column column, UnitMatcher units) =>
        block.Shape == Shape.List && NameKey.Of(column.Title) == MatchWords.UnitOrMeasureTitle
        && !block.View.Rows.Skip(block.First).Take(block.End - block.First).Any(row => units.Find(row[column.Number].Text).Units.Count > 0);
}
