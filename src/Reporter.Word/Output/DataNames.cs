using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Reporter.Word.Output;

/// <summary>The variables that a template sets, and behind them the data: <c>this["Họ tên"]</c> reaches a name that is no word of the
/// language.</summary>
internal sealed class DataNames(IScriptObject data) : ScriptObject
{
    public override bool Contains(string member) => base.Contains(member) || data.Contains(member);

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        base.TryGetValue(context, span, member, out value) || data.TryGetValue(context, span, member, out value);
}
