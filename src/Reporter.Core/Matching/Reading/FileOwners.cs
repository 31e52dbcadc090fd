using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Matching.Units;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>Keeps account, while a file is read, of what in it is whose: nobody may be handed back what is another unit's.</summary>
internal sealed class FileOwners
{
    private readonly List<(ReportingUnit Unit, CellSpan Span)> _owned = [];
    private readonly List<CellSpan> _common = [];
    private readonly Dictionary<string, List<ReportingUnit>> _sheets = new(StringComparer.Ordinal);
    private bool _isAnybodys;

    /// <summary>Something in the file is nobody knows whose.</summary>
    public void MayBeAnybodys() => _isAnybodys = true;

    /// <summary>A sheet, or the part of it that was read, that its sender or a cell tells to be a unit's.</summary>
    public void OwnSheet(ReportingUnit unit, Sheet sheet, CellSpan? part = null)
    {
        _owned.Add((unit, part ?? sheet.Whole));
        (_sheets.TryGetValue(sheet.Name, out var units) ? units : _sheets[sheet.Name] = []).Add(unit);
    }

    /// <summary>A block of which each row says whose it is.</summary>
    public void OwnRows(Block block, RowUnits rows, IReadOnlyList<Block> all)
    {
        if (rows.Owned.Count == 0)
            return;
        var sheet = block.View.Sheet;
        foreach (var (row, unit) in rows.Owned)
            _owned.Add((unit, sheet.Span(row.Number, FirstColumn(row), row.Number, Math.Max(1, row.Cells.Count))));
        foreach (var title in block.View.Rows.Skip(block.Top).Take(block.First - block.Top))
            _common.Add(sheet.Span(title.Number, FirstColumn(title), title.Number, Math.Max(1, title.Cells.Count)));
        // What stands above the first table heads all; above a later one it may be the foot of somebody else's.
        if (ReferenceEquals(block, all[0]))
            foreach (var title in Upright(sheet).Rows.Take(block.Frame.Top))
                _common.Add(Upright(sheet).Span(title.Number, 1, title.Number, Math.Max(1, title.Cells.Count)));
    }

    /// <summary>Sheets that nothing was taken from are told by what they name.</summary>
    public void LookAtRest(Workbook file, UnitMatcher units)
    {
        foreach (var sheet in file.Sheets.Where(sheet => !_sheets.ContainsKey(sheet.Name)))
        {
            var named = sheet.Rows.SelectMany(row => row.Cells).Where(cell => cell.Kind == CellKind.Text).Select(cell => units.Find(cell.Text))
                .Append(units.Find(sheet.Name)).Where(match => match.IsSure).Select(match => match.Only).OfType<ReportingUnit>().Distinct();
            _sheets[sheet.Name] = [.. named];
        }
    }

    public SentShare ShareOf(ReportingUnit unit, string path, bool isAlone)
    {
        var isWhole = isAlone && !_isAnybodys && _owned.TrueForAll(own => ReferenceEquals(own.Unit, unit))
            && _sheets.Values.All(units => units.TrueForAll(other => ReferenceEquals(other, unit)));
        return new SentShare(path, isWhole, [.. _owned.Where(own => ReferenceEquals(own.Unit, unit)).Select(own => own.Span)], _common);
    }

    private static Sheet Upright(Sheet sheet) => sheet.IsTurned ? sheet.Turned() : sheet;

    private static int FirstColumn(SheetRow row) => SheetView.Filled(row).FirstOrDefault(1);
}
