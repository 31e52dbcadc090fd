using Reporter.Core.Forms;

namespace Reporter.Core.Matching.Marks;

/// <summary>
/// Which columns of a returned sheet are those of the form, by the whole path of titles above each: “Tổng số” under “Hòa giải viên” is
/// another column than “Tổng số” under “Vụ việc”. Merged cells are not asked for: a title holds until the next one to its right.
/// </summary>
internal sealed class TitleAlignment
{
    private readonly FormTitles _titles;
    private readonly ReturnedSheet _sheet;
    private readonly Dictionary<int, int> _rows = [];
    private readonly Dictionary<(int Block, int Column), Line> _columns = [];

    public TitleAlignment(FormSheet form, ReturnedSheet sheet)
    {
        (_titles, _sheet) = (form.Titles, sheet);
        foreach (var block in _titles.Blocks)
            AlignRows(block);
        // A title merged over several columns stands for those in which there is something under it.
        var used = form.Cells
            .Where(cell => cell.Kind is not (FormCellKind.Head or FormCellKind.Title or FormCellKind.Note or FormCellKind.Mark))
            .Select(cell => (Block: BlockAbove(cell.Row), cell.Column))
            .Concat(form.Lists.SelectMany(list => list.Columns.Select(column => (Block: BlockAbove(list.FirstRow), column.Column))))
            .Distinct().ToLookup(column => column.Block, column => column.Column);
        for (var block = 0; block < _titles.Blocks.Count; block++)
            AlignColumns(block, [.. used[block].Order()]);
    }

    /// <summary>The rows of the sheet that hold titles.</summary>
    public IReadOnlyCollection<int> Rows => _rows.Values;

    public int BlockAbove(int row) => _titles.BlockAbove(row);

    /// <summary>The column under the titles of a table.</summary>
    public Line ColumnOf(int block, int column) => _columns.GetValueOrDefault((block, column), Line.None);

    public bool HasTitle(int block, int column) => _titles.PathOf(block, column).Any(cell => ReturnedSheet.KeyOf(cell.Text).Length > 0);

    /// <summary>The last row of a table's titles on the sheet; 0 where they are gone.</summary>
    public int LastRowOf(int block) => block < 0 ? 0
        : _titles.Blocks[block].Select(cell => _rows.GetValueOrDefault(cell.Row)).DefaultIfEmpty(0).Max();

    public int FirstRowOf(int block) => block < 0 || block >= _titles.Blocks.Count ? 0
        : _titles.Blocks[block].Select(cell => _rows.GetValueOrDefault(cell.Row)).Where(row => row > 0).DefaultIfEmpty(0).Min();

    /// <summary>The column is surely that of another title of the same table.</summary>
    public bool IsOther(int block, int sheetColumn, int column) =>
        _columns.Any(known => known.Key.Block == block && known.Key.Column != column
            && known.Value is { Sureness: Sureness.Sure } line && line.Number == sheetColumn);

    // The row that says most is found first; the others lie before and behind it as on the form.
    private void AlignRows(IReadOnlyList<FormCell> block)
    {
        var rows = block.GroupBy(cell => cell.Row)
            .Select(row => (Row: row.Key, Keys: row.Select(cell => ReturnedSheet.KeyOf(cell.Text)).Where(key => key.Length > 0)
                .Distinct().ToList()))
            .Where(row => row.Keys.Count > 0)
            .OrderByDescending(row => row.Keys.Count).ThenBy(row => row.Row);
        var placed = new SortedDictionary<int, int>();
        foreach (var (row, keys) in rows)
        {
            var above = placed.Where(known => known.Key < row).Select(known => known.Value).DefaultIfEmpty(0).Max();
            var below = placed.Where(known => known.Key > row).Select(known => known.Value).DefaultIfEmpty(int.MaxValue).Min();
            var best = keys.SelectMany(key => _sheet.PlacesOf(key).Select(place => (place.Row, key)).Distinct())
                .GroupBy(hit => hit.Row)
                .Select(hit => (Row: hit.Key, Hits: hit.Select(each => each.key).Distinct().Count()))
                .Where(hit => hit.Hits * 2 >= keys.Count && above < hit.Row && hit.Row < below && !_rows.ContainsValue(hit.Row))
                .OrderByDescending(hit => hit.Hits)
                .ThenBy(hit => placed.Count == 0 ? 0 : placed.Min(known => Math.Abs(hit.Row - known.Value - row + known.Key)))
                .ThenBy(hit => hit.Row)
                .FirstOrDefault();
            if (best.Row > 0)
                placed[row] = _rows[row] = best.Row;
        }
    }

    private void AlignColumns(int block, List<int> used)
    {
        var columns = used.Select(column => (Column: column, Path: Keys(block, column))).Where(column => column.Path.Count > 0).ToList();
        foreach (var same in columns.GroupBy(column => string.Join('\n', column.Path.Select(step => step.Key))))
        {
            var (first, path) = same.First();
            var found = CandidatesOf(path);
            var fitting = found.Where(column => Fits(path, column)).ToList();
            if (same.Count() == 1 && fitting.Count == 1)
                _columns[(block, first)] = new Line(fitting[0], Sureness.Sure);
            else if (same.Count() > 1 && fitting.Count == same.Count())
                same.Zip(fitting).ToList().ForEach(pair => _columns[(block, pair.First.Column)] = new Line(pair.Second, Sureness.Doubtful));
            // A title above was changed; its own is left, and stands there once.
            else if (fitting.Count == 0 && found is [var only]
                && columns.Count(other => other.Path[^1].Key == path[^1].Key) == 1)
                _columns[(block, first)] = new Line(only, Sureness.Doubtful);
        }
        foreach (var (column, _) in columns.Where(column => !_columns.ContainsKey((block, column.Column))).ToList())
        {
            if (Between(block, column, columns.ConvertAll(each => each.Column)) is { Sureness: not Sureness.None } between)
                _columns[(block, column)] = between;
        }
    }

    private List<(int Row, string Key)> Keys(int block, int column) =>
        [.. _titles.PathOf(block, column).Select(cell => (_rows.GetValueOrDefault(cell.Row), ReturnedSheet.KeyOf(cell.Text)))
            .Where(step => step.Item2.Length > 0)];

    private List<int> CandidatesOf(List<(int Row, string Key)> path) =>
        path[^1].Row == 0 ? []
            : [.. _sheet.PlacesOf(path[^1].Key).Where(place => place.Row == path[^1].Row).Select(place => place.Column)];

    // Each title above holds from its own cell to the next one in its row.
    private bool Fits(List<(int Row, string Key)> path, int column) =>
        path.Take(path.Count - 1).All(step => step.Row > 0 && Enumerable.Range(1, column).Reverse()
            .Select(left => ReturnedSheet.KeyOf(_sheet.At(step.Row, left).Text)).FirstOrDefault(key => key.Length > 0) == step.Key);

    private Line Between(int block, int column, List<int> columns)
    {
        var index = columns.IndexOf(column);
        var left = index > 0 ? ColumnOf(block, columns[index - 1]) : Line.None;
        var right = index + 1 < columns.Count ? ColumnOf(block, columns[index + 1]) : Line.None;
        return left.Sureness == Sureness.Sure && right.Sureness == Sureness.Sure
            && right.Number - left.Number == columns[index + 1] - columns[index - 1]
            ? new Line(left.Number + column - columns[index - 1], Sureness.Doubtful)
            : Line.None;
    }
}
