using System.Collections;
using System.Text;
using Reporter.Core.Templates;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Word.Output;

/// <summary>A list or a group as the template language prints it, within bounds: one that holds itself has no end.</summary>
internal static class ValuePrinter
{
    private const int Deepest = 30;

    public static string Print(object value, RenderContext context)
    {
        var text = new StringBuilder();
        Append(text, value, context, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, RenderContext context, int depth)
    {
        if (depth > Deepest)
            throw new ScriptRuntimeException(context.CurrentSpan, "Structure is too deeply nested or contains reference loops.");
        if (text.Length > context.MaxTextLength)
            context.Exceeded(context.CurrentSpan, TemplateLimit.Text, context.MaxTextLength);
        switch (value)
        {
            case string words:
                text.Append('"').Append(words).Append('"');
                break;
            case ScriptArray or IEnumerable and not (IScriptObject or IDictionary or IWordValue):
                AppendAll(text, '[', ((IEnumerable)value).Cast<object?>(), ']', item => Append(text, item, context, depth + 1));
                break;
            case IScriptObject group:
                AppendAll(text, '{', group.GetMembers(), '}', name =>
                {
                    text.Append(name).Append(": ");
                    Append(text, group.TryGetValue(context, context.CurrentSpan, name, out var member) ? member : null, context, depth + 1);
                });
                break;
            default:
                text.Append(context.ObjectToString(value, nested: true));
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, IEnumerable<T> items, char close, Action<T> append)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ", ");
            append(item);
            isFirst = false;
        }
        text.Append(close);
    }
}
