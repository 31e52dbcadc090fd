using System.Globalization;
using Reporter.Core.Forms;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>One sheet of a form as a sheet of a workbook: looks, what may be typed, what is still blank.</summary>
internal sealed class FormSheetDraft
{
    // Lines of text that the tall cell of a text shows at once.
    private const double NarrativeHeight = 140;

    // Characters on a line of A4 that are still read without glasses.
    private const double LongestLine = 118;

    private readonly FormSheet _form;
    private readonly FormPlaces _places;
    private readonly ReportPlan _plan;
    private readonly ChoiceLists _choices;

    public FormSheetDraft(FormSheet form, FormPlaces places, ReportPlan plan, ChoiceLists choices) =>
        (_form, _places, _plan, _choices) = (form, places, plan, choices);

    public SheetDraft Write()
    {
        var cells = _form.Cells.SelectMany(Drafts).Concat(_form.Lists.SelectMany(ListInputs));
        return new SheetDraft(_places.NameOf(_form), [.. cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(RowOf)])
        {
            Widths = Widths(),
            Merges = [.. _form.Cells.Where(cell => cell.LastColumn > cell.Column)
                .Select(cell => CellName.Range(cell.Row, cell.Column, cell.Row, cell.LastColumn))],
            Inputs = [.. FormRules.Inputs(_form, _plan, _choices)],
            Highlights = [.. FormRules.Highlights(_form)],
            Links = [new LinkDraft("A4", $"{ExcelLimits.Quoted(GuideSheet.Name)}!A1")],
            Protection = new SheetProtectionDraft { MayInsertRows = _form.Lists.Count > 0 },
            Print = new PrintDraft
            {
                IsLandscape = Widths().Sum() > LongestLine,
                TitleRows = _form.HeadRow > 0 ? string.Create(CultureInfo.InvariantCulture, $"${_form.HeadRow}:${_form.HeadRow}") : "",
                Area = $"{CellName.Fixed(1, 1)}:{CellName.Fixed(_form.Cells.Max(cell => cell.Row), _form.LastColumn)}",
                Footer = "&C&P/&N",
            },
            FrozenRows = _form.HeadRow,
            Cursor = FormRules.FirstInput(_form),
        };
    }

    private RowDraft RowOf(IEnumerable<(int Row, CellDraft Cell)> row)
    {
        List<(int Row, CellDraft Cell)> cells = [.. row.OrderBy(cell => cell.Cell.Column)];
        var number = cells[0].Row;
        var inRow = _form.Cells.Where(cell => cell.Row == number).ToList();
        double? height = inRow.Exists(cell => cell.Kind == FormCellKind.Narrative) ? NarrativeHeight
            : inRow.Exists(cell => cell.Kind == FormCellKind.Title) ? Lines(inRow[0].Text, 14) * 19
            : inRow.Exists(cell => cell.Kind == FormCellKind.Clause) ? Lines(inRow[0].Text, 12) * 16.5
            : inRow.Exists(cell => cell.Kind == FormCellKind.Label) ? LabelHeight(inRow)
            : null;
        return new RowDraft(number, [.. cells.Select(cell => cell.Cell)]) { Height = height };
    }

    // Excel never grows rows with merged cells by itself, and LibreOffice none that has a height.
    private double Lines(string text, double size) =>
        Math.Ceiling(text.Length * size / 12 * 0.95 / Widths().Sum() is var lines && lines < 1 ? 1 : lines);

    private double LabelHeight(List<FormCell> row)
    {
        var widths = Widths();
        var lines = row.Where(cell => cell.Kind is FormCellKind.Label or FormCellKind.Code or FormCellKind.Measure)
            .Select(cell => Math.Ceiling(cell.Text.Length * (cell.Kind == FormCellKind.Code ? 0.95
                : 1.08) / (widths[cell.Column - 1] - (cell.Indent * 3))))
            .DefaultIfEmpty(1).Max();
        return 4 + (15.5 * Math.Max(1, lines));
    }

    private IEnumerable<(int Row, CellDraft Cell)> Drafts(FormCell cell)
    {
        var style = FormStyles.Of(cell);
        yield return (cell.Row, new CellDraft(cell.Column, ContentOf(cell), style));
        // Every cell of a merged range has its border, or the range has none on its right.
        for (var column = cell.Column + 1; column <= cell.LastColumn; column++)
            yield return (cell.Row, new CellDraft(column, CellContent.Empty, style));
    }

    private CellContent ContentOf(FormCell cell) => cell.Kind switch
    {
        FormCellKind.Unit => CellContent.Of($"Đơn vị báo cáo: {Slots.Of(FormSlots.UnitName)}"),
        FormCellKind.Mark => CellContent.Of(PrintedMark.Label + Slots.Of(FormSlots.MarkOf(_form))),
        FormCellKind.Running => CellContent.Of(decimal.Parse(cell.Text, CultureInfo.InvariantCulture)),
        FormCellKind.LastYear when cell.Field is { IsNumeric: true, IsComputed: false } field =>
            new CellContent.NumberSlot(FormSlots.LastYearOf(field)),
        FormCellKind.Status => BlankCount.Of(_form, _places.NameOf(_form)).Content("trên trang này"),
        FormCellKind.Computed when cell.Field is { } field => FormFormula.Of(field, name => _places.Of(name, _form)) is { } formula
            ? new CellContent.Formula(formula)
            : CellContent.Of("(tính khi tổng hợp)"),
        FormCellKind.PartsCheck when cell.Field is { } whole => PartsCheck(cell.Row, whole),
        _ => CellContent.Of(cell.Text),
    };

    private CellContent.Formula PartsCheck(int row, Field whole)
    {
        var own = CellName.Of(row, FormLayout.ValueColumn);
        var parts = string.Join(",", _form.Cells
            .Where(cell => cell.Kind == FormCellKind.Input && cell.Field?.AddendOf?.Code == whole.Code)
            .Select(cell => CellName.Of(cell.Row, cell.Column)));
        return new CellContent.Formula(
            $"IF(COUNT({parts})=0,\"\",\"Các phần cộng lại: \"&SUM({parts})&IF(ISBLANK({own}),\"\",IF(ROUND({own}-SUM({parts}),6)=0,\" "
                + $"(khớp)\",\"; lệch \"&ROUND({own}-SUM({parts}),6))))");
    }

    private static IEnumerable<(int Row, CellDraft Cell)> ListInputs(FormList list) =>
        from row in Enumerable.Range(list.FirstRow, list.LastRow - list.FirstRow + 1)
        from column in list.Columns
        select (row, new CellDraft(column.Column, CellContent.Empty, FormStyles.Input(column.Field)));

    private List<double> Widths()
    {
        if (_form.Lists is [var list, ..])
            return [7, .. list.Columns.Select(column => WidthOf(column.Field)),
                .. Enumerable.Repeat(14.0, Math.Max(0, _form.LastColumn - list.Columns.Count - 1))];
        List<double> widths = [13, 46, 12, 15];
        for (var column = FormLayout.ValueColumn + 1; column <= _form.LastColumn; column++)
        {
            widths.Add(_form.Cells.Any(cell => cell.Column == column && cell.Kind == FormCellKind.LastYear) ? 13
                : _form.Cells.Any(cell => cell.Column == column && cell.Kind == FormCellKind.PartsCheck) ? 24
                : 30);
        }
        return widths;
    }

    private static double WidthOf(Field column) => column switch
    {
        { Type: FieldType.Date } => 14,
        { IsNumeric: true } => Math.Clamp(column.Name.Length * 0.7, 12, 20),
        _ => column.Name.Length > 8 ? 34 : 28,
    };
}
