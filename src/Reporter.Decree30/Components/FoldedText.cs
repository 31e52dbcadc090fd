using System.Globalization;
using System.Text;
using Reporter.Core.Unicode;

namespace Reporter.Decree30.Components;

/// <summary>
/// Text as it is compared: capitals without marks, one kind of dash and of space. So “HOÀ” is “HÒA”, decomposed letters
/// are composed ones, and an en dash in the motto is a hyphen.
/// </summary>
internal static class FoldedText
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in UnicodeForms.Decomposed(text))
        {
            switch (letter)
            {
                case 'đ' or 'Đ' or 'Ð':
                    folded.Append('D');
                    break;
                case '–' or '—' or '‐' or '‑' or '−' or '\u00AD':
                    folded.Append('-');
                    break;
                default:
                    if (char.IsWhiteSpace(letter))
                    {
                        if (folded.Length > 0 && folded[^1] != ' ')
                            folded.Append(' ');
                    }
                    else if (CharUnicodeInfo.GetUnicodeCategory(letter)
                        is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter))
                    {
                        folded.Append(char.ToUpperInvariant(letter));
                    }
                    break;
            }
        }
        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    /// <summary>Letters only, for phrases that people space and punctuate in every way.</summary>
    public static string Letters(string text) => string.Concat(Of(text).Where(char.IsAsciiLetter));

    public static bool IsUpper(string text)
    {
        var normal = UnicodeForms.Composed(text);
        return normal.Any(char.IsLetter) && !normal.Any(char.IsLower);
    }
}
