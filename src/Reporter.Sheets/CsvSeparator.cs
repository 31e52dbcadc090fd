namespace Reporter.Sheets;

/// <summary>
/// What stands between the fields of a text file. Vietnamese offices send <c>;</c> (the comma is their decimal sign), and then
/// <c>,</c>, tabs and <c>|</c>; nothing of the system's settings is asked.
/// </summary>
internal static class CsvSeparator
{
    private const int Looked = 1 << 16;
    private const int LinesLooked = 200;

    // In order of preference where two do equally well.
    private static readonly char[] Candidates = ['\t', ';', '|', ','];

    /// <summary>The separator, and how many bytes a <c>sep=;</c> line takes at the start.</summary>
    public static (char Separator, int Skip) Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > 5 && utf8.StartsWith("sep="u8) && utf8[5] is (byte)'\r' or (byte)'\n')
            return ((char)utf8[4], utf8.Length > 6 && utf8[5] == '\r' && utf8[6] == '\n' ? 7 : 6);

        var start = utf8[..Math.Min(utf8.Length, Looked)];
        var best = (Score: 0, Separator: ';');
        foreach (var candidate in Candidates)
        {
            var score = Score(start, (byte)candidate);
            if (score > best.Score)
                best = (score, candidate);
        }
        return (best.Separator, 0);
    }

    // Lines that agree on a number of fields, each counted with that number: title lines and commas inside texts agree on nothing.
    private static int Score(ReadOnlySpan<byte> text, byte separator)
    {
        var lines = new Dictionary<int, int>();
        var (count, line, isQuoted, isFieldStart) = (0, 0, false, true);
        foreach (var b in text)
        {
            if (b == '"' && (isQuoted || isFieldStart))
                isQuoted = !isQuoted;
            else if (!isQuoted && b == separator)
                count++;
            else if (!isQuoted && b == '\n')
            {
                lines[count] = lines.GetValueOrDefault(count) + 1;
                count = 0;
                if (++line == LinesLooked)
                    break;
            }
            // A doubled quote inside a quoted field opens it again at once.
            isFieldStart = b == separator || b == '\n' || (b == '"' && !isQuoted);
        }
        if (count > 0)
            lines[count] = lines.GetValueOrDefault(count) + 1;
        return lines.Where(pair => pair.Key > 0).Select(pair => pair.Value * (pair.Key + 1)).DefaultIfEmpty().Max();
    }
}
