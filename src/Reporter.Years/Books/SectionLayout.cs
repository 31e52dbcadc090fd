using Reporter.Core.Consolidation;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Books;

/// <summary>The units of one kind on a section's sheet: the row of their subtotals, then a row each.</summary>
internal sealed record UnitGroup(UnitKind Kind, IReadOnlyList<ReportingUnit> Units, int Row)
{
    public int FirstUnit => Row + 1;

    public int LastUnit => Row + Units.Count;
}

/// <summary>Where on its sheet everything of a section stands: known before any sheet is written, since formulas point into
/// others.</summary>
internal sealed class SectionLayout
{
    public const int FirstHeadRow = 4;

    // Running number and unit stand before the figures.
    private const int Before = 2;

    private readonly Dictionary<string, int> _columns;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    public SectionLayout(PlanSection section, string sheet, Consolidated all)
    {
        (Section, Sheet, Head) = (section, sheet, new FigureHead(section));
        _columns = Head.Columns.Select((field, index) => (field.Code, Column: index + 1 + Before))
            .ToDictionary(pair => pair.Code, pair => pair.Column, StringComparer.Ordinal);
        var totals = all.Fields.Where(total => _columns.ContainsKey(total.Field.Code)).ToList();
        var answering = totals.SelectMany(total => total.Sources).Select(source => source.Unit.Kind).ToHashSet(StringComparer.Ordinal);
        var row = TotalRow;
        var groups = new List<UnitGroup>();
        foreach (var kind in all.Plan.UnitKinds)
        {
            List<ReportingUnit> units = [.. all.Plan.Units.Where(unit => unit.Kind == kind.Code)];
            if (units.Count == 0 || !(answering.Contains(kind.Code) || totals.Exists(total => units.Exists(total.Field.AskedOf.Binds))))
                continue;
            groups.Add(new UnitGroup(kind, units, row + 1));
            row = groups[^1].LastUnit;
            for (var index = 0; index < units.Count; index++)
                _rows[units[index].Code] = groups[^1].FirstUnit + index;
        }
        Groups = groups;
        LastRow = row;
    }

    public PlanSection Section { get; }

    public string Sheet { get; }

    public FigureHead Head { get; }

    public IReadOnlyList<UnitGroup> Groups { get; }

    /// <summary>“A, B, 1, 2 …” under the titles.</summary>
    public int NumberRow => FirstHeadRow + Head.Rows;

    public int TotalRow => NumberRow + 1;

    public int LastRow { get; }

    public int LastColumn => Head.Columns.Count + Before;

    public static int ColumnOf(int index) => index + 1 + Before;

    public int? ColumnOf(string code) => _columns.TryGetValue(code, out var column) ? column : null;

    public int? RowOf(ReportingUnit unit) => _rows.TryGetValue(unit.Code, out var row) ? row : null;

    /// <summary>A cell of this sheet as a formula of the same or of another sheet names it.</summary>
    public string Place(int row, int column, SectionLayout? from) =>
        (ReferenceEquals(from, this) ? "" : ExcelLimits.Quoted(Sheet) + "!") + CellName.Of(row, column);
}
