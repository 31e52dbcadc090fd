
using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// The paths of titles over the columns of a header. “Trong đó” and “Chia ra” belong to the column before them where no title stands over
/// both, as such rows belong to the row above.
/// </summary>
internal static class ColumnPaths
{
    public static IEnumerable<(ColumnTitle Title, TitlePath Path)> Of(IReadOnlyList<ColumnTitle> titles, FieldNames names, Block block) =>
        block.View.Sheet.IsTurned ? OfTurned(titles, names, block) : OfColumns(titles, names, block);

    // The rows of the sheet in the file, with what counts them and what they are counted in.
    private static IEnumerable<(ColumnTitle Title, TitlePath Path)> OfTurned(IReadOnlyList<ColumnTitle> titles, FieldNames names,
        Block block)
    {
        var outline = new TitleOutline(titles.Any(title => title.Lines.Any(IsCount)
            || TitleOutline.IsNumber(TitleText.Numbering(title.Lines[^1]))));
        foreach (var title in titles)
        {
            var lines = Names(title.Lines, names);
            var text = string.Join(' ', lines);
            var column = title.As(ColumnRole.Unknown);
            var hasFigure = block.View.Rows.Skip(block.First).Any(row => !block.CellOf(row, column).Cell.IsBlank);
            outline.Place(
                title.Lines.FirstOrDefault(IsCount) ?? TitleText.Numbering(text), text, indent: 0, hasFigure, names.Named(text).Count > 0,
                    isSection: !hasFigure && names.Section(text) is not null);
            yield return (title,
                new TitlePath(outline.Above, TitleText.Clean(text))
                {
                    Captions = block.Captions,
                    Section = block.Section,
                    Measure = MeasureOf(title, names),
                    IsOfOther = title.Lines.Any(names.IsOfOther)
                });
        }
    }

    private static IEnumerable<(ColumnTitle Title, TitlePath Path)> OfColumns(IReadOnlyList<ColumnTitle> titles, FieldNames names,
        Block block)
    {
        var wholes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var title in titles)
        {
            var lines = Names(title.Lines, names);
            var part = lines.FindIndex(IsPart);
            var over = string.Join('\n', lines.Take(part < 0 ? lines.Count - 1 : part));
            List<PathStep> steps = [.. lines.SkipLast(1).Select(line => new PathStep(TitleText.Clean(line)))];
            if (part < 0)
                wholes[over] = TitleText.Clean(lines[^1]);
            else if (wholes.TryGetValue(over, out var whole))
                steps.Insert(part, new PathStep(whole, HasFigure: true));
            yield return (title,
                new TitlePath(steps, TitleText.Clean(lines[^1]))
                {
                    Captions = block.Captions,
                    Section = block.Section,
                    Measure = MeasureOf(title, names),
                    IsOfOther = title.Lines.Any(names.IsOfOther)
                });
        }
    }

    /// <summary>The measure that the titles give, the lowest first.</summary>
    public static string MeasureOf(ColumnTitle title, FieldNames names)
    {
        foreach (var line in Enumerable.Reverse([.. title.Lines, .. title.Under]))
        {
            if ((title.Lines.Count + title.Under.Count > 1 ? names.Measures.Alone(line) : "") is { Length: > 0 } alone)
                return alone;
            if (names.Measures.InTitle(line) is { Length: > 0 } inside)
                return inside;
        }
        return "";
    }

    // Without lines that only measure or count: “(cuộc)”, “(1)”.
    private static List<string> Names(IReadOnlyList<string> lines, FieldNames names)
    {
        List<string> named = [.. lines.Where((line, i) => !IsCount(line)
            && (i == 0 || !(line is ['(', .., ')'] || (names.IsMeasure(line) && !MatchWords.IsOnlyOfOther(NameKey.Of(line))))))];
        return named.Count > 0 ? named : [.. lines];
    }

    private static bool IsCount(string line) =>
        line.Length < 6 && line.All(c => char.IsAsciiDigit(c) || c is '.' or 'I' or 'V' or 'X' or '-' or ')') || line.Length == 1;

    private static bool IsPart(string line) => line[0] is '-' or '+' || NameWords.IsPart(line);
}
