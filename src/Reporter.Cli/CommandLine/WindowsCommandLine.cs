using System.Text;

namespace Reporter.Cli.CommandLine;

/// <summary>
/// A command line as it was typed, split by Windows' rules but for one: a backslash before a quote that ends a word belongs to the path.
/// <c>"C:\Kế hoạch\" --quiet</c> otherwise arrives as one word with a quote in its middle, and everybody who drags a folder types that.
/// </summary>
internal static class WindowsCommandLine
{
    /// <summary>Whether the words can only have come from such a line: no name on Windows has a quote in it.</summary>
    public static bool IsTorn(IEnumerable<string> words) => words.Any(word => word.Contains('"', StringComparison.Ordinal));

    /// <summary>The words of a whole line, the program's own name first.</summary>
    public static IReadOnlyList<string> Split(string line)
    {
        ArgumentNullException.ThrowIfNull(line);

        var words = new List<string>();
        for (var at = 0; at < line.Length;)
        {
            if (char.IsWhiteSpace(line[at]))
                at++;
            else
                words.Add(Word(line, ref at));
        }
        return words;
    }

    private static string Word(string line, ref int at)
    {
        var word = new StringBuilder();
        var isQuoted = false;
        while (at < line.Length && (isQuoted || !char.IsWhiteSpace(line[at])))
        {
            var slashes = line.AsSpan(at).IndexOfAnyExcept('\\') is var count and >= 0 ? count : line.Length - at;
            var quote = at + slashes;
            if (quote == line.Length || line[quote] != '"')
            {
                word.Append('\\', slashes);
                at = quote;
                if (slashes == 0)
                    word.Append(line[at++]);
                continue;
            }
            var ends = isQuoted && (quote + 1 == line.Length || char.IsWhiteSpace(line[quote + 1]));
            var isMark = slashes % 2 == 0 || ends;
            word.Append('\\', isMark && slashes % 2 == 1 ? slashes : slashes / 2);
            if (isMark)
                isQuoted = !isQuoted;
            else
                word.Append('"');
            at = quote + 1;
        }
        return word.ToString();
    }
}
