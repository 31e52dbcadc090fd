using Reporter.Core.Templates;
using Reporter.Word.Output;

namespace Reporter.Word.Values;

/// <summary>A text that leads to an address.</summary>
internal sealed class Link(string text, string target) : IInlineValue
{
    public TemplateValue Kind => TemplateValue.Link;

    public string Target => target;

    public void WriteRuns(ValueWriter writer)
    {
        writer.Buffer.Append($"<w:hyperlink "
            + $"r:id=\"{writer.Session.LinkId(writer.PartName, target)}\"><w:r>{RunProperties.AsLink(writer.RunProperties)}");
        RunText.Write(writer.Buffer, text);
        writer.Buffer.Append("</w:r></w:hyperlink>"u8);
    }

    public override string ToString() => text;
}

/// <summary>The next page begins here.</summary>
internal sealed class PageBreak : IInlineValue
{
    public static readonly PageBreak Here = new();

    public TemplateValue Kind => TemplateValue.Document;

    public void WriteRuns(ValueWriter writer) => writer.Buffer.Append("<w:r><w:br w:type=\"page\"/></w:r>"u8);

    public override string ToString() => "";
}

/// <summary>A value whose cell merges with the one above when that has the same.</summary>
internal sealed record MergedCellValue(string Text)
{
    public override string ToString() => Text;
}
