using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Word.Output;

/// <summary>
/// Names that both the data and the functions have. The data win: <c>{{ date }}</c> prints what the data say. Where only a function
/// can be meant, <c>date.parse</c>, <c>so 1234</c> or <c>x | so</c>, the function is taken.
/// </summary>
internal sealed class ShadowedFunctions
{
    private readonly Dictionary<string, object?> _functions = new(StringComparer.Ordinal);

    public ShadowedFunctions(ScriptObject functions, IScriptObject data)
    {
        foreach (var name in data.GetMembers())
        {
            if (functions.TryGetValue(name, out var function))
                _functions[name] = function;
        }
    }

    /// <summary>The function that a call means, where the data have a plain value of its name.</summary>
    public object? CalledBy(TemplateContext context, ScriptNode? node, bool isCalled)
    {
        if (_functions.Count == 0 || !(isCalled || (node?.Parent is ScriptPipeCall pipe && pipe.To == node)))
            return null;
        var value = node switch
        {
            ScriptVariableGlobal variable => _functions.GetValueOrDefault(variable.Name),
            ScriptMemberExpression { Target: ScriptVariableGlobal group, Member: { } member } when _functions.GetValueOrDefault(group.Name)
                is IScriptObject known && context.GetValue(group) is not IScriptObject =>
                known.TryGetValue(context, member.Span, member.Name, out var function) ? function : null,
            _ => null,
        };
        return value as IScriptCustomFunction;
    }

    /// <summary>The function of a group, <c>string.upcase</c>, where the data have a value of the group's name without such a
    /// member.</summary>
    public bool TryGetMember(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = null;
        return _functions.Count > 0
            && context.CurrentNode is ScriptMemberExpression { Target: ScriptVariableGlobal group }
            && _functions.TryGetValue(group.Name, out var functions)
            && functions is IScriptObject known
            && known.TryGetValue(context, span, member, out value);
    }
}
