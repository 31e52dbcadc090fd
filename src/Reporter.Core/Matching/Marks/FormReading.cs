using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Marks;

/// <summary>
/// Reads one returned sheet of a form, cell by cell, by two witnesses: the hidden names of cells, and what is printed beside and above
/// them. A name alone never decides: a dragged cell, a sort or a paste leaves names that silently give another figure.
/// </summary>
internal sealed class FormReading
{
    private readonly FormSheet _form;
    private readonly ReturnedSheet _sheet;
    private readonly IReadOnlyDictionary<string, CellRange?> _names;
    private readonly DiagnosticBag _bag;
    private readonly FormAlignment _alignment;
    private readonly Dictionary<(int, int), FormCell> _sure = [];
    private readonly List<string> _byName = [];
    private readonly List<Field> _gone = [];
    private readonly bool _isOlder;
    private readonly ReportingUnit _unit;
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly HashSet<string> _goneColumns = new(StringComparer.Ordinal);

    /// <param name="names">The names that hold on this sheet; null for one whose cell is gone.</param>
    private FormReading(FormSheet form, ReturnedSheet sheet, IReadOnlyDictionary<string, CellRange?> names, bool isOlder, DiagnosticBag bag,
        ReportingUnit unit)
    {
        (_form, _sheet, _names, _isOlder, _bag, _unit) = (form, sheet, names, isOlder, bag, unit);
        _alignment = new FormAlignment(form, sheet);
        foreach (var cell in form.Cells.Where(cell => cell.IsInput))
        {
            if (_alignment.PlaceOf(cell) is { Sureness: Sureness.Sure } place)
                _sure[(place.Row, place.Column)] = cell;
        }
    }

    /// <param name="isOlder">The sheet is another version of the form: it need not have all of its cells.</param>
    public static SheetAnswers Read(FormSheet form, ReturnedSheet sheet, IReadOnlyDictionary<string, CellRange?> names, bool isOlder,
        DiagnosticBag bag, ReportingUnit unit)
    {
        var reading = new FormReading(form, sheet, names, isOlder, bag, unit);
        var answers = new SheetAnswers(unit);
        reading.ReadCells(answers);
        foreach (var list in form.Lists)
            reading.ReadList(list, answers);
        reading.Tell(answers);
        return answers;
    }

    private void ReadCells(SheetAnswers answers)
    {
        foreach (var own in _form.Cells.Where(cell => cell is { Field: not null } && (cell.IsInput || cell.Kind == FormCellKind.Computed))
            .GroupBy(cell => cell.Field?.Code))
        {
            List<FormCell> cells = [.. own];
            var field = cells[0].Field ?? throw new InvalidOperationException("A cell of no figure.");
            var explanation = cells.Find(cell => cell.Kind == FormCellKind.Explanation) is { } beside
                && Place(beside, isAsked: false) is var (atRow, atColumn)
                ? _sheet.At(atRow, atColumn).Text
                : "";
            if (cells.Exists(cell => cell.Kind == FormCellKind.Choice))
            {
                ReadChoices(answers, field, [.. cells.Where(cell => cell.Kind == FormCellKind.Choice)], explanation);
                continue;
            }
            // What shows a figure again that is filled in elsewhere is no answer.
            if (cells.Find(cell => cell.Kind is FormCellKind.Input or FormCellKind.Narrative
                || (cell.Kind == FormCellKind.Computed && field.IsComputed)) is not { } input)
                continue;
            if (Place(input, isAsked: input.Kind != FormCellKind.Computed) is not var (row, column))
            {
                if (_refused.Contains(field.Code))
                    answers.Withheld.Add(field.Code);
                continue;
            }
            var cell = _sheet.At(row, column);
            if (input.Kind == FormCellKind.Computed && (cell.IsBlank || cell.Kind is not CellKind.Number))
                continue;
            answers.Answers.Add(new Answer(field, cell, _sheet.Sheet.At(row, column)) { Explanation = explanation });
        }
    }

    private void ReadChoices(SheetAnswers answers, Field field, List<FormCell> cells, string explanation)
    {
        var marks = new List<ChoiceMark>();
        foreach (var cell in cells)
        {
            if (cell.Choice is { } choice && Place(cell, isAsked: true) is var (row, column))
                marks.Add(new ChoiceMark(choice, _sheet.At(row, column), _sheet.Sheet.At(row, column)));
        }
        if (_refused.Contains(field.Code))
            answers.Withheld.Add(field.Code);
        else if (marks.Count > 0)
            answers.Answers.Add(new Answer(field, Cell.Blank, marks[0].At) { Marks = marks, Explanation = explanation });
    }

