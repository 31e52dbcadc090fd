using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Core.Templates.Functions;

/// <summary>
/// The language's own functions as templates may have them: without the clock, chance and whatever else gives another document
/// each time; within the bounds of the context; rounding as offices do, half away from zero.
/// </summary>
public static class BoundedFunctions
{
    private const int LongestToSplit = 400_000;
    private const int MostDigits = 999;

    private static readonly Dictionary<string, string[]> Withdrawn = new(StringComparer.Ordinal)
    {
        ["date"] = ["now", "utc_now"],
        ["math"] = ["random", "uuid"],
    };

    private static readonly string[] Reckoning = ["abs", "ceil", "floor", "minus", "divided_by", "modulo"];

    // How many characters one character may become.
    private static readonly (string Group, string Name, int Growth)[] Growing =
    [
        ("html", "escape", 6), ("html", "url_encode", 9), ("html", "url_escape", 9), ("html", "newline_to_br", 7), ("string", "escape", 6),
            ("string", "literal", 6), ("regex", "escape", 2),
    ];

    public static bool IsWithdrawn(string group, string member) => Withdrawn.TryGetValue(group, out var names) && names.Contains(member);

    /// <summary>The same where only the group itself is known.</summary>
    public static string? WithdrawnFrom(object? group, string member) => group switch
    {
        DateTimeFunctions when IsWithdrawn("date", member) => "date." + member,
        MathFunctions when IsWithdrawn("math", member) => "math." + member,
        _ => null,
    };

    public static void Apply(ScriptObject functions)
    {
        ArgumentNullException.ThrowIfNull(functions);

        foreach (var (group, names) in Withdrawn)
        {
            foreach (var name in names)
                (functions[group] as ScriptObject)?.Remove(name);
        }
        foreach (var (group, name, growth) in Growing)
            Bound(functions, group, name, (_, arguments) => Length(arguments, 0) * growth);
        Bound(functions, "string", "pad_left", Padded);
        Bound(functions, "string", "pad_right", Padded);
        Bound(functions, "string", "append", (_, arguments) => Length(arguments, 0) + Length(arguments, 1));
        Bound(functions, "string", "prepend", (_, arguments) => Length(arguments, 0) + Length(arguments, 1));
        Bound(functions, "string", "replace", (_, arguments) => Replaced(Text(arguments, 0), Text(arguments, 1), Text(arguments, 2)));
        Bound(functions, "string", "split", Split);
        Bound(functions, "regex", "split", Split);
        Bound(functions, "regex", "matches", Split);
        Bound(functions, "regex", "replace",
            (context, arguments) => Replaced(context, Text(arguments, 0), Text(arguments, 1), Text(arguments, 2)));
        Bound(functions, "array", "insert_at",
            (_, arguments) => NumberFunctions.TryDecimal(At(arguments, 1), out var index) ? (long)Math.Min(index, int.MaxValue) * 8 : 0);
        Instead(functions, "array", "join", Join);
        foreach (var name in Reckoning)
            Instead(functions, "math", name, Reckon);
        Instead(functions, "math", "plus", (context, span, arguments, inner) => Joined(ScriptBinaryOperator.Add, context, span, arguments,
            inner));
        Instead(functions, "math", "times", (context, span, arguments, inner) => Joined(ScriptBinaryOperator.Multiply, context, span,
            arguments, inner));
        Instead(functions, "array", "sort", Sort);
        Instead(functions, "math", "round", Round);
        Instead(functions, "math", "format", Format);
        Instead(functions, "object", "format", Format);
    }

    private static object? Reckon(TemplateContext context, SourceSpan span, ScriptArray arguments, Func<ScriptArray, object?> inner) =>
        arguments.FirstOrDefault(argument => BoundedOperators.OfText(argument) is not null) is string text
            ? throw RuntimeMessages.NoNumber(span, text)
            : inner(arguments);

    /// <summary><c>math.plus</c> and <c>math.times</c> join and repeat a text as the operators do.</summary>
    private static object? Joined(ScriptBinaryOperator operation, TemplateContext context, SourceSpan span, ScriptArray arguments,
        Func<ScriptArray, object?> inner)
    {
        if (BoundedOperators.TextFigure(At(arguments, 0), At(arguments, 1), operation) is { } text)
            (context as IBoundedContext)?.TellTextFigure(span, text, operation == ScriptBinaryOperator.Add ? "math.plus" : "math.times");
        return inner(arguments);
    }

    private static object? Round(TemplateContext context, SourceSpan span, ScriptArray arguments, Func<ScriptArray, object?> inner)
    {
        if (At(arguments, 0) is not { } value)
            return null;
        if (BoundedOperators.OfText(value) is not null)
            throw RuntimeMessages.NoNumber(span, value as string ?? "");
        if (value is string || !NumberFunctions.TryDecimal(value, out var number))
            return inner(arguments);
        var places = At(arguments, 1) is { } precision ? context.ToInt(span, precision) : 0;

        // Division by one takes the zeros off that a decimal keeps behind its last digit.
        return Math.Round(number, Math.Clamp(places, 0, 28), MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m;
    }

