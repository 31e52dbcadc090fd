using Reporter.Core.Consolidation;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;
using Reporter.Years.Forms;
using Scriban.Runtime;

namespace Reporter.Years.Books;

/// <summary>
/// Figures that the plan computes, as formulas over the same row; where a total is of other units than the totals beside it (a case
/// without its total belongs to no rate), over the sums of those units.
/// </summary>
internal sealed class ComputedCells
{
    private readonly IReadOnlyList<SectionLayout> _layouts;
    private readonly Dictionary<string, Field> _fields;
    private readonly Dictionary<string, PlanFormula> _formulas;
    private readonly Consolidated _all;

    public ComputedCells(IReadOnlyList<SectionLayout> layouts, Consolidated all)
    {
        (_layouts, _all) = (layouts, all);
        _fields = all.Plan.Fields.ToDictionary(field => field.Code, StringComparer.Ordinal);
        _formulas = PlanFormula.In(all.Plan).ToDictionary(formula => formula.Field.Code, StringComparer.Ordinal);
    }

    public CellContent OfUnit(Field field, decimal number, ReportingUnit unit, SectionLayout from) =>
        Formula(field, layout => layout.RowOf(unit), from) is { } text ? new CellContent.Formula(text, CachedNumber: number / field.Factor)
            : CellContent.Of(number / field.Factor);

    /// <param name="kind">Null for all units.</param>
    public CellContent OfTotal(FieldTotal total, string? kind, SectionLayout from)
    {
        var number = kind is null ? total.Number : total.ByKind.TryGetValue(kind, out var part) ? part : null;
        if (number is not { } known)
            return CellContent.Empty;
        var field = total.Field;
        if (Formula(field, layout => kind is null ? layout.TotalRow
                : layout.Groups.FirstOrDefault(group => group.Kind.Code == kind)?.Row, from) is { } text
            && _formulas.TryGetValue(field.Code, out var formula) && formula.Value(TotalsOf(kind)) == known)
            return new CellContent.Formula(text, CachedNumber: known / field.Factor);
        return OfUnitsThatHaveAll(total, kind, from) is { } live ? new CellContent.Formula(live, CachedNumber: known)
            : CellContent.Of(known / field.Factor);
    }

    /// <summary>Over the sums of those units alone whose own cell could be computed: what the program takes together.</summary>
    private string? OfUnitsThatHaveAll(FieldTotal total, string? kind, SectionLayout from)
    {
        var field = total.Field;
        if (!IsExcels(field) || !total.Sources.All(source => source.Value.IsComputed) || from.ColumnOf(field.Code) is not { } own)
            return null;
        List<string> kinds = [.. from.Groups.Select(group => group.Kind.Code).Where(code => kind is null || code == kind)];
        return FormFormula.OfSums(field, SumOf);

        string? SumOf(string name)
        {
            if (!IsSummed(name) || _layouts.FirstOrDefault(layout => layout.ColumnOf(name) is not null) is not { } layout
                || layout.ColumnOf(name) is not { } column
                || !kinds.TrueForAll(code => layout.Groups.Any(group => group.Kind.Code == code)))
                return null;
            var parts = kinds.Select(code =>
                $"SUMPRODUCT(--ISNUMBER({Units(from, code, own, from)}),{Units(layout, code, column, from)})");
            return $"({string.Join('+', parts)})";
        }
    }

    private bool IsSummed(string name) =>
        _fields.GetValueOrDefault(name) is { IsNumeric: true, Factor: 1, IsComputed: false, Aggregation: Aggregation.Sum };

    private static string Units(SectionLayout layout, string kind, int column, SectionLayout from)
    {
        var group = layout.Groups.First(group => group.Kind.Code == kind);
        return layout.Place(group.FirstUnit, column, from) + ":" + CellName.Of(group.LastUnit, column);
    }

    private ScriptObject TotalsOf(string? kind)
    {
        var model = new ScriptObject();
        foreach (var total in _all.Fields.Where(total => total.Field.IsNumeric))
            model[total.Field.Code] = kind is null ? total.Number : total.ByKind.TryGetValue(kind, out var part) ? part : null;
        return model;
    }

    private static bool IsExcels(Field field) => field.Factor == 1 && (field.Type is FieldType.Percent or FieldType.Number
        || field.Formula?.Text.Contains('/', StringComparison.Ordinal) != true);

    /// <summary>Null where a formula of Excel would not give the same: lists, other measures, counts that are rounded.</summary>
    private string? Formula(Field field, Func<SectionLayout, int?> row, SectionLayout from)
    {
        if (!IsExcels(field))
            return null;
        return FormFormula.Of(field, name => _fields.GetValueOrDefault(name) is { IsNumeric: true, Factor: 1 }
            && _layouts.FirstOrDefault(layout => layout.ColumnOf(name) is not null) is { } layout
            && row(layout) is { } at && layout.ColumnOf(name) is { } column
            ? layout.Place(at, column, from) : null);
    }
}
