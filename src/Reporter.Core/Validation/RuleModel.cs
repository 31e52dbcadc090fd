using Reporter.Core.Plans;
using Scriban.Runtime;

namespace Reporter.Core.Validation;

/// <summary>What a rule sees of one unit: figures by code (null when blank), lists, the unit itself, last year.</summary>
internal static class RuleModel
{
    public static ScriptObject Of(ReportPlan plan, SubmissionDraft draft, LastYear? lastYear)
    {
        var model = new ScriptObject();
        foreach (var field in plan.Fields)
            model[field.Code] = draft.Values.TryGetValue(field.Code, out var value) ? Plain(value.Value) : null;
        foreach (var table in plan.Tables)
            model[table.Code] = OfList(table, draft.RowsOf(table.Code));
        model[RuleNames.Unit] = UnitOf(draft.Unit);
        model[RuleNames.LastYear] = LastYearOf(plan, draft.Unit, lastYear);
        return model;
    }

    /// <summary>What a formula sees of one unit: its numbers, and the lists that it gave. A list that did not come is not an empty
    /// one.</summary>
    public static ScriptObject OfFormulas(ReportPlan plan, SubmissionDraft draft)
    {
        var model = new ScriptObject();
        foreach (var field in plan.Fields.Where(field => field.IsNumeric && !field.IsComputed))
            model[field.Code] = (draft.Values.GetValueOrDefault(field.Code)?.Value as NumberValue)?.Number;
        foreach (var table in plan.Tables.Where(table => draft.Source.Tables.Any(given => given.Table.Code == table.Code)))
            model[table.Code] = OfList(table, draft.RowsOf(table.Code));
        return model;
    }

    public static ScriptObject OfList(ListTable table, IReadOnlyList<CheckedRow> rows)
    {
        var totals = new ScriptObject();
        foreach (var column in table.Columns.Where(column => column.IsNumeric))
            totals[column.Code] = ColumnTotal(rows, column.Code);
        return new ScriptObject { [RuleNames.RowCount] = rows.Count, [RuleNames.Total] = totals };
    }

    public static decimal ColumnTotal(IReadOnlyList<CheckedRow> rows, string column) =>
        rows.Select(row => row.Cells.GetValueOrDefault(column)?.Value).OfType<NumberValue>().Sum(value => value.Number);

    private static object Plain(Value value) => value switch
    {
        NumberValue number => number.Number,
        DateValue date => date.Date.ToDateTime(TimeOnly.MinValue),
        TextValue text => text.Text,
        YesNoValue yes => yes.IsYes,
        ChoiceValue choice => new ScriptArray(choice.Codes),
        _ => throw new InvalidOperationException($"No form for {value}."),
    };

    private static ScriptObject UnitOf(ReportingUnit unit) => new()
    {
        ["ma"] = unit.Code,
        ["ten"] = unit.Name,
        ["loai"] = unit.Kind,
        ["bien_gioi"] = unit.IsBorder,
        ["dac_biet_kho_khan"] = unit.IsDisadvantaged,
        ["dan_toc_thieu_so"] = unit.IsEthnicMinority,
    };

    private static ScriptObject LastYearOf(ReportPlan plan, ReportingUnit unit, LastYear? lastYear)
    {
        var figures = new ScriptObject();
        foreach (var field in plan.Fields.Where(field => field.IsNumeric))
            figures[field.Code] = lastYear?.Of(unit.Code, field.Code);
        return figures;
    }
}
