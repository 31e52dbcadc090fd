using System.Text;
using Reporter.Core.Templates;
using Reporter.Word.Output;
using Scriban.Runtime;

namespace Reporter.Word.Markdown;

/// <summary>
/// Collects a text template's output. Values are shielded, so that an asterisk or a dash in somebody's data
/// is never taken for Markdown.
/// </summary>
internal sealed class MarkdownOutput(RenderContext context) : IScriptOutput
{
    private const char Shield = '\uE000';
    private const string Marks = "\\*_[]()#-+>`~^=|.:!\n\t ";

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

    public void WriteValue(string value)
    {
        foreach (var character in value)
        {
            if (Marks.Contains(character, StringComparison.Ordinal))
                _text.Append((char)(Shield + character));
            else if (character != '\r')
                _text.Append(character);
        }
    }

    public void WriteLink(string text, string target)
    {
        _text.Append('[');
        WriteValue(text);
        _text.Append("](");
        WriteValue(target);
        _text.Append(')');
    }

    public override string ToString() => _text.ToString();

    /// <summary>The text as it is printed.</summary>
    public static string Unshield(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(Shield, (char)(Shield + 127)) < 0)
            return text;
        return string.Create(text.Length, text, (span, source) =>
        {
            for (var index = 0; index < span.Length; index++)
                span[index] = source[index] is >= Shield and < (char)(Shield + 128) ? (char)(source[index] - Shield) : source[index];
        });
    }
}
