namespace Reporter.Core.Unicode;

/// <summary>
/// Names as a Vietnamese dictionary has them: a ă â … d đ e ê … o ô ơ … u ư, then the tone (ngang, huyền, hỏi, ngã, sắc, nặng), then small
/// before capital. Our own, because a system's order depends on its data: Windows and Linux need not agree.
/// </summary>
public sealed class VietnameseOrder : IComparer<string?>
{
    public static VietnameseOrder Instance { get; } = new();

    // Marks of letters, then marks of tones, in the order of the alphabet.
    private const string Letters = "\u0306\u0302\u031B";
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var (left, right) = (Signs(x), Signs(y));
        var shorter = Math.Min(left.Count, right.Count);
        for (var level = 0; level < 3; level++)
        {
            for (var i = 0; i < shorter; i++)
            {
                if (At(left[i], level) - At(right[i], level) is not 0 and var difference)
                    return difference;
            }
            if (level == 0 && left.Count != right.Count)
                return left.Count - right.Count;
        }
        return string.CompareOrdinal(x, y);
    }

    private static int At(Sign sign, int level) => level switch { 0 => sign.Letter, 1 => sign.Tone, _ => sign.Capital };

    private static List<Sign> Signs(string text)
    {
        var signs = new List<Sign>(text.Length);
        foreach (var letter in UnicodeForms.Decomposed(text))
        {
            var mark = Letters.IndexOf(letter, StringComparison.Ordinal);
            var tone = Tones.IndexOf(letter, StringComparison.Ordinal);
            if (signs.Count > 0 && mark >= 0)
                signs[^1] = signs[^1] with { Letter = signs[^1].Letter + mark + 1 };
            else if (signs.Count > 0 && tone >= 0)
                signs[^1] = signs[^1] with { Tone = tone + 1 };
            else
                signs.Add(Of(letter));
        }
        return signs;
    }

    // Between one letter and the next there is room for its marks; đ is a letter of its own behind d.
    private static Sign Of(char letter)
    {
        var small = char.ToLowerInvariant(letter);
        return new Sign(small == 'đ' ? ('d' * 8) + 7 : small * 8, 0, small == letter ? 0 : 1);
    }

    private readonly record struct Sign(int Letter, int Tone, int Capital);
}
