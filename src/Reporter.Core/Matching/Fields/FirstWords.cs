using Reporter.Core.Names;

namespace Reporter.Core.Matching.Fields;

/// <summary>The first words of all titles: most texts of a sheet begin with none of them, and need no further look.</summary>
internal sealed class FirstWords
{
    private const int MostKept = 20_000;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);

    public void Add(IEnumerable<string> words) => _known.UnionWith(words);

    /// <summary>The text begins with one of them.</summary>
    public bool Begin(string text) => _known.Contains(FirstWord(text));

    // The first word of letters, without “1.”, “II.” or “a)” before it.
    private string FirstWord(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            while (start < text.Length && !char.IsLetter(text[start]))
                start++;
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            var isCount = end < text.Length && end - start <= 4 && text[end] is '.' or ')';
            if (!isCount || end >= text.Length)
                return WordOf(text.AsSpan(start, end - start));
            start = end;
        }
        return "";
    }

    private string WordOf(ReadOnlySpan<char> word)
    {
        var words = _folded.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.TryGetValue(word, out var folded))
            return folded;
        folded = NameKey.Of(word.ToString());
        if (_folded.Count < MostKept)
            _folded[word.ToString()] = folded;
        return folded;
    }
}
