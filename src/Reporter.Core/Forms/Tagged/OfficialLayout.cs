using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Scriban.Runtime;

namespace Reporter.Core.Forms.Tagged;

/// <summary>
/// Lays out a sheet of a tagged workbook for one kind of unit: list rows repeated, steering rows gone, every cell with its purpose.
/// </summary>
public sealed class OfficialLayout
{
    private readonly TaggedFormSheet _template;
    private readonly ReportPlan _plan;
    private readonly ReportingUnit _anyone;
    private readonly ScriptObject _model;
    private readonly ScriptObject _functions;
    private readonly DiagnosticBag _bag;
    private readonly RowMap _rows;
    private readonly TemplateTitles _titles;
    private readonly Dictionary<(int, int), string> _ofUnit = [];

    private OfficialLayout(TaggedFormSheet template, ReportPlan plan, UnitKind kind, ScriptObject model, ScriptObject functions,
        DiagnosticBag bag)
    {
        (_template, _plan, _model, _functions, _bag) = (template, plan, model, functions, bag);
        _anyone = new ReportingUnit { Code = "", Name = "", Kind = kind.Code };
        _rows = new RowMap(template.ControlRows.Select(row => (row, 0)).Concat(template.Loops
            .Where(loop => IsAsked(loop.Table)).Select(loop => (loop.FirstRow, loop.Table is null ? 1 : FormLayout.RowsOf(loop.Table)))));
        _titles = new TemplateTitles(template);
    }

