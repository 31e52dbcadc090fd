using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>Names of a template whose values are made when they are asked for: most templates ask for few of them.</summary>
public class LazyNames : ScriptObject
{
    private readonly Dictionary<string, Func<object?>> _makers = new(StringComparer.Ordinal);

    public void SetLazy(string name, Func<object?> make)
    {
        SetValue(name, null, readOnly: false);
        _makers[name] = make;
    }

    public override bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        _makers.Remove(member);
        return base.TrySetValue(context, span, member, value, readOnly);
    }

    /// <summary>The names of another object, with its values as they are asked for.</summary>
    public void TakeAll(ScriptObject other)
    {
        ArgumentNullException.ThrowIfNull(other);

        foreach (var name in other.GetMembers())
            SetLazy(name, () => other.TryGetValue(null, default, name, out var value) ? value : null);
    }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (_makers.Remove(member, out var make))
            SetValue(member, make(), readOnly: false);
        return base.TryGetValue(context, span, member, out value);
    }
}
