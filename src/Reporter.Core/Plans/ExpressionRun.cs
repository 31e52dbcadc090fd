using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Core.Plans;

/// <summary>
/// Computes an expression of the plan. It sees what it is given and the few functions of <see cref="RuleMath"/>:
/// neither clock nor chance, so that the same figures always give the same findings.
/// </summary>
public static class ExpressionRun
{
    /// <summary>True with the value, which may be null; false where it cannot be computed, as when something is divided by zero.</summary>
    public static bool TryEvaluate(ScriptExpression expression, ScriptObject model, out object? value)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(model);

        value = null;
        var context = Context(model);
        try
        {
            value = context.Evaluate(expression);
            return true;
        }
        catch (Exception wrong) when (wrong is ScriptRuntimeException or ArithmeticException or InvalidCastException or FormatException)
        {
            return false;
        }
    }

    /// <summary>Whether it holds, as the template language understands truth; null where it cannot be computed.</summary>
    public static bool? Holds(ScriptExpression expression, ScriptObject model) =>
        TryEvaluate(expression, model, out var value) ? Context(model).ToBool(expression.Span, value) : null;

    /// <summary>The number that it gives; null where it cannot be computed or is none.</summary>
    public static decimal? Number(ScriptExpression expression, ScriptObject model)
    {
        if (!TryEvaluate(expression, model, out var value) || value is not IConvertible number || value is string or bool or DateTime)
            return null;
        try
        {
            return number.ToDecimal(CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static TemplateContext Context(ScriptObject model)
    {
        var context = new TemplateContext(new ScriptObject { [RuleMath.Name] = RuleMath.Functions })
        {
            StrictVariables = false,
            EnableRelaxedMemberAccess = true,
            LimitToString = 1_000,
            LoopLimit = 1_000,
        };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(model);
        return context;
    }
}
