using System.Text;

namespace Reporter.Core.Templates.Tags;

/// <summary>A tag as it stands in a paragraph's text: from <c>{{</c> to behind <c>}}</c>.</summary>
/// <param name="Code">What is between the braces, with the quotes and spaces that Word "corrects" put right.</param>
public sealed record ScannedTag(int Start, int Length, string Code)
{
    public int End => Start + Length;

    /// <summary><c>{{-</c>: the white space before the tag goes.</summary>
    public bool TrimsBefore { get; init; }

    /// <summary><c>-}}</c>: the white space after the tag goes.</summary>
    public bool TrimsAfter { get; init; }

    /// <summary><c>{{-</c>, which reaches beyond the line; <c>{{~</c> does not.</summary>
    public bool ReachesBefore { get; init; }

    /// <summary><c>-}}</c>, which reaches beyond the line; <c>~}}</c> does not.</summary>
    public bool ReachesAfter { get; init; }

    /// <summary>A <c>{{</c> that never closes in its paragraph.</summary>
    public bool IsUnclosed { get; init; }

    /// <summary>A <c>}}</c> before which no <c>{{</c> opens.</summary>
    public bool IsUnopened { get; init; }

    /// <summary>A quotation mark in the tag is never closed.</summary>
    public bool HasOpenQuote { get; init; }

    /// <summary>One of the delimiters <c>{%{</c> and <c>}%}</c> around text that is no tag: it goes, what is between them stays.</summary>
    public bool IsEscapeDelimiter { get; init; }
}

/// <summary>Finds <c>{{ … }}</c> in the whole text of a paragraph. Never throws, whatever the text.</summary>
public static class TagScanner
{
    private const string ZeroWidth = "\u200B\u200C\u200D\uFEFF\u00AD\u2060";

    public static List<ScannedTag> Scan(string text)
    {
        var tags = new List<ScannedTag>();
        var braces = 0;
        for (var at = Next(text, 0); at >= 0 && at < text.Length; at = Next(text, at))
        {
            if (Starts(text, at, "{%{"))
            {
                var close = text.IndexOf("}%}", at, StringComparison.Ordinal);
                if (close < 0)
                {
                    tags.Add(new ScannedTag(at, 3, "") { IsUnclosed = true });
                    break;
                }
                tags.Add(new ScannedTag(at, 3, "") { IsEscapeDelimiter = true });
                tags.Add(new ScannedTag(close, 3, "") { IsEscapeDelimiter = true });
                foreach (var character in text.AsSpan((at + 3)..close))
                    braces = Count(braces, character);
                at = close + 3;
            }
            else if (Starts(text, at, "{{"))
            {
                var tag = Read(text, at);
                tags.Add(tag);
                at = tag.IsUnclosed ? at + 2 : tag.End;
            }
            else if (Starts(text, at, "}}"))
            {
                // Two braces that close what the text itself has opened, {"a": {"b": 1}}, are text.
                if (tags is not [.., { IsUnclosed: true }] && braces < 2)
                    tags.Add(new ScannedTag(at, 2, "") { IsUnopened = true });
                braces = Count(Count(braces, '}'), '}');
                at += 2;
            }
            else
            {
                braces = Count(braces, text[at++]);
            }
        }
        return tags;
    }

    /// <summary>How many braces of the text are open behind a character.</summary>
    private static int Count(int open, char character) => character switch
    {
        '{' => open + 1,
        '}' => Math.Max(0, open - 1),
        _ => open,
    };

    private static int Next(string text, int from) =>
        from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny('{', '}') is var next && next < 0 ? -1 : from + next;

