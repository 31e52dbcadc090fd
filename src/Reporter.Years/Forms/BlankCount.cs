using Reporter.Core.Forms;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>How many of a sheet's required cells are still blank, as a live formula: colour alone tells nobody who does not see
/// it.</summary>
internal sealed record BlankCount(string Formula, int Cells, string Rows)
{
    public static BlankCount Of(FormSheet form, string sheet)
    {
        var at = ExcelLimits.Quoted(sheet) + "!";
        var ranges = RequiredRanges(form);
        var count = string.Join("+", ranges.Select(range => $"COUNTBLANK({at}{range})"));
        var cells = form.Cells.Count(cell => cell.IsRequired && cell.IsInput);
        var rows = cells == 0 && form.Lists.Count > 0 ? string.Join("+", form.Lists.Select(list => RowsOf(list, at))) : "";
        return new BlankCount(count, cells, rows);
    }

    /// <param name="where">“trên trang này”; empty where the line says it already.</param>
    public CellContent Content(string where)
    {
        var place = where.Length > 0 ? " " + where : "";
        if (Rows.Length > 0)
        {
            var (begin, end) = FormWords.ListRows(place);
            return new CellContent.Formula($"\"{begin}\"&{Rows}&\"{end}\"", $"{begin}0{end}");
        }
        if (Formula.Length == 0)
            return CellContent.Of(FormWords.NoRequiredCells(place));
        var (none, before, after) = FormWords.BlankCells(place);
        return new CellContent.Formula($"IF({Formula}=0,\"{none}\",\"{before}\"&({Formula})&\"{after}\")", $"{before}{Cells}{after}");
    }

    /// <summary>How many rows of a list are filled in.</summary>
    /// <param name="at">The sheet, as formulas write it with “!”; empty for the formula's own.</param>
    public static string RowsOf(FormList list, string at) =>
        $"MAX({string.Join(",", list.Columns.Select(column => $"COUNTA({at}{RangeOf(list, column)})"))})";

    private static string RangeOf(FormList list, FormListColumn column) =>
        CellName.Range(list.FirstRow, column.Column, list.LastRow, column.Column);

    /// <summary>Runs of required inputs that stand one under the other.</summary>
    public static IReadOnlyList<string> RequiredRanges(FormSheet form)
    {
        var ranges = new List<string>();
        foreach (var column in form.Cells.Where(cell => cell.IsRequired && cell.IsInput).GroupBy(cell => cell.Column)
            .OrderBy(column => column.Key))
        {
            List<int> rows = [.. column.Select(cell => cell.Row).Order()];
            for (var start = 0; start < rows.Count;)
            {
                var end = start;
                while (end + 1 < rows.Count && rows[end + 1] == rows[end] + 1)
                    end++;
                ranges.Add(CellName.Range(rows[start], column.Key, rows[end], column.Key));
                start = end + 1;
            }
        }
        return ranges;
    }
}
