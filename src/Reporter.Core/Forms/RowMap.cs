namespace Reporter.Core.Forms;

/// <summary>
/// Where the rows of a template stand on the form made from it: a row that only steers is gone, a row of a list stands there many times.
/// </summary>
public sealed class RowMap
{
    private readonly SortedDictionary<int, int> _counts = [];

    /// <param name="counts">How often a row stands on the form, for rows that do not stand there once.</param>
    public RowMap(IEnumerable<(int Row, int Count)> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);

        foreach (var (row, count) in counts)
            _counts[row] = count;
    }

    /// <summary>The rows that do not stand there once.</summary>
    public IReadOnlyDictionary<int, int> Counts => _counts;

    public int CountOf(int row) => _counts.GetValueOrDefault(row, 1);

    /// <summary>The first row that it becomes; of a row that is gone, the one that stands where it stood.</summary>
    public int First(int row)
    {
        var to = row;
        foreach (var (changed, count) in _counts)
        {
            if (changed >= row)
                break;
            to += count - 1;
        }
        return to;
    }

    public int Last(int row) => First(row) + Math.Max(CountOf(row), 1) - 1;

    /// <summary>What a run of rows becomes; null where all of them are gone.</summary>
    public (int First, int Last)? Range(int first, int last)
    {
        var end = CountOf(last) == 0 ? First(last) - 1 : Last(last);
        return First(first) is var start && start <= end ? (start, end) : null;
    }
}