    private static ScannedTag Read(string text, int start)
    {
        var at = start + 2;
        var trimsBefore = at < text.Length && text[at] is '-' or '~' && (at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]));
        var reachesBefore = trimsBefore && text[at] == '-';
        if (trimsBefore)
            at++;

        var hasOpenQuote = false;
        var end = FindEnd(text, at, out var code);
        if (end < 0)
        {
            // A quote that is never closed hides the braces behind it; the parser then says so, at this tag only.
            var next = text.IndexOf("{{", at, StringComparison.Ordinal);
            end = text.IndexOf("}}", at, (next < 0 ? text.Length : next) - at, StringComparison.Ordinal);
            if (end < 0)
                return new ScannedTag(start, text.Length - start, "") { IsUnclosed = true };
            code = text[at..end];
            hasOpenQuote = true;
        }

        var trimsAfter = code.Length > 0 && code[^1] is '-' or '~';
        var reachesAfter = trimsAfter && code[^1] == '-';
        if (trimsAfter)
            code = code[..^1];
        return new ScannedTag(start, end + 2 - start, code.Trim(' ', '\t', '\n', '\r'))
        {
            TrimsBefore = trimsBefore,
            TrimsAfter = trimsAfter,
            ReachesBefore = reachesBefore,
            ReachesAfter = reachesAfter,
            HasOpenQuote = hasOpenQuote,
        };
    }

    /// <summary>The place of the closing <c>}}</c>, or -1; strings, comments and nested braces are stepped over.</summary>
    private static int FindEnd(string text, int at, out string code)
    {
        var straight = new StringBuilder();
        var depth = 0;
        code = "";
        while (at < text.Length)
        {
            var character = text[at];
            switch (character)
            {
                case '{' when at + 1 < text.Length && text[at + 1] == '{' && depth == 0:
                    return -1;
                case '{':
                    depth++;
                    straight.Append(character);
                    at++;
                    break;
                case '}' when depth == 0 && at + 1 < text.Length && text[at + 1] == '}':
                    code = straight.ToString();
                    return at;
                case '}':
                    depth--;
                    straight.Append(character);
                    at++;
                    break;
                case '#':
                    at = SkipComment(text, at, straight);
                    break;
                case '"' or '\'' or '`' or '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '‛' or '″' or '′':
                    if (!CopyString(text, ref at, straight))
                        return -1;
                    break;
                default:
                    AppendStraight(straight, character);
                    at++;
                    break;
            }
        }
        return -1;
    }

    private static int SkipComment(string text, int at, StringBuilder straight)
    {
        var multi = Starts(text, at, "##");
        var from = at;
        at += multi ? 2 : 1;
        while (at < text.Length && !Starts(text, at, "}}") && (multi ? !Starts(text, at, "##") : text[at] != '\n'))
            at++;
        if (multi && Starts(text, at, "##"))
            at += 2;
        straight.Append(text, from, at - from);
        return at;
    }

    /// <summary>Copies a string literal; one that Word gave typographic quotes gets straight ones.</summary>
    private static bool CopyString(string text, ref int at, StringBuilder straight)
    {
        var open = text[at];
        var quote = open switch
        {
            '`' => '`',
            '\'' or '‘' or '’' or '‚' or '‛' or '′' => '\'',
            _ => '"',
        };
        var isTypographic = open is not ('"' or '\'' or '`');
        straight.Append(quote);
        for (at++; at < text.Length; at++)
        {
            var character = text[at];
            if (character == quote || (isTypographic && Closes(quote, character))
                || (!isTypographic && Closes(quote, character) && EndsTag(text, at + 1)))
            {
                straight.Append(quote);
                at++;
                return true;
            }
            straight.Append(character);
            if (character == '\\' && quote != '`' && at + 1 < text.Length)
                straight.Append(text[++at]);
        }
        return false;
    }

    /// <summary>Behind a typographic quote that ends a string which began with a straight one, the tag goes on as code.</summary>
    private static bool EndsTag(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        return Starts(text, at, "}}") && text.IndexOf('"', at) is var next
            && (next < 0 || text.LastIndexOf("{{", next, next - at + 1, StringComparison.Ordinal) >= 0);
    }

    private static bool Closes(char quote, char character) => quote == '"'
        ? character is '”' or '“' or '„' or '‟' or '″'
        : quote == '\'' && character is '’' or '‘' or '‛' or '′';

    private static void AppendStraight(StringBuilder straight, char character)
    {
        if (ZeroWidth.Contains(character, StringComparison.Ordinal))
            return;
        if (character == '…')
        {
            straight.Append("...");
            return;
        }
        straight.Append(character switch
        {
            '\u00A0' or '\u202F' or '\u2007' or '\u2002' or '\u2003' or '\u2009' or '\t' => ' ',
            '–' or '—' or '\u2011' or '\u2212' => '-',
            _ => character,
        });
    }

    private static bool Starts(string text, int at, string what) =>
        at >= 0 && at + what.Length <= text.Length && string.CompareOrdinal(text, at, what, 0, what.Length) == 0;
}
