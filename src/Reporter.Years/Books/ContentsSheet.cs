using Reporter.Sheets.Writing;

namespace Reporter.Years.Books;

/// <summary>The first sheet: what the workbook holds, sheet by sheet, and how to read it.</summary>
internal static class ContentsSheet
{
    private static readonly double[] ColumnWidths = [26, 92];

    public static SheetDraft Of(string title, string reported, IReadOnlyList<(string Sheet, string About)> sheets)
    {
        var rows = new List<RowDraft>();
        var merges = new List<string>();
        foreach (var (text, style) in ((string, CellStyle)[])[(title, BookStyles.Title), (reported, BookStyles.Subtitle),
            (BookWords.Legend, CellStyle.Plain), (BookWords.LiveTotals, CellStyle.Plain)])
        {
            var row = rows.Count + 1;
            var lines = Math.Ceiling(text.Length * style.Size / 12 * 1.02 / ColumnWidths.Sum());
            rows.Add(new RowDraft(row, [new CellDraft(1, PlainTable.TextOf(text), style with { Wraps = true })])
            {
                Height = 6 + (style.Size * 1.3 * Math.Max(1, lines)),
            });
            merges.Add(CellName.Range(row, 1, row, ColumnWidths.Length));
        }
        rows.Add(new RowDraft(rows.Count + 2,
            [new CellDraft(1, CellContent.Of(BookWords.Sheet), BookStyles.Head), new CellDraft(2, CellContent.Of(BookWords.About),
                BookStyles.Head)]));
        var first = rows[^1].Number + 1;
        rows.AddRange(sheets.Select((sheet, index) => new RowDraft(first + index,
            [new CellDraft(1, CellContent.Of(sheet.Sheet), BookStyles.Link), new CellDraft(2, PlainTable.TextOf(sheet.About),
                BookStyles.Text)])
        {
            Height = PlainTable.HeightOf([(sheet.Sheet, ColumnWidths[0]), (sheet.About, ColumnWidths[1])]) ?? 20,
        }));
        return new SheetDraft(BookWords.Contents, rows)
        {
            Widths = ColumnWidths,
            Merges = merges,
            Links = [.. sheets.Select((sheet, index) => new LinkDraft(CellName.Of(first + index, 1),
                $"{ExcelLimits.Quoted(sheet.Sheet)}!A1"))],
            Protection = new SheetProtectionDraft(),
            Print = new PrintDraft { Footer = "&L&A&R&P/&N", IsLandscape = true },
        };
    }
}
