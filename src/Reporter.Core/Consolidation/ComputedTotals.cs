using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Core.Consolidation;

/// <summary>
/// Figures that the plan computes (<c>cong_thuc</c>), over all units: from their totals, so that a rate is a rate of totals
/// and never a sum or a mean of rates.
/// </summary>
internal static class ComputedTotals
{
    public static IReadOnlyList<FieldTotal> Fill(ReportPlan plan, IReadOnlyList<CheckedSubmission> submissions, IReadOnlyList<FieldTotal> totals)
    {
        var formulas = PlanFormula.In(plan);
        if (formulas.Count == 0)
            return totals;
        var filled = totals.ToDictionary(total => total.Field.Code, StringComparer.Ordinal);
        var whole = ModelOf(plan, totals, submissions, total => total.Number, kind: null);
        foreach (var formula in formulas)
        {
            var code = formula.Field.Code;
            var number = formula.Value(whole);
            whole[code] = number;
            filled[code] = filled[code] with { Number = number, Fraction = number is null ? null : formula.Fraction(whole) };
        }
        foreach (var kind in plan.UnitKinds)
        {
            var model = ModelOf(plan, totals, submissions, total => total.ByKind.TryGetValue(kind.Code, out var part) ? part : null, kind.Code);
            foreach (var formula in formulas)
            {
                var total = filled[formula.Field.Code];
                var number = formula.Value(model);
                model[formula.Field.Code] = number;
                if (number is { } known)
                    filled[formula.Field.Code] = total with { ByKind = new Dictionary<string, decimal>(total.ByKind, StringComparer.Ordinal) { [kind.Code] = known } };
            }
        }
        return [.. totals.Select(total => filled[total.Field.Code])];
    }

    /// <param name="kind">Null for units of every kind.</param>
    private static ScriptObject ModelOf(
        ReportPlan plan, IReadOnlyList<FieldTotal> totals, IReadOnlyList<CheckedSubmission> submissions, Func<FieldTotal, decimal?> numberOf, string? kind)
    {
        var model = new ScriptObject();
        foreach (var total in totals)
            model[total.Field.Code] = numberOf(total);
        foreach (var table in plan.Tables)
        {
            List<CheckedRow> rows = [.. submissions.Where(submission => kind is null || submission.Unit.Kind == kind).SelectMany(submission => submission.Rows.GetValueOrDefault(table.Code, []))];
            if (rows.Count > 0)
                model[table.Code] = RuleModel.OfList(table, rows);
        }
        var byCode = totals.ToDictionary(total => total.Field.Code, StringComparer.Ordinal);
        model[RuleNames.HavingUnits] = new UnitCount(code => byCode.TryGetValue(code, out var total) ? total.Having.Count(unit => kind is null || unit.Kind == kind) : null);
        model[RuleNames.AskedUnits] = new UnitCount(code => byCode.TryGetValue(code, out var total) ? total.Asked.Count(unit => kind is null || unit.Kind == kind) : null);
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

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            callerContext is ScriptFunctionCall { Arguments: [ScriptVariable { Name: var code }] } && count(code) is { } units ? (decimal)units : null;

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
    }
}
