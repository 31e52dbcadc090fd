using Reporter.Core.Templates;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Word.Output;

/// <summary>
/// The bounds of what a template works out: a text that doubles in every round would fill the memory long before it is written; a
/// share of nothing is no number that a report could print.
/// </summary>
internal sealed class ValueBounds(RenderOptions options, RenderFindings findings)
{
    // From here on a value is looked at for what it takes.
    private const int ManyItems = 10_000;

    // How many statements are done between two looks at the memory; a power of two.
    private const int StatementsBetween = 64;

    private readonly MemoryWatch _memory = new(options.MaxHeldBytes);
    private int _statements;

    /// <summary>A statement is about to be done.</summary>
    public void Step(SourceSpan span)
    {
        if ((++_statements & (StatementsBetween - 1)) == 0)
            CheckMemory(span);
    }

    /// <summary>A value as it may go on.</summary>
    public object? Hold(ScriptNode? node, object? value, TemplateContext context)
    {
        switch (value)
        {
            case string text when text.Length > ManyItems:
                if (text.Length > options.MaxTextLength)
                    findings.Stop(SpanOf(node, context), TemplateLimit.Text, options.MaxTextLength);
                CheckMemory(SpanOf(node, context));
                break;
            // The language goes round the letters of a text; whoever wrote the loop has a list in mind.
            case string { Length: > 0 } when node?.Parent is ScriptForStatement loop && loop.Iterator == node:
                throw new ScriptRuntimeException(SpanOf(node, context), "Unexpected type `string` for iterator");
            case double number when !double.IsFinite(number):
                throw new ScriptRuntimeException(SpanOf(node, context), "Attempted to divide by zero.");
            case ScriptRange range when node is ScriptFunctionCall or ScriptPipeCall:
                return Hold(node, Listed(node, range), context);
            case ScriptArray { Count: > ManyItems }:
                CheckMemory(SpanOf(node, context));
                break;
            default:
                break;
        }
        return value;
    }

    private static SourceSpan SpanOf(ScriptNode? node, TemplateContext context) => node?.Span ?? context.CurrentSpan;

    /// <summary>The language makes lists as they are asked for; lists of such lists take for ever without a step that could be
    /// counted.</summary>
    private ScriptArray Listed(ScriptNode node, ScriptRange range)
    {
        var list = new ScriptArray();
        foreach (var item in range)
        {
            if (list.Count >= options.MaxListLength)
                findings.Stop(node.Span, TemplateLimit.Iterations, options.MaxListLength);
            list.Add(item);
        }
        return list;
    }

    private void CheckMemory(SourceSpan span)
    {
        if (_memory.IsExceeded())
            findings.Stop(span, TemplateLimit.Memory, options.MaxHeldBytes);
    }
}