    /// <param name="model">What printed tags see, with some unit of the kind.</param>
    /// <returns>Null where units of this kind do not get the sheet.</returns>
    public static OfficialSheet? Of(TaggedFormSheet template, ReportPlan plan, UnitKind kind, string id, ScriptObject model,
        ScriptObject functions, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(kind);

        var layout = new OfficialLayout(template, plan, kind, model, functions, bag);
        if (template.OnlyGoesUp || (template.Asked.Any() && !template.Tags.Any(layout.IsAsked)))
            return null;
        List<FormCell> cells = [.. template.Sheet.Cells.SelectMany(layout.CellsOf).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
        // Under everything, one row apart; a sheet that asks nothing needs none.
        if (template.Asked.Any())
            cells.Add(new FormCell(layout.BottomRow() + 2, 1, FormCellKind.Mark, "") { LastColumn = Math.Max(1, layout.RightColumn()) });
        return new OfficialSheet(template, layout._rows, new FormSheet
        {
            Id = id,
            Name = template.Sheet.Name,
            Cells = cells,
            Lists = [.. template.Loops.Where(loop => layout.IsAsked(loop.Table)).Select(layout.ListOf).OfType<FormList>()],
            HeadRow = cells.Where(cell => cell.Kind == FormCellKind.Head).Select(cell => cell.LastRow).DefaultIfEmpty(0).Max(),
            IsOfficial = true,
        })
        { OfUnit = layout._ofUnit };
    }

    private bool IsAsked(ListTable? table) => table is not null && FormLayout.IsAsked(table.Required, _anyone)
        && _plan.Sections.Any(section => section.Tables.Contains(table) && FormLayout.IsAsked(section.Required, _anyone));

    private bool IsAsked(FormTag tag) => tag switch
    {
        { IsInput: false } => false,
        { Table: { } table, Field: { } column } => IsAsked(table) && FormLayout.IsAsked(column, _anyone),
        { Field: { } field } => FormLayout.IsAsked(field, _anyone)
            && _plan.Sections.Any(section => section.Fields.Contains(field) && FormLayout.IsAsked(section.Required, _anyone)),
        _ => false,
    };

    private IEnumerable<FormCell> CellsOf(TaggedCell cell)
    {
        var count = _rows.CountOf(cell.Row);
        var merged = _template.Sheet.RangeOf(cell.Row, cell.Column);
        for (var turn = 0; turn < count; turn++)
        {
            var row = _rows.First(cell.Row) + turn;
            if (CellOf(cell, row, turn) is { } made)
            {
                yield return made with
                {
                    LastColumn = merged.LastColumn,
                    LastRow = merged.LastRow > merged.FirstRow ? _rows.Last(merged.LastRow) : row,
                };
            }
        }
    }

    private FormCell? CellOf(TaggedCell cell, int row, int turn)
    {
        if (!_template.Tagged.TryGetValue((cell.Row, cell.Column), out var tagged))
        {
            return cell switch
            {
                { Formula.Length: > 0 } => new FormCell(row, cell.Column, TemplateTitles.IsWords(cell) ? FormCellKind.Status
                    : FormCellKind.Computed, ""),
                { IsNumber: true } => new FormCell(row, cell.Column, FormCellKind.Running, cell.Text),
                _ => new FormCell(row, cell.Column, turn > 0 ? FormCellKind.Running : _titles.KindOf(cell), cell.Text),
            };
        }
        if (tagged.IsOnlyControls)
            return null;
        var tag = tagged.Tags.FirstOrDefault(tag => tag.Kind is not (FormTagKind.LoopStart or FormTagKind.LoopEnd));
        return tag switch
        {
            { IsInput: true } => IsAsked(tag) ? InputOf(tag, row, cell.Column) : null,
            { Kind: FormTagKind.Running } => new FormCell(row, cell.Column, FormCellKind.Running,
                (turn + 1).ToString(CultureInfo.InvariantCulture)),
            { Kind: FormTagKind.Printed } when tagged.Tags.All(other => other.Kind is not FormTagKind.Total) =>
                PrintedOf(tagged, cell, row),
            _ => new FormCell(row, cell.Column, FormCellKind.Computed, "") { Field = tag?.Field },
        };
    }

    private FormCell? InputOf(FormTag tag, int row, int column) => tag.Kind switch
    {
        FormTagKind.Column => null,
        FormTagKind.Explanation => new FormCell(row, column, FormCellKind.Explanation, "") { Field = tag.Field },
        FormTagKind.Choice => new FormCell(row, column, FormCellKind.Choice, "") { Field = tag.Field, Choice = tag.Choice },
        _ => new FormCell(row, column, FormCellKind.Input, "")
        {
            Field = tag.Field,
            IsRequired = tag.Field?.Required.Binds(_anyone) ?? false,
        },
    };

    private FormCell PrintedOf(TaggedInput tagged, TaggedCell cell, int row)
    {
        var source = PrintedText.SourceOf(tagged);
        if (tagged.Tags.Any(tag => tag.IsOfUnit))
        {
            _ofUnit[(row, cell.Column)] = source;
            return new FormCell(row, cell.Column, FormCellKind.Unit, "");
        }
        var at = new CellLocation(_template.Sheet.Path, _template.Sheet.Name, cell.Row, cell.Column);
        return new FormCell(row, cell.Column, _titles.KindOf(cell), PrintedText.Of(source, _model, _functions, at, _bag));
    }

    private FormList? ListOf(FormLoop loop)
    {
        if (loop.Table is not { } table)
            return null;
        var row = loop.FirstRow;
        var inputs = _template.Tagged.Values.Where(input => loop.FirstRow <= input.Cell.Row && input.Cell.Row <= loop.LastRow);
        var columns = new List<FormListColumn>();
        foreach (var (tag, column) in inputs.SelectMany(input => input.Tags.Select(tag => (tag, input.Cell.Column)))
            .OrderBy(tag => tag.Column))
        {
            if (tag is { Kind: FormTagKind.Column, Field: { } field } && ReferenceEquals(tag.Table, table) && IsAsked(tag))
                columns.Add(new FormListColumn(field, column));
        }
        return columns.Count == 0 ? null
            : new FormList(table, Math.Max(0, _rows.First(row) - 1), _rows.First(row), _rows.Last(row), columns);
    }

    private int BottomRow() =>
        _template.Sheet.Cells.Select(cell => cell.Row).Concat(_template.Sheet.Merged.Select(range => range.LastRow))
            .Select(_rows.Last).DefaultIfEmpty(0).Max();

    private int RightColumn() => Math.Min(FormLimits.TableColumns,
        _template.Sheet.Cells.Select(cell => _template.Sheet.RangeOf(cell.Row, cell.Column).LastColumn).DefaultIfEmpty(1).Max());
}
