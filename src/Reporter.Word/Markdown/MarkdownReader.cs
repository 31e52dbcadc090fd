using System.Globalization;
using System.Text;

namespace Reporter.Word.Markdown;

internal enum MarkdownKind
{
    Paragraph,
    Heading,
    Bullet,
    Numbered,
    Table,
}

/// <param name="Level">Of a heading, from 1; of a list item, from 0.</param>
/// <param name="Label">What numbers an item: “1.”, “a)”.</param>
internal sealed record MarkdownBlock(MarkdownKind Kind, int Level, string Label, IReadOnlyList<MarkdownSpan> Spans)
{
    public MarkdownTable? Table { get; init; }
}

/// <param name="Link">Where the text leads; empty when it is no link.</param>
internal sealed record MarkdownSpan(string Text, bool IsBold, bool IsItalic, string Link = "")
{
    public MarkdownLooks Looks { get; init; }

    /// <summary>It stands for a picture, and is its words.</summary>
    public bool IsPicture { get; init; }
}

/// <summary>How a text looks beside bold and italic.</summary>
[Flags]
internal enum MarkdownLooks
{
    None = 0,
    Struck = 1,
    Underlined = 2,
    Highlighted = 4,
    Raised = 8,
    Lowered = 16,
}

/// <summary>
/// Light Markdown, as much as a report's text needs: paragraphs, headings, lists, tables, bold, italic, links.
/// A blank line ends a paragraph; a line that ends in two spaces or a backslash breaks within it.
/// </summary>
internal static class MarkdownReader
{
    public static List<MarkdownBlock> Read(string text)
    {
        var blocks = new List<MarkdownBlock>();
        var open = new StringBuilder();
        MarkdownBlock? start = null;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            var content = line.Trim();
            if (MarkdownTable.Read(lines, index) is var (table, end))
            {
                Close();
                blocks.Add(new MarkdownBlock(MarkdownKind.Table, 0, "", []) { Table = table });
                index = end - 1;
                continue;
            }
            var begins = content.Length == 0 ? null : Begins(line);
            if (content.Length == 0 || begins is not null)
                Close();
            if (content.Length == 0)
                continue;
            start ??= begins ?? new MarkdownBlock(MarkdownKind.Paragraph, 0, "", []);
            var body = begins is null ? content : Body(content, begins);
            if (open.Length > 0 && open[^1] != '\n')
                open.Append(' ');
            open.Append(body.EndsWith('\\') ? body[..^1] + "\n" : line.EndsWith("  ", StringComparison.Ordinal) ? body + "\n" : body);
            if (start.Kind == MarkdownKind.Heading)
                Close();
        }
        Close();
        return blocks;

        void Close()
        {
            if (start is not null)
                blocks.Add(start with { Spans = MarkdownSpans.Read(open.ToString().TrimEnd()) });
            start = null;
            open.Clear();
        }
    }

    private static MarkdownBlock? Begins(string line)
    {
        var content = line.TrimStart();
        var level = (line.Length - content.Length) / 2;
        var marks = content.TakeWhile(character => character == '#').Count();
        if (marks is > 0 and < 7 && content.Length > marks && content[marks] == ' ')
            return new MarkdownBlock(MarkdownKind.Heading, marks, content[..marks], []);
        if (content.Length > 1 && content[0] is '-' or '*' or '+' && content[1] == ' ')
            return new MarkdownBlock(MarkdownKind.Bullet, level, content[..1], []);
        var digits = content.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is > 0 and < 4 && content.Length > digits + 1 && content[digits] is '.' or ')' && content[digits + 1] == ' ')
            return new MarkdownBlock(MarkdownKind.Numbered, level, content[..(digits + 1)], []);
        return null;
    }

    private static string Body(string content, MarkdownBlock block) => content[block.Label.Length..].Trim();

    /// <summary>The number that an item shows.</summary>
    public static int NumberOf(MarkdownBlock block) => int.Parse(block.Label.TrimEnd('.', ')'), CultureInfo.InvariantCulture);
}
