using System.Net;
using Reporter.Core.Templates;
using Reporter.Word.Output;

namespace Reporter.Word.Markdown;

/// <summary>Light Markdown as paragraphs in the document's own styles.</summary>
/// <param name="text">The Markdown itself: a text template that puts in another one goes on with it.</param>
/// <param name="styleName">The style of plain paragraphs; empty for that of the paragraph in which the tag stands.</param>
internal sealed class MarkdownValue(string text, string styleName) : IBlockValue
{
    // Names of the styles that an administrative document has for its levels; a template without them uses Word's own.
    private static readonly string[] OwnHeadings = ["Mục I", "Mục 1", "Mục a"];

    private const string OwnBullet = "Gạch đầu dòng";

    private readonly List<MarkdownBlock> _blocks = MarkdownReader.Read(text);

    // The list that the numbered items being written belong to: each list counts for itself.
    private string _list = "";

    public string Text => text;

    public TemplateValue Kind => TemplateValue.Document;

    public void WriteBlocks(ValueWriter writer)
    {
        if (_blocks.Count == 0)
            writer.Buffer.Append("<w:p>" + writer.ParagraphProperties + "</w:p>");
        _list = "";
        MarkdownBlock? before = null;
        foreach (var block in _blocks)
        {
            // Two tables side by side would be one for Word.
            if (block.Table is not null && before?.Table is not null)
                writer.Buffer.Append("<w:p/>");
            before = block;
            if (block.Table is { } table)
            {
                table.Write(writer, WriteSpan);
                continue;
            }
            if (block.Kind != MarkdownKind.Numbered)
                _list = "";
            WriteBlock(writer, block);
        }

        // A cell ends with a paragraph, and so does a document.
        if (before?.Table is not null)
            writer.Buffer.Append("<w:p/>");
    }

    /// <summary>The pictures of the text, which a text has no place for.</summary>
    public IEnumerable<string> Pictures => _blocks.SelectMany(block => block.Table is { } table
            ? table.Rows.SelectMany(row => row).SelectMany(cell => cell) : block.Spans)
        .Where(span => span.IsPicture).Select(span => $"![{span.Text}]({span.Link})");

    public override string ToString() => string.Join('\n', _blocks.Select(block =>
        block.Table is { } table ? table.ToString() : (block.Kind is MarkdownKind.Bullet or MarkdownKind.Numbered ? block.Label + " " : "")
            + string.Concat(block.Spans.Select(span => span.Text))));

    private static DocumentStyle? OwnHeading(DocumentStyles styles, int level) =>
        level <= OwnHeadings.Length ? styles.Find(OwnHeadings[level - 1]) : null;

    private void WriteBlock(ValueWriter writer, MarkdownBlock block)
    {
        var styles = writer.Session.Styles;
        var style = block.Kind switch
        {
            MarkdownKind.Heading => OwnHeading(styles, block.Level) ?? styles.Find($"heading {block.Level}"),
            MarkdownKind.Bullet =>
                styles.Find(OwnBullet) ?? styles.Find(block.Level == 0 ? "List Bullet" : $"List Bullet {block.Level + 1}"),
            MarkdownKind.Numbered => styles.Find(block.Level == 0 ? "List Number" : $"List Number {block.Level + 1}"),
            _ => styles.Find(styleName),
        };
        // A list style of the document numbers by itself; without one the mark is typed, as official texts have it.
        var label = block.Kind is MarkdownKind.Bullet or MarkdownKind.Numbered && style is not { HasNumbering: true } ? block.Label + " "
            : "";
        var bold = block.Kind == MarkdownKind.Heading && style is null;

        writer.Buffer.Append("<w:p>");
        writer.Buffer.Append(style is null ? writer.ParagraphProperties
            : $"<w:pPr><w:pStyle w:val=\"{WebUtility.HtmlEncode(style.Id)}\"/>{ListOf(writer, block, style)}</w:pPr>");
        var runProperties = style is null || block.Kind == MarkdownKind.Paragraph ? writer.RunProperties : "";
        if (label.Length > 0)
            WriteRun(writer, new MarkdownSpan(label, bold, false), runProperties);
        foreach (var span in block.Spans)
            WriteSpan(writer, span with { IsBold = span.IsBold || bold }, runProperties);
        writer.Buffer.Append("</w:p>");
    }

    private string ListOf(ValueWriter writer, MarkdownBlock block, DocumentStyle style)
    {
        if (block.Kind != MarkdownKind.Numbered || !style.HasNumbering)
            return "";
        if (_list.Length == 0)
            _list = writer.Session.Numbering.NewLike(style.NumberingId);
        return $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{_list}\"/></w:numPr>";
    }

    private static void WriteSpan(ValueWriter writer, MarkdownSpan span, string properties)
    {
        var isLink = !span.IsPicture && LinkTargets.IsAllowed(span.Link);
        if (isLink)
            writer.Buffer.Append($"<w:hyperlink xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                + $"r:id=\"{writer.Session.LinkId(writer.PartName, span.Link)}\">");
        WriteRun(writer, span, properties);
        if (isLink)
            writer.Buffer.Append("</w:hyperlink>");
    }

    private static void WriteRun(ValueWriter writer, MarkdownSpan span, string properties)
    {
        writer.Buffer.Append("<w:r>" + RunProperties.With(properties, span));
        RunText.Write(writer.Buffer, span.Text);
        writer.Buffer.Append("</w:r>");
    }
}
