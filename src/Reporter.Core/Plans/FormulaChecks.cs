using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Scriban.Syntax;

namespace Reporter.Core.Plans;

/// <summary>Whether the plan's formulas (<c>cong_thuc</c>) can be computed: from figures that are there, and never from
/// themselves.</summary>
internal static class FormulaChecks
{
    private const string Key = "cong_thuc";

    public static void Check(ReportPlan plan, DiagnosticBag bag)
    {
        var computed = plan.Fields.Where(field => field.IsComputed).ToList();
        if (computed.Count == 0)
            return;
        var known = RuleNames.OfFormulas(plan);
        var needs = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var field in computed)
            needs[field.Code] = CheckOne(field, plan, known, bag);
        foreach (var circle in Circles.Of(needs.Keys, code => needs.GetValueOrDefault(code, [])))
            bag.Add(PlanFindings.PlanReferenceCircle(PlaceOf(computed.First(field => field.Code == circle[0])), Key,
                string.Join(" → ", circle.Append(circle[0]))));
    }

    /// <summary>The names that it is computed from.</summary>
    private static IReadOnlyList<string> CheckOne(Field field, ReportPlan plan, IReadOnlySet<string> known, DiagnosticBag bag)
    {
        var at = PlaceOf(field);
        var text = field.Formula?.Text ?? "";
        var expression = RuleExpression.Parse(text, out var fault);
        if (!field.IsNumeric)
            bag.Add(PlanFindings.PlanFormulaMisplaced(at, field.Code, FormulaMistake.NotANumber));
        if (field.Required != Obligation.None)
            bag.Add(PlanFindings.PlanFormulaMisplaced(at, field.Code, FormulaMistake.Required));
        if (expression is null)
        {
            bag.Add(PlanFindings.PlanFormulaWrong(at, field.Code, text, fault));
            return [];
        }
        if (field.Type == FieldType.Percent && IsTimesHundred(expression.Expression))
            bag.Add(PlanFindings.PlanFormulaMisplaced(at, field.Code, FormulaMistake.TimesHundred));
        foreach (var name in expression.Names.Where(name => !known.Contains(name)).Distinct())
            bag.Add(PlanFindings.PlanFormulaNameUnknown(at, field.Code, name, NearestName.To(name, known)));
        var fields = plan.Fields.Select(each => each.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var name in expression.CountedUnits.Where(name => !fields.Contains(name)).Distinct())
            bag.Add(PlanFindings.PlanFormulaNameUnknown(at, field.Code, name, NearestName.To(name, fields)));
        return expression.Names;
    }

    /// <summary>A percentage is a share times a hundred already.</summary>
    private static bool IsTimesHundred(ScriptExpression? expression) => expression switch
    {
        ScriptNestedExpression nested => IsTimesHundred(nested.Expression),
        ScriptLiteral { Value: int or long or decimal or double } literal =>
            Convert.ToDouble(literal.Value, System.Globalization.CultureInfo.InvariantCulture) == 100,
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Multiply } product =>
            IsTimesHundred(product.Left) || IsTimesHundred(product.Right),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Divide } quotient =>
            quotient.Left is not ScriptLiteral && IsTimesHundred(quotient.Left),
        _ => false,
    };

    private static TextLocation PlaceOf(Field field) => field.Formula?.At ?? field.At ?? new TextLocation("", 1, 1);
}
