using System.Globalization;
using System.Xml.Linq;
using Reporter.Word.Blocks;
using Reporter.Word.Package;

namespace Reporter.Word.Output;

/// <summary>
/// Rebuilds the grid of a table whose columns the data decided: each column of the template comes as often as its cells
/// did, their width shared out by what they hold; a cell that spanned several columns spans what became of them.
/// </summary>
internal static class ColumnTable
{
    /// <param name="hides">Tells that a spread cell would hide the words of another.</param>
    public static string Rebuild(byte[] table, string declarations, Action<int, string> hides) =>
        HeldXml.Change(table, declarations, root =>
    {
        foreach (var element in root.Elements(WordNames.Tbl))
        {
            RebuildGrid(element);
            foreach (var row in element.Elements(WordNames.Tr))
                RowLayout.Apply(row, hides);
        }
    });

    private static void RebuildGrid(XElement table)
    {
        var widths = table.Element(WordNames.TblGrid)?.Elements(WordNames.GridCol)
            .Select(column => Number(column.Attribute(WordNames.WidthOf))).ToList() ?? [];
        var rows = table.Elements(WordNames.Tr).ToList();
        var columns = Math.Max(widths.Count,
            rows.SelectMany(row => row.Elements(WordNames.Tc)).Select(cell => Column(cell) + ColumnGrid.SpanOf(cell)).DefaultIfEmpty(0)
                .Max());
        var times = Times(rows, columns);
        foreach (var row in rows)
            Respan(row, times);

        var grid = new List<int>();
        for (var column = 0; column < columns; column++)
        {
            var width = widths.ElementAtOrDefault(column);
            if (times[column] == 1)
                grid.Add(width);
            else if (times[column] > 1)
                grid.AddRange(ColumnWidths.Share(width + Spare(column, times, widths), rows, column, times[column]));
        }
        table.Element(WordNames.TblGrid)
            ?.ReplaceNodes(grid.Select(width => new XElement(WordNames.GridCol, new XAttribute(WordNames.WidthOf, width))));
        foreach (var row in rows)
            SetWidths(row, times, grid);
    }

    // The columns that held only tags give their width to the repeated one beside them; between two, to the right one.
    private static int Spare(int column, int[] times, List<int> widths)
    {
        var spare = 0;
        for (var left = column - 1; left >= 0 && times[left] == 0; left--)
            spare += widths.ElementAtOrDefault(left);
        var right = column + 1;
        while (right < times.Length && times[right] == 0)
            right++;
        return right < times.Length && times[right] > 1 ? spare : spare + widths.Skip(column + 1).Take(right - column - 1).Sum();
    }

    private static void SetWidths(XElement row, int[] times, List<int> grid)
    {
        var (previous, repeat) = (-1, 0);
        foreach (var cell in row.Elements(WordNames.Tc))
        {
            var column = Column(cell);
            repeat = column == previous ? repeat + 1 : 0;
            previous = column;
            if (times.ElementAtOrDefault(column) > 1 && cell.Element(WordNames.TcPr)?.Element(WordNames.TcW) is { } width)
                width.ReplaceAttributes(new XAttribute(WordNames.WidthOf, grid.ElementAtOrDefault(times.Take(column).Sum() + repeat)),
                    new XAttribute(WordNames.Type, "dxa"));
            cell.Attribute(ColumnGrid.Written)?.Remove();
        }
    }

    /// <summary>How often each column of the template came, as the rows with repeated cells show it.</summary>
    private static int[] Times(List<XElement> rows, int columns)
    {
        var times = new int[columns];
        var looped = rows.Where(row => IsLooped(row, columns)).ToList();
        foreach (var row in looped)
        {
            var counts = new int[columns];
            foreach (var cell in row.Elements(WordNames.Tc))
            {
                for (var column = Column(cell); column < Math.Min(columns, Column(cell) + ColumnGrid.SpanOf(cell)); column++)
                    counts[column]++;
            }
            for (var column = 0; column < columns; column++)
                times[column] = Math.Max(times[column], counts[column]);
        }
        return looped.Count == 0 ? [.. Enumerable.Repeat(1, columns)] : times;
    }

    /// <summary>A row that is not simply one cell after another, each once.</summary>
    private static bool IsLooped(XElement row, int columns)
    {
        var next = 0;
        foreach (var cell in row.Elements(WordNames.Tc))
        {
            if (Column(cell) != next)
                return true;
            next += ColumnGrid.SpanOf(cell);
        }
        return next != columns;
    }

    private static void Respan(XElement row, int[] times)
    {
        var previous = -1;
        foreach (var cell in row.Elements(WordNames.Tc).ToList())
        {
            var (column, span) = (Column(cell), ColumnGrid.SpanOf(cell));
            var isRepeated = column == previous || row.Elements(WordNames.Tc).Count(other => Column(other) == column) > 1;
            previous = column;
            if (isRepeated)
                continue;
            var wanted = times.Skip(column).Take(span).Sum();
            if (wanted == 0 && cell.Value.Length == 0 && row.Elements(WordNames.Tc).Count() > 1)
                cell.Remove();
            else if (wanted != span)
                SetSpan(cell, Math.Max(1, wanted));
        }
    }

    private static void SetSpan(XElement cell, int span)
    {
        var properties = cell.Element(WordNames.TcPr);
        if (properties is null)
            cell.AddFirst(properties = new XElement(WordNames.TcPr));
        properties.Element(WordNames.GridSpan)?.Remove();
        if (span == 1)
            return;
        var mark = new XElement(WordNames.GridSpan, new XAttribute(WordNames.Val, span));
        if (properties.Element(WordNames.TcW) is { } width)
            width.AddAfterSelf(mark);
        else
            properties.AddFirst(mark);
    }

    internal static int Column(XElement cell) => Number(cell.Attribute(ColumnGrid.Written));

    private static int Number(XAttribute? attribute) =>
        int.TryParse(attribute?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
