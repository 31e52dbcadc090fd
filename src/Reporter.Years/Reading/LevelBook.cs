using Reporter.Core.Names;
using Reporter.Core.Sheets;
using Reporter.Sheets;

namespace Reporter.Years.Reading;

/// <summary>
/// tong-hop.xlsx of a lower level among what units sent: its totals, its texts and its lists are that office's report; figures of its
/// units, their state and what was left out are its own.
/// </summary>
internal static class LevelBook
{
    private const int CodeToValue = 4;
    private const int Code = 1;
    private const int Measure = 3;

    public static FileReading Read(FileReading reading) =>
        reading.Workbooks.Any(IsOne) ? reading with { Workbooks = [.. reading.Workbooks.Select(book => IsOne(book) ? Report(book) : book)] }
            : reading;

    private static bool IsOne(Workbook book) =>
        book.Marks.GetValueOrDefault(BookMark.Property, "").StartsWith(BookMark.Value, StringComparison.Ordinal)
            && book.Sheets.Any(sheet => sheet.Name == BookMark.Totals);

    private static Workbook Report(Workbook book) => book with
    {
        Sheets = [.. book.Sheets.Select(sheet => sheet.Name switch
        {
            BookMark.Totals => Totals(sheet),
            BookMark.Texts => LevelTexts.Of(sheet),
            _ => List(sheet),
        }).OfType<Sheet>()],
    };

    // Above the titles stands what the sheet is, which is no place, unit or period.
    private static Sheet Totals(Sheet sheet)
    {
        var within = sheet.Within(1, CodeToValue);
        return within with
        {
            Rows = [.. within.Rows.Where(row => row.Number == BookMark.HeadRow || (row.Number > BookMark.HeadRow && IsAnswer(row)))],
        };
    }

    // How many of its units answered is no answer of one unit; what a list adds up to comes with its rows.
    private static bool IsAnswer(SheetRow row) =>
        TextAt(row, Measure) != BookMark.UnitsCounted && !TextAt(row, Code).Contains('.', StringComparison.Ordinal);

    // Of a list all but whose row it was and where it stood: that is told by the unit that sends the workbook.
    private static Sheet? List(Sheet sheet)
    {
        var head = sheet.Rows.FirstOrDefault(row => row.Number == BookMark.HeadRow);
        var last = head?.Cells.Select((cell, index) => cell.Text.Length > 0 ? index + 1 : 0).DefaultIfEmpty(0).Max() ?? 0;
        if (head is null || TextAt(head, 1) != BookMark.Running || TextAt(head, 2) != BookMark.Unit || TextAt(head, last) != BookMark.From)
            return null;
        var own = sheet.Within(BookMark.BeforeList + 1, last - 1);
        return own with
        {
            Rows = [.. own.Rows.Where(row => row.Number >= BookMark.HeadRow || row.Number == 1)
                .Select(row => row.Number == 1 ? row with { Cells = sheet.Rows.First(each => each.Number == 1).Cells } : row)],
        };
    }

    internal static string TextAt(SheetRow row, int column) =>
        column >= 1 && column <= row.Cells.Count ? row.Cells[column - 1].Text.Trim() : "";
}

/// <summary>The texts of a lower level's units, put together by what they tell of, as one office's answers.</summary>
internal static class LevelTexts
{
    private const int Code = 1;
    private const int Name = 3;
    private const int Unit = 4;
    private const int Said = 5;

    // A text that says “Không” says nothing.
    private static readonly string No = NameKey.Of("không");

    public static Sheet Of(Sheet sheet)
    {
        var rows = new List<SheetRow> { new(BookMark.HeadRow, [Text("Mã"), Cell.Blank, Text("Chỉ tiêu"), Cell.Blank, Text("Số liệu")]) };
        foreach (var said in sheet.Rows.Where(row => row.Number > BookMark.HeadRow)
            .GroupBy(row => (Code: LevelBook.TextAt(row, Code), Name: LevelBook.TextAt(row, Name))))
        {
            List<SheetRow> telling = [.. said.Where(row => LevelBook.TextAt(row, Said) is { Length: > 0 } text && NameKey.Of(text) != No)];
            if (telling.Count > 0)
                rows.Add(new SheetRow(telling[0].Number, [Text(said.Key.Code), Cell.Blank, Text(said.Key.Name), Cell.Blank,
                    Text(string.Join('\n', telling.Select(row => $"{LevelBook.TextAt(row, Unit)}: {LevelBook.TextAt(row, Said)}")))]));
        }
        return sheet with { Rows = rows, Merged = [] };
    }

    private static Cell Text(string text) => text.Length == 0 ? Cell.Blank : new Cell(CellKind.Text, text);
}
