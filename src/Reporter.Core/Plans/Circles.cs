namespace Reporter.Core.Plans;

/// <summary>Finds what leads back to itself.</summary>
internal static class Circles
{
    /// <summary>Each circle once, from the first of its members; the last leads back to the first.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(IEnumerable<string> starts, Func<string, IEnumerable<string>> next)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in starts)
        {
            if (Follow(start, next, done) is { } circle)
                yield return circle;
        }
    }

    /// <summary>Kept on a stack of its own: a plan may chain thousands.</summary>
    private static List<string>? Follow(string start, Func<string, IEnumerable<string>> next, HashSet<string> done)
    {
        if (!done.Add(start))
            return null;
        var circle = (List<string>?)null;
        var path = new List<string> { start };
        var ways = new Stack<IEnumerator<string>>([next(start).GetEnumerator()]);
        while (ways.TryPeek(out var way))
        {
            if (!way.MoveNext())
            {
                ways.Pop().Dispose();
                path.RemoveAt(path.Count - 1);
            }
            else if (path.IndexOf(way.Current) is >= 0 and var from)
                circle ??= path[from..];
            else if (done.Add(way.Current))
            {
                path.Add(way.Current);
                ways.Push(next(way.Current).GetEnumerator());
            }
        }
        return circle;
    }
}
