using Reporter.Core.Names;

namespace Reporter.Sheets.Legacy;

/// <summary>
/// Which encoding a group of texts is in: the one in which they hold the plan's own words and read as Vietnamese syllables.
/// One cell is too short to tell; a column, a sheet or a file is not.
/// </summary>
internal sealed class EncodingJudge
{
    // A known name is worth so many syllables, since no wrong decoding gives one by chance.
    private const int KnownNameWeight = 5;

    private const int FewestWords = 4;

    private const int WordsLooked = 4_000;

    private readonly Lazy<HashSet<string>> _known;

    public EncodingJudge(IEnumerable<string> knownWords) => _known = new(() => [.. knownWords.Where(HasMarks).Select(NameKey.Exact)]);

    /// <summary>How well texts read: the share of words with marks that are syllables, from 0 to 1; null when no word has any
    /// mark.</summary>
    public Score? Rate(IEnumerable<string> texts, TextEncoding? encoding)
    {
        var (good, all, names) = (0, 0, 0);
        foreach (var stored in texts)
        {
            var text = encoding is { } coded ? LegacyEncoding.Decode(stored, coded) : stored;
            Count(text, ref good, ref all);
            if (_known.Value.Count > 0 && HasMarks(text) && _known.Value.Contains(NameKey.Exact(text)))
                names++;
            if (all > WordsLooked)
                break;
        }
        var bonus = names * KnownNameWeight;
        return all == 0 ? null : new Score((double)(good + bonus) / (all + bonus), all, names);
    }

    public static bool HasMarks(string text)
    {
        foreach (var c in text)
        {
            if (c > '\u00A0')
                return true;
        }
        return false;
    }

    private static void Count(string text, ref int good, ref int all)
    {
        var start = -1;
        var hasMarks = false;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsAsciiLetter(c) || (c >= '\u0080' && !IsPunctuation(c)))
            {
                start = start < 0 ? i : start;
                hasMarks |= c >= '\u0080';
                continue;
            }
            if (start >= 0 && hasMarks)
            {
                var word = text.AsSpan(start, i - start);
                // HĐND, QĐ: an abbreviation says nothing for or against; neither does one letter, which may be a bullet or a currency.
                if (word.Length > 1 && (VietSyllable.HasVowel(word) || !IsLetters(word)))
                {
                    all++;
                    good += VietSyllable.Is(word) ? 1 : 0;
                }
            }
            (start, hasMarks) = (-1, false);
        }
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c))
                return false;
        }
        return true;
    }

    private static bool IsPunctuation(char c) =>
        c is '\u00A0' or '«' or '»' or '°' or '\uFEFF' or '\u200B' or (>= '\u2010' and <= '\u2026') or '\u2212' or '\u2022'
            or (>= '\u2028' and <= '\u203A');

    /// <param name="Share">Of words with marks, those that are syllables.</param>
    /// <param name="Words">How many words with marks there were.</param>
    /// <param name="Names">How many texts are names of the plan.</param>
    public sealed record Score(double Share, int Words, int Names)
    {
        public static readonly Score None = new(0, 0, 0);

        /// <summary>Enough to go by: a name of the plan, or more words than chance would make into syllables.</summary>
        public bool IsEvidence => Names > 0 || Words >= FewestWords;
    }
}

/// <summary>An encoding and how well a group of texts reads in it.</summary>
internal sealed record RatedEncoding(TextEncoding Encoding, EncodingJudge.Score Rate);
