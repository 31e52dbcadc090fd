using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Core.Templates.Functions;

/// <summary>A function of the language that something is done before; it takes the arguments that the function itself takes.</summary>
internal sealed class BoundedFunction(IScriptCustomFunction inner,
    Func<TemplateContext, SourceSpan, ScriptArray, Func<ScriptArray, object?>, object?> body) : IScriptCustomFunction
{
    public int RequiredParameterCount => inner.RequiredParameterCount;

    public int ParameterCount => inner.ParameterCount;

    public ScriptVarParamKind VarParamKind => inner.VarParamKind;

    public Type ReturnType => inner.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index) => inner.GetParameterInfo(index);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        body(context, callerContext?.Span ?? context.CurrentSpan, arguments,
            changed => inner.Invoke(context, callerContext, changed, blockStatement));

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
