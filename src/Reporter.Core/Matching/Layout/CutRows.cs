using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Layout;

/// <summary>
/// Rows of a text file that a decimal comma has cut: “15,5” has become 15 and 5, and whatever follows stands one column too far to the
/// right. Nothing in such a row can be trusted.
/// </summary>
internal static class CutRows
{
    public static Block Without(Block block, DiagnosticBag bag)
    {
        var header = block.View.Rows.Take(block.First).Skip(block.Top).Select(row => row.Fields).DefaultIfEmpty(0).Max();
        if (header == 0)
            return block;
        var titled = block.View.Rows.Take(block.First).Skip(block.Top).Max(SheetView.LastColumn);
        var cut = block.View.Rows.Take(block.End).Skip(block.First)
            .Where(row => row.Fields > header || IsBeyond(block, row, titled) || HasHalfBeside(block, row)).ToList();
        if (cut.Count == 0)
            return block;
        bag.Add(MatchingFindings.RowsCut(block.View.Sheet.At(cut[0].Number, 1), [.. cut.Select(row => row.Number)]));
        foreach (var row in cut)
            bag.Cover(CellUse.Refused, block.View.Sheet.Span(row.Number, 1, row.Number, int.MaxValue));
        var kept = block.View.Rows.Except(cut, ReferenceEqualityComparer.Instance).Cast<SheetRow>().ToList();
        return block with { View = new SheetView(block.View.Sheet with { Rows = kept }), End = block.End - cut.Count, Frame = block.Frame };
    }

    // Excel pads every row with the commas of the longest, the titles too: the second half stands where no title does.
    private static bool IsBeyond(Block block, SheetRow row, int titled) => row.Fields > titled
        && SheetView.Filled(row).Any(column => column > titled && SheetView.IsFigure(row[column]) && SheetView.IsFigure(row[column - 1]))
        && block.Shape != Shape.Table;

    // Where a column for remarks follows the figures, the second half stands in it: a remark is no number of one to three digits.
    private static bool HasHalfBeside(Block block, SheetRow row) =>
        block.Shape == Shape.List && block.Find(ColumnRole.Value) is { } value && VietNumber.TryParse(row[value.Number].Text, out _)
        && row[value.Number + 1].Text is { Length: >= 1 and <= 3 } half && half.All(char.IsAsciiDigit)
        && block.Columns.Any(column => column.Number == value.Number + 1 && column.Role is ColumnRole.Explanation or ColumnRole.Silent);
}
