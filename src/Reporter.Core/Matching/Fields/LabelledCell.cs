using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;

namespace Reporter.Core.Matching.Fields;

/// <summary>Finds what stands behind a label outside the rows of data: “Đơn vị báo cáo: …” in one cell, or the label here and the value
/// beside it.</summary>
internal static class LabelledCell
{
    // Titles stand at the top; a label far down is part of some text.
    private const int RowsLookedAt = 40;

    private const int LongestLabel = 40;

    private const int LongestCell = 400;

    private static readonly string[] Separators = ["\n", "\t", "   "];

    public static IEnumerable<(CellLocation At, string Value)> Find(SheetView view, IReadOnlyList<Block> blocks,
        IReadOnlySet<string> labels, FieldNames names)
    {
        for (var index = 0; index < Math.Min(view.Rows.Count, RowsLookedAt); index++)
        {
            // A title is no label, and in a list of conferences “Đơn vị: …” may be part of any text.
            if (blocks.Any(block => block.Frame.Top <= index && index < (block.Shape == Shape.List ? block.Frame.First : block.Frame.End)))
                continue;
            var row = view.Rows[index];
            foreach (var column in SheetView.Filled(row))
            {
                // “đơn vị” in the column of measures counts units.
                if (blocks.Any(block => block.Frame.First <= index && index < block.Frame.End
                    && block.Find(ColumnRole.Measure)?.Number == column))
                    continue;
                if (Value(view, index, column, labels, names) is { } found)
                    yield return found;
            }
        }
    }

    private static (CellLocation At, string Value)? Value(SheetView view, int index, int column, IReadOnlySet<string> labels,
        FieldNames names)
    {
        var row = view.Rows[index];
        var text = row[column].Text;
        // One cell may hold a whole letterhead: “Đơn vị báo cáo: xã A     Kỳ báo cáo: năm …”.
        foreach (var part in text.Length > LongestCell ? []
            : text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = part.IndexOfAny([':', '：']);
            if (colon < 0 ? part.Length > LongestLabel || part.Length < text.Trim().Length : colon > LongestLabel)
                continue;
            if (!labels.Contains(names.Key(Unbracketed(colon < 0 ? part : part[..colon]))))
                continue;
            if (colon >= 0 && NameKey.Of(part[(colon + 1)..]).Length > 0)
                return (view.Sheet.At(row.Number, column), part[(colon + 1)..].Trim(' ', '.', '…', '_'));
            var next = SheetView.Filled(row).FirstOrDefault(other => other > column);
            return next > 0 && NameKey.Of(row[next].Text).Length > 0 ? (view.Sheet.At(row.Number, next), row[next].Text.Trim()) : null;
        }
        return null;
    }

    // “Tên đơn vị (xã, thị trấn)” asks for the same as “Tên đơn vị”.
    private static string Unbracketed(string label) =>
        label.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? label[..open] : label;
}
