using System.Globalization;
using System.Text;

namespace Reporter.Core.Templates.OtherEngines;

/// <summary>Signs that a text has and the language has not — ≥ × « » — and marks that nobody sees: understood, and named.</summary>
public static class ForeignSigns
{
    private static readonly Dictionary<char, string> Signs = new()
    {
        ['≥'] = ">=",
        ['≤'] = "<=",
        ['≠'] = "!=",
        ['×'] = "*",
        ['✕'] = "*",
        ['÷'] = "/",
        ['∧'] = "&&",
        ['∨'] = "||",
        ['¬'] = "!",
        ['«'] = "\"",
        ['»'] = "\"",
    };

    public static string Correct(string code, ICollection<TagProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(problems);

        if (!code.Any(IsForeign))
            return code;
        var correct = new StringBuilder(code.Length);
        var quote = '\0';
        for (var at = 0; at < code.Length; at++)
        {
            var character = code[at];
            if (quote == '\0' && character == '#')
                return correct.Append(code, at, code.Length - at).ToString();
            if (quote == '\0' && IsForeign(character))
            {
                correct.Append(Here(character));
                Tell(character, problems);
                continue;
            }
            quote = quote == '\0' ? character is '"' or '\'' or '`' ? character : '\0' : character == quote ? '\0' : quote;
            correct.Append(character);
        }
        return correct.ToString();
    }

    /// <summary>The number that somebody has written with a comma; null when there is none.</summary>
    public static (string Written, string Code)? DecimalComma(string code)
    {
        ArgumentNullException.ThrowIfNull(code);

        for (var at = code.IndexOf(',', StringComparison.Ordinal); at > 0; at = code.IndexOf(',', at + 1))
        {
            if (at + 1 >= code.Length || !char.IsAsciiDigit(code[at - 1]) || !char.IsAsciiDigit(code[at + 1]))
                continue;
            var (start, end) = (at, at + 1);
            while (start > 0 && char.IsAsciiDigit(code[start - 1]))
                start--;
            while (end < code.Length && char.IsAsciiDigit(code[end]))
                end++;
            return (code[start..end], code[..at] + "." + code[(at + 1)..]);
        }
        return null;
    }

    private static bool IsForeign(char character) =>
        character > '\u007E' && (Signs.ContainsKey(character) || IsWide(character) || IsInvisible(character));

    // The signs of ASCII as an East Asian keyboard types them.
    private static bool IsWide(char character) => character is >= '\uFF01' and <= '\uFF5E';

    private static bool IsInvisible(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse
            || character is '\u115F' or '\u1160' or '\u3164';

    private static string Here(char character) =>
        Signs.TryGetValue(character, out var sign) ? sign : IsWide(character) ? ((char)(character - '\uFF01' + '!')).ToString() : "";

    private static void Tell(char character, ICollection<TagProblem> problems)
    {
        var problem = character is '«' or '»' ? new TagProblem(TagProblemKind.OtherEngineWord, "« »", "\" \"", "")
            : IsInvisible(character)
                ? new TagProblem(TagProblemKind.InvisibleMark, string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}"), "",
                "")
            : new TagProblem(TagProblemKind.OtherEngineWord, character.ToString(), Here(character), "");
        if (!problems.Contains(problem))
            problems.Add(problem);
    }
}
