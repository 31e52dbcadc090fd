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
    private static readonly ScriptObject Builtins = new() { [RuleMath.Name] = RuleMath.Functions };

    /// <summary>Whether it holds, as the template language understands truth; null where it cannot be computed, as when something is
    /// divided by zero.</summary>
    public static bool? Holds(ScriptExpression expression, ScriptObject model) =>
        Evaluate(expression, model, (context, value) => (bool?)context.ToBool(expression.Span, value));

    /// <summary>The number that it gives; null where it cannot be computed or is none.</summary>
    public static decimal? Number(ScriptExpression expression, ScriptObject model) =>
        Evaluate(expression, model,
            (_, value) => value is IConvertible number and not (string or bool or DateTime) ? number.ToDecimal(CultureInfo.InvariantCulture)
            : (decimal?)null);

    private static T? Evaluate<T>(ScriptExpression expression, ScriptObject model, Func<TemplateContext, object?, T?> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(model);

        var context = new TemplateContext(Builtins)
        {
            StrictVariables = false,
            EnableRelaxedMemberAccess = true,
            LimitToString = 1_000,
            LoopLimit = 1_000,
        };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(model);
        try
        {
            return read(context, context.Evaluate(expression));
        }
        catch (Exception wrong) when (wrong is ScriptRuntimeException or ArithmeticException or InvalidCastException or FormatException)
        {
            return null;
        }
    }
}
