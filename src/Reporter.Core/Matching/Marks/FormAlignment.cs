using Reporter.Core.Forms;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Marks;

/// <summary>How sure it is that a row or column of a returned sheet is that of the form.</summary>
internal enum Sureness
{
    None,

    /// <summary>Its own text was changed, but both neighbours stand where they should.</summary>
    Doubtful,
    Sure,
}

internal readonly record struct Line(int Number, Sureness Sureness)
{
    public static readonly Line None = new(0, Sureness.None);
}

/// <summary>
/// A returned sheet laid over the form by what is printed on both: which of its rows and columns is which. Merged cells of the returned
/// sheet are not used, since CSV and pasting lose them.
/// </summary>
internal sealed class FormAlignment
{
    private readonly FormSheet _form;
    private readonly ReturnedSheet _sheet;
    private readonly TitleAlignment _titles;
    private readonly Dictionary<int, Line> _rows = [];
    private readonly Dictionary<int, int> _labelColumns = [];
    private readonly Dictionary<int, List<(int Column, string Key)>> _labels;
    private readonly HashSet<int> _twice = [];
    private readonly Dictionary<(int Block, string Key), int> _repeats = [];

    public FormAlignment(FormSheet form, ReturnedSheet sheet)
    {
        (_form, _sheet) = (form, sheet);
        _titles = new TitleAlignment(form, sheet);
        _labels = form.Cells.Where(cell => cell.Kind is FormCellKind.Code or FormCellKind.Label)
            .GroupBy(cell => cell.Row)
            .Select(row => (row.Key, Labels: row.Select(cell => (cell.Column, Key: ReturnedSheet.KeyOf(cell.Text)))
                .Where(label => label.Key.Length > 0).ToList()))
            .Where(row => row.Labels.Count > 0)
            .ToDictionary(row => row.Key, row => row.Labels);
        foreach (var (row, labels) in _labels)
        {
            foreach (var (_, key) in labels)
                _repeats[(BlockOf(row), key)] = _repeats.GetValueOrDefault((BlockOf(row), key)) + 1;
        }
        AlignLabelColumns();
        AlignRows();
        AlignBareRows();
    }

    public TitleAlignment Titles => _titles;

    /// <summary>Rows of the form whose text stands in several rows of the sheet: nobody can tell which is meant.</summary>
    public List<(string Text, int First, int Second)> Twice { get; } = [];

    public bool IsTwice(FormCell cell) => _twice.Contains(cell.Row);

    /// <summary>How much of what is printed on the form is on the sheet, from 0 to 1; a text that stands often counts little.</summary>
    public static double Coverage(FormSheet form, ReturnedSheet sheet)
    {
        var keys = form.Cells.Where(cell => cell.IsFixed && cell.Kind != FormCellKind.Measure)
            .Select(cell => ReturnedSheet.KeyOf(cell.Text))
            .Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return keys.Count == 0 ? 0 : (double)keys.Count(sheet.Has) / keys.Count;
    }

    public Line RowOf(FormCell cell) => _rows.GetValueOrDefault(cell.Row, Line.None);

    /// <summary>Where the cell is, by its row's name and the titles above it; where it has no title, by the name before it.</summary>
    public (int Row, int Column, Sureness Sureness)? PlaceOf(FormCell cell)
    {
        var row = RowOf(cell);
        var column = ColumnOf(cell);
        var sureness = (Sureness)Math.Min((int)row.Sureness, (int)column.Sureness);
        return sureness == Sureness.None ? null : (row.Number, column.Number, sureness);
    }

    public Line ColumnOf(FormCell cell) =>
        HasTitle(cell) ? _titles.ColumnOf(BlockOf(cell.Row), cell.Column) : ColumnBesideLabel(cell);

    public bool HasTitle(FormCell cell) => _titles.HasTitle(BlockOf(cell.Row), cell.Column);

    public int BlockOf(int row) => _titles.BlockAbove(row);

    /// <summary>The row holds one of the texts that head the form's row; for a row without, its title stands above.</summary>
    public bool BearsLabelOf(int sheetRow, int sheetColumn, FormCell cell) =>
        _labels.TryGetValue(cell.Row, out var labels)
            ? labels.Exists(label => _sheet.PlacesOf(label.Key).Any(place => place.Row == sheetRow))
            : _form.Titles.PathOf(BlockOf(cell.Row), cell.Column) is [.., var title]
                && _sheet.PlacesOf(ReturnedSheet.KeyOf(title.Text)).Any(place => place.Column == sheetColumn && place.Row < sheetRow);

