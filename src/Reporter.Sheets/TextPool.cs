using System.Collections.Concurrent;

namespace Reporter.Sheets;

/// <summary>Keeps one copy of a text that many files have: three thousand communes send the labels of one form.</summary>
internal sealed class TextPool
{
    // Labels repeat; what people write does not, and a pool of everything would only grow.
    private const int LongestText = 200;
    private const int MostTexts = 20_000;

    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private int _count;

    public string One(string text)
    {
        if (text.Length > LongestText)
            return text;
        if (_texts.TryGetValue(text, out var known))
            return known;
        if (_count < MostTexts && _texts.TryAdd(text, text))
            Interlocked.Increment(ref _count);
        return text;
    }
}
