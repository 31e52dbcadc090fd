using Reporter.Core.Forms;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>What the tabs of a form are called, and where in the workbook a figure or a list stands.</summary>
internal sealed class FormPlaces
{
    private readonly Dictionary<FormSheet, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<FormSheet> _forms;

    /// <param name="hasGuide">A sheet with instructions is added, whose name no other may have.</param>
    public FormPlaces(IReadOnlyList<FormSheet> forms, bool hasGuide = true)
    {
        _forms = forms;
        var taken = new HashSet<string>(StringComparer.Ordinal) { ChoiceLists.SheetName.ToUpperInvariant() };
        if (hasGuide)
            taken.Add(GuideSheet.Name.ToUpperInvariant());
        foreach (var form in forms)
            _names[form] = ExcelLimits.SheetNameOf(form.Name, taken);
    }

    public string NameOf(FormSheet form) => _names[form];

    /// <summary>A name of the plan's formulas as a place in Excel: <c>vv_tong</c>, <c>hoi_nghi.so_dong</c>,
    /// <c>hoi_nghi.tong.so_nguoi</c>.</summary>
    public string? Of(string name, FormSheet from)
    {
        var steps = name.Split('.');
        foreach (var form in _forms)
        {
            var prefix = ReferenceEquals(form, from) ? "" : ExcelLimits.Quoted(NameOf(form)) + "!";
            if (steps is [var code]
                && form.Cells.FirstOrDefault(cell => cell.Kind is FormCellKind.Input or FormCellKind.Computed && cell.Field?.Code == code)
                is { } cell)
                return prefix + CellName.Of(cell.Row, cell.Column);
            if (form.Lists.FirstOrDefault(list => list.Table.Code == steps[0]) is not { } list)
                continue;
            if (steps is [_, RuleNames.RowCount])
                return BlankCount.RowsOf(list, prefix);
            if (steps is [_, RuleNames.Total, var column] && list.Columns.FirstOrDefault(each => each.Field.Code == column) is { } summed)
                return $"SUM({prefix}{CellName.Range(list.FirstRow, summed.Column, list.LastRow, summed.Column)})";
        }
        return null;
    }
}

/// <summary>What differs between two copies of a form.</summary>
internal static class FormSlots
{
    public const string UnitName = "ten";
    public const string UnitCode = "ma";

    public static string MarkOf(FormSheet form) => "bieu " + form.Id;

    public static string LastYearOf(Field field) => "truoc " + field.Code;
}
