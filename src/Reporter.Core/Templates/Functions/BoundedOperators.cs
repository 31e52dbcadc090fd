using System.Buffers;
using System.Globalization;
using Scriban;
using Scriban.Syntax;

namespace Reporter.Core.Templates.Functions;

/// <summary>
/// The operators of the template language, looked at before they work: a text that is multiplied may fill the memory, and a
/// figure that is a text is joined, repeated and compared letter by letter where its author reckons.
/// </summary>
public static class BoundedOperators
{
    private static readonly SearchValues<char> FigureSigns = SearchValues.Create("0123456789.,");

    /// <summary>Whether an expression is worked out here; <c>and</c>, <c>or</c> and <c>??</c> must not look at their right side.</summary>
    public static bool Judges(ScriptBinaryExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return expression.Operator
            is not (ScriptBinaryOperator.And or ScriptBinaryOperator.Or or ScriptBinaryOperator.EmptyCoalescing
            or ScriptBinaryOperator.NotEmptyCoalescing);
    }

    public static object? Evaluate(TemplateContext context, IBoundedContext bounds, ScriptBinaryExpression expression)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(bounds);
        ArgumentNullException.ThrowIfNull(expression);

        if (expression is not { Left: { } leftNode, Right: { } rightNode })
            return null;
        var left = context.Evaluate(leftNode);
        var right = context.Evaluate(rightNode);
        var operation = expression.Operator;
        if (left is string || right is string)
            LookAtTexts(context, bounds, expression, left, right);
        else if (operation is ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude
            && IsTooLong(left, right, bounds.MaxListLength))
            bounds.Exceeded(expression.Span, TemplateLimit.Iterations, bounds.MaxListLength);
        return ScriptBinaryExpression.Evaluate(context, expression.OperatorToken?.Span ?? expression.Span, operation, leftNode.Span, left,
            rightNode.Span, right);
    }

    private static void LookAtTexts(TemplateContext context, IBoundedContext bounds, ScriptBinaryExpression expression, object? left,
        object? right)
    {
        var operation = expression.Operator;
        if (LengthOf(operation, left, right) > bounds.MaxTextLength)
            bounds.Exceeded(expression.Span, TemplateLimit.Text, bounds.MaxTextLength);
        if (TextFigure(left, right, operation) is { } text)
            bounds.TellTextFigure(expression.Span, text, expression.OperatorAsText);
        if (operation is ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound
            or ScriptBinaryOperator.Modulus && (OfText(left) ?? OfText(right)) is not null)
            throw RuntimeMessages.NoNumber(expression.Span, OfText(left) is null ? right as string ?? "" : left as string ?? "");
    }

    private static long LengthOf(ScriptBinaryOperator operation, object? left, object? right) => operation switch
    {
        ScriptBinaryOperator.Multiply when left is string text && NumberFunctions.TryDecimal(right, out var times) => Repeated(text, times),
        ScriptBinaryOperator.Multiply when right is string text && NumberFunctions.TryDecimal(left, out var times) => Repeated(text, times),
        ScriptBinaryOperator.Add => ((left as string)?.Length ?? 0L) + ((right as string)?.Length ?? 0L),
        _ => 0,
    };

    private static long Repeated(string text, decimal times) =>
        (long)Math.Min(long.MaxValue / 2, text.Length * Math.Clamp(times, 0, int.MaxValue));

    /// <summary>The text that looks like a figure, where taking it for a text gives something else than its author expects.</summary>
    public static string? TextFigure(object? left, object? right, ScriptBinaryOperator operation)
    {
        var (one, other) = (Number(left), Number(right));
        if (one is null || other is null)
            return null;
        var text = left as string ?? right as string;
        var isMixed = left is not string || right is not string;
        return operation switch
        {
            ScriptBinaryOperator.Add or ScriptBinaryOperator.Multiply when isMixed => text,
            ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareGreaterOrEqual
                or ScriptBinaryOperator.CompareLessOrEqual => text,
            ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual when isMixed && one == other
                && TextOf(left) != TextOf(right) => text,
            _ => null,
        };
    }

    private static string TextOf(object? value) => value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static decimal? Number(object? value) =>
        value is string text ? OfText(text) : NumberFunctions.TryDecimal(value, out var number) ? number : null;

    /// <summary>Digits with their points and commas, and nothing else: “05/” and “Q1” are texts that nobody reckons with.</summary>
    public static decimal? OfText(object? value)
    {
        if (value is not string text)
            return null;
        var digits = text.AsSpan().Trim().TrimStart("+-");
        return digits.Length > 0 && char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[^1])
            && digits.IndexOfAnyExcept(FigureSigns) < 0
            && NumberFunctions.TryDecimal(text, out var number)
            ? number
            : null;
    }

    private static bool IsTooLong(object? from, object? to, int allowed) =>
        NumberFunctions.TryDecimal(from, out var first) && NumberFunctions.TryDecimal(to, out var last) && Math.Abs(last - first) > allowed;
}