    /// <summary>Where the cell is, by both witnesses; null with a finding where they do not settle it.</summary>
    private (int Row, int Column)? Place(FormCell cell, bool isAsked)
    {
        if (_alignment.IsTwice(cell))
        {
            _refused.Add(cell.Field?.Code ?? "");
            return null;
        }
        var labels = _alignment.PlaceOf(cell);
        var name = FormNames.Of(cell) is { } own && _names.TryGetValue(own, out var range) && range is not null
            ? (Row: range.FirstRow, Column: range.FirstColumn)
            : default;
        if (labels is { Sureness: Sureness.Sure } sure)
        {
            var isOthers = name.Row > 0 && _sure.TryGetValue((name.Row, name.Column), out var other) && !ReferenceEquals(other, cell);
            if (name.Row == 0 || name == (sure.Row, sure.Column) || isOthers)
                return (sure.Row, sure.Column);
            return Refuse(cell, name, sure.Row, isAsked);
        }
        if (name.Row == 0)
            return Gone(cell, isAsked);
        if (labels is { Sureness: Sureness.Doubtful } doubtful && name == (doubtful.Row, doubtful.Column))
            return TookByName(cell, name, isAsked);
        if (labels is null && _alignment.BearsLabelOf(name.Row, name.Column, cell) && !_alignment.BearsOtherLabel(name.Row, cell)
            && !_alignment.IsOtherColumn(name.Column, cell) && !_sure.ContainsKey(name))
            return TookByName(cell, name, isAsked);
        return Gone(cell, isAsked);
    }

    private (int, int) TookByName(FormCell cell, (int Row, int Column) name, bool isAsked)
    {
        if (isAsked)
            _byName.Add(cell.Field?.Name ?? "");
        return name;
    }

    private (int, int)? Refuse(FormCell cell, (int Row, int Column) name, int labelled, bool isAsked)
    {
        if (isAsked)
        {
            _refused.Add(cell.Field?.Code ?? "");
            _bag.Cover(CellUse.Refused, _sheet.Sheet.Span(name.Row, name.Column, name.Row, name.Column));
            _bag.Cover(CellUse.Refused, _sheet.Sheet.Span(labelled, 1, labelled, int.MaxValue));
            _bag.Add(MatchingFindings.FormCellUnsure(_sheet.Sheet.At(name.Row, name.Column), cell.Field?.Name ?? "", labelled));
        }
        return null;
    }

    private (int, int)? Gone(FormCell cell, bool isAsked)
    {
        if (!isAsked)
            return null;
        // A column that is gone is one finding, not one per row.
        if (_alignment.HasTitle(cell) && _alignment.ColumnOf(cell).Sureness == Sureness.None
            && _alignment.RowOf(cell).Sureness != Sureness.None)
            _goneColumns.Add(TitleOf(cell.Row, cell.Column));
        else if (cell.Field is { } field)
            _gone.Add(field);
        _refused.Add(cell.Field?.Code ?? "");
        return null;
    }

    private string TitleOf(int row, int column) =>
        string.Join(" › ", _form.Titles.PathOf(_alignment.BlockOf(row), column).Select(title => title.Text).Distinct());

    private void ReadList(FormList list, SheetAnswers answers)
    {
        var block = _alignment.BlockOf(list.FirstRow);
        var head = _alignment.Titles.LastRowOf(block);
        if (head == 0)
        {
            _goneColumns.Add(list.Table.Name);
            answers.Withheld.Add(list.Table.Code);
            return;
        }
        var columns = new List<(Field Field, int Column)>();
        foreach (var column in list.Columns)
        {
            var found = _alignment.Titles.ColumnOf(block, column.Column);
            var name = FormNames.Of(list, column) is { } own && _names.TryGetValue(own, out var range) ? range?.FirstColumn ?? 0 : 0;
            if (found.Sureness == Sureness.Sure || (found.Sureness == Sureness.Doubtful && name == found.Number))
                columns.Add((column.Field, found.Number));
            else
                _goneColumns.Add(column.Field.Name);
        }
        var top = TopOfList(list, head);
        var end = _alignment.EndUnder(list.LastRow, top);
        var rows = new List<TableRow>();
        foreach (var row in _sheet.Sheet.Rows.Where(row => row.Number > top && row.Number < end))
        {
            if (columns.TrueForAll(column => row[column.Column].IsBlank))
                continue;
            rows.Add(new TableRow(row.Number,
                [.. columns.Select(column => new Answer(column.Field, row[column.Column], _sheet.Sheet.At(row.Number, column.Column)))]));
        }
        answers.Tables.Add(new TableAnswer(list.Table, _sheet.Sheet.At(head, 1), rows));
    }

