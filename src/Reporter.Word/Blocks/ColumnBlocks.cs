using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>A loop that begins and ends in one column, in different rows, repeats that column: in each row its own cell.</summary>
internal static class ColumnBlocks
{
    /// <summary>The block in its first row and one more for each further row; null when it is no such loop.</summary>
    public static IReadOnlyList<Block>? Place(Block block, XElement table)
    {
        if (block is not { Keyword: "for", Tags.Count: 2 } || CellOf(block.Open, table) is not { } first
            || CellOf(block.Close, table) is not { } last)
            return null;
        if (first.Parent == last.Parent || ColumnOf(first) is var column && (column == 0 || column != ColumnOf(last))
            || CellsBetween(first, last, column) is not { } cells)
            return null;

        ColumnGrid.Number(table);
        var blocks = new List<Block>();
        foreach (var cell in cells)
        {
            var own = blocks.Count == 0 ? block : new Block(block.Keyword, [Again(block.Open), Again(block.Close)]);
            blocks.Add(own);
            cell.Parent?.SetAttributeValue(ColumnLoops.Mark, "1");
            PutBeside(cell, own);
        }
        return blocks;
    }

    private static XElement? CellOf(Tag tag, XElement table) =>
        tag.Marker.Ancestors(WordNames.Tc).FirstOrDefault(cell => cell.Parent?.Name == WordNames.Tr && cell.Parent.Parent == table);

    private static int ColumnOf(XElement cell) => cell.ElementsBeforeSelf(WordNames.Tc).Sum(ColumnGrid.SpanOf);

    /// <summary>The column's cells from one row to another; null when a row has none that begins and ends with it, or rows come and go
    /// between.</summary>
    private static List<XElement>? CellsBetween(XElement first, XElement last, int column)
    {
        var cells = new List<XElement>();
        for (var row = first.Parent; row is not null; row = row.ElementsAfterSelf().FirstOrDefault())
        {
            if (row.Name != WordNames.Tr || row.Elements(WordNames.Tc).FirstOrDefault(cell => ColumnOf(cell) == column) is not { } own
                || ColumnGrid.SpanOf(own) != ColumnGrid.SpanOf(first))
                return null;
            cells.Add(own);
            if (row == last.Parent)
                return cells;
        }
        return null;
    }

    private static Tag Again(Tag tag) => new(tag.Number, tag.Written, tag.Code, tag.At);

    private static void PutBeside(XElement cell, Block block)
    {
        foreach (var tag in block.Tags)
        {
            var run = tag.Marker.Parent;
            if (run is null)
                continue;
            tag.Marker.Remove();
            if (WordNames.IsEmptyRun(run))
                run.Remove();
        }
        cell.AddBeforeSelf(block.Open.Marker);
        cell.AddAfterSelf(block.Close.Marker);
    }
}
