using Reporter.Word.Blocks;

namespace Reporter.Word.Values;

/// <summary>What the rows above had, for cells that merge with an equal neighbour above (<c>gop_o</c>).</summary>
internal sealed class MergedCells
{
    private readonly Dictionary<int, string> _above = [];

    public void Reset(int table)
    {
        foreach (var cell in _above.Keys.Where(cell => cell / MergeMarks.CellsPerTable == table).ToList())
            _above.Remove(cell);
    }

    /// <summary>Whether a cell goes on with the one above it.</summary>
    public bool Continues(int cell, string value)
    {
        var same = _above.TryGetValue(cell, out var above) && above == value;
        _above[cell] = value;
        return same;
    }
}
