using System.Globalization;
using System.Text;
using Reporter.Core.Unicode;

namespace Reporter.Core.Names;

/// <summary>
/// Names folded for comparing, never for showing. Two people write one name in many ways; the key keeps what they agree on.
/// Equal <see cref="Exact"/> keys are the same name; equal <see cref="Of"/> keys are the same name typed without marks,
/// which a caller should say when it takes it.
/// </summary>
public static class NameKey
{
    // Grave, acute, tilde, hook above, dot below: the five tones. The other marks make letters (ă â ê ô ơ ư).
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    private const char LetterD = 'đ';

    // Sheets repeat few labels in many rows, and each is compared by several stages: the last keys made stay at hand, a slot each.
    private const int LongestKept = 80;
    private const int Slots = 16_384;

    [ThreadStatic]
    private static (string Text, string Key)[]? ExactKeys;

    [ThreadStatic]
    private static (string Text, string Key)[]? PlainKeys;

    /// <summary>
    /// Blind to case, to composed or decomposed letters, to where in a syllable the tone stands (hòa, hoà), to look-alikes of Đ,
    /// to punctuation and to every kind of space and dash; marks count.
    /// </summary>
    public static string Exact(string text) => Fold(text, keepMarks: true);

    /// <summary>As <see cref="Exact"/>, and without marks: <c>Lượt người</c> is <c>luot nguoi</c>. Made of a–z, digits and single spaces
    /// for Vietnamese.</summary>
    public static string Of(string text) => Fold(text, keepMarks: false);

    /// <summary>The key of what a file or folder is called: without its ending, and <c>XaDinhLap</c> is three words.</summary>
    public static string OfFileName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var stem = UnicodeForms.Composed(Path.GetFileNameWithoutExtension(name));
        var spaced = new StringBuilder(stem.Length + 8);
        for (var i = 0; i < stem.Length; i++)
        {
            if (i > 0 && char.IsUpper(stem[i]) && char.IsLower(stem[i - 1]))
                spaced.Append(' ');
            spaced.Append(stem[i]);
        }
        return Of(spaced.ToString());
    }

    private static string Fold(string text, bool keepMarks)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (IsFolded(text))
            return text;
        if (text.Length > LongestKept)
            return FoldAnew(text, keepMarks);
        var kept = keepMarks ? ExactKeys ??= new (string, string)[Slots] : PlainKeys ??= new (string, string)[Slots];
        ref var slot = ref kept[(uint)text.GetHashCode(StringComparison.Ordinal) % Slots];
        if (slot.Text != text)
            slot = (text, FoldAnew(text, keepMarks));
        return slot.Key;
    }

    private static string FoldAnew(string text, bool keepMarks)
    {
        var key = new StringBuilder(text.Length);
        var tones = new StringBuilder();
        foreach (var c in Decompose(text))
        {
            if (IsInvisible(c))
                continue;
            if (Tones.Contains(c, StringComparison.Ordinal))
                tones.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                _ = keepMarks && key.Length > 0 && key[^1] != ' ' ? key.Append(c) : key;
            else if (char.IsLetterOrDigit(c))
                key.Append(Letter(c, keepMarks));
            else if (char.IsSurrogate(c))
                key.Append(c);
            else
            {
                EndWord(key, tones, keepMarks);
                if (c == '&')
                    key.Append(keepMarks ? "va\u0300 " : "va ");
            }
        }
        EndWord(key, tones, keepMarks);
        return key.Length > 0 && key[^1] == ' ' ? key.ToString(0, key.Length - 1) : key.ToString();
    }

    // The tone goes to the end of its word, so that old and new placement give one key.
    private static void EndWord(StringBuilder key, StringBuilder tones, bool keepMarks)
    {
        if (key.Length == 0 || key[^1] == ' ')
        {
            tones.Clear();
            return;
        }
        if (keepMarks)
            key.Append(tones);
        tones.Clear();
        key.Append(' ');
    }

    private static bool IsFolded(string text)
    {
        var last = ' ';
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && !(c == ' ' && last != ' '))
                return false;
            last = c;
        }
        return text.Length == 0 || last != ' ';
    }

    private static string Decompose(string text)
    {
        try
        {
            return UnicodeForms.Plain(text);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair, from a file cut in the middle of a letter, cannot be normalised.
            return new string([.. text.Where(c => !char.IsSurrogate(c))]).Normalize(NormalizationForm.FormKD);
        }
    }

    private static char Letter(char c, bool keepMarks) => c switch
    {
        LetterD or 'Đ' or 'ð' or 'Ð' or '\u0256' or '\u0189' => keepMarks ? LetterD : 'd',
        _ => char.ToLowerInvariant(c),
    };

    // Soft hyphens, zero-width spaces and joiners, byte order marks.
    private static bool IsInvisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format;
}
