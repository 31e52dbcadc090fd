using Reporter.Core.Sheets;

using Reporter.Core.Matching.Layout;

namespace Reporter.Core.Matching.Fields;

/// <summary>“Đơn vị tính: nghìn đồng” above a table or under it: the measure of every figure in it that has no nearer one.</summary>
internal static class MeasureNotes
{
    private const int RowsAbove = 15;

    public static string Of(Block block, int after, int next, MeasureText measures)
    {
        for (var index = block.Top - 1; index >= Math.Max(after, block.Top - RowsAbove); index--)
        {
            if (InRow(block.View.Rows[index], measures, isAbove: true) is { Length: > 0 } above)
                return above;
        }
        foreach (var caption in block.Captions)
        {
            if (measures.InTitle(caption) is { Length: > 0 } inCaption)
                return inCaption;
        }
        for (var index = next - 1; index >= block.First
            && !SheetView.Filled(block.View.Rows[index]).Any(column => SheetView.IsFigure(block.View.Rows[index][column])); index--)
        {
            if (InRow(block.View.Rows[index], measures, isAbove: false) is { Length: > 0 } under)
                return under;
        }
        return "";
    }

    private static string InRow(SheetRow row, MeasureText measures, bool isAbove)
    {
        foreach (var column in SheetView.Filled(row))
        {
            if (row[column].Kind != CellKind.Text)
                continue;
            var text = row[column].Text;
            if ((isAbove ? measures.InNote(text) : measures.Labelled(text)) is { Length: > 0 } note)
                return note;
            // The label in one cell, what it says in the next.
            if (MatchWords.IsMeasureLabel(text) && SheetView.Filled(row).FirstOrDefault(other => other > column) is > 0 and var beside
                && measures.Alone(row[beside].Text) is { Length: > 0 } apart)
                return apart;
        }
        return "";
    }
}
