using Reporter.Core.Templates.Functions;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Reporter.Word.Functions;

/// <summary>
/// The language's own functions, each group made when it is first asked for: looking all of them up by reflection takes longer than
/// most documents.
/// </summary>
internal sealed class LanguageFunctions : ScriptObject
{
    private readonly Dictionary<string, Func<ScriptObject>> _groups = new(StringComparer.Ordinal)
    {
        ["array"] = static () => new ArrayFunctions(),
        ["date"] = static () => new DateTimeFunctions(),
        ["html"] = static () => new HtmlFunctions(),
        ["math"] = static () => new MathFunctions(),
        ["object"] = static () => new Scriban.Functions.ObjectFunctions(),
        ["regex"] = static () => new RegexFunctions(),
        ["string"] = static () => new StringFunctions(),
        ["timespan"] = static () => new TimeSpanFunctions(),
    };

    public LanguageFunctions()
    {
        foreach (var group in _groups.Keys)
            SetValue(group, EmptyScriptObject.Default, readOnly: true);
        SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        SetValue("blank", EmptyScriptObject.Default, readOnly: true);
        SetValue("include", new IncludeFunction(), readOnly: true);
        SetValue("include_join", new IncludeJoinFunction(), readOnly: true);
    }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (_groups.Remove(member, out var make))
        {
            // Bounded by itself, in the place where the bounds look for it.
            var group = new ScriptObject { [member] = make() };
            BoundedFunctions.Apply(group);
            SetValue(member, group[member], readOnly: true);
        }
        return base.TryGetValue(context, span, member, out value);
    }
}
