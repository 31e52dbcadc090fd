using System.Collections;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Functions;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Output;
using Scriban.Runtime;

namespace Reporter.Word.Functions;

/// <summary>Lists in a sentence: “a, b và c”.</summary>
internal static class ListFunctions
{
    public static object? Join(FunctionCall call)
    {
        if (call[0] is null or string || call[0] is not IEnumerable list)
            return call[0];
        var field = call.Text(1);
        var and = call.Text(2, "và");
        var texts = list.Cast<object?>().Select(item => TextOf(call, item, field)).Where(text => text.Length > 0).ToList();
        return texts.Count < 2 ? string.Concat(texts) : $"{string.Join(", ", texts.SkipLast(1))} {and} {texts[^1]}";
    }

    /// <summary>A list cut into lists of so many items at most: a table that would be too wide becomes several.</summary>
    public static object? Chunks(FunctionCall call) =>
        call[0] is IEnumerable list and not string
            ? new ScriptArray(list.Cast<object?>().Chunk(Math.Max(1, call.Whole(1) ?? 1)).Select(chunk => new ScriptArray(chunk)))
            : call[0];

    /// <summary>The sum of a member over a list; a value that is no number is reported, for a total without it would be wrong.</summary>
    public static object? Sum(FunctionCall call)
    {
        TellUnknown(call);
        var sum = Grouping.Sum(call.Context, call.Span, call[0], call.Text(1), out var wrong);
        if (wrong is not null)
            call.Context.Findings.Add(call.Span,
                (at, tag) => TemplateFindings.NotInSum(at, tag, QuotedText.Of(call.Context.ObjectToString(wrong) ?? "")), call.Context);
        return sum;
    }

    public static object? Groups(FunctionCall call)
    {
        TellUnknown(call);
        return Grouping.Groups(call.Context, call.Span, call[0], call.Text(1));
    }

    private static void TellUnknown(FunctionCall call)
    {
        var path = call.Text(1);
        if (Grouping.IsUnknown(call.Context, call.Span, call[0], path))
            call.Context.Findings.Add(call.Span, (at, tag) => TemplateFindings.UnknownName(at, tag, path, null), call.Context);
    }

    private static string TextOf(FunctionCall call, object? item, string field)
    {
        if (field.Length > 0 && item is IScriptObject owner)
            item = owner.TryGetValue(call.Context, call.Span, field, out var member) ? member : null;
        return item is null ? "" : call.Context.ObjectToString(item) ?? "";
    }
}
