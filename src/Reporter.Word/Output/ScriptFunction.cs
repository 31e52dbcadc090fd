using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Word.Output;

/// <summary>A function of the template language, called without reflection.</summary>
/// <param name="parameters">Names of the parameters; those after the required ones may be left out, and are then null.</param>
internal sealed class ScriptFunction(string[] parameters, int required, Func<FunctionCall, object?> body) : IScriptCustomFunction
{
    public int RequiredParameterCount => required;

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => index < required
        ? new ScriptParameterInfo(typeof(object), parameters[index])
        : new ScriptParameterInfo(typeof(object), parameters[index], null);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        context is RenderContext rendering ? body(new FunctionCall(rendering, callerContext, arguments)) : null;

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>One call: where it stands and what it was given.</summary>
internal sealed record FunctionCall(RenderContext Context, ScriptNode? Caller, ScriptArray Arguments)
{
    public object? this[int index] => index < Arguments.Count ? Arguments[index] : null;

    public Scriban.Parsing.SourceSpan Span => Caller?.Span ?? Context.CurrentSpan;

    public string Text(int index, string otherwise = "") =>
        this[index] is { } value ? Context.ObjectToString(value) ?? otherwise : otherwise;

    public int? Whole(int index) => this[index] is { } value ? Context.ToInt(Span, value) : null;
}
