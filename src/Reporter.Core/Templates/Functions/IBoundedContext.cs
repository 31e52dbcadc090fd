using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;

namespace Reporter.Core.Templates.Functions;

/// <summary>The context of a template, Word's or a workbook's, as the language itself must see it: it has bounds, and findings.</summary>
public interface IBoundedContext
{
    /// <summary>How many characters one text may have.</summary>
    int MaxTextLength { get; }

    /// <summary>How many items one list may have that the template makes itself.</summary>
    int MaxListLength { get; }

    /// <summary>Tells the limit and ends the rendering.</summary>
    [DoesNotReturn]
    void Exceeded(SourceSpan span, TemplateLimit limit, long allowed);

    /// <summary>A figure that is a text was reckoned with as the text it is.</summary>
    void TellTextFigure(SourceSpan span, string text, string operation);
}
