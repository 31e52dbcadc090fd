using Reporter.Core.Forms;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>A form as one CSV file: the tables of its sheets one under the other, each with its mark.</summary>
internal static class FormCsv
{
    // A list in a text file needs no ready rows; a few show where they go.
    private const int ListRows = 10;

    public static byte[] Write(ReportPlan plan, ReportingUnit unit, IReadOnlyList<FormSheet> forms) =>
        CsvText.Write([[$"Đơn vị báo cáo: {unit.Name}"], .. forms.SelectMany(form => Rows(plan, unit, form))]);

    private static IEnumerable<IReadOnlyList<string>> Rows(ReportPlan plan, ReportingUnit unit, FormSheet form)
    {
        yield return [];
        var last = form.Lists is [var list, ..] ? list.FirstRow + ListRows - 1 : int.MaxValue;
        foreach (var row in form.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            var cells = row.Where(cell => cell.Kind
                is not (FormCellKind.Unit or FormCellKind.Status or FormCellKind.LastYear or FormCellKind.PartsCheck)).ToList();
            if (cells.Count == 0 || (cells[0].Kind == FormCellKind.Running && row.Key > last))
                continue;
            yield return
            [
                .. Enumerable.Range(1, cells.Max(cell => cell.Column))
                    .Select(column => cells.Find(cell => cell.Column == column) is { } cell ? TextOf(cell, plan, unit, form) : ""),
            ];
        }
    }

    private static string TextOf(FormCell cell, ReportPlan plan, ReportingUnit unit, FormSheet form) => cell.Kind == FormCellKind.Mark
        ? PrintedMark.Label + new PrintedMark(PrintedMark.UnitOf(unit, plan.Units), form.Id, plan.Year, form.Fingerprint)
        : cell.Text;
}
