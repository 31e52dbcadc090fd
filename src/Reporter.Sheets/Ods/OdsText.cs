using System.Text;
using System.Xml;

namespace Reporter.Sheets.Ods;

/// <summary>Reads the text of a cell: its paragraphs, one below the other. Comments and drawings in the cell are no part of it.</summary>
internal sealed class OdsText(XmlReader reader, IntakeOptions options)
{
    private readonly StringBuilder _text = new();

    /// <summary>From the cell's element to its end; null where the cell has no paragraph.</summary>
    public string? Read()
    {
        if (reader.IsEmptyElement)
            return null;
        _text.Clear();
        var depth = reader.Depth;
        var paragraphs = 0;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName is not ("p" or "h"))
            {
                OdsNames.Pass(reader);
                continue;
            }
            if (paragraphs++ > 0)
                Append("\n");
            ReadParagraph();
        }
        return paragraphs == 0 ? null : _text.ToString();
    }

    private void ReadParagraph()
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (OdsNames.IsText(reader))
                AppendFolded(reader.Value);
            else if (reader.NodeType == XmlNodeType.Element)
                ReadInline();
        }
    }

    private void ReadInline()
    {
        switch (reader.LocalName)
        {
            case "s":
                var spaces = OdsNames.Count(reader.GetAttribute("c", OdsNames.Text) ?? "");
                Append(new string(' ', Math.Min(spaces, options.MaxTextLength + 1)));
                break;
            case "tab":
                Append("\t");
                break;
            case "line-break":
                Append("\n");
                break;
            case "annotation" or "annotation-end" or "note" or "ruby-text":
                OdsNames.Pass(reader);
                break;
            default:
                OdsNames.CheckDepth(reader);
                break;
        }
    }

    // In the file any run of spaces and line ends is one space; more are written by elements of their own.
    private void AppendFolded(string text)
    {
        if (text.AsSpan().IndexOfAny("\n\t\r") < 0 && !text.Contains("  ", StringComparison.Ordinal))
        {
            Append(text);
            return;
        }
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not (' ' or '\n' or '\t' or '\r'))
                folded.Append(c);
            else if (folded.Length == 0 || folded[^1] != ' ')
                folded.Append(' ');
        }
        Append(folded.ToString());
    }

    private void Append(string text)
    {
        if (_text.Length + text.Length > options.MaxTextLength)
            throw new IntakeLimitException(IntakeLimit.TextLength);
        _text.Append(text);
    }
}