    /// <summary>The row holds the text of another row of the form.</summary>
    public bool BearsOtherLabel(int sheetRow, FormCell cell) =>
        _labels.Any(row => row.Key != cell.Row && row.Value.Exists(label => _sheet.PlacesOf(label.Key).Any(place => place.Row == sheetRow))
            && !(_labels.TryGetValue(cell.Row, out var own)
                && own.Exists(label => _sheet.PlacesOf(label.Key).Any(place => place.Row == sheetRow))));

    /// <summary>The column is surely that of another title.</summary>
    public bool IsOtherColumn(int sheetColumn, FormCell cell) => _titles.IsOther(BlockOf(cell.Row), sheetColumn, cell.Column);

    /// <summary>The row under a table's titles in which its columns are counted: (1), (2) …; 0 for none.</summary>
    public int CountRowUnder(int titleRow)
    {
        var next = _sheet.Rows.Keys.Where(row => row > titleRow).DefaultIfEmpty(0).Min();
        return next > 0 && CountRows.Is(_sheet.Rows[next].Cells.Select(cell => cell.Text)) ? next : 0;
    }

    // Somebody's answer may be word for word the name of a figure: only the column where most names stand is looked at.
    private void AlignLabelColumns()
    {
        foreach (var column in _labels.Values.SelectMany(labels => labels).GroupBy(label => label.Column))
        {
            var votes = column.Select(label => label.Key).Distinct().SelectMany(_sheet.PlacesOf)
                .Where(place => !_titles.Rows.Contains(place.Row)).GroupBy(place => place.Column)
                .OrderByDescending(votes => votes.Count()).ThenBy(votes => votes.Key).FirstOrDefault();
            if (votes is not null)
                _labelColumns[column.Key] = votes.Key;
        }
    }

