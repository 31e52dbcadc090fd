using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Scriban.Runtime;

namespace Reporter.Core.Validation;

/// <summary>
/// One rule of the plan (<c>quy_tac</c>), held against one unit at a time. A violated rule of severity error takes the figures
/// that it names out of the totals. A rule that names a figure already left out is not looked at: the cause was reported.
/// </summary>
internal sealed class RuleCheck
{
    private readonly ReportPlan _plan;
    private readonly PlanRule _rule;
    private readonly RuleExpression? _when;
    private readonly RuleExpression _condition;
    private readonly IReadOnlyList<string> _names;

    private RuleCheck(ReportPlan plan, PlanRule rule, RuleExpression? when, RuleExpression condition)
    {
        (_plan, _rule, _when, _condition) = (plan, rule, when, condition);
        _names = [.. (when?.Names ?? []).Concat(condition.Names).Distinct()];
    }

    public static IReadOnlyList<RuleCheck> Prepare(ReportPlan plan)
    {
        var rules = new List<RuleCheck>();
        foreach (var rule in plan.Rules)
        {
            // PlanChecks has reported of rules that do not parse.
            if (RuleExpression.Parse(rule.Condition) is { } condition)
                rules.Add(new RuleCheck(plan, rule, rule.When is null ? null : RuleExpression.Parse(rule.When), condition));
        }
        return rules;
    }

    /// <summary>The figures that it speaks of.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>True when the rule was looked at and does not hold.</summary>
    /// <param name="model">What the rules see of the unit; see <see cref="RuleModel"/>.</param>
    public bool Check(SubmissionDraft draft, ScriptObject model, UnitFindings bag)
    {
        if (_names.Any(name => draft.IsOmitted(name) || ColumnOf(name) is { } column && draft.IsOmitted(column.Column)))
            return false;

        // Without a value for “khi”, as without one for the rule itself, nothing can be said.
        var isAsked = _when is null ? true : ExpressionRun.Holds(_when.Expression, model);
        var holds = isAsked == true ? ExpressionRun.Holds(_condition.Expression, model) : isAsked is null ? null : true;
        if (holds is null)
            bag.Add(ValidationFindings.RuleNotComputed(PlaceOf(draft), _rule.Code));
        if (holds is not false)
            return false;
        Tell(draft, model, bag);
        return true;
    }

    private void Tell(SubmissionDraft draft, ScriptObject model, UnitFindings bag)
    {
        var broken = ValidationFindings.RuleBroken(PlaceOf(draft), _rule.Severity, _rule.Code, _rule.Message, [.. Figures(draft, model)]);
        var told = bag.Add(broken with { AnswerKeys = [_rule.Code, .. _names] });
        if (told.Severity != Severity.Error)
            return;
        draft.Omit(_names, told);
        foreach (var name in _names)
        {
            if (ColumnOf(name) is var (table, column))
                draft.OmitColumn(table, column, told);
        }
    }

    private IEnumerable<string> Figures(SubmissionDraft draft, ScriptObject model)
    {
        foreach (var name in _names)
        {
            if (_plan.Fields.FirstOrDefault(field => field.Code == name) is { } field)
            {
                yield return draft.Values.TryGetValue(name, out var value)
                    ? FigureText.Of(value)
                    : $"“{field.Name}”: (để trống)";
            }
            else if (ColumnOf(name) is var (table, column))
            {
                var list = _plan.Tables.First(each => each.Code == table);
                var counted = list.Columns.First(each => each.Code == column);
                yield return $"tổng “{counted.Name}” của “{list.Name}” = "
                    + $"{VietNumber.Format(RuleModel.ColumnTotal(draft.RowsOf(table), column) / counted.Factor)}";
            }
            else if (name.EndsWith("." + RuleNames.RowCount, StringComparison.Ordinal))
            {
                var list = name[..^(RuleNames.RowCount.Length + 1)];
                yield return $"số dòng của “{_plan.Tables.First(each => each.Code == list).Name}” = {draft.RowsOf(list).Count}";
            }
            else if (name.Split('.') is [RuleNames.LastYear, var code]
                && _plan.Fields.FirstOrDefault(field => field.Code == code) is { } before)
            {
                var figure = (model[RuleNames.LastYear] as ScriptObject)?[code];
                yield return figure is decimal known ? $"“{before.Name}” năm trước = {VietNumber.Format(known / before.Factor)}"
                    : $"“{before.Name}” năm trước: (để trống)";
            }
        }
    }

    private Location PlaceOf(SubmissionDraft draft) =>
        _names.Select(name => draft.Values.GetValueOrDefault(name)?.At).FirstOrDefault(at => at is not null)
        ?? (Location)new FileLocation(draft.Source.Files[0]);

    /// <summary>The list and column that a name such as <c>hoi_nghi.tong.so_nguoi</c> speaks of.</summary>
    private (string Table, string Column)? ColumnOf(string name) =>
        name.Split('.') is [var table, RuleNames.Total, var column] && _plan.Tables.Any(list => list.Code == table) ? (table, column)
            : null;
}
