namespace Reporter.Core.Forms.Tagged;

/// <summary>Rows of a template that are repeated together, and the tag that says over what.</summary>
/// <param name="Tag">Null for the row of a list's short names, which is repeated without a tag.</param>
/// <param name="Table">The code of that list; empty where there is a tag.</param>
/// <param name="FirstRow">The first row that is repeated; rows that only steer are not.</param>
public sealed record RepeatedRows(FormTag? Tag, string Table, int FirstRow, int LastRow)
{
    /// <summary>Repeated rows within these, in order.</summary>
    public IReadOnlyList<RepeatedRows> Inner { get; init; } = [];

    /// <summary>The loops of a sheet, outermost first, as its tags open and close them.</summary>
    public static IReadOnlyList<RepeatedRows> In(TaggedFormSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);

        var whole = new List<RepeatedRows>();
        var open = new Stack<(FormTag Tag, int Row, List<RepeatedRows> Inner)>();
        foreach (var input in sheet.Tagged.Values.OrderBy(input => input.Cell.Row).ThenBy(input => input.Cell.Column))
        {
            var row = input.Cell.Row;
            foreach (var tag in input.Tags)
            {
                if (tag.Kind == FormTagKind.LoopStart)
                    open.Push((tag, row, []));
                else if (tag.Kind == FormTagKind.LoopEnd && open.TryPop(out var begun))
                    Inside(open, whole).AddRange(Closed(begun, row, sheet.ControlRows));
                else if (tag is { Kind: FormTagKind.Column, Table: { } table } && !HasOwnLoop(tag, open)
                    && !Inside(open, whole).Exists(rows => rows.FirstRow == row))
                    Inside(open, whole).Add(new RepeatedRows(null, table.Code, row, row));
            }
        }
        return whole;
    }

    // “r.ngay” is a column of the loop that r goes through; “hoi_nghi.ngay” repeats its own row.
    private static bool HasOwnLoop(FormTag tag, Stack<(FormTag Tag, int Row, List<RepeatedRows> Inner)> open) =>
        open.Any(each => each.Tag.Table is { } table && ReferenceEquals(table, tag.Table));

    private static List<RepeatedRows> Inside(Stack<(FormTag Tag, int Row, List<RepeatedRows> Inner)> open, List<RepeatedRows> whole) =>
        open.TryPeek(out var around) ? around.Inner : whole;

    private static IEnumerable<RepeatedRows> Closed((FormTag Tag, int Row, List<RepeatedRows> Inner) begun, int end,
        IReadOnlySet<int> steering)
    {
        var (first, last) = (begun.Row, end);
        while (first <= last && steering.Contains(first))
            first++;
        while (last >= first && steering.Contains(last))
            last--;
        return first <= last ? [new RepeatedRows(begun.Tag, "", first, last) { Inner = begun.Inner }] : [];
    }
}