    private void AlignRows()
    {
        List<int> rows = [.. _labels.Keys.Order()];
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            var found = _labels[row].Select(label => CandidatesOf(row, label)).Where(candidates => candidates.Count > 0).ToList();
            var single = found.Where(candidates => candidates.Count == 1).Select(candidates => candidates[0]).Distinct().ToList();
            if (single.Count == 1 && _labels[row].Exists(label => RepeatsOf(row, label.Key) == 1
                && CandidatesOf(row, label) is [var only] && only == single[0]))
                _rows[row] = new Line(single[0], Sureness.Sure);
            else if (found.Count > 0 && AfterRowAbove(rows, index, found) is { } follows)
                _rows[row] = new Line(follows, Sureness.Sure);
            else if (found.Exists(candidates => candidates.Count > 1) && single.Count == 0
                && _labels[row].TrueForAll(label => RepeatsOf(row, label.Key) == 1))
            {
                _twice.Add(row);
                Twice.Add((TextOf(row), found[0][0], found[0][^1]));
            }
        }
        foreach (var index in Enumerable.Range(0, rows.Count).Where(index => !_rows.ContainsKey(rows[index])).ToList())
        {
            if (!_labels[rows[index]].Exists(label => CandidatesOf(rows[index], label).Count > 0) && Between(rows, index) is { } row)
                _rows[rows[index]] = new Line(row, Sureness.Doubtful);
        }
    }

    // Rows without a name: the one row of a table that is as wide as its titles, or those under a name that holds for several.
    private void AlignBareRows()
    {
        foreach (var block in _form.Cells
            .Where(cell => (cell.IsInput || cell.Kind == FormCellKind.Computed) && !_labels.ContainsKey(cell.Row))
            .GroupBy(cell => BlockOf(cell.Row)).Where(block => block.Key >= 0))
        {
            var bare = block.Select(cell => cell.Row).Distinct().Order().ToList();
            var titles = _titles.LastRowOf(block.Key);
            var isAlone = bare.Count == 1 && !_labels.Keys.Any(row => BlockOf(row) == block.Key && row < bare[0])
                && !_form.Lists.Any(list => BlockOf(list.FirstRow) == block.Key);
            foreach (var row in bare)
            {
                if (isAlone && titles > 0)
                    _rows[row] = AloneUnder(titles, row, block.Key);
                else if (_labels.Keys.Where(label => label < row).DefaultIfEmpty(0).Max() is var above and > 0
                    && _rows.GetValueOrDefault(above) is { Sureness: Sureness.Sure } line)
                    _rows[row] = new Line(line.Number + row - above, Sureness.Doubtful);
            }
        }
    }

    private Line AloneUnder(int titles, int row, int block)
    {
        var top = Math.Max(titles, CountRowUnder(titles));
        var end = EndUnder(row, top);
        var filled = _sheet.Rows.Keys.Where(number => top < number && number < end).ToList();
        var gap = row - _form.Titles.Blocks[block].Max(cell => cell.LastRow);
        return filled.Count switch
        {
            0 => new Line(titles + gap, Sureness.Sure),
            1 => new Line(filled[0], Sureness.Sure),
            _ => Line.None,
        };
    }

    /// <summary>The first row of the sheet below <paramref name="top"/> that holds something printed below a row of the form.</summary>
    public int EndUnder(int formRow, int top) =>
        _form.Cells.Where(cell => cell.Row > formRow && cell.IsFixed && cell.Kind != FormCellKind.Measure)
            .SelectMany(cell => _sheet.PlacesOf(ReturnedSheet.KeyOf(cell.Text))).Select(place => place.Row)
            .Append(_sheet.MarkRow).Where(row => row > top).DefaultIfEmpty(int.MaxValue).Min();

    // The first thing that is not printed, behind the name; more than one and nobody can tell which is the answer.
    private Line ColumnBesideLabel(FormCell cell)
    {
        var row = RowOf(cell);
        if (row.Sureness == Sureness.None || !_labels.TryGetValue(cell.Row, out var labels)
            || labels.Where(label => label.Column < cell.Column).MaxBy(label => label.Column) is not { Key: not null } name)
            return Line.None;
        var at = _sheet.PlacesOf(name.Key).Where(place => place.Row == row.Number).Select(place => place.Column).ToList();
        if (at.Count != 1 || !_sheet.Rows.TryGetValue(row.Number, out var cells))
            return Line.None;
        var printed = labels.Where(label => label.Column > cell.Column).Select(label => label.Key).ToHashSet(StringComparer.Ordinal);
        var filled = new List<int>();
        for (var column = at[0] + 1; column <= cells.Cells.Count; column++)
        {
            if (printed.Contains(ReturnedSheet.KeyOf(cells[column].Text)))
                break;
            if (!cells[column].IsBlank && !IsPrinted(cells[column]))
                filled.Add(column);
        }
        return filled.Count switch
        {
            0 => new Line(at[0] + cell.Column - name.Column, row.Sureness),
            1 => new Line(filled[0], row.Sureness),
            _ => Line.None,
        };
    }

    private bool IsPrinted(Cell cell) => cell.Kind == CellKind.Text && ReturnedSheet.KeyOf(cell.Text) is { Length: > 0 } key
        && _form.Cells.Any(other => other.IsFixed && ReturnedSheet.KeyOf(other.Text) == key);

    private int RepeatsOf(int row, string key) => _repeats.GetValueOrDefault((BlockOf(row), key));

    private List<int> CandidatesOf(int row, (int Column, string Key) label)
    {
        // Within its own table, where the titles of this and of the next one are still there.
        var block = BlockOf(row);
        var top = _titles.LastRowOf(block);
        var next = _titles.FirstRowOf(block + 1) is > 0 and var below ? below : int.MaxValue;
        return [.. _sheet.PlacesOf(label.Key).Where(place => place.Column == _labelColumns.GetValueOrDefault(label.Column)
            && !_titles.Rows.Contains(place.Row) && (next < top || (top < place.Row && place.Row < next)))
            .Select(place => place.Row).Distinct()];
    }

    // “Trong đó: nữ” stands under several figures: it is the one right below the row that it follows on the form.
    private int? AfterRowAbove(List<int> rows, int index, List<List<int>> found)
    {
        if (index == 0 || _rows.GetValueOrDefault(rows[index - 1]) is not { Sureness: Sureness.Sure } above)
            return null;
        var repeats = _labels[rows[index]].Max(label => RepeatsOf(rows[index], label.Key));
        var next = above.Number + rows[index] - rows[index - 1];
        return repeats > 1 && found.TrueForAll(candidates => candidates.Count <= repeats && candidates.Contains(next)) ? next : null;
    }

    private int? Between(List<int> rows, int index)
    {
        if (index == 0 || index + 1 == rows.Count
            || _rows.GetValueOrDefault(rows[index - 1]) is not { Sureness: Sureness.Sure } above
            || _rows.GetValueOrDefault(rows[index + 1]) is not { Sureness: Sureness.Sure } below
            || below.Number - above.Number != rows[index + 1] - rows[index - 1])
            return null;
        return above.Number + rows[index] - rows[index - 1];
    }

    private string TextOf(int row) => _form.Cells.First(cell => cell.Row == row && cell.Kind is FormCellKind.Label or FormCellKind.Code
        && cell.Row == row).Text;
}
