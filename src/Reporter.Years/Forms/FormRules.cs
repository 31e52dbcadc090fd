using Reporter.Core.Forms;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>What may be typed into the cells of a form, and which of them show that they are still blank.</summary>
internal static class FormRules
{
    public static IEnumerable<InputRule> Inputs(FormSheet form, ReportPlan plan, ChoiceLists choices)
    {
        foreach (var cell in form.Cells.Where(cell => cell is { Field: not null, IsInput: true }))
        {
            var place = CellName.Of(cell.Row, cell.Column);
            var field = cell.Field ?? throw new InvalidOperationException("An input of no field.");
            if (cell.Kind == FormCellKind.Choice)
                yield return FormInputRules.Tick(field, place);
            else if (cell.Kind != FormCellKind.Explanation)
                yield return FormInputRules.Of(field, place, plan.Period, choices.Of(field));
        }
        foreach (var (list, column) in form.Lists.SelectMany(list => list.Columns.Select(column => (list, column))))
            yield return FormInputRules.Of(column.Field, CellName.Range(list.FirstRow, column.Column, list.LastRow, column.Column),
                plan.Period, choices.Of(column.Field));
    }

    public static IEnumerable<HighlightRule> Highlights(FormSheet form)
    {
        var required = BlankCount.RequiredRanges(form);
        if (required.Count > 0)
            yield return new HighlightRule(string.Join(' ', required), $"ISBLANK({required[0].Split(':')[0]})", FormStyles.MissingFill);
        foreach (var list in form.Lists)
        {
            var (first, last) = (CellName.ColumnOf(list.Columns[0].Column), CellName.ColumnOf(list.Columns[^1].Column));
            foreach (var column in list.Columns.Where(column => column.Field.Required != Obligation.None))
            {
                var top = CellName.Of(list.FirstRow, column.Column);
                yield return new HighlightRule(
                    CellName.Range(list.FirstRow, column.Column, list.LastRow, column.Column),
                    $"AND(COUNTA(${first}{list.FirstRow}:${last}{list.FirstRow})>0,ISBLANK({top}))",
                    FormStyles.MissingFill);
            }
        }
    }

    /// <summary>Where the cursor stands when the sheet is opened.</summary>
    public static string FirstInput(FormSheet form)
    {
        if (form.Cells.FirstOrDefault(cell => cell.IsInput) is { } input)
            return CellName.Of(input.Row, input.Column);
        return form.Lists is [{ Columns: [var column, ..] } list, ..] ? CellName.Of(list.FirstRow, column.Column) : "A1";
    }
}
