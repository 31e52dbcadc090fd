using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Templates.Tags;
using Scriban.Runtime;

namespace Reporter.Core.Forms.Tagged;

/// <summary>What a tag means in a form: an answer to be filled in, a total, something printed.</summary>
internal sealed class TagMeaning
{
    private readonly ScriptObject _functions;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, Field> _fields;
    private readonly Dictionary<string, ListTable> _tables;

    public TagMeaning(ReportPlan? plan, ScriptObject functions, DiagnosticBag bag)
    {
        (_functions, _bag) = (functions, bag);
        _fields = (plan?.Fields ?? []).GroupBy(field => field.Code).ToDictionary(same => same.Key, same => same.First(),
            StringComparer.Ordinal);
        _tables = (plan?.Tables ?? []).GroupBy(table => table.Code).ToDictionary(same => same.Key, same => same.First(),
            StringComparer.Ordinal);
        KnowsPlan = plan is not null;
    }

    private bool KnowsPlan { get; }

    public FormTag Of(ScannedTag scanned, TagCode code, LoopStack loops, Location at, string written)
    {
        var tag = new FormTag(FormTagKind.Wrong, scanned, code);
        switch (code.Steps)
        {
            case [{ Kind: StepKind.Open, Keyword: "for" }]:
                return Loop(tag, loops, at, written);
            case [{ Kind: StepKind.Close }]:
                return tag with { Kind = FormTagKind.LoopEnd };
            case [_, ..]:
                _bag.Add(TagFindings.OnlyLoops(at, written));
                return tag with { Kind = code.Steps[0].Kind == StepKind.Open ? FormTagKind.LoopStart : FormTagKind.Wrong };
        }
        if (code.Text.Contains("for.", StringComparison.Ordinal))
            return tag with { Kind = FormTagKind.Running };
        return TagNames.PathOf(code.Script) is { } path && Plain(tag, path, loops) is { } plain ? plain : Expression(tag, loops);
    }

    private FormTag Loop(FormTag tag, LoopStack loops, Location at, string written)
    {
        var loop = TagNames.LoopOf(tag.Code.Script);
        tag = tag with { Kind = FormTagKind.LoopStart, Variable = loop?.Variable ?? "" };
        switch (loop?.Source)
        {
            case [TagNames.Units]:
                return tag with { IsOfUnit = true };
            case [TagNames.Kinds]:
                return tag with { IsOfUnit = true, OnlyGoesUp = true };
            case [var kind, TagNames.Units] when loops.Find(kind) is { IsOfUnit: true }:
                return tag with { IsOfUnit = true, OnlyGoesUp = true };
            case [.., TagNames.Lists, var list] when _tables.TryGetValue(list, out var table):
                return tag with { Table = table };
            case [.., TagNames.Lists, _] when !KnowsPlan:
                return tag;
            default:
                // A list of units in another order, or of some of them, goes up and is no more than a loop over units.
                if (loop is not null && TagNames.RootsOf(tag.Code.Script).Contains(TagNames.Units))
                    return tag with { IsOfUnit = true, OnlyGoesUp = true };
                // Without a plan a workbook is filled from data that nobody has described.
                if (!KnowsPlan)
                    return tag;
                _bag.Add(TagFindings.LoopSource(at, written, [.. _tables.Keys.Select(name => $"{TagNames.Lists}.{name}")]));
                return tag;
        }
    }

    private FormTag? Plain(FormTag tag, IReadOnlyList<string> path, LoopStack loops)
    {
        var inner = loops.Find(path[0]);
        switch (path)
        {
            case [_, TagNames.Figures, var code] when inner is { IsOfUnit: true }:
                return _fields.TryGetValue(code, out var figure) ? Input(tag, figure, inner.OnlyGoesUp) : tag;
            case [_, var column] when inner?.Table is { } table && ColumnOf(table, column) is { } field:
                return tag with { Kind = FormTagKind.Column, Table = table, Field = field };
            case [_, _, ..] when inner is not null:
                return tag with { Kind = FormTagKind.Printed, IsOfUnit = true };
            case [var code] when _fields.TryGetValue(code, out var field):
                return Input(tag, field);
            case [var code, TagNames.Explanation] when _fields.TryGetValue(code, out var field):
                return tag with { Kind = FormTagKind.Explanation, Field = field };
            case [var code, var choice] when _fields.TryGetValue(code, out var field)
                && field.Choices.FirstOrDefault(each => each.Code == choice) is { } one:
                return tag with { Kind = FormTagKind.Choice, Field = field, Choice = one };
            case [var list, var column] when _tables.TryGetValue(list, out var table) && ColumnOf(table, column) is { } field:
                return tag with { Kind = FormTagKind.Column, Table = table, Field = field };
            case [TagNames.Lists, var list, var column] when _tables.TryGetValue(list, out var table)
                && ColumnOf(table, column) is { } field:
                return tag with { Kind = FormTagKind.Column, Table = table, Field = field };
            default:
                return null;
        }
    }

    // A computed figure is nobody's to type: its cell shows what it comes to.
    private static FormTag Input(FormTag tag, Field field, bool onlyGoesUp = false) =>
        tag with { Kind = field.IsComputed || onlyGoesUp ? FormTagKind.Total : FormTagKind.Input, Field = field };

    private FormTag Expression(FormTag tag, LoopStack loops)
    {
        var roots = TagNames.RootsOf(tag.Code.Script);
        var isPrinted = roots.All(root => TagNames.IsPrinted(root) || _functions.Contains(root) || loops.Find(root) is { Table: null })
            && !tag.Code.Text.Contains("." + TagNames.Figures, StringComparison.Ordinal);
        var total = TagNames.PathOf(tag.Code.Script) is ["tong", var code] ? _fields.GetValueOrDefault(code) : null;
        return tag with
        {
            Kind = isPrinted ? FormTagKind.Printed : FormTagKind.Total,
            Field = total,
            IsOfUnit = roots.Contains(TagNames.Unit) || roots.Any(root => loops.Find(root) is { Table: null }),
        };
    }

    private static Field? ColumnOf(ListTable table, string code) =>
        table.Columns.FirstOrDefault(column => string.Equals(column.Code, code, StringComparison.Ordinal));
}
