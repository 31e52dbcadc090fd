using Scriban.Syntax;

namespace Reporter.Core.Plans;

/// <summary>Walks an expression once: whether all of it may stand in a plan, and the names it speaks of.</summary>
internal sealed class ExpressionNames
{
    private static readonly HashSet<ScriptBinaryOperator> Operators =
    [
        ScriptBinaryOperator.Add, ScriptBinaryOperator.Subtract, ScriptBinaryOperator.Multiply, ScriptBinaryOperator.Divide,
        ScriptBinaryOperator.DivideRound, ScriptBinaryOperator.Modulus, ScriptBinaryOperator.EmptyCoalescing,
            ScriptBinaryOperator.NotEmptyCoalescing,
        ScriptBinaryOperator.And, ScriptBinaryOperator.Or, .. Comparisons,
    ];

    private readonly List<string> _names = [];
    private readonly List<string> _factors = [];
    private readonly List<string> _countedUnits = [];

    public IReadOnlyList<string> Names => _names;

    public IReadOnlyList<string> Factors => _factors;

    public IReadOnlyList<string> CountedUnits => _countedUnits;

    private static ScriptBinaryOperator[] Comparisons =>
    [
        ScriptBinaryOperator.CompareEqual, ScriptBinaryOperator.CompareNotEqual, ScriptBinaryOperator.CompareLess,
        ScriptBinaryOperator.CompareLessOrEqual, ScriptBinaryOperator.CompareGreater, ScriptBinaryOperator.CompareGreaterOrEqual,
    ];

    public ExpressionFault Read(ScriptExpression expression) => Read(expression, isFactor: false);

    private ExpressionFault Read(ScriptExpression? expression, bool isFactor)
    {
        switch (expression)
        {
            case ScriptLiteral { Value: null or bool or int or long or decimal or double }:
                return ExpressionFault.None;
            case ScriptLiteral { Value: string }:
                return isFactor ? ExpressionFault.TextMultiplied : ExpressionFault.None;
            case ScriptNestedExpression nested:
                return Read(nested.Expression, isFactor);
            case ScriptUnaryExpression
            {
                Operator: ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus
                or ScriptUnaryOperator.Not
            } unary:
                return Read(unary.Right, isFactor);
            case ScriptBinaryExpression binary when Operators.Contains(binary.Operator):
                // What a comparison gives is no text, whatever it compares.
                isFactor = binary.Operator == ScriptBinaryOperator.Multiply || (isFactor && !Comparisons.Contains(binary.Operator));
                return First(Read(binary.Left, isFactor), () => Read(binary.Right, isFactor));
            case ScriptConditionalExpression choice:
                return First(Read(choice.Condition, isFactor: false),
                    () => First(Read(choice.ThenValue, isFactor), () => Read(choice.ElseValue, isFactor)));
            case ScriptFunctionCall call:
                return ReadCall(call);
            case ScriptPipeCall pipe:
                return First(Read(pipe.From, isFactor: false), () => Read(pipe.To, isFactor: false));
            case ScriptVariableGlobal or ScriptMemberExpression when PathOf(expression) is { } path:
                _names.Add(path);
                if (isFactor)
                    _factors.Add(path);
                return ExpressionFault.None;
            case ScriptAssignExpression or ScriptIncrementDecrementExpression:
                return ExpressionFault.Assignment;
            default:
                return ExpressionFault.Forbidden;
        }
    }

    private ExpressionFault ReadCall(ScriptFunctionCall call)
    {
        // Only a name is called; its arguments are as free as any expression.
        if (PathOf(call.Target) is not { } function)
            return ExpressionFault.Forbidden;
        if (!RuleNames.UnitCounts.Contains(function))
        {
            _names.Add(function);
            return call.Arguments.Aggregate(ExpressionFault.None, (fault, argument) => First(fault, () => Read(argument, isFactor: false)));
        }
        if (call.Arguments is not [ScriptVariableGlobal { Name: var figure }])
            return ExpressionFault.Forbidden;
        _countedUnits.Add(figure);
        return ExpressionFault.None;
    }

    private static ExpressionFault First(ExpressionFault fault, Func<ExpressionFault> next) =>
        fault == ExpressionFault.None ? next() : fault;

    private static string? PathOf(ScriptExpression? node) => node switch
    {
        ScriptVariableGlobal variable => variable.Name,
        ScriptMemberExpression { Target: { } target, Member: { } member } => PathOf(target) is { } path ? $"{path}.{member.Name}" : null,
        _ => null,
    };
}
