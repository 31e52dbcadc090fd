namespace Reporter.Cli.Output;

/// <summary>Sentences cut into lines that fit a console: no longer than 100 columns, except for a word that is longer itself.</summary>
internal static class WrappedText
{
    public const int Width = 100;

    /// <param name="indent">Columns left free before each line.</param>
    /// <param name="hanging">Further columns left free before each line but the first.</param>
    public static IEnumerable<string> Lines(string text, int indent, int hanging = 0)
    {
        var line = new string(' ', indent);
        var isEmpty = true;
        foreach (var word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                yield return line;
                line = new string(' ', indent + hanging);
                isEmpty = true;
            }
            line += isEmpty ? word : ' ' + word;
            isEmpty = false;
        }
        yield return line;
    }
}
