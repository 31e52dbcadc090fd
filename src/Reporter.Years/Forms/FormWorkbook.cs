using System.Globalization;
using Reporter.Core.Forms;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>The form of one kind of unit: built once, given to each of its units with that unit's name, marks and figures of last
/// year.</summary>
public sealed class FormWorkbook
{
    /// <summary>A property of the document, for whoever opens it by program.</summary>
    public const string Property = "Reporter";

    private readonly ReportPlan _plan;
    private readonly LastYear? _lastYear;
    private readonly IReadOnlyList<FormSheet> _forms;
    private readonly MasterWorkbook _master;

    private FormWorkbook(ReportPlan plan, LastYear? lastYear, IReadOnlyList<FormSheet> forms, MasterWorkbook master) =>
        (_plan, _lastYear, _forms, _master) = (plan, lastYear, forms, master);

    public IReadOnlyList<FormSheet> Sheets => _forms;

    /// <param name="guide">The text of the first sheet, with slots for the unit.</param>
    /// <returns>Null where this kind of unit is asked nothing.</returns>
    public static FormWorkbook? Of(ReportPlan plan, UnitKind kind, LastYear? lastYear, string guide)
    {
        var forms = FormLayout.Of(plan, kind, lastYear is not null);
        if (forms.Count == 0)
            return null;
        var places = new FormPlaces(forms);
        var choices = new ChoiceLists(forms);
        List<SheetDraft> sheets = [GuideSheet.Of(guide, forms, places),
            .. forms.Select(form => new FormSheetDraft(form, places, plan, choices).Write())];
        var draft = new WorkbookDraft
        {
            Title = string.Create(CultureInfo.InvariantCulture, $"Biểu báo cáo năm {plan.Year}: {plan.Document.Subject}"),
            Sheets = choices.Sheet is { } hidden ? [.. sheets, hidden] : sheets,
            Names = [.. forms.SelectMany((form, index) => NamesOf(form).Select(name => new NameDraft(name.Name, index + 1, name.Range)))],
            Properties = PropertiesOf(plan),
        };
        return new FormWorkbook(plan, lastYear, forms, MasterWorkbook.Of(draft));
    }

    public byte[] For(ReportingUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);

        return _master.Copy(ValuesOf(unit, _forms, _plan, _lastYear));
    }

    /// <summary>What differs between the copies of a form: whose it is, its marks, last year's figures.</summary>
    internal static CopyValues ValuesOf(ReportingUnit unit, IReadOnlyList<FormSheet> forms, ReportPlan plan, LastYear? lastYear)
    {
        var code = PrintedMark.UnitOf(unit, plan.Units);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [FormSlots.UnitName] = unit.Name,
            [FormSlots.UnitCode] = unit.Code,
            // What a text makes of a slot that it prints in capitals.
            [FormSlots.UnitName.ToUpperInvariant()] = unit.Name.ToUpper(CultureInfo.GetCultureInfo("vi-VN")),
        };
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            texts[FormSlots.MarkOf(form)] = new PrintedMark(code, form.Id, plan.Year, form.Fingerprint).ToString();
            foreach (var field in form.Cells.Where(cell => cell.Kind == FormCellKind.LastYear).Select(cell => cell.Field).OfType<Field>())
            {
                if (lastYear?.Of(unit.Code, field.Code) is { } figure)
                    numbers[FormSlots.LastYearOf(field)] = figure / field.Factor;
            }
        }
        return new CopyValues(texts, numbers);
    }

    internal static SortedDictionary<string, string> PropertiesOf(ReportPlan plan) => new(StringComparer.Ordinal)
    {
        [Property] = string.Create(CultureInfo.InvariantCulture, $"{Slots.Of(FormSlots.UnitCode)} {plan.Year}"),
    };

    /// <summary>The names of a form's cells, each with its place on the sheet.</summary>
    internal static IEnumerable<(string Name, string Range)> NamesOf(FormSheet form)
    {
        foreach (var cell in form.Cells)
        {
            if (FormNames.Of(cell) is { } name)
                yield return (name, CellName.Fixed(cell.Row, cell.Column));
            if (cell.Kind == FormCellKind.Mark)
                yield return ($"rp_mark_{form.Id.ToLowerInvariant()}", CellName.Fixed(cell.Row, cell.Column));
        }
        foreach (var (list, column) in form.Lists.SelectMany(list => list.Columns.Select(column => (list, column))))
        {
            if (FormNames.Of(list, column) is { } name)
                yield return (name, $"{CellName.Fixed(list.FirstRow, column.Column)}:{CellName.Fixed(list.LastRow, column.Column)}");
        }
    }
}
