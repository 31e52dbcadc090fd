using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

using Reporter.Core.Matching.Layout;

namespace Reporter.Core.Matching.Reading;

/// <summary>The answer in a column of figures, with the measure that its format, the column's titles or the table's notes give.</summary>
internal static class ColumnMeasures
{
    public static Answer Answer(Block block, SheetRow row, Column column, Field field, Cell cell, CellLocation at)
    {
        // What a person sees beside the number outdoes what the table says of it.
        var (measure, other) = MeasureChoice.Shown(field, cell) ?? MeasureChoice.Of(field, [column.Measure], [block.NoteMeasure]);
        return new Answer(field, cell, at)
        {
            Explanation = block.Find(ColumnRole.Explanation) is { } beside ? row[beside.Number].Text : "",
            Measure = measure,
            OtherMeasure = other,
        };
    }
}
