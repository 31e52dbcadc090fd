using System.Text;

namespace Reporter.Core.Unicode;

/// <summary>
/// Unicode's normal forms, as <see cref="string.Normalize()"/> gives them. Vietnamese text is nearly always of letters that need no
/// library for it: whole ones, each of which comes apart by itself.
/// </summary>
public static class UnicodeForms
{
    private const char NoCharacter = '\uFFFE';
    private const char Replacement = '\uFFFD';
    private const char FirstMark = '\u0300';

    // Latin Extended Additional, where Vietnamese letters with two marks stand.
    private const char FirstVietnamese = '\u1E00';
    private const char LastVietnamese = '\u1EFF';

    // Dashes, quotation marks, ellipsis, bullet, per mille: no form changes one of the first, the compatible form some of the others.
    private const char FirstPunctuation = '\u2010';
    private const char LastPunctuation = '\u2027';

    private static readonly Parts Canonical = new(NormalizationForm.FormD);
    private static readonly Parts Compatible = new(NormalizationForm.FormKD);

    /// <summary>Each letter in one piece (NFC): how text is shown and compared with patterns.</summary>
    public static string Composed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        foreach (var c in text)
        {
            if (!IsWhole(c))
                return Normalized(text, NormalizationForm.FormC);
        }
        return text;
    }

    /// <summary>Letters and their marks apart (NFD).</summary>
    public static string Decomposed(string text) => Canonical.Of(text);

    /// <summary>The same, and ligatures, wide letters and fractions as plain ones (NFKD).</summary>
    public static string Plain(string text) => Compatible.Of(text);

    // The library throws at what is no character, and whoever sends a file may have put one in: it stands for nothing, so it is shown as
    // such.
    private static string Normalized(string text, NormalizationForm form)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (text[i] == NoCharacter || char.IsSurrogate(text[i]))
                return Normalized($"{text.AsSpan(0, i)}{Replacement}{text.AsSpan(i + 1)}", form);
        }
        return text.Normalize(form);
    }

    /// <summary>A character that is composed already and that marks after it cannot follow here: none of these is a mark.</summary>
    private static bool IsWhole(char c) =>
        c < FirstMark || c is >= FirstVietnamese and <= LastVietnamese or >= FirstPunctuation and <= LastPunctuation;

    /// <summary>What each whole character comes apart into, learned from the library once.</summary>
    private sealed class Parts(NormalizationForm form)
    {
        private readonly string?[] _latin = new string?[FirstMark];
        private readonly string?[] _vietnamese = new string?[LastVietnamese - FirstVietnamese + 1];
        private readonly string?[] _punctuation = new string?[LastPunctuation - FirstPunctuation + 1];

        public string Of(string text)
        {
            ArgumentNullException.ThrowIfNull(text);

            var first = 0;
            while (first < text.Length && char.IsAscii(text[first]))
                first++;
            if (first == text.Length)
                return text;
            var apart = new StringBuilder(text, 0, first, text.Length + 8);
            foreach (var c in text.AsSpan(first))
            {
                if (char.IsAscii(c))
                    apart.Append(c);
                else if (IsWhole(c))
                    apart.Append(Of(c));
                else
                    return Normalized(text, form);
            }
            return apart.ToString();
        }

        private string Of(char c) => c switch
        {
            < FirstMark => _latin[c] ??= Ask(c),
            <= LastVietnamese => _vietnamese[c - FirstVietnamese] ??= Ask(c),
            _ => _punctuation[c - FirstPunctuation] ??= Ask(c),
        };

        private string Ask(char c) => c.ToString().Normalize(form);
    }
}
