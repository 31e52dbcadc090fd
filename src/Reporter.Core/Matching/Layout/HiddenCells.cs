using Reporter.Core.Diagnostics;

namespace Reporter.Core.Matching.Layout;

/// <summary>Rows and columns that nobody sees are read like the others; that they were is said, since the sender may not know of
/// them.</summary>
internal static class HiddenCells
{
    public static void Check(IReadOnlyList<Block> blocks, DiagnosticBag bag)
    {
        var hidden = blocks.SelectMany(block =>
            from row in block.View.Rows.Skip(block.First).Take(block.End - block.First)
            from column in SheetView.Filled(row)
            where (row.IsHidden || block.View.Sheet.HiddenColumns.Contains(column) || row[column].IsUnseen)
                && SheetView.IsFigure(row[column])
            select block.View.Sheet.At(row.Number, column)).ToList();
        if (hidden.Count > 0)
            bag.Add(MatchingFindings.CellsHidden(hidden[0], hidden.Count));
    }
}
