using Reporter.Core.Forms;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>The first sheet: what to do, by when, where to send it; then the sheets to fill in, each with what is still blank.</summary>
internal static class GuideSheet
{
    public const string Name = "Hướng dẫn";

    private const int LastColumn = 3;

    private static readonly double[] ColumnWidths = [20, 62, 40];

    /// <param name="text">“#” begins the title, “##” a heading; every other line is a paragraph.</param>
    public static SheetDraft Of(string text, IReadOnlyList<FormSheet> forms, FormPlaces places)
    {
        var rows = new List<RowDraft>();
        var merges = new List<string>();
        var links = new List<LinkDraft>();
        foreach (var line in text.Split('\n').Select(line => line.Trim()).SkipWhile(line => line.Length == 0))
        {
            if (line.Length == 0)
                continue;
            var level = line.Length - line.TrimStart('#').Length;
            AddLine(rows, merges, line[level..].Trim(),
                level switch { 0 => FormStyles.Text, 1 => FormStyles.Title, _ => FormStyles.Heading });
        }
        AddLine(rows, merges, "Các trang phải điền", FormStyles.Heading);
        var row = rows.Count + 1;
        rows.Add(new RowDraft(row,
            [Cell(1, "Trang", FormStyles.Head), Cell(2, "Nội dung", FormStyles.Head), Cell(3, "Còn phải điền", FormStyles.Head)]));
        foreach (var form in forms)
        {
            row++;
            var sheet = places.NameOf(form);
            var title = form.Caption;
            rows.Add(new RowDraft(row,
            [
                Cell(1, sheet, FormStyles.Link),
                Cell(2, title, FormStyles.Bordered),
                new CellDraft(3, BlankCount.Of(form, sheet).Content(""), FormStyles.Bordered),
            ])
            { Height = 4 + (16 * Math.Max(2, Math.Ceiling(title.Length / 56.0))) });
            links.Add(new LinkDraft(CellName.Of(row, 1), $"{ExcelLimits.Quoted(sheet)}!A1"));
        }
        return new SheetDraft(Name, rows)
        {
            Widths = ColumnWidths,
            Merges = merges,
            Links = links,
            Protection = new SheetProtectionDraft(),
            Print = new PrintDraft { Footer = "&C&P/&N" },
        };
    }

    private static void AddLine(List<RowDraft> rows, List<string> merges, string text, CellStyle style)
    {
        var row = rows.Count + 1;
        var perLine = ColumnWidths.Sum() * 12 / style.Size * 0.98;
        // A formatted number of lines: merged cells do not grow by themselves.
        rows.Add(new RowDraft(row, [.. Enumerable.Range(1, LastColumn).Select(column => Cell(column, column == 1 ? text : "", style))])
        {
            Height = (style.IsBold ? 8 : 3) + (style.Size * 1.32 * Math.Max(1, Math.Ceiling(text.Length / perLine))),
        });
        merges.Add(CellName.Range(row, 1, row, LastColumn));
    }

    private static CellDraft Cell(int column, string text, CellStyle style) => new(column, CellContent.Of(text), style);
}
