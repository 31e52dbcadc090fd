using Reporter.Core.Names;
using Reporter.Core.Sheets;

namespace Reporter.Core.Returning;

/// <summary>A file as it was sent, without what the office had added to it before: the first sheet is not data.</summary>
/// <param name="Data">What is to be read.</param>
/// <param name="Mark">Null for a file that was never handed back.</param>
/// <param name="Answers">What was typed into the column “Giải trình” of the first sheet, not yet known whose.</param>
public sealed record ReturnedBook(Workbook Data, ReturnMark? Mark, IReadOnlyList<ReturnedAnswer> Answers)
{
    public static ReturnedBook Take(Workbook file)
    {
        ArgumentNullException.ThrowIfNull(file);

        var mark = file.Marks.TryGetValue(ReturnMark.Property, out var property) ? ReturnMark.Find(property) : null;
        var lists = file.Sheets.Where(sheet => MarkOn(sheet) is not null).ToList();
        // The printed line is of the workbook that the list stands in; a property may have been copied with a template.
        mark = lists.Select(MarkOn).LastOrDefault() ?? mark;
        if (mark is null)
            return new ReturnedBook(file, null, []);
        var data = file with
        {
            Sheets = lists.Count == 0 ? file.Sheets : [.. file.Sheets.Where(sheet => !lists.Contains(sheet))],
            MadeFrom = mark.Sha256,
        };
        return new ReturnedBook(data, mark, [.. lists.SelectMany(AnswersOn)]);
    }

    private static ReturnMark? MarkOn(Sheet sheet) =>
        sheet.Rows.SelectMany(row => row.Cells).Where(cell => cell.Kind == CellKind.Text).Select(cell => ReturnMark.Find(cell.Text))
            .FirstOrDefault(found => found is not null);

    private static IEnumerable<ReturnedAnswer> AnswersOn(Sheet sheet)
    {
        var (explanation, code, found) = (0, 0, 0);
        foreach (var row in sheet.Rows)
        {
            if (explanation == 0)
            {
                (explanation, code, found) = (ColumnOf(row, ReturnWords.Explanation), ColumnOf(row, ReturnWords.Code),
                    ColumnOf(row, ReturnWords.Found));
                if (code == 0)
                    explanation = 0;
                continue;
            }
            if (row[explanation].IsBlank || row[code].Text.Split(' ', 2) is not [{ Length: > 0 } finding, .. var about])
                continue;
            yield return new ReturnedAnswer(finding, about.Length > 0 ? about[0] : "", found > 0 ? row[found].Text : "",
                row[explanation].Text, sheet, row.Number, explanation);
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

/// <summary>One line of the first sheet that was answered.</summary>
/// <param name="Finding">The code of the finding.</param>
/// <param name="About">The code of the figure, list or rule; empty for none.</param>
/// <param name="Value">What the cell said when it was asked about.</param>
public sealed record ReturnedAnswer(string Finding, string About, string Value, string Text, Sheet Sheet, int Row, int Column)
{
    public QueryAnswer Of(string unit, DateTimeOffset? arrivedAt) => new()
    {
        Unit = unit,
        Code = About,
        Finding = Finding,
        Value = Value,
        Text = Text,
        At = Sheet.At(Row, Column),
        ArrivedAt = arrivedAt,
    };
}
