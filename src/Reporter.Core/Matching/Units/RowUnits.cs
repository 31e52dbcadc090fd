using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Units;

/// <summary>Whom a row is from. Not known means that the row says something which fits no unit, or several, and must not be read.</summary>
internal sealed record RowUnit(bool IsKnown, ReportingUnit? Unit);

/// <summary>The unit column of a block, if it has one: each name in it looked up once, and what fits nothing said once.</summary>
internal sealed class RowUnits
{
    private readonly Block _block;
    private readonly List<Column> _columns;
    private readonly FieldNames _names;
    private readonly UnitMatcher _units;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, RowUnit> _seen = new(StringComparer.Ordinal);
    private readonly List<(CellLocation At, string Name, ReportingUnit Unit)> _inexact = [];
    private readonly List<(CellLocation At, string Name)> _groups = [];
    private readonly List<(SheetRow Row, ReportingUnit Unit)> _owned = [];
    private RowUnit _above = new(true, null);

    public RowUnits(Block block, FieldNames names, UnitMatcher units, DiagnosticBag bag)
    {
        (_block, _names, _units, _bag) = (block, names, units, bag);
        _columns = [.. block.Columns.Where(column => column.Role == ColumnRole.Unit && !IsMeasureColumn(block, column, units))];
    }

    /// <summary>Each row says for itself whom it is from.</summary>
    public bool HasColumn => _columns.Count > 0;

    /// <summary>The units that rows named, in the order of their first rows.</summary>
    public IReadOnlyList<ReportingUnit> Named => [.. _seen.Values.Select(row => row.Unit).OfType<ReportingUnit>().Distinct()];

    /// <summary>The rows that were looked at and are a known unit's.</summary>
    public IReadOnlyList<(SheetRow Row, ReportingUnit Unit)> Owned => _owned;

    /// <summary>A row names somebody who is not in the unit list: the sheet is not one unit's alone.</summary>
    public bool HasStrangers => _seen.Values.Any(row => row.Unit is null);

    /// <summary>What a row says of whose it is, and nothing where its unit column is blank.</summary>
    public string NameOf(SheetRow row) => _columns.Select(column => TextOf(row, column)).LastOrDefault(text => text.Length > 0) ?? "";

    /// <summary>The cell in which a row says whose it is.</summary>
    public CellLocation PlaceOf(SheetRow row) =>
        _block.View.Sheet.At(row.Number, _columns.LastOrDefault(column => TextOf(row, column).Length > 0)?.Number ?? _columns[0].Number);

    public bool IsOfKnownUnit(SheetRow row) => _columns.Exists(column => _units.Find(TextOf(row, column)).Units.Count > 0);

    public bool IsTotal(SheetRow row) => _columns.Exists(column => IsTotal(TextOf(row, column)));

    public RowUnit Of(SheetRow row)
    {
        var found = Look(row);
        if (!found.IsKnown)
            _bag.Cover(IsTotal(row) || _groups.Exists(group => group.At.Row == row.Number) ? CellUse.Form : CellUse.Refused,
                _block.View.Sheet.Span(row.Number, 1, row.Number, int.MaxValue));
        else if (found.Unit is { } unit)
            _owned.Add((row, unit));
        return found;
    }

    private RowUnit Look(SheetRow row)
    {
        if (_columns.Count == 0)
            return new RowUnit(true, null);
        var filled = _columns.Where(column => !_block.View.Shown(row, column.Number).IsBlank).ToList();
        // In a list of conferences the unit stands in the first row of each group; in a row per unit it must stand in each.
        if (filled.Count == 0)
            return _block.Shape == Shape.Wide || _above.Unit is null ? new RowUnit(false, null) : _above;
        if (filled.Exists(column => IsTotal(TextOf(row, column))))
            return new RowUnit(false, null);
        // A code beside a name: the one that is in the list counts, and two that are must be of one unit.
        var known = filled.Where(column => _units.Find(TextOf(row, column)).Units.Count > 0).ToList();
        if (known.Count == 0 && IsGroup(row))
        {
            _groups.Add((_block.View.Sheet.At(row.Number, filled[^1].Number), TextOf(row, filled[^1])));
            return new RowUnit(false, null);
        }
        var first = known.FirstOrDefault() ?? filled[^1];
        var found = Once(TextOf(row, first), _block.View.Sheet.At(row.Number, first.Number));
        var other = known.Find(column => column != first
            && !_units.Find(TextOf(row, column)).Units.Any(unit => found.Unit is null || ReferenceEquals(unit, found.Unit)));
        if (other is not null && found.Unit is not null)
        {
            _bag.Add(MatchingFindings.UnitsDisagree(_block.View.Sheet.At(row.Number, first.Number), UnitSource.UnitColumn,
                TextOf(row, first), UnitSource.UnitColumn, TextOf(row, other)));
            return _above = new RowUnit(false, null);
        }
        return _above = found;
    }

