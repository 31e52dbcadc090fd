using System.Text;

namespace Reporter.Core.Unicode;

/// <summary>
/// A name from outside as it may be shown: on one line, and with nothing in it that a terminal would obey. Whoever names a sheet, a file or
/// an entry of an archive can put any character into it.
/// </summary>
public static class PrintableText
{
    private const char Replaced = '\uFFFD';

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i]))
                return Replace(text, i);
        }
        return text;
    }

    private static string Replace(string text, int first)
    {
        var plain = new StringBuilder(text, 0, first, text.Length);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                plain.Append(c).Append(text[++i]);
            else if (IsPlain(c))
                plain.Append(c);
            else
                plain.Append(char.IsWhiteSpace(c) ? ' ' : Replaced);
        }
        return plain.ToString();
    }

    // Control characters of both sets, ends of lines and paragraphs, marks that turn the direction of writing, and what is no character.
    private static bool IsPlain(char c) => c is >= ' ' and < '\u007F' or (>= '\u00A0' and < '\u200E' and not '\u061C')
        || (c >= '\u2010' && c is not ('\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            or (>= '\uD800' and <= '\uDFFF') or '\uFEFF' or '\uFFFE' or '\uFFFF'));
}
