namespace Reporter.Core.Names;

/// <summary>What somebody probably meant to write: for “did you mean”, never for taking one name as another.</summary>
public static class NearestName
{
    /// <summary>The candidate nearest to a text, or null when none is near. Of two equally near, the first.</summary>
    public static string? To(string text, IEnumerable<string> candidates) =>
        Near(text, candidates, most: 1) is [var nearest] ? nearest : null;

    /// <summary>The candidates near to a text, the nearest first; equally near ones keep their order.</summary>
    public static IReadOnlyList<string> Near(string text, IEnumerable<string> candidates, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(candidates);

        var wanted = NameKey.Of(text);
        if (wanted.Length == 0)
            return [];
        return
        [
            .. candidates.Select(candidate => (candidate, cost: Cost(wanted, NameKey.Of(candidate))))
                .Where(pair => pair.cost <= 1)
                .OrderBy(pair => pair.cost)
                .Select(pair => pair.candidate)
                .Distinct()
                .Take(most),
        ];
    }

    // 0 is the same, 1 the farthest that still helps: a third of the letters wrong, or one name standing inside the other.
    // Of one or two letters, another one is another name.
    private static double Cost(string wanted, string candidate)
    {
        if (candidate.Length == 0)
            return double.PositiveInfinity;
        var shorter = wanted.Length < candidate.Length ? wanted : candidate;
        var longer = wanted.Length < candidate.Length ? candidate : wanted;
        var inside = shorter.Length >= 4 && $" {longer} ".Contains($" {shorter} ", StringComparison.Ordinal) ? 0.9
            : double.PositiveInfinity;
        var allowed = Math.Max(1.0, longer.Length / 3.0);
        if (longer.Length < 3)
            return wanted == candidate ? 0 : double.PositiveInfinity;
        return longer.Length - shorter.Length > allowed ? inside : Math.Min(inside, Distance(wanted, candidate) / allowed);
    }

    /// <summary>Letters to add, drop, change or swap with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[a.Length, b.Length];
    }
}
