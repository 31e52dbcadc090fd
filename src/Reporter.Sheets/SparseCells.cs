using System.Collections;
using Reporter.Core.Sheets;

namespace Reporter.Sheets;

/// <summary>The cells of a wide and almost empty row.</summary>
internal sealed class SparseCells : IReadOnlyList<Cell>
{
    private readonly int[] _places;
    private readonly Cell[] _cells;

    public SparseCells(ReadOnlySpan<Cell> row)
    {
        var places = new List<int>();
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i].Kind != CellKind.Blank)
                places.Add(i);
        }
        Count = row.Length;
        _places = [.. places];
        _cells = new Cell[places.Count];
        for (var i = 0; i < _cells.Length; i++)
            _cells[i] = row[_places[i]];
    }

    public int Count { get; }

    public Cell this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var found = Array.BinarySearch(_places, index);
            return found < 0 ? Cell.Blank : _cells[found];
        }
    }

    public IEnumerator<Cell> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
