using Reporter.Core.Sheets;
using Reporter.Sheets;

namespace Reporter.Years.Reading;

/// <summary>tong-hop.xlsx of a lower level among what units sent: only its totals are that office's report, all else is theirs.</summary>
internal static class LevelBook
{
    private const int CodeToValue = 4;

    public static FileReading Read(FileReading reading) =>
        reading.Workbooks.Any(IsOne) ? reading with { Workbooks = [.. reading.Workbooks.Select(book => IsOne(book) ? Totals(book) : book)] }
            : reading;

    private static bool IsOne(Workbook book) =>
        book.Marks.GetValueOrDefault(BookMark.Property, "").StartsWith(BookMark.Value, StringComparison.Ordinal)
            && book.Sheets.Any(sheet => sheet.Name == BookMark.Totals);

    private static Workbook Totals(Workbook book) => book with
    {
        Sheets = [.. book.Sheets.Where(sheet => sheet.Name == BookMark.Totals).Select(sheet => sheet.Within(1, CodeToValue) with
        {
            // Above the titles stands what the sheet is, which is no place, unit or period.
            Rows = [.. sheet.Within(1, CodeToValue).Rows.Where(row => row.Number >= BookMark.HeadRow)],
        })],
    };
}
