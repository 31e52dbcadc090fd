using Reporter.Core.Names;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// The short forms of the plan's own words: “PBGDPL” where it says “phổ biến, giáo dục pháp luật”. Made from the first letters of words
/// that follow one another in its names; one that could mean two things means none.
/// </summary>
internal sealed class Abbreviations
{
    private const int Shortest = 3;
    private const int Longest = 8;

    private readonly Dictionary<string, string?> _phrases = new(StringComparer.Ordinal);

    public Abbreviations(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var words = NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var first = 0; first < words.Length; first++)
            {
                for (var length = Shortest; length <= Longest && first + length <= words.Length; length++)
                    Add(words.AsSpan(first, length));
            }
        }
    }

    public string Expand(string text)
    {
        if (!HasCapitals(text))
            return text;
        var parts = text.Split(' ');
        // A text in capitals throughout has no abbreviations to tell from words.
        if (parts.All(part => !part.Any(char.IsLower)))
            return text;
        return string.Join(' ',
            parts.Select(part => part.Trim('(', ')', ',', '.', ':') is { Length: >= Shortest and <= Longest } bare && bare.All(char.IsUpper)
            && _phrases.GetValueOrDefault(NameKey.Of(bare)) is { } phrase
                ? part.Replace(bare, phrase, StringComparison.Ordinal)
                : part));
    }

    private void Add(ReadOnlySpan<string> words)
    {
        var initials = new char[words.Length];
        for (var i = 0; i < words.Length; i++)
            initials[i] = words[i][0];
        var (key, phrase) = (new string(initials), string.Join(' ', words));
        _phrases[key] = _phrases.TryGetValue(key, out var known) && known != phrase ? null : phrase;
    }

    private static bool HasCapitals(string text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = char.IsUpper(c) ? run + 1 : 0;
            if (run >= Shortest)
                return true;
        }
        return false;
    }
}
