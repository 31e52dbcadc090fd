using Reporter.Core.Templates;

namespace Reporter.Word.Output;

/// <summary>
/// A value that is more than text: it writes itself where runs or whole paragraphs may stand. Its <c>ToString</c> is
/// the text that stands for it where only text can stand.
/// </summary>
internal interface IWordValue
{
    TemplateValue Kind { get; }
}

/// <summary>A value that is runs of a paragraph: a picture, a link.</summary>
internal interface IInlineValue : IWordValue
{
    void WriteRuns(ValueWriter writer);
}

/// <summary>A value that is whole paragraphs and tables.</summary>
internal interface IBlockValue : IWordValue
{
    void WriteBlocks(ValueWriter writer);
}
