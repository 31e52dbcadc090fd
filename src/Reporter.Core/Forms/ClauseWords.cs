namespace Reporter.Core.Forms;

/// <summary>How a sentence names a clause of the plan: “mục II.1”, but “Đoạn kết”, “Phụ lục 2”, which say what they are.</summary>
public static class ClauseWords
{
    public static string Of(string clause)
    {
        ArgumentNullException.ThrowIfNull(clause);

        clause = clause.Trim();
        var word = clause.Split(' ', 2)[0];
        // II.1, 3, a), 2.1.b: what only counts needs a word before it.
        var bare = word.TrimEnd('.', ')');
        var counts = word.Any(char.IsAsciiDigit) || (word.Length > 0 && bare.All(letter => letter is 'I' or 'V' or 'X' or '.'))
            || bare.Length == 1;
        return counts ? "mục " + clause : clause;
    }
}
