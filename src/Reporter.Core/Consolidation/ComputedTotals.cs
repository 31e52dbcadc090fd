using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Core.Consolidation;

/// <summary>
/// Figures that the plan computes (<c>cong_thuc</c>), over all units: from their totals, so that a rate is a rate of totals
/// and never a sum or a mean of rates. Only units that gave all that it needs are in it: a case without its total belongs to no rate.
/// </summary>
internal static class ComputedTotals
{
    public static IReadOnlyList<FieldTotal> Fill(ReportPlan plan, IReadOnlyList<CheckedSubmission> submissions,
        IReadOnlyList<FieldTotal> totals)
    {
        var formulas = PlanFormula.In(plan);
        if (formulas.Count == 0)
            return totals;
        var byCode = totals.ToDictionary(total => total.Field.Code, StringComparer.Ordinal);
        foreach (var formula in formulas)
        {
            var whole = ModelOf(plan, formula, formulas, submissions, byCode, kind: null);
            var byKind = new Dictionary<string, decimal>(StringComparer.Ordinal);
            foreach (var kind in plan.UnitKinds)
            {
                if (formula.Value(ModelOf(plan, formula, formulas, submissions, byCode, kind.Code)) is { } part)
                    byKind[kind.Code] = part;
            }
            var number = formula.Value(whole);
            byCode[formula.Field.Code] = byCode[formula.Field.Code] with
            {
                Number = number,
                ByKind = byKind,
                Fraction = number is null ? null : formula.Fraction(whole)
            };
        }
        return [.. totals.Select(total => byCode[total.Field.Code])];
    }

    /// <param name="kind">Null for units of every kind.</param>
    private static ScriptObject ModelOf(
        ReportPlan plan,
        PlanFormula formula,
        IReadOnlyList<PlanFormula> formulas,
        IReadOnlyList<CheckedSubmission> submissions,
        Dictionary<string, FieldTotal> totals,
        string? kind)
    {
        List<CheckedSubmission> units =
        [
            .. submissions.Where(submission => (kind is null || submission.Unit.Kind == kind)
                && (formula.IsOfTotalsOnly || submission.Values.GetValueOrDefault(formula.Field.Code) is { IsComputed: true })),
        ];
        var model = new ScriptObject();
        foreach (var field in plan.Fields.Where(field => field.IsNumeric && !field.IsComputed))
            model[field.Code] = Totals.Of(field, units.Select(unit => unit.Values.GetValueOrDefault(field.Code)?.Value));
        foreach (var table in plan.Tables)
        {
            List<CheckedRow> rows = [.. units.SelectMany(unit => unit.Rows.GetValueOrDefault(table.Code, []))];
            if (rows.Count > 0)
                model[table.Code] = RuleModel.OfList(table, rows);
        }
        model[RuleNames.HavingUnits] = new UnitCount(code => totals.TryGetValue(code, out var total)
            ? total.Having.Count(unit => kind is null || unit.Kind == kind) : null);
        model[RuleNames.AskedUnits] = new UnitCount(code => totals.TryGetValue(code, out var total)
            ? total.Asked.Count(unit => kind is null || unit.Kind == kind) : null);
        // What it needs of other formulas is computed of the same units.
        foreach (var other in formulas.TakeWhile(other => other != formula))
            model[other.Field.Code] = other.Value(model);
        return model;
    }

    /// <summary><c>so_don_vi_co(dat)</c>: takes the name of a figure, not its value.</summary>
    private sealed class UnitCount(Func<string, int?> count) : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "ma");

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
            ScriptBlockStatement? blockStatement) =>
            callerContext is ScriptFunctionCall { Arguments: [ScriptVariable { Name: var code }] } && count(code) is { } units
                ? (decimal)units : null;

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
            ScriptBlockStatement? blockStatement) =>
            ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
    }
}
