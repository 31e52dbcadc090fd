namespace Reporter.Sheets;

/// <summary>
/// How many fields the rows of a text table have. A row with more than its header has been cut in the wrong place, and every figure
/// after the cut stands in a wrong column.
/// </summary>
internal sealed class FieldCounts
{
    private const int Widest = 256;

    private readonly int[] _rows = new int[Widest + 1];
    private readonly int[] _first = new int[Widest + 1];

    public void Add(int row, int fields)
    {
        var width = Math.Min(fields, Widest);
        if (_rows[width]++ == 0)
            _first[width] = row;
    }

    /// <summary>The first row that is wider than the header, when most rows agree on a width; null otherwise.</summary>
    public (int Row, int Usual, int Found, int Rows)? TooWide
    {
        get
        {
            var seen = Enumerable.Range(2, Widest - 1).Where(width => _rows[width] > 0).ToList();
            if (seen.Count < 2)
                return null;
            var usual = seen.MaxBy(width => _rows[width]);
            // The header is the first row at least as wide as most: rows written by hand leave empty fields at their end away.
            var header = seen.Where(width => width >= usual).MinBy(width => _first[width]);
            var wide = seen.Where(width => width > header).ToList();
            var all = seen.Sum(width => _rows[width]);
            if (wide.Count == 0 || wide.Sum(width => _rows[width]) * 4 > all || _rows[usual] * 2 < all)
                return null;
            var first = wide.MinBy(width => _first[width]);
            return (_first[first], header, first, wide.Sum(width => _rows[width]));
        }
    }
}
