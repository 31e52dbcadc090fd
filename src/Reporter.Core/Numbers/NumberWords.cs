namespace Reporter.Core.Numbers;

/// <summary>Numbers written out in Vietnamese, as the words that often stand beside the digits: “12 (mười hai)”, “05 (năm)”.</summary>
internal static class NumberWords
{
    private const int Ten = 10, Hundred = 100;

    // With marks and without: who types without marks means the same words.
    private static readonly Dictionary<string, int> Digits = ByWord<int>(
        (0, "không khong"),
        (1, "một mốt mot"),
        (2, "hai"),
        (3, "ba"),
        (4, "bốn tư bon tu"),
        (5, "năm lăm nhăm nam lam nham"),
        (6, "sáu sau"),
        (7, "bảy bẩy bay"),
        (8, "tám tam"),
        (9, "chín chin"));

    private static readonly Dictionary<string, decimal> Scales = ByWord<decimal>(
        (1_000, "nghìn ngàn nghin ngan"),
        (1_000_000, "triệu trieu"),
        (1_000_000_000, "tỷ tỉ ty ti"));

    private static readonly string[] Fillers = ["linh", "lẻ", "le"], Commas = ["phẩy", "phay"];

    /// <summary>The number with which a text begins, and what follows it; null where it begins with none.</summary>
    /// <param name="text">In lower case, composed, with single spaces.</param>
    public static (decimal Value, string Behind)? Read(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = Array.FindIndex(words, word => !IsNumberWord(word)) is >= 0 and var end ? end : words.Length;
        if (count == 0)
            return null;
        var comma = Array.FindIndex(words, 0, count, word => Commas.Contains(word));
        var whole = ReadWhole(words[..(comma < 0 ? count : comma)]);
        var part = comma < 0 ? 0 : ReadPart(words[(comma + 1)..count]);
        return whole is { } number && part is { } decimals ? (number + decimals, string.Join(' ', words[count..])) : null;
    }

    private static Dictionary<string, T> ByWord<T>(params (T Value, string Words)[] entries) =>
        entries.SelectMany(entry => entry.Words.Split(' ').Select(word => (word, entry.Value)))
            .ToDictionary(pair => pair.word, pair => pair.Value, StringComparer.Ordinal);

    private static bool IsNumberWord(string word) =>
        Digits.ContainsKey(word) || Scales.ContainsKey(word) || Fillers.Contains(word) || Commas.Contains(word) || IsTen(word)
            || IsHundred(word);

    private static bool IsTen(string word) => word is "mười" or "mươi" or "muoi";

    private static bool IsHundred(string word) => word is "trăm" or "tram";

    /// <summary>Hundreds, tens and ones, each group with its scale: “một nghìn hai trăm linh năm”.</summary>
    private static decimal? ReadWhole(string[] words)
    {
        var (total, group, smallest) = (0m, 0, decimal.MaxValue);
        var digit = (int?)null;
        foreach (var word in words)
        {
            if (Digits.TryGetValue(word, out var ones))
            {
                // Two digits in a row are read out one by one, which is no number.
                if (digit is not null)
                    return null;
                digit = ones;
            }
            else if (IsTen(word))
                (group, digit) = (group + (digit is { } tens ? tens * Ten : Ten), null);
            else if (IsHundred(word) && digit is { } hundreds)
                (group, digit) = (group + (hundreds * Hundred), null);
            else if (Scales.TryGetValue(word, out var scale) && scale < smallest && (group > 0 || digit is not null))
                (total, group, digit, smallest) = (total + ((group + (digit ?? 0)) * scale), 0, null, scale);
            else if (!Fillers.Contains(word))
                return null;
        }
        return words.Length == 0 ? null : total + group + (digit ?? 0);
    }

    /// <summary>What stands after the comma: “phẩy hai lăm” is 0,25.</summary>
    private static decimal? ReadPart(string[] words)
    {
        var (part, place) = (0m, 1m);
        foreach (var word in words.Where(word => !IsTen(word)))
        {
            if (!Digits.TryGetValue(word, out var digit))
                return null;
            place /= Ten;
            part += digit * place;
        }
        return place == 1 ? null : part;
    }
}
