using System.Text;

namespace Reporter.Tests.Samples;

/// <summary>Rows of a CSV file as a person would cut them, without the program's reader.</summary>
internal static class DelimitedText
{
    public static List<List<string>> Rows(string text, char separator)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var letter in text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == separator && !quoted)
                rows[^1].Add(Taken(cell));
            else if (letter == '\n' && !quoted)
            {
                rows[^1].Add(Taken(cell));
                rows.Add([]);
            }
            else
                cell.Append(letter);
        }
        rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private static string Taken(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }
}
