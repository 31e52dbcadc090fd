using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Forms.Tagged;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Sheets.Forms;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>An official workbook as one kind of unit gets it: built once, given to each with that unit's words and marks.</summary>
internal sealed class OfficialWorkbook
{
    private readonly OfficialForms _official;
    private readonly ReportPlan _plan;
    private readonly UnitKind _kind;
    private readonly LastYear? _lastYear;
    private readonly IReadOnlyList<(int Index, OfficialSheet Sheet)> _sheets;
    private readonly IReadOnlyList<FormSheet> _forms;
    private readonly FormPlaces _places;
    private readonly MasterWorkbook _master;
    private readonly Dictionary<string, (string Source, IReadOnlyList<string> Loops)> _ofUnit = new(StringComparer.Ordinal);

    private OfficialWorkbook(OfficialForms official, FormPackage package, ReportPlan plan, UnitKind kind, LastYear? lastYear,
        IReadOnlyList<(int Index, OfficialSheet Sheet)> sheets, IReadOnlyList<FormSheet> rest, string guide)
    {
        (_official, _plan, _kind, _lastYear, _sheets) = (official, plan, kind, lastYear, sheets);
        var hasGuide = sheets.Any(sheet =>
            string.Equals(sheet.Sheet.Form.Name.Trim(), GuideSheet.Name, StringComparison.OrdinalIgnoreCase));
        var asked = sheets.Where(sheet => sheet.Sheet.Template.Asked.Any()).Select(sheet => sheet.Sheet.Form).ToList();
        _forms = [.. asked, .. rest];
        _places = new FormPlaces([.. sheets.Select(sheet => sheet.Sheet.Form), .. rest], hasGuide: !hasGuide);
        var choices = new ChoiceLists(_forms);
        List<SheetDraft> behind = [.. rest.Select(form => new FormSheetDraft(form, _places, plan, choices).Write())];
        if (choices.Sheet is { } hidden)
            behind.Add(hidden);
        _master = new BlankWorkbook(package, [.. sheets.Select(sheet => Blank(sheet.Index, sheet.Sheet, choices))])
        {
            Before = hasGuide ? [] : [GuideSheet.Of(guide, _forms, _places)],
            Behind = behind,
            Names = [.. _forms.SelectMany(form => FormWorkbook.NamesOf(form).Select(name =>
                new BlankName(name.Name, _places.NameOf(form), name.Range)))],
            Properties = FormWorkbook.PropertiesOf(plan),
        }.Master();
    }

    public static OfficialWorkbook Of(OfficialForms official, FormPackage package, ReportPlan plan, UnitKind kind, LastYear? lastYear,
        IReadOnlyList<(int Index, OfficialSheet Sheet)> sheets, IReadOnlyList<FormSheet> rest, string guide) =>
        new(official, package, plan, kind, lastYear, sheets, rest, guide);

    public byte[] For(ReportingUnit unit, DiagnosticBag bag)
    {
        var values = FormWorkbook.ValuesOf(unit, _forms, _plan, _lastYear);
        var texts = new Dictionary<string, string>(values.Texts, StringComparer.Ordinal);
        foreach (var (slot, (source, loops)) in _ofUnit)
            texts[slot] = _official.Printed(source, _kind, unit, loops, bag);
        return _master.Copy(values with { Texts = texts });
    }

    private BlankSheet Blank(int index, OfficialSheet sheet, ChoiceLists choices)
    {
        var form = sheet.Form;
        if (!sheet.Template.Tags.Any())
            return new BlankSheet(index, _places.NameOf(form), sheet.Rows) { IsUntouched = true };
        return new BlankSheet(index, _places.NameOf(form), sheet.Rows)
        {
            Cells = Cells(sheet),
            Inputs = [.. FormRules.Inputs(form, _plan, choices)],
            Highlights = [.. FormRules.Highlights(form)],
            MayInsertRows = form.Lists.Count > 0,
            Cursor = FormRules.FirstInput(form),
            TitleRows = form.HeadRow > 0 ? string.Create(CultureInfo.InvariantCulture,
                $"${form.Cells.Where(cell => cell.Kind == FormCellKind.Head).Min(cell => cell.Row)}:${form.HeadRow}") : "",
        };
    }

    private Dictionary<(int, int), BlankCell> Cells(OfficialSheet sheet)
    {
        var cells = new Dictionary<(int, int), BlankCell>();
        // A tag that is not asked of this kind leaves its cell blank and locked.
        foreach (var (place, _) in sheet.Template.Tagged)
        {
            for (var turn = 0; turn < sheet.Rows.CountOf(place.Row); turn++)
                cells[(sheet.Rows.First(place.Row) + turn, place.Column)] = new BlankCell(CellContent.Empty);
        }
        foreach (var cell in sheet.Form.Cells)
        {
            if (cells.ContainsKey((cell.Row, cell.Column)) || cell.Kind == FormCellKind.Mark)
                cells[(cell.Row, cell.Column)] = BlankOf(cell, sheet);
        }
        foreach (var (list, column) in sheet.Form.Lists.SelectMany(list => list.Columns.Select(column => (list, column))))
        {
            for (var row = list.FirstRow; row <= list.LastRow; row++)
                cells[(row, column.Column)] = new BlankCell(CellContent.Empty)
                {
                    IsInput = true,
                    Format = FormStyles.Input(column.Field).Format,
                };
        }
        return cells;
    }

    private BlankCell BlankOf(FormCell cell, OfficialSheet sheet) => cell.Kind switch
    {
        FormCellKind.Input => new BlankCell(CellContent.Empty) { IsInput = true, Format = FormStyles.Input(cell.Field).Format },
        FormCellKind.Choice or FormCellKind.Explanation =>
            new BlankCell(CellContent.Empty) { IsInput = true, Format = FormStyles.Input(null).Format },
        FormCellKind.Running => new BlankCell(CellContent.Of(decimal.Parse(cell.Text, CultureInfo.InvariantCulture))),
        FormCellKind.Computed => new BlankCell(Computed(cell, sheet.Form)),
        FormCellKind.Mark => new BlankCell(CellContent.Of(PrintedMark.Label + Slots.Of(FormSlots.MarkOf(sheet.Form))))
        { Style = FormStyles.Of(cell) },
        FormCellKind.Unit => new BlankCell(CellContent.Of(Slots.Of(SlotOf(cell, sheet)))),
        _ => new BlankCell(CellContent.Of(cell.Text)),
    };

    private string SlotOf(FormCell cell, OfficialSheet sheet)
    {
        var slot = $"o {sheet.Form.Id} {CellName.Of(cell.Row, cell.Column)}";
        _ofUnit[slot] = (sheet.OfUnit[(cell.Row, cell.Column)], [.. sheet.Template.Tags
            .Where(tag => tag is { Kind: FormTagKind.LoopStart, IsOfUnit: true }).Select(tag => tag.Variable)]);
        return slot;
    }

    // A unit's own total is what it filled in itself.
    private CellContent Computed(FormCell cell, FormSheet form)
    {
        if (cell.Field is not { } field)
            return CellContent.Empty;
        if (field.IsComputed)
            return FormFormula.Of(field, name => _places.Of(name, form)) is { } formula ? new CellContent.Formula(formula)
                : CellContent.Empty;
        return _places.Of(field.Code, form) is { } own ? new CellContent.Formula($"IF(ISBLANK({own}),\"\",{own})") : CellContent.Empty;
    }
}
