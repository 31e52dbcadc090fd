using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Core.Templates.Tags;

namespace Reporter.Core.Forms.Tagged;

/// <summary>Whether each answer has one place of its own: what is asked twice, what lies across merged cells, what mixes lists.</summary>
internal static class TagPlaces
{
    public static void Check(TaggedFormSheet form, Dictionary<string, CellLocation> asked, DiagnosticBag bag)
    {
        var repeated = RepeatedRows.In(form);
        foreach (var input in form.Tagged.Values.OrderBy(input => input.Cell.Row).ThenBy(input => input.Cell.Column))
        {
            var at = new CellLocation(form.Sheet.Path, form.Sheet.Name, input.Cell.Row, input.Cell.Column);
            foreach (var tag in input.Tags)
            {
                var written = QuotedText.Of(input.Cell.Text.Substring(tag.Scanned.Start, tag.Scanned.Length));
                if (tag.Kind == FormTagKind.Running && form.ListAt(at.Row) is null
                    && !repeated.Any(rows => rows.FirstRow <= at.Row && at.Row <= rows.LastRow))
                    bag.Add(TagFindings.CountOutsideList(at, written));
                if (!tag.IsInput)
                    continue;
                CheckTwice(tag, at, written, asked, bag);
                CheckMerge(form, tag, at, written, bag);
                if (tag.Kind != FormTagKind.Column && form.ListAt(at.Row) is { } list)
                    bag.Add(TagFindings.InputInList(at, written, list.Name));
                else if (tag is { Kind: FormTagKind.Column, Table: { } own } && form.ListAt(at.Row) is { } there
                    && !ReferenceEquals(own, there))
                    bag.Add(TagFindings.ListsMixed(at, written, there.Name));
            }
        }
        foreach (var loop in form.Loops)
            CheckLoop(form, loop, bag);
    }

    private static bool Holds(FormLoop loop, int row) => loop.FirstRow <= row && row <= loop.LastRow;

    private static void CheckTwice(FormTag tag, CellLocation at, string written, Dictionary<string, CellLocation> asked, DiagnosticBag bag)
    {
        var code = string.Join('.', new[] { tag.Table?.Code, tag.Field?.Code, tag.Choice?.Code,
            tag.Kind == FormTagKind.Explanation ? TagNames.Explanation : null }.OfType<string>());
        if (!asked.TryAdd(code, at))
            bag.Add(TagFindings.InputTwice(at, written, asked[code]));
    }

    private static void CheckMerge(TaggedFormSheet form, FormTag tag, CellLocation at, string written, DiagnosticBag bag)
    {
        var range = form.Sheet.RangeOf(at.Row, at.Column);
        var isOthers = form.Sheet.Cells.Any(cell => (cell.Row, cell.Column) != (at.Row, at.Column) && cell.Text.Length > 0
            && range.FirstRow <= cell.Row && cell.Row <= range.LastRow && range.FirstColumn <= cell.Column
            && cell.Column <= range.LastColumn);
        if (isOthers || (tag.Kind == FormTagKind.Column && range.FirstRow < range.LastRow)
            || (range.FirstRow, range.FirstColumn) != (at.Row, at.Column))
            bag.Add(TagFindings.InputInMerge(at, written));
    }

    private static void CheckLoop(TaggedFormSheet form, FormLoop loop, DiagnosticBag bag)
    {
        var at = new CellLocation(form.Sheet.Path, form.Sheet.Name, loop.FirstRow, 1);
        foreach (var range in form.Sheet.Merged.Where(range => Crosses(range, loop)))
            bag.Add(TagFindings.LoopAcrossMerge(at with { Row = range.FirstRow, Column = range.FirstColumn }, loop.FirstRow, loop.LastRow));
        if (loop.Table is not { } table)
            return;
        var rows = form.Tagged.Values.Where(input => Holds(loop, input.Cell.Row) && input.Tags.Any(tag => tag.Kind == FormTagKind.Column))
            .Select(input => input.Cell.Row).Distinct().Count();
        if (rows > 1 || loop.LastRow > loop.FirstRow)
            bag.Add(TagFindings.ListOverRows(at, table.Name, loop.FirstRow, loop.LastRow));
        if ((table.FormRows ?? 0) > FormLimits.ListRows)
            bag.Add(TagFindings.FormBeyondLimit(at, FormLimit.ListRows, FormLimits.ListRows));
    }

    private static bool Crosses(CellRange range, FormLoop loop) =>
        (range.FirstRow < loop.FirstRow && loop.FirstRow <= range.LastRow && range.LastRow < loop.LastRow)
            || (loop.FirstRow < range.FirstRow && range.FirstRow <= loop.LastRow && loop.LastRow < range.LastRow);
}
