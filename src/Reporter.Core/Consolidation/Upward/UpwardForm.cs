using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Forms.Tagged;
using Reporter.Core.Plans;
using Reporter.Core.Templates.Tags;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation.Upward;

/// <summary>Fills a superior's form: which rows stand there how often, and what the tags in them give.</summary>
public sealed class UpwardForm
{
    private const int MostRows = 1_000_000;

    private readonly IReadOnlyList<TableTotal> _tables;
    private readonly UpwardValues _values;
    private readonly Dictionary<object, ReportingUnit> _units = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, UnitRow> _rows = new(ReferenceEqualityComparer.Instance);

    /// <param name="all">Null for data that are no year's.</param>
    /// <param name="model">What the report sees.</param>
    public UpwardForm(Consolidated? all, ScriptObject model, ScriptObject functions, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(model);

        (_tables, _values) = (all?.Tables ?? [], new UpwardValues(all, model, functions, bag));
        if (all is not null && model["don_vi"] is ScriptArray units)
        {
            foreach (var (item, unit) in units.OfType<object>().Zip(all.Plan.Units))
                _units[item] = unit;
        }
        foreach (var table in _tables)
        {
            if (model["bang"] is not ScriptObject lists || lists[table.Table.Code] is not ScriptArray rows)
                continue;
            foreach (var (item, row) in rows.OfType<object>().Zip(table.Rows))
                _rows[item] = row;
        }
    }

    /// <summary>A sheet with its tags filled in.</summary>
    /// <param name="elsewhere">Texts of the sheet outside its cells.</param>
    public FilledSheet Fill(TaggedFormSheet sheet, int index, IEnumerable<TaggedPlace> elsewhere)
    {
        ArgumentNullException.ThrowIfNull(sheet);

        var run = new Run(this, sheet);
        run.Expand(1, run.Last, run.Loops, [], TurnScope.Outside);
        var at = new CellLocation(sheet.Sheet.Path, sheet.Sheet.Name, 1, 1);
        var name = Printed(sheet.Sheet.Name, at, (value, _) => value);
        return new FilledSheet(index, name, new TurnRows(run.Rows, run.LoopsOfRows, run.Last), run.Cells)
        {
            HeadersAndFooters = elsewhere.Where(place => place.Kind == TaggedPlaceKind.HeaderOrFooter).Select(place => place.Text)
                .Distinct(StringComparer.Ordinal).ToDictionary(text => text, text => Printed(text, at, InHeader), StringComparer.Ordinal),
        };
    }

    // There “&” begins a code, and a size of letters takes all digits behind it.
    private static string InHeader(string value, string before) =>
        (value.Length > 0 && char.IsAsciiDigit(value[0]) && before.TrimEnd(Digits) is var code && code.Length < before.Length
            && code.EndsWith('&') ? " " : "") + value.Replace("&", "&&", StringComparison.Ordinal);

    private static readonly char[] Digits = [.. "0123456789"];

    private string Printed(string text, CellLocation at, Func<string, string, string> shown)
    {
        var tags = TagScanner.Scan(text).Where(tag => tag is { IsUnopened: false, IsUnclosed: false });
        foreach (var tag in tags.OrderByDescending(tag => tag.Start))
        {
            var printed = new FormTag(FormTagKind.Printed, tag, TagCode.Read(tag.Code));
            text = text[..tag.Start] + shown(_values.Text(printed, TurnScope.Outside, at), text[..tag.Start]) + text[tag.End..];
        }
        return text;
    }

    private object? ValueOf(TaggedInput input, TurnScope scope, Location at)
    {
        List<FormTag> tags = [.. input.Tags.Where(tag => tag.Kind is not (FormTagKind.LoopStart or FormTagKind.LoopEnd))];
        if (tags is [var only] && input.Rest.Length == 0)
            return _values.Of(only, scope, at);
        if (tags.Exists(tag => UpwardValues.IsBlank(tag, scope)))
            return null;
        var text = input.Cell.Text;
        foreach (var tag in input.Tags.OrderByDescending(tag => tag.Scanned.Start))
        {
            text = text.Remove(tag.Scanned.Start, tag.Scanned.Length);
            if (tag.Kind is not (FormTagKind.LoopStart or FormTagKind.LoopEnd))
                text = text.Insert(tag.Scanned.Start, _values.Text(tag, scope, at));
        }
        return text.Trim() is { Length: > 0 } words ? words : null;
    }

