using Reporter.Core.Names;
using Reporter.Core.Sheets;

namespace Reporter.Core.Returning;

/// <summary>Takes a file as it was sent apart from what the office had added to it before: the first sheet is not data.</summary>
public static class ReturnedBook
{
    /// <param name="mark">Null for a file that was never handed back.</param>
    public static Workbook Read(Workbook file, out ReturnMark? mark)
    {
        ArgumentNullException.ThrowIfNull(file);

        var lists = file.Sheets.Where(sheet => MarkOn(sheet) is not null).ToList();
        // The printed line is of the workbook that the list stands in; a property may have been copied with a template.
        mark = lists.Select(MarkOn).LastOrDefault()
            ?? (file.Marks.TryGetValue(ReturnMark.Property, out var property) ? ReturnMark.Find(property) : null);
        return mark is null ? file : file with
        {
            Sheets = lists.Count == 0 ? file.Sheets : [.. file.Sheets.Where(sheet => !lists.Contains(sheet))],
            MadeFrom = mark.Sha256,
            Answers = [.. lists.SelectMany(AnswersOn)],
            OldLists = [.. lists.Select(sheet => sheet.Name)],
        };
    }

    private static ReturnMark? MarkOn(Sheet sheet) =>
        sheet.Rows.SelectMany(row => row.Cells).Where(cell => cell.Kind == CellKind.Text).Select(cell => ReturnMark.Find(cell.Text))
            .FirstOrDefault(found => found is not null);

    private static IEnumerable<SheetAnswer> AnswersOn(Sheet sheet)
    {
        var (explanation, code, value) = (0, 0, 0);
        foreach (var row in sheet.Rows)
        {
            if (explanation == 0 || code == 0)
            {
                (explanation, code, value) = (ColumnOf(row, ReturnWords.Explanation), ColumnOf(row, ReturnWords.Code),
                    ColumnOf(row, ReturnWords.Value));
                continue;
            }
            if (!row[explanation].IsBlank && !row[code].IsBlank)
                yield return new SheetAnswer(row[code].Text.Trim(), value > 0 ? row[value].Text : "", row[explanation].Text,
                    sheet.At(row.Number, explanation));
        }
    }

    private static int ColumnOf(SheetRow row, string title)
    {
        for (var column = 1; column <= row.Cells.Count; column++)
        {
            if (NameKey.Of(row[column].Text) == NameKey.Of(title))
                return column;
        }
        return 0;
    }
}
