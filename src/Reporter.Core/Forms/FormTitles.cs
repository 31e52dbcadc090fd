namespace Reporter.Core.Forms;

/// <summary>The titles of a form's tables: for each column the path from the widest title above it to its own.</summary>
public sealed class FormTitles
{
    private readonly List<List<FormCell>> _blocks = [];

    public FormTitles(FormSheet form)
    {
        ArgumentNullException.ThrowIfNull(form);

        var filled = form.Cells.Where(cell => cell.IsInput || cell.Kind == FormCellKind.Computed).Select(cell => cell.Row)
            .Concat(form.Lists.Select(list => list.FirstRow)).ToHashSet();
        var last = 0;
        foreach (var row in form.Cells.Where(cell => cell.Kind == FormCellKind.Head).GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            if (last == 0 || filled.Any(other => last < other && other < row.Key))
                _blocks.Add([]);
            _blocks[^1].AddRange(row.OrderBy(cell => cell.Column));
            last = row.Key;
        }
    }

    /// <summary>The titles of each table, each in the order of its rows.</summary>
    public IReadOnlyList<IReadOnlyList<FormCell>> Blocks => _blocks;

    /// <summary>The table whose titles stand above a row; -1 for none.</summary>
    public int BlockAbove(int row) => _blocks.FindLastIndex(block => block[0].Row < row);

    /// <summary>From the uppermost title to the lowest; empty for a column without any.</summary>
    public IReadOnlyList<FormCell> PathOf(int block, int column) =>
        block < 0 ? [] : [.. _blocks[block].Where(cell => cell.Column <= column && column <= cell.LastColumn)];
}
