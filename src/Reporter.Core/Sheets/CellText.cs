using System.Text;
using Reporter.Core.Unicode;

namespace Reporter.Core.Sheets;

/// <summary>
/// A cell's text as every later stage may rely on it: composed letters, plain spaces and line breaks, no invisible or forbidden characters.
/// Legacy encodings must be decoded before, since TCVN3 writes ư as a soft hyphen.
/// </summary>
public static class CellText
{
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return IsPlain(text) ? text : CleanSlowly(text);
    }

    /// <summary>How far a text as stored is set in by spaces and tabs before it: two spaces are one step.</summary>
    public static byte Indent(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);

        var spaces = 0;
        foreach (var c in stored)
        {
            if (c is not (' ' or '\u00A0' or '\t'))
                break;
            spaces += c == '\t' ? 4 : 1;
        }
        return (byte)Math.Min(spaces / 2, 15);
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0)
            return true;
        if (text[0] == ' ' || text[^1] == ' ')
            return false;
        foreach (var c in text)
        {
            // The precomposed Vietnamese letters need nothing done; neither do Latin-1 letters, but for the eths that pass for Đ.
            if (!(c is >= ' ' and <= '~' or '\n' or (>= 'À' and <= 'ÿ' and not ('Ð' or 'ð')) or (>= 'Ạ' and <= 'ỹ') or 'đ' or 'Đ' or 'ă'
                or 'Ă' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or 'ĩ' or 'Ĩ' or 'ũ' or 'Ũ'))
                return false;
        }
        return text[0] != '\n' && text[^1] != '\n';
    }

    private static string CleanSlowly(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(c).Append(text[++i]);
            else if (c == '\r')
                clean.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else if (char.IsSurrogate(c))
                clean.Append('\uFFFD');
            else if (!IsInvisible(c))
                clean.Append(Plain(c));
        }
        return UnicodeForms.Composed(clean.ToString()).Trim();
    }

    private static char Plain(char c) => c switch
    {
        // Eth and the African D look like Đ, and old fonts and Windows-1258 read as 1252 give them in its place.
        'Ð' or '\u0189' => 'Đ',
        'ð' or '\u0256' => 'đ',
        '\u0085' or '\u2028' or '\u2029' => '\n',
        '\t' or '\u00A0' or '\u202F' or '\u2007' => ' ',
        _ => c,
    };

    // Soft hyphens, zero-width spaces, marks of direction, and what XML cannot hold.
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2066' and <= '\u2069') or (< ' ' and not ('\t' or '\n')) or (>= '\u007F' and <= '\u009F' and not '\u0085') or '\uFFFE'
            or '\uFFFF';
}
