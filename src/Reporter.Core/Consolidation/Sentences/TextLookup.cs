using Reporter.Core.Names;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>Generated texts by the code of what they tell of: <c>cau_van.so_cuoc</c>, and as a function, <c>cau_van "so_cuoc"</c>,
/// <c>doan_van p</c>.</summary>
public sealed class TextLookup : LazyNames, IScriptCustomFunction, ITextsByCode
{
    private const string Code = "ma";

    // The language calls a function also where only a member of it is asked for: without anything asked it is what it is.
    public int RequiredParameterCount => 0;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), Code, null);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(arguments);

        if (arguments.Count == 0 || arguments[0] is null)
            return this;
        var asked = arguments[0];
        var span = callerContext?.Span ?? context.CurrentSpan;
        var code = asked is IScriptObject owner && owner.TryGetValue(context, span, Code, out var named) ? named as string
            : asked as string;
        if (TryGetValue(context, span, code ?? "", out var text))
            return text;
        // As for any name that is not there.
        object? missing = null;
        context.TryGetMember?.Invoke(context, span, this, code ?? "", out missing);
        return missing;
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
