using Reporter.Core.Returning;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Returning;

/// <summary>The first sheet of a workbook that is handed back: each finding with a link to its cell and room for an answer.</summary>
internal static class ReturnList
{
    private const int Columns = 8;

    private const int ValueColumn = Columns + 1;

    private const int ExplanationColumn = 7;

    private const int LongestFound = 200;

    private static readonly double[] ColumnWidths = [6, 26, 20, 52, 44, 16, 36, 20, 12];

    private static readonly CellStyle Title = new() { Size = 14, IsBold = true, Wraps = true };
    private static readonly CellStyle Line = new() { Size = 12, Wraps = true };
    private static readonly CellStyle Remark = new() { Size = 12, IsItalic = true, Wraps = true };
    private static readonly CellStyle Head = new()
    {
        Size = 12,
        IsBold = true,
        HasBorder = true,
        Wraps = true,
        Fill = "DDEBF7",
        Place = HorizontalPlace.Center,
    };
    private static readonly CellStyle Body = new() { Size = 12, HasBorder = true, Wraps = true, IsTop = true };
    private static readonly CellStyle Link = Body with { Color = "0563C1" };
    private static readonly CellStyle Error = Body with { Fill = NoteLook.ErrorFill, IsBold = true };
    private static readonly CellStyle Query = Body with { Fill = NoteLook.QueryFill };
    private static readonly CellStyle Answer = Body with { IsUnlocked = true, Fill = "E8F1FA", Format = "@" };
    private static readonly CellStyle Code = Body with { Size = 9, Color = "7F7F7F" };
    private static readonly CellStyle Mark = new() { Size = 9, Color = "7F7F7F" };

    /// <param name="remarks">What was learnt in making this copy, besides what the draft says.</param>
    /// <param name="nameOf">The name of a sheet in this workbook by its name in the file; null for one that is not in it.</param>
    public static SheetDraft Of(ReturnDraft draft, IReadOnlyList<string> remarks, string name, Func<string, string?> nameOf)
    {
        var rows = new List<RowDraft>();
        var merges = new List<string>();
        void Across(string text, CellStyle style)
        {
            var perLine = ColumnWidths[..Columns].Sum() * 12 / style.Size * 0.95;
            rows.Add(new RowDraft(rows.Count + 1,
                [.. Enumerable.Range(1, Columns).Select(column => Cell(column, column == 1 ? text : "", style))])
            { Height = (style.IsBold ? 8 : 3) + (style.Size * 1.35 * Math.Max(1, Math.Ceiling(text.Length / perLine))) });
            merges.Add(CellName.Range(rows.Count, 1, rows.Count, Columns));
        }

        Across(ReturnWords.Title(draft.Unit), Title);
        Across(ReturnWords.From(draft.FileName), Line);
        foreach (var line in draft.Guide)
            Across(line, Line);
        foreach (var line in draft.Remarks.Concat(remarks))
            Across(line, Remark);
        rows.Add(new RowDraft(rows.Count + 1,
        [
            Cell(1, ReturnWords.Number, Head), Cell(2, ReturnWords.Place, Head), Cell(3, ReturnWords.Found, Head),
            Cell(4, ReturnWords.Message, Head), Cell(5, ReturnWords.Advice, Head), Cell(6, ReturnWords.Task, Head),
            Cell(ExplanationColumn, ReturnWords.Explanation, Head), Cell(Columns, ReturnWords.Code, Head),
            Cell(ValueColumn, ReturnWords.Value, Head),
        ]));
        var head = rows.Count;
        var links = new List<LinkDraft>();
        foreach (var (line, number) in draft.Lines.Select((line, index) => (line, index + 1)))
            AddLine(line, number, rows, links, nameOf);
        Across("", Mark);
        Across(ReturnWords.MarkLabel + draft.Mark, Mark);
        return new SheetDraft(name, rows)
        {
            Widths = ColumnWidths,
            HiddenColumns = [ValueColumn],
            Merges = merges,
            Links = links,
            Protection = new SheetProtectionDraft(),
            FrozenRows = head <= 12 ? head : 0,
            Cursor = CellName.Of(draft.Lines.Count > 0 ? head + 1 : 1, draft.Lines.Count > 0 ? ExplanationColumn : 1),
            Print = new PrintDraft { IsLandscape = true, Footer = "&C&P/&N" },
        };
    }

    private static void AddLine(ReturnLine line, int number, List<RowDraft> rows, List<LinkDraft> links, Func<string, string?> nameOf)
    {
        var row = rows.Count + 1;
        var sheet = line.LeadsTo.Length > 0 ? line.LeadsTo : line.Sheet is null ? null : nameOf(line.Sheet);
        var address = line.LeadsTo.Length == 0 && line.HasCell ? CellName.Of(line.Row, line.Column) : "A1";
        var place = sheet is null ? ReturnWords.WholeFile
            : line.LeadsTo.Length > 0 ? $"{sheet}"
            : line.Place.Length > 0 ? $"{sheet}!{address} ({line.Place})"
            : line.HasCell ? $"{sheet}!{address}" : $"{ReturnWords.WholeSheet} {sheet}";
        var found = line.Found.Length > LongestFound ? ExcelLimits.Cut(line.Found, LongestFound) : line.Found;
        var lines = new[] { (place, 1), (found, 2), (line.Message, 3), (line.Advice, 4), (Task(line), 5) }
            .Max(text => text.Item1.Split('\n').Sum(part => Math.Max(1, Math.Ceiling(part.Length * 1.1 / ColumnWidths[text.Item2]))));
        rows.Add(new RowDraft(row,
        [
            new CellDraft(1, CellContent.Of(number), Body),
            Cell(2, place, sheet is null ? Body : Link),
            Cell(3, found, Body),
            Cell(4, ExcelLimits.Cut(line.Message, ExcelLimits.CellText), Body),
            Cell(5, ExcelLimits.Cut(line.Advice, ExcelLimits.CellText), Body),
            Cell(6, Task(line), line.IsError ? Error : Query),
            new CellDraft(ExplanationColumn, CellContent.Empty, Answer),
            Cell(Columns, line.Code, Code),
            Cell(ValueColumn, line.Value, Code),
        ])
        { Height = Math.Min(400, 5 + (16 * Math.Max(2, lines))) });
        if (sheet is not null)
            links.Add(new LinkDraft(CellName.Of(row, 2), $"{ExcelLimits.Quoted(sheet)}!{address}"));
    }

    private static string Task(ReturnLine line) => line.IsError ? ReturnWords.MustMend : ReturnWords.MayExplain;

    private static CellDraft Cell(int column, string text, CellStyle style) => new(column, CellContent.Of(XmlText(text)), style);

    private static string XmlText(string text) => Reporter.Packages.XmlCharacters.Clean(text);
}
