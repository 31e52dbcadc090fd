using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Reporter.Core.Plans;

/// <summary>
/// An expression of a plan's rule or formula, in Scriban's language, with the names it speaks of. Only what compares and computes is taken:
/// a plan may come from anybody, and neither assigns, nor loops, nor multiplies texts.
/// </summary>
public sealed class RuleExpression
{
    // A rule is a line; what is longer or deeper would take the stack with it. Each addend of a sum is a level.
    private const int LongestText = 10_000;
    private const int DeepestNesting = 250;

    private RuleExpression(ScriptExpression expression, ExpressionNames names) =>
        (Expression, Names, Factors, CountedUnits) = (expression, names.Names, names.Factors, names.CountedUnits);

    public ScriptExpression Expression { get; }

    /// <summary>The free names: <c>so_cuoc</c>, and of a member the whole path, <c>hoi_nghi.tong.so_nguoi</c>.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Those of the names that are multiplied, which a text must not be.</summary>
    public IReadOnlyList<string> Factors { get; }

    /// <summary>The names within <c>so_don_vi_co(…)</c> and <c>so_don_vi_hoi(…)</c>: of them units are counted, not values taken.</summary>
    public IReadOnlyList<string> CountedUnits { get; }

    /// <summary>What stands above and below the line where the whole is one fraction; null where it is not.</summary>
    public (ScriptExpression Numerator, ScriptExpression Denominator)? Fraction =>
        Unwrapped(Expression) is ScriptBinaryExpression { Operator: ScriptBinaryOperator.Divide, Left: { } left, Right: { } right }
            ? (left, right) : null;

    /// <summary>Null with the reason when the text is not one expression that may stand in a plan.</summary>
    public static RuleExpression? Parse(string text, out ExpressionFault fault)
    {
        ArgumentNullException.ThrowIfNull(text);

        fault = ExpressionFault.Empty;
        if (string.IsNullOrWhiteSpace(text))
            return null;
        fault = ExpressionFault.Malformed;
        if (text.Length > LongestText)
            return null;
        var template = Template.Parse(text, parserOptions: new ParserOptions { ExpressionDepthLimit = DeepestNesting },
            lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly });
        if (template.HasErrors)
            return null;
        fault = ExpressionFault.Statements;
        if (template.Page?.Body?.Statements is not [ScriptExpressionStatement { Expression: { } expression }])
            return null;

        var names = new ExpressionNames();
        fault = names.Read(expression);
        return fault == ExpressionFault.None ? new RuleExpression(expression, names) : null;
    }

    public static RuleExpression? Parse(string text) => Parse(text, out _);

    private static ScriptExpression? Unwrapped(ScriptExpression? expression) =>
        expression is ScriptNestedExpression { Expression: var inner } ? Unwrapped(inner) : expression;
}
