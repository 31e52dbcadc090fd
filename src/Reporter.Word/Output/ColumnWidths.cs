using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Output;

/// <summary>
/// Shares the width of a repeated column among its copies: a column of dates needs less than one of sentences, and
/// nobody has drawn these columns by hand.
/// </summary>
internal static class ColumnWidths
{
    // In characters. Longer texts wrap well, and no column may be so narrow that its title breaks letter by letter.
    private const int Longest = 45;
    private const int LongestTitle = 14;
    private const int Shortest = 6;
    private const int Margin = 3;

    public static IEnumerable<int> Share(int width, IReadOnlyList<XElement> rows, int column, int copies)
    {
        var needs = Enumerable.Repeat(Shortest, copies).ToArray();
        foreach (var row in rows)
        {
            var isHeader = row.Element(WordNames.TrPr)?.Element(WordNames.Main + "tblHeader") is not null;
            foreach (var (copy, cell) in row.Elements(WordNames.Tc).Where(cell => ColumnTable.Column(cell) == column).Take(copies).Index())
                needs[copy] = Math.Max(needs[copy], Need(cell.Value, isHeader));
        }
        var (total, left) = (needs.Sum(need => need + Margin), width);
        foreach (var need in needs.SkipLast(1))
        {
            var share = width * (need + Margin) / total;
            left -= share;
            yield return share;
        }
        yield return left;
    }

    // A title may stand in a few lines, but each of its words in one.
    private static int Need(string text, bool isHeader)
    {
        var longestWord = text.Split(' ').Max(word => word.Length);
        return Math.Clamp(isHeader ? Math.Max(longestWord, Math.Min(text.Length / 2, LongestTitle)) : Math.Max(longestWord, text.Length),
            Shortest, Longest);
    }
}
