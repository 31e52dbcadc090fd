using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;

namespace Reporter.Core.Forms.Tagged;

/// <summary>The loops that are open at a cell, and those of the sheet that have ended; what is wrong with them is told.</summary>
internal sealed class LoopStack(TaggedSheet? sheet, DiagnosticBag bag)
{
    /// <summary>For texts outside the cells, where no loop can be.</summary>
    public static readonly LoopStack None = new(null, []);

    private readonly Stack<(FormTag Tag, CellLocation At, string Written)> _open = new();
    private readonly List<(FormTag Tag, CellLocation At, string Written)> _inRow = [];
    private readonly List<FormLoop> _whole = [];
    private readonly HashSet<int> _controlRows = [];

    public IReadOnlyList<FormLoop> Whole => _whole;

    public IReadOnlySet<int> ControlRows => _controlRows;

    /// <summary>The loop whose item has this name, the innermost first.</summary>
    public FormTag? Find(string variable) =>
        _open.Select(open => open.Tag).FirstOrDefault(tag => tag.Variable.Length > 0 && tag.Variable == variable);

    public void Take(FormTag tag, CellLocation at, string written)
    {
        var range = sheet?.RangeOf(at.Row, at.Column);
        if (range is { } merged && (merged.FirstRow, merged.FirstColumn) != (merged.LastRow, merged.LastColumn))
            bag.Add(TagFindings.ControlInMerge(at, written));
        _inRow.Add((tag, at, written));
        if (tag.Kind == FormTagKind.LoopStart)
        {
            _open.Push((tag, at, written));
            return;
        }
        if (!_open.TryPop(out var open))
        {
            bag.Add(TemplateFindings.EndWithoutBlock(at, written));
            return;
        }
        if (open.Tag.Table is not null || open.Tag.IsOfUnit)
            _whole.Add(new FormLoop(open.At.Row, at.Row, open.Tag.Table));
    }

    /// <summary>A row with a loop's tag holds nothing else, or the loop begins with its first tag and ends with its last.</summary>
    public void EndOfRow(int row, List<TaggedCell> cells, Dictionary<(int, int), TaggedInput> tagged)
    {
        var filled = cells.Where(cell => cell.Text.Length > 0 || cell.Formula.Length > 0)
            .Select(cell => tagged.GetValueOrDefault((cell.Row, cell.Column))).ToList();
        if (_inRow.Count > 0 && filled.TrueForAll(cell => cell is { IsOnlyControls: true }))
        {
            _controlRows.Add(row);
        }
        else if (_inRow.Count > 0)
        {
            var tags = filled.SelectMany(cell => cell?.Tags ?? []).ToList();
            foreach (var (tag, at, written) in _inRow)
            {
                if (!ReferenceEquals(tag, tag.Kind == FormTagKind.LoopStart ? tags[0] : tags[^1]))
                    bag.Add(TagFindings.LoopWithinRow(at, written));
            }
        }
        _inRow.Clear();
    }

    public void EndOfSheet()
    {
        foreach (var (_, at, written) in _open.Reverse())
            bag.Add(TemplateFindings.BlockUnclosed(at, written));
        // Control rows are no part of what is repeated.
        for (var i = 0; i < _whole.Count; i++)
        {
            var loop = _whole[i];
            var (first, last) = (loop.FirstRow, loop.LastRow);
            while (first <= last && _controlRows.Contains(first))
                first++;
            while (last >= first && _controlRows.Contains(last))
                last--;
            _whole[i] = loop with { FirstRow = first, LastRow = last };
        }
        _whole.RemoveAll(loop => loop.FirstRow > loop.LastRow);
    }

    /// <summary>The short names of a list repeat the row in which they stand.</summary>
    public void AddRows(IEnumerable<TaggedInput> inputs)
    {
        foreach (var (row, table) in inputs.SelectMany(input => input.Tags.Where(tag => tag.Kind == FormTagKind.Column)
            .Select(tag => (input.Cell.Row, tag.Table))).OrderBy(tag => tag.Row).ToList())
        {
            if (!_whole.Exists(loop => loop.Table is not null && loop.FirstRow <= row && row <= loop.LastRow))
                _whole.Add(new FormLoop(row, row, table));
        }
    }
}
