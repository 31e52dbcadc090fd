namespace Reporter.Core.Consolidation.Sentences;

/// <summary>
/// Columns shared out over tables so that these have the fewest rows together, and are as even as can be: a whole and its parts stay
/// together, and no table is left with one or two columns.
/// </summary>
internal static class ColumnGroups
{
    // What the head of a further table costs, in rows.
    private const int Head = 12;

    /// <param name="isPart">It belongs to the column before it.</param>
    /// <param name="rows">Who stands in the rows of a column.</param>
    public static IReadOnlyList<List<T>> Of<T>(IReadOnlyList<T> columns, Func<T, bool> isPart, Func<T, IEnumerable<string>> rows, int most)
    {
        var bundles = Bundles(columns, isPart, most);
        // The best way to share out the first bundles: how many rows, and how uneven the tables are.
        var best = new (int Rows, int Squares, int From)[bundles.Count + 1];
        for (var end = 1; end <= bundles.Count; end++)
        {
            best[end] = (int.MaxValue, int.MaxValue, end - 1);
            var size = 0;
            var all = new HashSet<string>(StringComparer.Ordinal);
            for (var from = end - 1; from >= 0 && (size += bundles[from].Count) <= most; from--)
            {
                foreach (var column in bundles[from])
                    all.UnionWith(rows(column));
                var (count, squares) = (best[from].Rows + all.Count + Head, best[from].Squares + (size * size));
                if (count < best[end].Rows || (count == best[end].Rows && squares < best[end].Squares))
                    best[end] = (count, squares, from);
            }
        }
        var groups = new List<List<T>>();
        for (var end = bundles.Count; end > 0; end = best[end].From)
            groups.Insert(0, [.. bundles.Skip(best[end].From).Take(end - best[end].From).SelectMany(bundle => bundle)]);
        return groups;
    }

    // One that no table could hold is cut into even pieces.
    private static List<IReadOnlyList<T>> Bundles<T>(IReadOnlyList<T> columns, Func<T, bool> isPart, int most)
    {
        var bundles = new List<IReadOnlyList<T>>();
        for (var at = 0; at < columns.Count;)
        {
            var size = 1;
            while (at + size < columns.Count && isPart(columns[at + size]))
                size++;
            List<T> bundle = [.. columns.Skip(at).Take(size)];
            var pieces = (size + most - 1) / most;
            bundles.AddRange(bundle.Chunk((size + pieces - 1) / pieces));
            at += size;
        }
        return bundles;
    }
}
