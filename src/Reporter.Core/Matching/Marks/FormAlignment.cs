using Reporter.Core.Forms;

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
    private readonly Dictionary<int, Line> _rows = [];
    private readonly Dictionary<(int HeadRow, int Column), Line> _columns = [];
    private readonly Dictionary<int, int> _headRows = [];
    private readonly Dictionary<int, int> _labelColumns = [];
    private readonly Dictionary<int, List<(int Column, string Key)>> _labels;
    private readonly Dictionary<int, List<FormCell>> _heads;
    private readonly HashSet<int> _twice = [];
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    public FormAlignment(FormSheet form, ReturnedSheet sheet)
    {
        (_form, _sheet) = (form, sheet);
        _labels = form.Cells.Where(cell => cell.Kind is FormCellKind.Code or FormCellKind.Label)
            .GroupBy(cell => cell.Row)
            .ToDictionary(row => row.Key,
                row => row.Select(cell => (cell.Column, ReturnedSheet.KeyOf(cell.Text))).Where(label => label.Item2.Length > 0).ToList());
        _heads = form.Cells.Where(cell => cell.Kind == FormCellKind.Head).GroupBy(cell => cell.Row)
            .ToDictionary(row => row.Key, row => row.ToList());
        foreach (var (_, key) in _labels.Values.SelectMany(labels => labels))
            _repeats[key] = _repeats.GetValueOrDefault(key) + 1;
        AlignHeads();
        AlignLabelColumns();
        AlignRows();
    }

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

    public Line ColumnOf(FormCell cell) => HeadAbove(cell.Row) is var head && head > 0 ? ColumnOf(head, cell.Column) : Line.None;

    /// <summary>The column under a title of the form's row of titles.</summary>
    public Line ColumnOf(int headRow, int column) => _columns.GetValueOrDefault((headRow, column), Line.None);

    /// <summary>Where the form's row of titles stands on the sheet; 0 where it is gone.</summary>
    public int HeadOf(int headRow) => _headRows.GetValueOrDefault(headRow);

    /// <summary>The row holds one of the texts that head the form's row.</summary>
    public bool BearsLabelOf(int sheetRow, FormCell cell) =>
        _labels.TryGetValue(cell.Row, out var labels)
            && labels.Exists(label => _sheet.PlacesOf(label.Key).Any(place => place.Row == sheetRow));

    /// <summary>The row holds the text of another row of the form.</summary>
    public bool BearsOtherLabel(int sheetRow, FormCell cell) =>
        _labels.Any(row => row.Key != cell.Row && row.Value.Exists(label => _sheet.PlacesOf(label.Key).Any(place => place.Row == sheetRow))
            && !BearsLabelOf(sheetRow, cell));

    /// <summary>The column is surely that of another title.</summary>
    public bool IsOtherColumn(int sheetColumn, FormCell cell) =>
        _columns.Any(column => column.Key.HeadRow == HeadAbove(cell.Row) && column.Key.Column != cell.Column
            && column.Value is { Sureness: Sureness.Sure } line && line.Number == sheetColumn);

    public int HeadAbove(int row) => _heads.Keys.Where(head => head < row).DefaultIfEmpty(0).Max();

    private void AlignHeads()
    {
        foreach (var (head, cells) in _heads.OrderBy(row => row.Key))
        {
            var keys = cells.Select(cell => (cell.Column, Key: ReturnedSheet.KeyOf(cell.Text))).Where(cell => cell.Key.Length > 0).ToList();
            var best = keys.SelectMany(key => _sheet.PlacesOf(key.Key).Select(place => (place.Row, key.Key)).Distinct())
                .GroupBy(hit => hit.Row)
                .Select(row => (Row: row.Key, Hits: row.Select(hit => hit.Key).Distinct().Count()))
                .Where(row => row.Hits * 2 >= keys.Count && !_headRows.ContainsValue(row.Row))
                .OrderByDescending(row => row.Hits).ThenBy(row => row.Row)
                .FirstOrDefault();
            if (best.Row == 0)
                continue;
            _headRows[head] = best.Row;
            foreach (var (column, key) in keys)
            {
                var there = _sheet.PlacesOf(key).Where(place => place.Row == best.Row).ToList();
                if (there.Count == 1 && keys.Count(other => other.Key == key) == 1)
                    _columns[(head, column)] = new Line(there[0].Column, Sureness.Sure);
            }
            foreach (var (column, _) in keys.Where(key => !_columns.ContainsKey((head, key.Column))))
                _columns[(head, column)] = BetweenColumns(head, column, keys.ConvertAll(key => key.Column));
        }
    }

    private Line BetweenColumns(int head, int column, List<int> columns)
    {
        var index = columns.IndexOf(column);
        var left = index > 0 ? _columns.GetValueOrDefault((head, columns[index - 1]), Line.None) : Line.None;
        var right = index + 1 < columns.Count ? _columns.GetValueOrDefault((head, columns[index + 1]), Line.None) : Line.None;
        return left.Sureness == Sureness.Sure && right.Sureness == Sureness.Sure
            && right.Number - left.Number == columns[index + 1] - columns[index - 1]
            ? new Line(left.Number + column - columns[index - 1], Sureness.Doubtful)
            : Line.None;
    }

    // Somebody's answer may be word for word the name of a figure: only the column where most names stand is looked at.
    private void AlignLabelColumns()
    {
        foreach (var column in _labels.Values.SelectMany(labels => labels).GroupBy(label => label.Column))
        {
            var votes = column.SelectMany(label => _sheet.PlacesOf(label.Key)).GroupBy(place => place.Column)
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
            var found = _labels[rows[index]].Select(label => CandidatesOf(label)).Where(candidates => candidates.Count > 0).ToList();
            var single = found.Where(candidates => candidates.Count == 1).Select(candidates => candidates[0]).Distinct().ToList();
            if (single.Count == 1 && _labels[rows[index]]
                .Exists(label => _repeats[label.Key] == 1 && CandidatesOf(label) is [var only] && only == single[0]))
                _rows[rows[index]] = new Line(single[0], Sureness.Sure);
            else if (single.Count == 0 && found.Count > 0 && AfterRowAbove(rows, index, found) is { } follows)
                _rows[rows[index]] = new Line(follows, Sureness.Sure);
            else if (found.Exists(candidates => candidates.Count > 1) && single.Count == 0
                && _labels[rows[index]].TrueForAll(label => _repeats[label.Key] == 1))
            {
                _twice.Add(rows[index]);
                Twice.Add((TextOf(rows[index]), found[0][0], found[0][^1]));
            }
        }
        foreach (var index in Enumerable.Range(0, rows.Count).Where(index => !_rows.ContainsKey(rows[index])).ToList())
        {
            if (!_labels[rows[index]].Exists(label => CandidatesOf(label).Count > 0) && Between(rows, index) is { } row)
                _rows[rows[index]] = new Line(row, Sureness.Doubtful);
        }
    }

    private List<int> CandidatesOf((int Column, string Key) label) =>
        [.. _sheet.PlacesOf(label.Key).Where(place => place.Column == _labelColumns.GetValueOrDefault(label.Column))
            .Select(place => place.Row).Distinct()];

    // “Trong đó: nữ” stands under several figures: it is the one right below the row that it follows on the form.
    private int? AfterRowAbove(List<int> rows, int index, List<List<int>> found)
    {
        if (index == 0 || _rows.GetValueOrDefault(rows[index - 1]) is not { Sureness: Sureness.Sure } above)
            return null;
        var repeats = _labels[rows[index]].Max(label => _repeats[label.Key]);
        var candidates = found.SelectMany(candidates => candidates).Distinct().ToList();
        var next = above.Number + rows[index] - rows[index - 1];
        return candidates.Count <= repeats && candidates.Contains(next) ? next : null;
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

    private string TextOf(int row) =>
        _form.Cells.First(cell => cell.Row == row && cell.Kind is FormCellKind.Label or FormCellKind.Code && cell.Row == row).Text;
}