    /// <summary>Says once for all rows which names were not exact, and which rows are sums of groups.</summary>
    public void Finish()
    {
        if (_groups is [var (row, group), ..])
            _bag.Add(MatchingFindings.GroupRowLeftOut(row, group, _groups.Count - 1));
        if (_inexact is [var (at, name, unit), ..])
            _bag.Add(MatchingFindings.UnitInexact(at, name, unit.Name, _inexact.Count - 1));
    }

    private string TextOf(SheetRow row, Column column) => _block.View.Shown(row, column.Number).Text;

    // “Tổng cộng”, “Toàn huyện”, “Các xã, thị trấn”: sums over the units below or above; “Ghi chú” is no unit either.
    private bool IsTotal(string text) =>
        _units.Find(text).Units.Count == 0
        && (MatchWords.IsTotalText(text) || MatchWords.IsPartTotalText(text) || MatchWords.IsWholeTotal(TitleText.Unnumbered(text))
            || (NameKey.Of(text) is var key
            && (MatchWords.IsUnitTitle(key) || MatchWords.SilentTitles.Contains(key) || _names.UnitKindNames.Contains(key))));

    /// <summary>“I | Khối xã | 24” above “1 | xã A | 12”: the lines of units are counted in digits, those of groups are not.</summary>
    private bool IsGroup(SheetRow row) =>
        _block.Shape == Shape.Wide
        && (MatchWords.IsGroupNumber(TitleText.Numbering(NameOf(row)))
            || _block.Columns.Any(column => column.Role == ColumnRole.Silent && MatchWords.IsGroupNumber(row[column.Number].Text)
            && _block.View.Rows.Skip(_block.First).Take(_block.End - _block.First)
                .Any(other => other[column.Number].Text.Trim() is [>= '0' and <= '9', ..])));

    private RowUnit Once(string name, CellLocation at)
    {
        if (!_seen.TryGetValue(name, out var found))
            _seen[name] = found = Look(name, at);
        return found;
    }

    private RowUnit Look(string name, CellLocation at)
    {
        var match = _units.Find(name);
        switch (match.Units)
        {
            case [var only]:
                if (match.Kind == UnitMatchKind.Former)
                    _bag.Add(MatchingFindings.UnitFormerName(at, name, only.Name));
                else if (match.IsInexact || UnitMatcher.HasOtherMarks(match, name))
                    _inexact.Add((at, name, only));
                return new RowUnit(true, only);
            case []:
                _bag.Add(MatchingFindings.UnitUnknown(at, name, _units.Nearest(name)));
                return new RowUnit(false, null);
            default:
                _bag.Add(MatchingFindings.UnitAmbiguous(at, name, match.Units.Select(unit => unit.Name)));
                return new RowUnit(false, null);
        }
    }

    // “Đơn vị” over “cuộc, lượt người” is a column of measures: it holds no unit of the unit list.
    private static bool IsMeasureColumn(Block block, Column column, UnitMatcher units) =>
        block.Shape == Shape.List && NameKey.Of(column.Title) == MatchWords.UnitOrMeasureTitle
        && !block.View.Rows.Skip(block.First).Take(block.End - block.First).Any(row => units.Find(row[column.Number].Text).Units.Count > 0);
}
