using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Matching.Units;
using Reporter.Core.Names;
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
        _sheets.TryAdd(sheet.Name, []);
        foreach (var (row, unit) in rows.Owned)
            _owned.Add((unit, sheet.Span(row.Number, FirstColumn(row), row.Number, Math.Max(1, row.Cells.Count))));
        foreach (var title in block.View.Rows.Skip(block.Top).Take(block.First - block.Top))
            _common.Add(sheet.Span(title.Number, FirstColumn(title), title.Number, Math.Max(1, title.Cells.Count)));
        // What stands above the first table heads all; above a later one it may be the foot of somebody else's.
        if (ReferenceEquals(block, all[0]))
            foreach (var title in Upright(sheet).Rows.Take(block.Frame.Top))
                _common.Add(Upright(sheet).Span(title.Number, 1, title.Number, Math.Max(1, title.Cells.Count)));
    }

    /// <summary>The unit column of a block that could not be read names somebody else: a unit of the plan, or another commune.</summary>
    public static bool NamesOthers(Block block, ReportingUnit unit, UnitMatcher units) =>
        block.Columns.Where(column => column.Role == ColumnRole.Unit).Any(column => block.View.Rows.Skip(block.First)
            .Take(block.End - block.First).Select(row => row[column.Number].Text).Any(text => text.Length > 0
                && (units.Find(text) is { Units.Count: > 0 } match ? !match.Units.Contains(unit)
                    : UnitName.Read(text) is { Kind.Length: > 0, Name.Length: > 0 })));

    /// <summary>Sheets that nothing was taken from are told by whose they say that they are, and by lists of units.</summary>
    public void LookAtRest(Workbook file, FieldNames names, UnitMatcher units)
    {
        foreach (var sheet in file.Sheets.Where(sheet => !_sheets.ContainsKey(sheet.Name)))
        {
            var told = LabelledCell.Find(new SheetView(sheet), [], MatchWords.UnitLabels, names).Select(found => found.Value)
                .Append(sheet.Name).Select(units.Find).Where(match => match.IsSure).Select(match => match.Only).OfType<ReportingUnit>();
            _sheets[sheet.Name] = [.. told.Concat(Listed(sheet, units))];
        }
    }

    // One name of another unit may be that of the office to which the file goes; two below each other are rows of units.
    private static IEnumerable<ReportingUnit> Listed(Sheet sheet, UnitMatcher units) =>
        sheet.Rows.SelectMany(row => row.Cells.Select((cell, index) => (cell, index)))
            .Where(each => each.cell.Kind == CellKind.Text)
            .Select(each => (each.index, units.Find(each.cell.Text))).Where(each => each.Item2 is { IsSure: true, Only: not null })
            .GroupBy(each => each.index, each => each.Item2.Only).Select(column => column.OfType<ReportingUnit>().Distinct().ToList())
            .Where(column => column.Count > 1).SelectMany(column => column);

    public SentShare ShareOf(ReportingUnit unit, string path, bool isAlone)
    {
        var isWhole = isAlone && !_isAnybodys && _owned.TrueForAll(own => ReferenceEquals(own.Unit, unit))
            && _sheets.Values.All(units => units.TrueForAll(other => ReferenceEquals(other, unit)));
        return new SentShare(path, isWhole, [.. _owned.Where(own => ReferenceEquals(own.Unit, unit)).Select(own => own.Span)], _common);
    }

    private static Sheet Upright(Sheet sheet) => sheet.IsTurned ? sheet.Turned() : sheet;

    private static int FirstColumn(SheetRow row) => SheetView.Filled(row).FirstOrDefault(1);
}
