using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Core.Plans;

/// <summary>The functions of rules and formulas (<c>math.round</c> …), on decimals: of a figure that is missing they give
/// nothing.</summary>
internal static class RuleMath
{
    public const string Name = "math";

    public static readonly ScriptObject Functions = new()
    {
        ["abs"] = new Function(1, 1, numbers => Math.Abs(numbers[0])),
        ["ceil"] = new Function(1, 1, numbers => Math.Ceiling(numbers[0])),
        ["floor"] = new Function(1, 1, numbers => Math.Floor(numbers[0])),
        ["round"] = new Function(1, 2, Round),
        ["min"] = new Function(2, 2, numbers => Math.Min(numbers[0], numbers[1])),
        ["max"] = new Function(2, 2, numbers => Math.Max(numbers[0], numbers[1])),
    };

    public static IEnumerable<string> Names => Functions.Keys.Select(key => $"{Name}.{key}");

    private static decimal Round(IReadOnlyList<decimal> numbers) =>
        Math.Round(numbers[0], numbers.Count > 1 ? (int)Math.Clamp(numbers[1], 0, 28) : 0, MidpointRounding.AwayFromZero);

    private sealed class Function(int least, int most, Func<IReadOnlyList<decimal>, decimal> compute) : IScriptCustomFunction
    {
        public int RequiredParameterCount => least;

        public int ParameterCount => most;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "so");

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
            ScriptBlockStatement? blockStatement)
        {
            if (arguments.Count < least || arguments.Count > most)
                throw new ScriptRuntimeException(callerContext?.Span ?? default, $"{arguments.Count}");
            var given = arguments.Take(arguments.Count).ToList();
            return given.Contains(null) ? null
                : compute([.. given.Select(value => Convert.ToDecimal(value, CultureInfo.InvariantCulture))]);
        }

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
            ScriptBlockStatement? blockStatement) =>
            ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
    }
}
