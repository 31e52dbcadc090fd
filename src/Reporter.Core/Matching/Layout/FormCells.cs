using Reporter.Core.Diagnostics;
using Reporter.Core.Names;

namespace Reporter.Core.Matching.Layout;

/// <summary>The numbers of a table that are the form's own and nobody's figures: what counts its rows and its columns.</summary>
internal static class FormCells
{
    public static void Cover(Block block, DiagnosticBag bag)
    {
        for (var index = block.Top; index < block.First; index++)
            bag.Cover(CellUse.Form, block.View.Sheet.Span(block.View.Rows[index].Number, 1, block.View.Rows[index].Number, int.MaxValue));
        foreach (var column in block.Columns.Where(column => column.Role == ColumnRole.Silent && IsCount(column)))
            bag.Cover(CellUse.Form, block.SpanOf(column.Number, column.Last));
    }

    public static bool IsCount(Column column) =>
        NameKey.Of(column.Title) is "stt" or "tt" or "so tt" or "so thu tu" or "stt a" or "tt a" or "id";
}
