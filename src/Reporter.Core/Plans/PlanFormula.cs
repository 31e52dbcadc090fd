using Reporter.Core.Numbers;
using Scriban.Runtime;

namespace Reporter.Core.Plans;

/// <summary>A figure that is computed (<c>cong_thuc</c>), ready to be computed of one unit or of all together.</summary>
public sealed record PlanFormula(Field Field, RuleExpression Expression)
{
    /// <summary>It counts units, which one unit alone cannot tell.</summary>
    public bool IsOfTotalsOnly => Expression.CountedUnits.Count > 0;

    /// <summary>The plan's formulas, each after those that it needs. What cannot be read the plan's checks have reported.</summary>
    public static IReadOnlyList<PlanFormula> In(ReportPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);

        var waiting = plan.Fields
            .Select(field => field.Formula is { } formula && RuleExpression.Parse(formula.Text) is { } parsed
                ? new PlanFormula(field, parsed) : null)
            .OfType<PlanFormula>()
            .ToList();
        var ordered = new List<PlanFormula>();
        while (waiting.Count > 0)
        {
            var open = waiting.Select(formula => formula.Field.Code).ToHashSet(StringComparer.Ordinal);
            var ready = waiting.Where(formula => !formula.Expression.Names.Any(open.Contains)).ToList();
            if (ready.Count == 0)
                break;
            ordered.AddRange(ready);
            waiting.RemoveAll(ready.Contains);
        }
        return ordered;
    }

    /// <summary>The figure as it stands in tables and sentences; null where something that it needs is missing or the divisor is
    /// zero.</summary>
    public decimal? Value(ScriptObject model) =>
        Exact(model) is { } exact ? Math.Round(exact, Decimals, MidpointRounding.AwayFromZero) : null;

    /// <summary>Before it is rounded; null also for what no figure can be.</summary>
    public decimal? Exact(ScriptObject model)
    {
        if (ExpressionRun.Number(Expression.Expression, model) is not { } number || Math.Abs(number) > FigureBounds.Largest)
            return null;
        return Field.Type == FieldType.Percent ? number * 100 : number;
    }

    /// <summary>What stands above and below the line, for a formula that is one fraction and can be computed.</summary>
    public (decimal Numerator, decimal Denominator)? Fraction(ScriptObject model) =>
        Expression.Fraction is var (above, below)
        && ExpressionRun.Number(above, model) is { } numerator
        && ExpressionRun.Number(below, model) is { } denominator and not 0
            ? (numerator, denominator)
            : null;

    private int Decimals => Field.Type switch
    {
        FieldType.Percent => 1,
        FieldType.Number => 2,
        _ => 0,
    };
}
