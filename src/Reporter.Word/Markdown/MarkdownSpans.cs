using System.Text;

namespace Reporter.Word.Markdown;

/// <summary>
/// Bold, italic, links and lesser looks within a paragraph of light Markdown. Marks that do not pair stay as they are.
/// </summary>
internal static class MarkdownSpans
{
    private static readonly (string Mark, MarkdownLooks Look)[] Looks =
    [
        ("~~", MarkdownLooks.Struck),
        ("++", MarkdownLooks.Underlined),
        ("==", MarkdownLooks.Highlighted),
        ("^", MarkdownLooks.Raised),
        ("~", MarkdownLooks.Lowered),
    ];

    public static List<MarkdownSpan> Read(string text)
    {
        var spans = new List<MarkdownSpan>();
        Read(text, new MarkdownSpan("", false, false), spans);
        return spans;
    }

    private static void Read(string text, MarkdownSpan format, List<MarkdownSpan> spans)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (character == '\\' && at + 1 < text.Length && char.IsAscii(text[at + 1]) && !char.IsLetterOrDigit(text[at + 1]))
            {
                plain.Append(text[++at]);
            }
            else if (character is '*' or '_' && FindPair(text, at) is { } pair)
            {
                Flush();
                Read(text[(at + pair.Length)..pair.Close],
                    format with { IsBold = format.IsBold || pair.Length >= 2, IsItalic = format.IsItalic || pair.Length != 2 }, spans);
                at = pair.Close + pair.Length - 1;
            }
            else if (FindLook(text, at) is var (look, mark, end) && look != MarkdownLooks.None)
            {
                Flush();
                Read(text[(at + mark)..end], format with { Looks = format.Looks | look }, spans);
                at = end + mark - 1;
            }
            else if (character == '!' && at + 1 < text.Length && text[at + 1] == '[' && FindLink(text, at + 1) is { } picture)
            {
                Flush();
                spans.Add(format with
                {
                    Text = MarkdownOutput.Unshield(text[(at + 2)..picture.Middle]),
                    Link = MarkdownOutput.Unshield(text[(picture.Middle + 2)..picture.Close]),
                    IsPicture = true,
                });
                at = picture.Close;
            }
            else if (character == '[' && FindLink(text, at) is { } link)
            {
                Flush();
                spans.Add(format with
                {
                    Text = MarkdownOutput.Unshield(text[(at + 1)..link.Middle]),
                    Link = MarkdownOutput.Unshield(text[(link.Middle + 2)..link.Close])
                });
                at = link.Close;
            }
            else
            {
                plain.Append(character);
            }
        }
        Flush();

        void Flush()
        {
            if (plain.Length > 0)
                spans.Add(format with { Text = MarkdownOutput.Unshield(plain.ToString()) });
            plain.Clear();
        }
    }

    /// <summary>A pair such as <c>~~gạch~~</c> or <c>m^2^</c>: what it means, how long its mark is, where it ends.</summary>
    private static (MarkdownLooks Look, int Mark, int End) FindLook(string text, int at)
    {
        foreach (var (mark, look) in Looks)
        {
            if (string.CompareOrdinal(text, at, mark, 0, mark.Length) != 0)
                continue;
            var from = at + mark.Length;
            var end = from < text.Length && !char.IsWhiteSpace(text[from]) && text[from] != mark[0]
                ? text.IndexOf(mark, from, StringComparison.Ordinal) : -1;

            // A raised or lowered piece is one word: “10^3 and 10^4” has none.
            if (end > from && !char.IsWhiteSpace(text[end - 1])
                && (mark.Length > 1 || text.AsSpan(from, end - from).IndexOfAny(' ', '\n') < 0))
                return (look, mark.Length, end);
            break;
        }
        return (MarkdownLooks.None, 0, 0);
    }

    private static (int Length, int Close)? FindPair(string text, int at)
    {
        var mark = text[at];
        var length = 1;
        while (length < 3 && at + length < text.Length && text[at + length] == mark)
            length++;
        // An underscore inside a word is part of a name, and a mark before a space opens nothing.
        if (at + length >= text.Length || char.IsWhiteSpace(text[at + length])
            || (mark == '_' && at > 0 && char.IsLetterOrDigit(text[at - 1])))
            return null;
        for (var close = at + length + 1; close + length <= text.Length; close++)
        {
            if (string.CompareOrdinal(text, close, new string(mark, length), 0, length) == 0 && !char.IsWhiteSpace(text[close - 1])
                && text[close - 1] != '\\'
                && (close + length == text.Length || text[close + length] != mark)
                    && (mark != '_' || close + length == text.Length || !char.IsLetterOrDigit(text[close + length])))
                return (length, close);
        }
        return null;
    }

    private static (int Middle, int Close)? FindLink(string text, int at)
    {
        var middle = text.IndexOf("](", at, StringComparison.Ordinal);
        var close = middle < 0 ? -1 : text.IndexOf(')', middle);
        return close < 0 || text.IndexOf('[', at + 1) is var inner && inner >= 0 && inner < middle ? null : (middle, close);
    }
}
