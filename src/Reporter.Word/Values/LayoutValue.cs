using Reporter.Core.Templates;
using Reporter.Word.Output;
using Scriban.Parsing;

namespace Reporter.Word.Values;

/// <summary>How the cell or the row looks in which it stands; the text, if any, is printed there.</summary>
/// <param name="Function">Which of the layout functions.</param>
/// <param name="Argument">The colour's code, the number of columns, the value that decides.</param>
internal sealed record LayoutValue(string Function, string Argument, string Text, SourceSpan Span) : IWordValue
{
    public TemplateValue Kind => TemplateValue.Layout;

    public override string ToString() => Text;
}
