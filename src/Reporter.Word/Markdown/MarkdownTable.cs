using Reporter.Word.Output;

namespace Reporter.Word.Markdown;

internal enum MarkdownAlignment
{
    Left,
    Centre,
    Right,
}

/// <summary>A table of Markdown: a line of titles, a line of dashes, and rows.</summary>
internal sealed record MarkdownTable(IReadOnlyList<MarkdownAlignment> Columns,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<MarkdownSpan>>> Rows)
{
    private const string Edges = "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/>"
        + "<w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/>"
        + "<w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";

    // Twentieths of a point: the text's width on A4 with the margins of official texts.
    private const int TextWidth = 9354;

    /// <summary>The table that begins at a line, and the line behind it; null when none begins there.</summary>
    public static (MarkdownTable Table, int End)? Read(string[] lines, int index)
    {
        if (index + 1 >= lines.Length || !lines[index].Contains('|', StringComparison.Ordinal)
            || Dashes(lines[index + 1]) is not { } columns)
            return null;
        var rows = new List<IReadOnlyList<IReadOnlyList<MarkdownSpan>>> { Row(lines[index], columns.Count) };
        var end = index + 2;
        for (var at = end; at < lines.Length; at++)
        {
            // The lines of a loop's tags leave blank ones between the rows.
            if (string.IsNullOrWhiteSpace(lines[at]))
                continue;
            if (!(lines[at].TrimStart().StartsWith('|') || (at == end && lines[at].Contains('|', StringComparison.Ordinal))))
                break;
            rows.Add(Row(lines[at], columns.Count));
            end = at + 1;
        }
        return (new MarkdownTable(columns, rows), end);
    }

    public void Write(ValueWriter writer, Action<ValueWriter, MarkdownSpan, string> writeSpan)
    {
        var buffer = writer.Buffer;
        buffer.Append($"<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>{Edges}</w:tblPr><w:tblGrid>");
        foreach (var _ in Columns)
            buffer.Append($"<w:gridCol w:w=\"{TextWidth / Columns.Count}\"/>");
        buffer.Append("</w:tblGrid>");
        for (var row = 0; row < Rows.Count; row++)
        {
            buffer.Append(row == 0 ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
            for (var column = 0; column < Columns.Count; column++)
            {
                var alignment = row == 0 ? MarkdownAlignment.Centre : Columns[column];
                buffer.Append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr><w:p><w:pPr>"
                    + "<w:spacing w:before=\"0\" w:after=\"0\"/>"
                    + $"<w:ind w:left=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"{NameOf(alignment)}\"/></w:pPr>");
                foreach (var span in Rows[row][column])
                    writeSpan(writer, span with { IsBold = span.IsBold || row == 0 }, writer.RunProperties);
                buffer.Append("</w:p></w:tc>");
            }
            buffer.Append("</w:tr>");
        }
        buffer.Append("</w:tbl>");
    }

    public override string ToString() =>
        string.Join('\n', Rows.Select(row => string.Join('\t', row.Select(cell => string.Concat(cell.Select(span => span.Text))))));

    private static string NameOf(MarkdownAlignment alignment) => alignment switch
    {
        MarkdownAlignment.Right => "right",
        MarkdownAlignment.Centre => "center",
        _ => "left",
    };

    /// <summary>How each column is set, by the line under the titles; null for any other line.</summary>
    private static List<MarkdownAlignment>? Dashes(string line)
    {
        if (!line.Contains('|', StringComparison.Ordinal))
            return null;
        var columns = new List<MarkdownAlignment>();
        foreach (var cell in Cells(line))
        {
            var dashes = cell.Trim(':');
            if (dashes.Length == 0 || dashes.Any(character => character != '-'))
                return null;
            columns.Add(!cell.EndsWith(':') ? MarkdownAlignment.Left
                : cell.StartsWith(':') ? MarkdownAlignment.Centre : MarkdownAlignment.Right);
        }
        return columns;
    }

    /// <summary>As many cells as there are columns; what is too much goes into the last, so that nothing is lost.</summary>
    private static List<IReadOnlyList<MarkdownSpan>> Row(string line, int columns)
    {
        var cells = Cells(line);
        if (cells.Count > columns)
            cells = [.. cells.Take(columns - 1), string.Join(" | ", cells.Skip(columns - 1))];
        return [.. cells.Select(cell => MarkdownSpans.Read(cell)),
            .. Enumerable.Repeat<IReadOnlyList<MarkdownSpan>>([], columns - cells.Count)];
    }

    private static List<string> Cells(string line)
    {
        var text = line.Trim();
        text = text.StartsWith('|') ? text[1..] : text;
        text = text.EndsWith('|') && !text.EndsWith("\\|", StringComparison.Ordinal) ? text[..^1] : text;
        var cells = new List<string>();
        var from = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && (text[at] != '|' || (at > 0 && text[at - 1] == '\\')))
                continue;
            cells.Add(text[from..at].Trim());
            from = at + 1;
        }
        return cells;
    }
}
