using System.Buffers;
using System.Globalization;
using Reporter.Core.Names;
using Scriban.Runtime;

namespace Reporter.Core.Templates.OtherEngines;

/// <summary>What may be a place to fill in another program's writing: <c>{ten}</c>, <c>«ten»</c>, <c>[ten]</c>, <c>${ten}</c>,
/// <c>&lt;&lt;ten&gt;&gt;</c>.</summary>
/// <param name="Name">What stands between the marks.</param>
/// <param name="IsPlain">The marks are ordinary ones of texts, so that only the exact name counts.</param>
public sealed record ForeignPlaceholder(string Written, string Name, bool IsPlain);

/// <summary>Finds such places, and tells those whose word is a name of the data.</summary>
public static class ForeignPlaceholders
{
    private const int Longest = 60;
    private const int Deepest = 3;

    private static readonly SearchValues<char> Opening = SearchValues.Create("${｛<«[");

    private static readonly (string Open, string Close, bool IsPlain)[] Marks =
    [
        ("${", "}", false),
        ("｛｛", "｝｝", false),
        ("｛", "｝", false),
        ("<<", ">>", false),
        ("«", "»", false),
        ("[[", "]]", false),
        ("[", "]", true),
        ("{", "}", false),
    ];

    /// <summary>Those in a stretch of text that holds no tags.</summary>
    public static IEnumerable<ForeignPlaceholder> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        for (var at = text.AsSpan().IndexOfAny(Opening); at >= 0 && at < text.Length; at++)
        {
            if (At(text, at) is not { } found)
                continue;
            yield return found;
            at += found.Written.Length - 1;
        }
    }

    /// <summary>The name in the code of a field that merges letters.</summary>
    public static ForeignPlaceholder? InField(string code)
    {
        ArgumentNullException.ThrowIfNull(code);

        var words = code.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].Equals("MERGEFIELD", StringComparison.OrdinalIgnoreCase)
            ? new ForeignPlaceholder("MERGEFIELD " + words[1], words[1].Trim('"'), false) : null;
    }

    /// <summary>How the place is written as a tag, where its word is a name of the data; null where it is none.</summary>
    public static string? TagFor(ForeignPlaceholder place, IReadOnlyDictionary<string, string> names)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(names);

        var name = place.Name.StartsWith("d.", StringComparison.Ordinal) ? place.Name[2..] : place.Name;
        var first = name.Split('.', ':', '|')[0].Trim();
        if (!names.TryGetValue(place.IsPlain ? first : NameKey.Of(first), out var path)
            || (place.IsPlain && !path.EndsWith(first, StringComparison.Ordinal)))
            return null;
        var rest = name.Length > first.Length && name[first.Length] == '.' ? name[first.Length..].Split(':', '|')[0].TrimEnd() : "";
        return $"{{{{ {path}{rest} }}}}";
    }

    /// <summary>The names of the data by themselves and folded, each with its path; an item's names are those of <c>d</c>.</summary>
    public static IReadOnlyDictionary<string, string> NamesOf(IScriptObject data)
    {
        ArgumentNullException.ThrowIfNull(data);

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(names, data, "", 0);
        return names;
    }

    private static void Add(Dictionary<string, string> names, IScriptObject owner, string path, int depth)
    {
        foreach (var name in owner.GetMembers())
        {
            var full = path + name;
            names.TryAdd(name, full);
            if (NameKey.Of(name) is { Length: > 0 } key)
                names.TryAdd(key, full);
        }
        foreach (var name in depth < Deepest ? owner.GetMembers() : [])
        {
            if (!owner.TryGetValue(null, default, name, out var value))
                continue;
            if (value is ScriptArray list && list.FirstOrDefault(item => item is IScriptObject and not ScriptArray) is IScriptObject first)
                Add(names, first, "d.", depth + 1);
            else if (value is IScriptObject inner and not ScriptArray)
                Add(names, inner, path + name + ".", depth + 1);
        }
    }

    private static ForeignPlaceholder? At(string text, int at)
    {
        foreach (var (open, close, isPlain) in Marks)
        {
            if (string.CompareOrdinal(text, at, open, 0, open.Length) != 0)
                continue;
            var from = at + open.Length;
            var end = from < text.Length
                ? text.IndexOf(close, from, Math.Min(Longest + close.Length, text.Length - from), StringComparison.Ordinal) : -1;
            if (end <= from || end - from > Longest || !IsName(text.AsSpan(from, end - from)))
                continue;
            return new ForeignPlaceholder(text[at..(end + close.Length)], text[from..end].Trim(), isPlain);
        }
        return null;
    }

    private static bool IsName(ReadOnlySpan<char> word)
    {
        word = word.Trim();
        if (word.Length == 0 || !(char.IsLetter(word[0]) || word[0] == '_'))
            return false;
        foreach (var character in word)
        {
            if (!char.IsLetterOrDigit(character) && !char.IsSurrogate(character)
                && char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark
                && character is not ('_' or '.' or '-' or ' ' or ':' or '|' or '(' or ')'))
                return false;
        }
        return true;
    }
}
