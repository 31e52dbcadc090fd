using Reporter.Core.Diagnostics;

namespace Reporter.Core.Accounting;

/// <summary>Cells as few ranges: runs down a column, and the same runs side by side.</summary>
public static class CellRuns
{
    internal static IReadOnlyList<CellSpan> Of(string path, SheetNumbers sheet, IReadOnlyList<CellPlace> cells)
    {
        var runs = new List<CellSpan>();
        foreach (var column in cells.GroupBy(cell => cell.Column).OrderBy(column => column.Key))
        {
            var (first, last) = (0, 0);
            foreach (var row in column.Select(cell => cell.Row).Order())
            {
                if (first > 0 && row == last + 1)
                {
                    last = row;
                    continue;
                }
                if (first > 0)
                    runs.Add(Run(first, last, column.Key));
                (first, last) = (row, row);
            }
            if (first > 0)
                runs.Add(Run(first, last, column.Key));
        }
        var joined = new List<CellSpan>();
        foreach (var rows in runs.GroupBy(run => (run.FirstRow, run.LastRow)).OrderBy(rows => rows.Key))
        {
            foreach (var run in rows.OrderBy(run => run.FirstColumn))
            {
                if (joined.Count > 0 && joined[^1] is var before && (before.FirstRow, before.LastRow) == (run.FirstRow, run.LastRow)
                    && before.LastColumn == run.FirstColumn - 1)
                    joined[^1] = before with { LastColumn = run.LastColumn };
                else
                    joined.Add(run);
            }
        }
        return joined;

        CellSpan Run(int first, int last, int column) => new(path, sheet.Name, first, column, last, column) { InWord = sheet.InWord };
    }

    internal static int CountOf(CellSpan span) => (span.LastRow - span.FirstRow + 1) * (span.LastColumn - span.FirstColumn + 1);

    /// <summary>“Bieu 1!A5:A29”; of a Word file “bảng 2, dòng 3, cột 1 – dòng 5, cột 1”.</summary>
    public static string TextOf(CellSpan span)
    {
        var (first, last) = (span.First.Address, span.Last.Address);
        var (to, within) = span.InWord is null ? (":", "!") : (" – ", ", ");
        var range = first == last ? first : $"{first}{to}{last}";
        return span.Sheet.Length > 0 ? $"{span.Sheet}{within}{range}" : range;
    }
}
