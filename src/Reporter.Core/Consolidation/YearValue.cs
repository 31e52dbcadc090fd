using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Reporter.Core.Consolidation;

/// <summary>A year in a template: counted with like a number, printed without a dot between thousands.</summary>
public sealed record YearValue(int Year) : IScriptCustomBinaryOperation, IScriptConvertibleTo
{
    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);

    public bool TryEvaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan,
            object? rightValue, out object? result)
    {
        var isSum = op == ScriptBinaryOperator.Add && (leftValue is string || rightValue is string);
        result = ScriptBinaryExpression.Evaluate(context, span, op, leftSpan, isSum ? leftValue?.ToString() : Plain(leftValue), rightSpan,
            isSum ? rightValue?.ToString() : Plain(rightValue));
        if (op is ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract && result is int year
            && !(leftValue is YearValue && rightValue is YearValue))
            result = new YearValue(year);
        return true;
    }

    public bool TryConvertTo(TemplateContext context, SourceSpan span, Type type, out object value)
    {
        value = type == typeof(string) ? ToString() : Convert.ChangeType(Year, type, CultureInfo.InvariantCulture);
        return true;
    }

    private static object? Plain(object? value) => value is YearValue year ? year.Year : value;
}
