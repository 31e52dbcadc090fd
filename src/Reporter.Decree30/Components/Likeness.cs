namespace Reporter.Decree30.Components;

/// <summary>Whether words are a fixed phrase with some letters wrong: what was mistyped is there, and is reported as mistyped.</summary>
internal static class Likeness
{
    /// <summary>Letters to be put in, taken out or changed, as long as they are no more than <paramref name="most"/>.</summary>
    public static bool IsAlmost(string text, string phrase, int most)
    {
        if (Math.Abs(text.Length - phrase.Length) > most)
            return false;
        var row = Enumerable.Range(0, phrase.Length + 1).ToArray();
        for (var i = 1; i <= text.Length; i++)
        {
            var (corner, least) = (row[0], row[0] = i);
            for (var j = 1; j <= phrase.Length; j++)
            {
                var change = corner + (text[i - 1] == phrase[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > most)
                return false;
        }
        return row[^1] <= most;
    }
}
