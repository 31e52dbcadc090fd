using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Layout;

/// <summary>What stands over a column, from top to bottom, a merged text once; over several columns where the lowest line is merged over
/// them.</summary>
internal sealed record ColumnTitle(int Number, IReadOnlyList<string> Lines)
{
    public int Last { get; init; } = Number;

    /// <summary>The number of the row in which the lowest line stands.</summary>
    public int Row { get; init; }

    /// <summary>What stands between the titles and the first row of data: measures of columns.</summary>
    public IReadOnlyList<string> Under { get; init; } = [];

    public string Text => string.Join(' ', Lines);

    public Column As(ColumnRole role) => new(Number, Text, role) { Last = Last, Row = Row };

    public static IReadOnlyList<ColumnTitle> Read(SheetView view, int top, int depth)
    {
        var titles = new List<ColumnTitle>();
        var lowest = default(CellRange?);
        var width = Width(view, top, depth);
        var all = LinesOver(view, top, depth, width);
        for (var column = 1; column <= width; column++)
        {
            string[] lines = [.. all.Select(line => line[column]).Where(line => line.Length > 0).Distinct()];
            if (lines.Length == 0)
            {
                lowest = null;
                continue;
            }
            var row = LowestRow(view, top, depth, column);
            var over = view.Merged(row, column);
            // A title over two columns has one meaning, whichever of them the figures were typed in.
            if (titles.Count > 0 && over is { } range && range == lowest && range.FirstColumn < column)
                titles[^1] = titles[^1] with { Last = column };
            else
                titles.Add(new ColumnTitle(column, lines) { Row = over?.FirstRow ?? row });
            lowest = over;
        }
        return titles;
    }

    // In a .csv file nothing is merged: a title over several columns stands over the first of them, and each has a title of its own below.
    private static string[][] LinesOver(SheetView view, int top, int depth, int width)
    {
        var lines = new string[depth][];
        for (var line = depth - 1; line >= 0; line--)
        {
            lines[line] = new string[width + 1];
            var below = line == depth - 1 || view.Sheet.Merged.Count > 0 ? null : lines[line + 1];
            for (var column = 1; column <= width; column++)
            {
                var own = view.Title(top + line, column);
                lines[line][column] = own.Length > 0 || below is null || column == 1 || below[column].Length == 0
                    || below[column - 1].Length == 0 ? own : lines[line][column - 1];
            }
        }
        return lines;
    }

    private static int Width(SheetView view, int top, int depth)
    {
        var (first, last) = (view.Rows[top].Number, view.Rows[top + depth - 1].Number);
        var filled = Enumerable.Range(top, depth).Max(index => SheetView.LastColumn(view.Rows[index]));
        var merged = view.Sheet.Merged.Where(range => range.FirstRow <= last && first <= range.LastRow && range.FirstColumn <= filled)
            .Select(range => range.LastColumn).DefaultIfEmpty(0).Max();
        return Math.Min(Math.Max(filled, merged), SheetView.MostColumns);
    }

    private static int LowestRow(SheetView view, int top, int depth, int column) =>
        view.Rows[Enumerable.Range(top, depth).Last(index => view.Title(index, column).Length > 0)].Number;
}
