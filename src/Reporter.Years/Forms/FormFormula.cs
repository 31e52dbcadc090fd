using System.Globalization;
using Reporter.Core.Plans;
using Scriban.Syntax;

namespace Reporter.Years.Forms;

/// <summary>A computed figure's expression as Excel reckons it; null for what Excel's language has no word for.</summary>
internal static class FormFormula
{
    /// <param name="place">Where a figure's cell stands, or a list's column; null where it is not on the form.</param>
    public static string? Of(Field field, Func<string, string?> place)
    {
        var needed = new List<string>();
        if (Value(field, place, needed) is not { } value)
            return null;
        var blanks = string.Join(",", needed.Distinct(StringComparer.Ordinal).Select(cell => $"ISBLANK({cell})"));
        return blanks.Length > 0 ? $"IF(OR({blanks}),\"\",IFERROR({value},\"\"))" : $"IFERROR({value},\"\")";
    }

    /// <param name="sum">What a figure comes to, which is never blank; null where it cannot be summed up. A formula that says what stands
    /// for a blank figure has no sums.</param>
    public static string? OfSums(Field field, Func<string, string?> sum) =>
        field.Formula?.Text.Contains("??", StringComparison.Ordinal) != true && Value(field, sum, []) is { } value
            ? $"IFERROR({value},\"\")" : null;

    private static string? Value(Field field, Func<string, string?> place, List<string> needed)
    {
        if (field.Formula is not { } formula || RuleExpression.Parse(formula.Text) is not { CountedUnits: [], Expression: { } expression })
            return null;
        if (Text(expression, place, needed) is not { } text)
            return null;
        return field.Type switch
        {
            FieldType.Percent => $"ROUND(100*({text}),1)",
            FieldType.Number => $"ROUND({text},2)",
            _ => text,
        };
    }

    /// <param name="needed">Cells without which there is nothing to reckon; those before “??” are not among them.</param>
    private static string? Text(ScriptExpression? expression, Func<string, string?> place, List<string> needed)
    {
        switch (expression)
        {
            case ScriptNestedExpression nested:
                return Text(nested.Expression, place, needed) is { } inner ? $"({inner})" : null;
            case ScriptLiteral { Value: int or long or decimal or double } literal:
                return Convert.ToDecimal(literal.Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Negate } negated:
                return Text(negated.Right, place, needed) is { } right ? $"-{right}" : null;
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.EmptyCoalescing } either:
                var optional = new List<string>();
                return Text(either.Left, place, optional) is { } left && Text(either.Right, place, needed) is { } instead
                    ? optional.Count > 0 ? $"IF(ISBLANK({optional[0]}),{instead},{left})" : left
                    : null;
            case ScriptBinaryExpression binary:
                return Sign(binary.Operator) is { } sign && Text(binary.Left, place, needed) is { } first
                    && Text(binary.Right, place, needed) is { } second
                    ? first + sign + second
                    : null;
            case ScriptVariable or ScriptMemberExpression:
                return Place(expression.ToString() ?? "", place, needed);
            default:
                return null;
        }
    }

    private static string? Place(string name, Func<string, string?> place, List<string> needed)
    {
        if (place(name) is not { } cell)
            return null;
        // A list without rows counts none and adds up to none; a figure that is blank is not known.
        if (!name.Contains('.', StringComparison.Ordinal))
            needed.Add(cell);
        return cell;
    }

    private static string? Sign(ScriptBinaryOperator sign) => sign switch
    {
        ScriptBinaryOperator.Add => "+",
        ScriptBinaryOperator.Subtract => "-",
        ScriptBinaryOperator.Multiply => "*",
        ScriptBinaryOperator.Divide => "/",
        _ => null,
    };
}
