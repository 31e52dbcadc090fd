using System.Text;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>An attendance behind its count: “ với 106.771 lượt người tham dự”, without the words that the count has said.</summary>
internal static class CompanionWords
{
    private const string With = " với ";
    private const string Attending = "tham dự";
    private const string Turns = "lượt người";
    private const string Contest = "thi";

    public static string Of(ToldFigure companion, NounPhrase count) =>
        With + Wordings.Count(companion.Number ?? 0) + " " + Name(NounPhrase.Of(companion.Field), count);

    private static string Name(NounPhrase companion, NounPhrase count)
    {
        var text = (companion.Measure.Length > 0 ? companion.Measure + " " : "") + companion.Whole;
        var words = Wordings.Words(text).ToList();
        var said = Wordings.Words(count.Whole);
        var same = 0;
        while (same < said.Length && same < words.Count - 2 && Fold(words[^(same + 1)]) == Fold(said[^(same + 1)]))
            same++;
        // Only what the count says behind its measure is not said again: half of a name is no name.
        if (same < said.Length - Math.Max(1, Wordings.CountWords(count.Measure)) || (same > 0 && Takes(words[^(same + 1)])))
            same = 0;
        else if (same < words.Count - 2 && IsDangling(words, same + 1))
            same = Fold(words[^same]) == Contest ? same - 1 : 0;
        var kept = string.Join(' ', words.SkipLast(same)).TrimEnd(',');
        return kept == Turns ? $"{Turns} {Attending}" : kept;
    }

    // “lượt người dự thi”, but “lượt người tham dự”.
    private static bool IsDangling(List<string> words, int fromEnd) => ReportWords.Dangling.Contains(Fold(words[^fromEnd]))
        && !(fromEnd < words.Count && $"{Fold(words[^(fromEnd + 1)])} {Fold(words[^fromEnd])}" == Attending);

    // “phổ biến, giáo dục pháp luật” is not cut behind its comma.
    private static bool Takes(string word) => word.EndsWith(',');

    private static string Fold(string word) => word.Trim(',', ';').ToLowerInvariant().Normalize(NormalizationForm.FormC);
}
