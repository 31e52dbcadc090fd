namespace Reporter.Office.Rendering;

/// <summary>What the rows above had, for cells that merge with an equal neighbour above (<c>gop_o</c>).</summary>
internal sealed class MergedCells
{
    private readonly Dictionary<int, string> _above = [];

    public void Reset() => _above.Clear();

    /// <summary>Whether the cell of a tag goes on with the one above it.</summary>
    public bool Continues(int tag, string value)
    {
        var same = _above.TryGetValue(tag, out var above) && above == value;
        _above[tag] = value;
        return same;
    }
}
