using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Validation;

/// <summary>A list that a unit sent: each cell by its column, then rows that say the same.</summary>
internal static class TableCheck
{
    public static void Check(TableAnswer table, ValueReader reader, SubmissionDraft draft, ReportPlan plan, UnitFindings bag)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row.Cells.All(reader.IsBlank))
                continue;
            if (row.Cells.Where(cell => !reader.IsBlank(cell)).All(cell => SaysNothing(cell.Cell)))
            {
                draft.SayNoRows(table.Table.Code);
                continue;
            }
            var cells = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
            var told = default(Diagnostic);
            foreach (var answer in row.Cells)
                told = CheckCell(answer, cells, reader, draft, plan, bag) ?? told;
            // An item without what every item must have is none: it would be counted, and nobody could say what it is.
            if (told is null)
                draft.AddRow(table.Table.Code, new CheckedRow(row.Number, cells));
            else
                OmitRow(row, cells, told, draft);

            var key = string.Join('\u001F', row.Cells.Select(cell => cell.Cell.Text));
            if (!seen.TryAdd(key, row.Number))
                bag.Add(ValidationFindings.RowTwice(row.Cells[0].At, table.Table.Name, seen[key]));
        }
    }

    /// <summary>“Không phát sinh”, “không được giao”: an answer, but no item of the list.</summary>
    private static bool SaysNothing(Cell cell) =>
        cell.Kind == CellKind.Text && !cell.Text.Any(char.IsDigit) && (YesNoWords.IsNo(cell.Text) || NotItsTaskWords.Read(cell.Text));

    private static void OmitRow(TableRow row, Dictionary<string, FieldValue> cells, Diagnostic reason, SubmissionDraft draft)
    {
        foreach (var answer in row.Cells.Where(answer => cells.ContainsKey(answer.Field.Code)))
            draft.Omit(answer, reason);
    }

    /// <summary>The finding that a cell which must be filled is blank; null where nothing of the kind is wrong.</summary>
    private static Diagnostic? CheckCell(Answer answer, Dictionary<string, FieldValue> cells, ValueReader reader, SubmissionDraft draft,
        ReportPlan plan, UnitFindings bag)
    {
        var value = reader.Read(answer, out var problem);
        if (problem is not null)
            draft.Omit(answer, problem);
        else if (value is null && answer.Field.Required.Binds(draft.Unit))
            return bag.Add(ValidationFindings.RequiredCellBlank(answer.At, answer.Field.Name));
        if (value is null)
            return null;
        cells[answer.Field.Code] = new FieldValue(answer.Field, value, answer.At);
        if (value is DateValue date && plan.Period.IsKnown && (date.Date < plan.Period.From || date.Date > plan.Period.To))
            bag.Add(ValidationFindings.OutsidePeriod(answer.At, answer.Field.Name, date.Date, plan.Period.From, plan.Period.To));
        return null;
    }
}