    private IReadOnlyList<TurnScope> Turns(RepeatedRows loop, TurnScope around, Location at)
    {
        if (loop.Tag is not { } tag)
        {
            var unit = around.Units.Values.LastOrDefault();
            return [.. _tables.Where(table => table.Table.Code == loop.Table).SelectMany(table => table.Rows)
                .Where(row => unit is null || row.Unit.Code == unit.Code)
                .Select((row, index) => around with { Index = index, Rows = With(around.Rows, loop.Table, row) })];
        }
        return [.. _values.Items(tag, around, at).Select((item, index) => Turn(tag, item, index, around))];
    }

    private TurnScope Turn(FormTag tag, object? item, int index, TurnScope around)
    {
        var variables = new ScriptObject();
        around.Variables.CopyTo(variables);
        variables[tag.Variable] = item;
        var scope = around with { Index = index, Variables = variables };
        if (item is not null && _units.TryGetValue(item, out var unit))
            return scope with { Units = With(around.Units, tag.Variable, unit) };
        return item is not null && tag.Table is { } table && _rows.TryGetValue(item, out var row)
            ? scope with { Rows = With(around.Rows, table.Code, row) } : scope;
    }

    private static HashSet<string> Named(TurnScope scope, RepeatedRows loop) => [.. scope.Blank, loop.Tag?.Variable ?? loop.Table];

    private static Dictionary<string, T> With<T>(IReadOnlyDictionary<string, T> known, string name, T value) =>
        new(known, StringComparer.Ordinal) { [name] = value };

    /// <summary>One sheet while its rows are laid out.</summary>
    private sealed class Run(UpwardForm form, TaggedFormSheet sheet)
    {
        private readonly ILookup<int, TaggedInput> _inputs = sheet.Tagged.Values.ToLookup(input => input.Cell.Row);
        private readonly Dictionary<RepeatedRows, int> _ids = new(ReferenceEqualityComparer.Instance);
        private int _turn;

        public List<TurnRow> Rows { get; } = [];

        public Dictionary<int, IReadOnlyList<int>> LoopsOfRows { get; } = [];

        public Dictionary<(int, int), object?> Cells { get; } = [];

        public IReadOnlyList<RepeatedRows> Loops { get; } = RepeatedRows.In(sheet);

        public int Last { get; } = sheet.Sheet.Cells.Select(cell => cell.Row).Concat(sheet.Sheet.Merged.Select(range => range.LastRow))
            .DefaultIfEmpty(0).Max();

        public void Expand(int first, int last, IReadOnlyList<RepeatedRows> loops, IReadOnlyList<int> turns, TurnScope scope,
            IReadOnlyList<int>? around = null)
        {
            for (var row = first; row <= last; row++)
            {
                if (loops.FirstOrDefault(loop => loop.FirstRow == row) is { } loop)
                {
                    if (!_ids.TryGetValue(loop, out var id))
                        _ids[loop] = id = _ids.Count + 1;
                    IReadOnlyList<int> inside = [.. around ?? [], id];
                    var items = form.Turns(loop, scope, At(row, 1));
                    foreach (var turn in items.Count > 0 ? items : [scope with { Blank = Named(scope, loop) }])
                        Expand(loop.FirstRow, loop.LastRow, [.. loop.Inner], [.. turns, ++_turn], turn, inside);
                    row = loop.LastRow;
                }
                else if (!sheet.ControlRows.Contains(row))
                {
                    Add(row, turns, scope, around ?? []);
                }
            }
        }

        private void Add(int row, IReadOnlyList<int> turns, TurnScope scope, IReadOnlyList<int> around)
        {
            Rows.Add(new TurnRow(row, turns));
            if (Rows.Count > MostRows)
                throw new InvalidOperationException("More rows than a sheet has.");
            if (around.Count > 0)
                LoopsOfRows[row] = around;
            foreach (var input in _inputs[row])
                Cells[(Rows.Count, input.Cell.Column)] = form.ValueOf(input, scope, At(row, input.Cell.Column));
        }

        private CellLocation At(int row, int column) => new(sheet.Sheet.Path, sheet.Sheet.Name, row, column);
    }
}
