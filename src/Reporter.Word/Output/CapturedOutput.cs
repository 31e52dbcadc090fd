using System.Text;
using Reporter.Core.Templates;
using Scriban.Runtime;

namespace Reporter.Word.Output;

/// <summary>What a template writes into one of its own variables.</summary>
internal sealed class CapturedOutput(RenderContext context) : IScriptOutput
{
    private readonly StringBuilder _text = new();

    public void Write(string text, int offset, int count)
    {
        _text.Append(text, offset, count);
        if (_text.Length > context.MaxTextLength)
            context.Exceeded(context.CurrentSpan, TemplateLimit.Text, context.MaxTextLength);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => _text.ToString();
}
