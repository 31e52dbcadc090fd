namespace Reporter.Core.Forms;

/// <summary>One row of a filled form: the row of the template from which it is made, in which turns of the loops around it.</summary>
/// <param name="Turns">Ids of the turns, outermost first; each turn of the sheet has its own.</param>
public sealed record TurnRow(int Template, IReadOnlyList<int> Turns);

/// <summary>
/// Where the rows of a template stand on a form that is filled, turn by turn. What refers to a row in the same loop means the same turn;
/// what refers to it from outside means all of them.
/// </summary>
public sealed class TurnRows
{
    private readonly IReadOnlyList<TurnRow> _rows;
    private readonly Dictionary<(int Template, int Turn), List<int>> _places = [];
    private readonly Dictionary<int, int> _starts = [];
    private readonly Dictionary<int, IReadOnlyList<int>> _loops;

    /// <param name="rows">In the order in which they stand on the form; every row of the template up to <paramref name="last"/>.</param>
    /// <param name="loops">For each row of the template the ids of the loops around it, outermost first.</param>
    /// <param name="last">The last row of the template that is looked at; those behind it move as one.</param>
    public TurnRows(IReadOnlyList<TurnRow> rows, IReadOnlyDictionary<int, IReadOnlyList<int>> loops, int last)
    {
        ArgumentNullException.ThrowIfNull(rows);

        (_rows, LastTemplate) = (rows, last);
        _loops = new Dictionary<int, IReadOnlyList<int>>(loops);
        for (var at = 1; at <= rows.Count; at++)
        {
            var row = rows[at - 1];
            _starts.TryAdd(row.Template, at);
            Note((row.Template, 0), at);
            foreach (var turn in row.Turns)
                Note((row.Template, turn), at);
        }
        var next = rows.Count + 1;
        for (var template = last; template > 0; template--)
        {
            // Of a row that is gone: where it stood.
            if (_starts.TryGetValue(template, out var start))
                next = start;
            else
                _starts[template] = next;
        }
    }

    public IReadOnlyList<TurnRow> Rows => _rows;

    public int LastTemplate { get; }

    /// <summary>Nothing is repeated or gone.</summary>
    public bool IsUnchanged => _rows.Count == LastTemplate && _rows.Select((row, index) => row.Template == index + 1).All(same => same);

    /// <summary>The first row that it becomes; of a row that is gone, the one that stands where it stood.</summary>
    public int First(int template) => template > LastTemplate ? template + _rows.Count - LastTemplate : _starts[template];

    public int Last(int template) => _places.TryGetValue((template, 0), out var all) ? all[^1] : First(template);

    /// <summary>The rows that it becomes, as a formula in a row means them: those of the formula's own turns.</summary>
    /// <param name="from">Null for what stands outside all rows.</param>
    public IReadOnlyList<int> At(int template, TurnRow? from = null)
    {
        if (template > LastTemplate)
            return [First(template)];
        var turn = from is null ? 0 : Shared(template, from);
        return _places.TryGetValue((template, turn), out var rows) ? rows : [];
    }

    /// <summary>The row is repeated together with the other.</summary>
    public bool IsInTurnOf(int template, TurnRow from)
    {
        ArgumentNullException.ThrowIfNull(from);

        return LoopsOf(template) is var loops && LoopsOf(from.Template) is [.., var innermost] && loops.Contains(innermost);
    }

    /// <summary>The rows that a range becomes, as runs of rows that follow each other.</summary>
    public IReadOnlyList<(int First, int Last)> Runs(int first, int last, TurnRow? from = null)
    {
        var rows = new SortedSet<int>();
        for (var template = first; template <= Math.Min(last, LastTemplate); template++)
            rows.UnionWith(At(template, from));
        if (last > LastTemplate)
            rows.UnionWith([First(Math.Max(first, LastTemplate + 1)), First(last)]);
        var runs = new List<(int First, int Last)>();
        foreach (var row in rows)
        {
            if (runs.Count > 0 && (runs[^1].Last == row - 1 || row > First(LastTemplate + 1)))
                runs[^1] = runs[^1] with { Last = row };
            else
                runs.Add((row, row));
        }
        return runs;
    }

    /// <summary>Each turn of the innermost loop around all of these rows, as the rows that they become in it.</summary>
    public IEnumerable<(int First, int Last)> Turns(int first, int last)
    {
        var around = LoopsOf(first).TakeWhile((loop, depth) => LoopsOf(last).ElementAtOrDefault(depth) == loop).Count();
        if (around == 0)
            return At(first) is [var top, ..] && At(last) is [.., var bottom] ? [(top, Math.Max(top, bottom))]
                : Runs(first, last) is [var begin, ..] and [.., var end] ? [(begin.First, end.Last)] : [];
        return At(first).Select(row => _rows[row - 1]).DistinctBy(row => row.Turns[around - 1])
            .Select(row => (At(first, row)[0], At(last, row) is [.., var end] ? end : At(first, row)[^1]));
    }

    private IReadOnlyList<int> LoopsOf(int template) => _loops.GetValueOrDefault(template, []);

    private int Shared(int template, TurnRow from)
    {
        var (own, others) = (LoopsOf(from.Template), LoopsOf(template));
        var depth = 0;
        while (depth < own.Count && depth < others.Count && own[depth] == others[depth] && depth < from.Turns.Count)
            depth++;
        return depth == 0 ? 0 : from.Turns[depth - 1];
    }

    private void Note((int, int) key, int row)
    {
        if (!_places.TryGetValue(key, out var rows))
            _places[key] = rows = [];
        rows.Add(row);
    }
}
