using System.Globalization;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Books;

/// <summary>A column of a table without groups: its title, how wide it is, how its cells look.</summary>
internal sealed record PlainColumn(string Title, double Width, CellStyle Style);

/// <summary>A sheet that is one table: titles that stay in sight and head every page, rows that can be filtered and sorted.</summary>
internal static class PlainTable
{
    public const int HeadRow = BookMark.HeadRow;

    // Excel has no taller row.
    private const double Tallest = 409;

    // Characters on a line of A4 that are still read without glasses.
    public const double LongestLine = 118;

    /// <param name="lines">The title, and up to two lines under it.</param>
    /// <param name="rows">One content per column.</param>
    public static SheetDraft Of(string name, IReadOnlyList<string> lines, IReadOnlyList<PlainColumn> columns,
        IEnumerable<IReadOnlyList<CellContent>> rows)
    {
        var drafts = new List<RowDraft>();
        AddLines(drafts, lines);
        drafts.Add(new RowDraft(HeadRow,
            [.. columns.Select((column, index) => new CellDraft(index + 1, CellContent.Of(column.Title), BookStyles.Head))])
        {
            Height = HeadHeight(columns.Select(column => (column.Title, column.Width))),
        });
        var at = HeadRow;
        foreach (var row in rows)
            drafts.Add(new RowDraft(++at, [.. row.Select((content, index) => new CellDraft(index + 1, content, columns[index].Style))])
            {
                Height = HeightOf(row.Select((content, index) => (content.Shown, columns[index].Width))),
            });
        var width = columns.Sum(column => column.Width);
        return new SheetDraft(name, drafts)
        {
            Widths = [.. columns.Select(column => column.Width)],
            FrozenRows = HeadRow,
            Filter = $"{CellName.Fixed(HeadRow, 1)}:{CellName.Fixed(at, columns.Count)}",
            // Excel sorts no locked cell: what nothing is reckoned from stays open.
            Protection = drafts.Exists(row => row.Cells.Any(cell => cell.Content is CellContent.Formula))
                ? new SheetProtectionDraft { MayFilter = true } : null,
            Print = new PrintDraft
            {
                IsLandscape = true,
                TitleRows = string.Create(CultureInfo.InvariantCulture, $"${HeadRow}:${HeadRow}"),
                Footer = "&L&A&R&P/&N",
                PagesWide = PagesWide(width),
            },
            Cursor = CellName.Of(HeadRow + 1, 1),
        };
    }

    public static void AddLines(List<RowDraft> rows, IReadOnlyList<string> lines)
    {
        for (var row = 1; row <= lines.Count; row++)
            rows.Add(new RowDraft(row, [new CellDraft(1, TextOf(lines[row - 1]), row == 1 ? BookStyles.Title : BookStyles.Subtitle)])
            {
                Height = row == 1 ? 21 : 16.5,
            });
    }

    public static double HeadHeight(IEnumerable<(string Title, double Width)> titles) =>
        6 + (15.5 * titles.Select(title => Math.Ceiling(title.Title.Length * 1.15 / title.Width)).DefaultIfEmpty(1).Max());

    /// <summary>For the texts of a row as they will be broken; null where one line is enough. LibreOffice grows no row by itself.</summary>
    public static double? HeightOf(IEnumerable<(string Text, double Width)> cells)
    {
        var lines = cells.Where(cell => cell.Text.Length > 0)
            .Select(cell => cell.Text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(line.Length / (cell.Width * 1.03)))))
            .DefaultIfEmpty(1).Max();
        return lines <= 1 ? null : Math.Min(Tallest, 2 + (15.75 * lines));
    }

    /// <summary>So many pages beside each other that letters are not made smaller than two thirds.</summary>
    public static int PagesWide(double width) => Math.Max(1, (int)Math.Ceiling(width / (LongestLine * 1.9)));

    /// <summary>What units typed, as a cell can hold it.</summary>
    public static CellContent TextOf(string text) => CellContent.Of(ExcelLimits.Cut(text, ExcelLimits.CellText));
}