    // Rows lie between what is printed above and below them, wherever a name's range ends: those typed past the prepared ones are
    // outside it.
    private int TopOfList(FormList list, int head)
    {
        var top = Math.Max(head, _alignment.CountRowUnder(head));
        var above = _form.Cells.Where(cell => cell.Row < list.FirstRow && cell.Kind is FormCellKind.Code or FormCellKind.Label
            && _alignment.BlockOf(cell.Row) == _alignment.BlockOf(list.FirstRow)).Select(_alignment.RowOf)
            .Where(line => line.Sureness != Sureness.None).Select(line => line.Number);
        return above.Append(top).Max();
    }

    private void Tell(SheetAnswers answers)
    {
        var at = _sheet.Sheet.At(1, 1);
        if (_byName.Count > 0)
            _bag.Add(MatchingFindings.FormLabelsChanged(at, _sheet.Sheet.Name, [.. _byName.Distinct()]));
        if (_isOlder)
            TellOlder(answers, at);
        else
            TellGone(answers, at);
        foreach (var (text, first, second) in _alignment.Twice)
            _bag.Add(MatchingFindings.FormRowTwice(_sheet.Sheet.At(second, 1), text, first));
        CoverPrinted();
    }

    // What another version does not have was never asked: it is to be sent besides, and is no fault of the unit.
    private void TellOlder(SheetAnswers answers, CellLocation at)
    {
        List<string> lacking = [.. _gone.Select(field => field.Name).Concat(_goneColumns).Distinct()];
        answers.Withheld.RemoveAll(code => _gone.Exists(field => field.Code == code));
        _bag.Add(MatchingFindings.FormOfOtherVersion(at, _sheet.Sheet.Name, lacking));
    }

    private void TellGone(SheetAnswers answers, CellLocation at)
    {
        if (_goneColumns.Count > 0)
            _bag.Add(MatchingFindings.FormColumnsGone(at, _sheet.Sheet.Name, [.. _goneColumns]));
        var gone = _gone.Distinct().ToList();
        var must = gone.FindAll(field => field.Required.Binds(_unit));
        var may = gone.FindAll(field => !field.Required.Binds(_unit));
        if (must.Count > 0)
            _bag.Add(MatchingFindings.FormRowsGone(at, _sheet.Sheet.Name, must.ConvertAll(field => field.Name)));
        if (may.Count > 0)
            _bag.Add(MatchingFindings.FormOptionalRowsGone(at, _sheet.Sheet.Name, may.ConvertAll(field => field.Name)));
        answers.Withheld.RemoveAll(code => may.Exists(field => field.Code == code));
    }

    // Numbers that the form itself prints: running numbers, last year's figures, what is computed.
    private void CoverPrinted()
    {
        for (var block = 0; block < _form.Titles.Blocks.Count; block++)
        {
            var titles = _alignment.Titles.LastRowOf(block);
            foreach (var row in new[] { titles, _alignment.CountRowUnder(titles) }.Where(row => titles > 0 && row > 0))
                _bag.Cover(CellUse.Form, _sheet.Sheet.Span(row, 1, row, int.MaxValue));
        }
        var columns = _form.Cells.Where(cell => cell.Kind is FormCellKind.LastYear or FormCellKind.PartsCheck)
            .Concat(_form.Cells.Where(cell => cell.Kind == FormCellKind.Running && _form.Lists.Any(list => list.FirstRow == cell.Row)))
            .Select(_alignment.ColumnOf)
            .Concat(_form.Lists.Select(list => _alignment.Titles.ColumnOf(_alignment.BlockOf(list.FirstRow), 1)))
            .Where(line => line.Sureness != Sureness.None).Select(line => line.Number).Distinct();
        foreach (var column in columns)
            _bag.Cover(CellUse.Form, _sheet.Sheet.Span(1, column, int.MaxValue, column));
        foreach (var (row, column) in _form.Cells.Where(cell => cell.Kind is FormCellKind.Computed or FormCellKind.Running)
            .Select(_alignment.PlaceOf).OfType<(int, int, Sureness)>().Select(place => (place.Item1, place.Item2)))
            _bag.Cover(CellUse.Form, _sheet.Sheet.Span(row, column, row, column));
    }
}
