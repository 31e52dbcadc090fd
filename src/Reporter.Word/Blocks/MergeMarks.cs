using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>Marks the cells whose tag merges equal neighbours (<c>gop_o</c>): the mark stands before the value that decides.</summary>
internal static class MergeMarks
{
    /// <summary>Cells are numbered by table: so many to each.</summary>
    public const int CellsPerTable = 100_000;

    private const string Function = "gop_o";

    public static void Add(XElement root)
    {
        var tables = 0;
        var changes = new SiblingEdits();
        foreach (var table in root.Descendants(WordNames.Tbl).ToList())
        {
            var cells = Tag.In(table).Where(tag => tag.Code.Text.Contains(Function, StringComparison.Ordinal))
                .Select(tag => tag.Marker.Ancestors(WordNames.Tc).FirstOrDefault()).OfType<XElement>()
                .Where(cell => cell.Ancestors(WordNames.Tbl).First() == table).Distinct().ToList();
            if (cells.Count == 0)
                continue;
            tables++;
            changes.AddBefore(table, OutputAction.Mark(OutputActionKind.MergeScope, tables));
            for (var index = 0; index < cells.Count; index++)
                Mark(cells[index], (tables * CellsPerTable) + index);
        }
        changes.Apply();
    }

    private static void Mark(XElement cell, int number)
    {
        var properties = cell.Element(WordNames.TcPr);
        if (properties is null)
            cell.AddFirst(properties = new XElement(WordNames.TcPr));
        properties.Elements(WordNames.VMerge).Remove();
        var mark = OutputAction.Mark(OutputActionKind.MergeMark, number);
        if (properties.Elements().LastOrDefault(child => child.Name.LocalName is "cnfStyle" or "tcW" or "gridSpan" or "hMerge")
            is { } before)
            before.AddAfterSelf(mark);
        else
            properties.AddFirst(mark);
        cell.Add(OutputAction.Mark(OutputActionKind.EndMerge, number));
    }
}
