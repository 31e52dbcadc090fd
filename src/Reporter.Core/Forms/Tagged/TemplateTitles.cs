
namespace Reporter.Core.Forms.Tagged;

/// <summary>Which printed words of a template are titles of columns, names of rows, or neither.</summary>
internal sealed class TemplateTitles
{
    private readonly TaggedFormSheet _template;
    private readonly Dictionary<(int Row, int Column), TaggedCell> _cells;
    private readonly HashSet<int> _filledRows = [];
    private readonly Dictionary<int, List<int>> _filled = [];
    private readonly HashSet<int> _titleRows = [];
    private readonly HashSet<int> _countRows;

    public TemplateTitles(TaggedFormSheet template)
    {
        _template = template;
        _cells = template.Sheet.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        _countRows = [.. template.Sheet.Cells.GroupBy(cell => cell.Row).Where(row => CountRows.Is(row.Select(cell => cell.Text)))
            .Select(row => row.Key)];
        foreach (var cell in template.Sheet.Cells.Where(IsFilled))
        {
            _filledRows.Add(cell.Row);
            (_filled.TryGetValue(cell.Row, out var columns) ? columns : _filled[cell.Row] = []).Add(cell.Column);
        }
        foreach (var (row, columns) in _filled)
        {
            foreach (var column in columns)
                AddPath(row, column);
        }
        TrimRows();
    }

    public static bool IsWords(TaggedCell cell) => !cell.IsNumber && cell.Text.Any(char.IsLetter);

    public FormCellKind KindOf(TaggedCell cell)
    {
        if (_titleRows.Contains(cell.Row))
            return FormCellKind.Head;
        if (_filled.TryGetValue(cell.Row, out var filled))
            return cell.Column < filled.Max() ? FormCellKind.Label : FormCellKind.Measure;
        // A heading between rows of a table holds those under it together.
        if (_filledRows.Any(row => row < cell.Row) && _filledRows.Any(row => row > cell.Row)
            && _titleRows.Where(row => row < cell.Row).DefaultIfEmpty(0).Max() is var above
            && _filledRows.Any(row => above < row && row < cell.Row)
            && _filledRows.Any(row => row > cell.Row && !_titleRows.Any(title => cell.Row < title && title < row)))
            return FormCellKind.Label;
        return _filledRows.Any(row => row < cell.Row) ? FormCellKind.Note : FormCellKind.Title;
    }

    // Cells that somebody or something fills; what is printed on every row alike is none.
    private bool IsFilled(TaggedCell cell) =>
        _template.Tagged.TryGetValue((cell.Row, cell.Column), out var tagged)
            ? tagged.Tags.Any(tag => tag.IsInput || tag.Kind == FormTagKind.Total)
            : cell.Formula.Length > 0 && !IsWords(cell);

    private void AddPath(int row, int column)
    {
        var labels = _template.Sheet.Cells.Where(cell => cell.Row == row && IsPrinted(cell)).Select(cell => cell.Column)
            .Where(other => other < column).DefaultIfEmpty(int.MaxValue).Min();
        var isFound = false;
        for (var above = row - 1; above >= 1; above--)
        {
            if (_filledRows.Contains(above) || _template.ControlRows.Contains(above))
            {
                if (isFound)
                    return;
                continue;
            }
            var range = _template.Sheet.RangeOf(above, column);
            if (!_cells.TryGetValue((range.FirstRow, range.FirstColumn), out var cell) || !IsPrinted(cell))
            {
                if (isFound && !_template.Sheet.Cells.Any(other => other.Row == above))
                    return;
                continue;
            }
            // Words across the names of rows and the figures are a heading or the sheet's title.
            if (range.FirstColumn <= labels && labels <= range.LastColumn)
            {
                if (isFound)
                    return;
                continue;
            }
            isFound = true;
            _titleRows.Add(range.FirstRow);
            above = range.FirstRow;
        }
    }

    // What stands alone in its row above all titles is the sheet's own title, or the measure of the table.
    private void TrimRows()
    {
        foreach (var row in _titleRows.Order().ToList())
        {
            if (_template.Sheet.Cells.Count(cell => cell.Row == row && IsPrinted(cell)) < 2
                && !_titleRows.Any(other => other < row && !_filledRows.Any(filled => other < filled && filled < row)))
                _titleRows.Remove(row);
        }
    }

    private bool IsPrinted(TaggedCell cell) => cell.Formula.Length == 0 && IsWords(cell) && !_countRows.Contains(cell.Row)
        && (!_template.Tagged.TryGetValue((cell.Row, cell.Column), out var tagged)
            || tagged.Tags.All(tag => tag is { Kind: FormTagKind.Printed, IsOfUnit: false }));
}