    /// <summary>A fraction that has no exact double is formatted as the decimal that its author sees.</summary>
    private static object? Format(TemplateContext context, SourceSpan span, ScriptArray arguments, Func<ScriptArray, object?> inner)
    {
        var format = Text(arguments, 1);
        if (format.Length > 1 && char.IsAsciiLetter(format[0]) && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            && (!int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) || digits > MostDigits))
            (context as IBoundedContext)?.Exceeded(span, TemplateLimit.Text, MostDigits);
        if (At(arguments, 0) is double or float && !(format.Length > 0 && format[0] is 'E' or 'e' or 'G' or 'g' or 'R' or 'r')
            && NumberFunctions.TryDecimal(arguments[0], out var number))
            arguments[0] = number;
        return inner(arguments);
    }

    private static object? Join(TemplateContext context, SourceSpan span, ScriptArray arguments, Func<ScriptArray, object?> inner)
    {
        if (context is not IBoundedContext bounds || At(arguments, 2) is not null || At(arguments, 0) is not IEnumerable list)
            return inner(arguments);
        var (text, delimiter) = (new StringBuilder(), Text(arguments, 1));
        var isFirst = true;
        foreach (var item in list)
        {
            text.Append(isFirst ? "" : delimiter).Append(context.ObjectToString(item));
            isFirst = false;
            if (text.Length > bounds.MaxTextLength)
                bounds.Exceeded(span, TemplateLimit.Text, bounds.MaxTextLength);
        }
        return text.ToString();
    }

    /// <summary>Texts stand in the Vietnamese order, the same on every machine.</summary>
    private static object? Sort(TemplateContext context, SourceSpan span, ScriptArray arguments, Func<ScriptArray, object?> inner)
    {
        if (At(arguments, 0) is not IEnumerable list || list is string)
            return inner(arguments);
        var member = Text(arguments, 1);
        var items = list.Cast<object?>().Select(item => (Item: item, Key: member.Length == 0 ? item : Member(context, span, item, member)))
            .ToList();
        TellFigures(context, span, items.Select(one => one.Key).OfType<string>().ToList());
        return items.Count > 0 && items.All(one => one.Key is string)
            ? new ScriptArray(items.OrderBy(one => one.Key as string, VietnameseOrder.Instance).Select(one => one.Item))
            : inner(arguments);
    }

    /// <summary>Figures that are texts are sorted as words are: 10 before 9; that is told where it changes the order.</summary>
    private static void TellFigures(TemplateContext context, SourceSpan span, List<string> keys)
    {
        var figures = keys.ConvertAll(key => BoundedOperators.OfText(key));
        var asWords = keys.Zip(figures).OrderBy(pair => pair.First, StringComparer.Ordinal).Select(pair => pair.Second ?? 0).ToList();
        if (figures.TrueForAll(figure => figure is not null) && !asWords.SequenceEqual(asWords.Order()))
            (context as IBoundedContext)?.TellTextFigure(span, keys[0], "array.sort");
    }

    private static object? Member(TemplateContext context, SourceSpan span, object? item, string member) =>
        item is not null && context.GetMemberAccessor(item).TryGetValue(context, span, item, member, out var value) ? value : null;

    private static long Padded(TemplateContext context, ScriptArray arguments) =>
        NumberFunctions.TryDecimal(At(arguments, 1), out var width) ? (long)Math.Min(width, int.MaxValue) : 0;

    private static long Split(TemplateContext context, ScriptArray arguments) => Length(arguments, 0) > LongestToSplit ? long.MaxValue : 0;

    private static long Replaced(string text, string match, string replacement)
    {
        var count = 0L;
        for (var at = 0; match.Length > 0 && replacement.Length > match.Length
            && (at = text.IndexOf(match, at, StringComparison.Ordinal)) >= 0; at += match.Length)
            count++;
        return text.Length + (count * (replacement.Length - match.Length));
    }

    private static long Replaced(TemplateContext context, string text, string pattern, string replacement)
    {
        var most = text.Length + ((text.Length + 1L) * replacement.Length);
        if (context is not IBoundedContext bounds || most <= bounds.MaxTextLength)
            return 0;
        try
        {
            return text.Length + ((long)Regex.Count(text, pattern, RegexOptions.None, context.RegexTimeOut) * replacement.Length);
        }
        catch (Exception wrong) when (wrong is ArgumentException or RegexMatchTimeoutException)
        {
            // The function itself says what is wrong with its pattern.
            return 0;
        }
    }

    private static object? At(ScriptArray arguments, int index) => index < arguments.Count ? arguments[index] : null;

    private static string Text(ScriptArray arguments, int index) => At(arguments, index) as string ?? "";

    private static long Length(ScriptArray arguments, int index) => Text(arguments, index).Length;

    private static void Bound(ScriptObject functions, string group, string name, Func<TemplateContext, ScriptArray, long> size) =>
        Instead(functions, group, name, (context, span, arguments, inner) =>
        {
            if (context is IBoundedContext bounds && size(context, arguments) > bounds.MaxTextLength)
                bounds.Exceeded(span, TemplateLimit.Text, bounds.MaxTextLength);
            return inner(arguments);
        });

    private static void Instead(ScriptObject functions, string group, string name,
        Func<TemplateContext, SourceSpan, ScriptArray, Func<ScriptArray, object?>, object?> body)
    {
        if (functions[group] is ScriptObject known && known.TryGetValue(name, out var found) && found is IScriptCustomFunction inner)
            known.SetValue(name, new BoundedFunction(inner, body), readOnly: true);
    }
}
