using System.Text;

namespace Reporter.Core.Templates.OtherEngines;

/// <summary>
/// Tags in the writing of other engines: <c>{%tr for i in items %}</c>, <c>{#items}</c> … <c>{/items}</c>, <c>+++FOR i IN items+++</c>.
/// Here they are plain text and would be printed; whoever brings such a template is told what to write instead.
/// </summary>
public static class ForeignSyntax
{
    private const string Percent = "{%";
    private const string Plus = "+++";

    private static readonly string[] PercentWords = ["for", "endfor", "if", "elif", "elsif", "else", "endif", "set", "endset", "unless",
        "endunless", "assign"];
    private static readonly string[] PlusWords = ["FOR", "END-FOR", "IF", "END-IF", "INS", "="];

    /// <summary>What stands in a paragraph in another writing, and how it is written here.</summary>
    public static IEnumerable<(string Written, string Correct)> In(string text)
    {
        if (!text.Contains(Percent, StringComparison.Ordinal) && !text.Contains(Plus, StringComparison.Ordinal)
            && !text.Contains("{#", StringComparison.Ordinal) && !text.Contains("{/", StringComparison.Ordinal)
            && !text.Contains("{^", StringComparison.Ordinal))
            yield break;
        for (var at = 0; at < text.Length; at++)
        {
            var found = text[at] == '{' && (at == 0 || text[at - 1] != '{') ? InPercent(text, at) ?? InBraces(text, at) : text[at] == '+'
                ? InPlus(text, at) : null;
            if (found is not { } tag)
                continue;
            yield return tag;
            at += tag.Written.Length - 1;
        }
    }

    private static (string Written, string Correct)? InPercent(string text, int at)
    {
        if (Between(text, at, Percent, "%}") is not { } inside)
            return null;
        var code = inside.Trim('-', '+', ' ', '\u00A0');
        var (word, rest) = Split(code);
        if (word is "p" or "tr" or "tc" or "r")
            (word, rest) = Split(rest);
        return PercentWords.Contains(word, StringComparer.Ordinal) ? (Percent + inside + "%}", Tag(word, rest)) : null;
    }

    private static (string Written, string Correct)? InBraces(string text, int at)
    {
        if (at + 2 >= text.Length || text[at + 1] is not ('#' or '/' or '^') || Between(text, at, "{", "}") is not { } inside)
            return null;
        var name = inside[1..].Trim();
        if (text[at + inside.Length + 1] != '}'
            || !name.All(character => char.IsLetterOrDigit(character) || character is '_' or '.' or ' ' or '-')
            || (name.Length == 0 && inside[0] != '/'))
            return null;
        return ("{" + inside + "}", inside[0] switch
        {
            '/' => "{{ end }}",
            '^' => "{{ if !" + name + " }}",
            _ => "{{ for d in " + name + " }}",
        });
    }

    private static (string Written, string Correct)? InPlus(string text, int at)
    {
        if (Between(text, at, Plus, Plus) is not { } inside)
            return null;
        var (word, rest) = Split(inside.Trim());
        return PlusWords.FirstOrDefault(known => word.Equals(known, StringComparison.OrdinalIgnoreCase)
            || (known == "=" && word.StartsWith('='))) is { } foreign
            ? (Plus + inside + Plus, Tag(foreign, foreign == "=" ? (word[1..] + " " + rest).Trim() : rest))
            : null;
    }

    private static string Tag(string word, string rest) => word.ToLowerInvariant() switch
    {
        "for" => $"{{{{ for {Expression(rest).Replace(" IN ", " in ", StringComparison.Ordinal)} }}}}",
        "if" => $"{{{{ if {Expression(rest)} }}}}",
        "unless" => $"{{{{ if !({Expression(rest)}) }}}}",
        "elif" or "elsif" => $"{{{{ else if {Expression(rest)} }}}}",
        "else" => "{{ else }}",
        "set" or "assign" or "ins" or "=" => $"{{{{ {Expression(rest)} }}}}",
        _ => "{{ end }}",
    };

    private static string Expression(string code)
    {
        var words = new StringBuilder();
        foreach (var word in code.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            words.Append(word switch
            {
                "and" => "&&",
                "or" => "||",
                "not" => "!",
                "True" => "true",
                "False" => "false",
                "None" => "null",
                _ when word.StartsWith('$') => word[1..],
                _ => word,
            });
            words.Append(word == "not" ? "" : " ");
        }
        return words.ToString().TrimEnd();
    }

    private static (string Word, string After) Split(string code)
    {
        code = code.Trim();
        var end = code.IndexOfAny([' ', '\u00A0', '\t']);
        return end < 0 ? (code, "") : (code[..end], code[(end + 1)..].Trim());
    }

    private static string? Between(string text, int at, string open, string close)
    {
        if (string.CompareOrdinal(text, at, open, 0, open.Length) != 0)
            return null;
        var from = at + open.Length;
        var end = text.IndexOf(close, from, StringComparison.Ordinal);
        return end <= from || text.IndexOf("{{", from, end - from, StringComparison.Ordinal) >= 0 ? null : text[from..end];
    }
}
