using System.Text;

namespace Reporter.Sheets;

/// <summary>What a number format writes around a number, and by how many thousands it divides it (ECMA-376, 18.8.31).</summary>
internal static class FormatWords
{
    private const string Placeholders = "0#?";

    /// <summary>The quoted and escaped words and the currency of the section for positive numbers; empty unless a letter, a figure or a
    /// sign of money is among them.</summary>
    public static (string Before, string Behind) Of(string code)
    {
        if (code.AsSpan().IndexOfAny("\"\\[") < 0)
            return ("", "");
        var (before, behind, hasNumber) = (new StringBuilder(), new StringBuilder(), false);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            var words = hasNumber ? behind : before;
            switch (code[i])
            {
                case '"':
                    var quoted = Until(code, i, '"');
                    words.Append(code, i + 1, Math.Max(0, quoted - i - 1));
                    i = quoted;
                    break;
                case '[':
                    var bracket = Until(code, i, ']');
                    if (i + 1 < code.Length && code[i + 1] == '$' && code[(i + 2)..bracket] is var money)
                        words.Append(money.Contains('-', StringComparison.Ordinal) ? money[..money.IndexOf('-', StringComparison.Ordinal)]
                            : money);
                    i = bracket;
                    break;
                case '\\':
                    if (++i < code.Length)
                        words.Append(code[i]);
                    break;
                // A blank as wide as the next letter; the next letter over and over.
                case '_' or '*':
                    i++;
                    break;
                case 'G' or 'g':
                    hasNumber = true;
                    i += "eneral".Length;
                    break;
                default:
                    hasNumber |= Placeholders.Contains(code[i], StringComparison.Ordinal);
                    break;
            }
        }
        return IsSaid(before.ToString()) || IsSaid(behind.ToString()) ? (before.ToString(), behind.ToString()) : ("", "");
    }

    /// <summary>“#,##0,” shows thousands, “0.0,,” millions: commas behind the last digit.</summary>
    public static int Thousands(string code)
    {
        var (thousands, hasDigit) = (0, false);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = Until(code, i, '"');
                    break;
                case '[':
                    i = Until(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case ',':
                    thousands += hasDigit ? 1 : 0;
                    break;
                default:
                    if (Placeholders.Contains(code[i], StringComparison.Ordinal))
                        (hasDigit, thousands) = (true, 0);
                    break;
            }
        }
        return Math.Min(thousands, 4);
    }

    private static bool IsSaid(string words) =>
        words.Any(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol);

    private static int Until(string code, int from, char to) => code.IndexOf(to, from + 1) is var end and >= 0 ? end : code.Length;
}
