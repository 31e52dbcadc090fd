using System.Xml.Linq;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// Marks the places where blocks that give nothing, or give something many times, would leave a file that Word calls
/// damaged: a cell without a paragraph, a table without rows, two objects of one id.
/// </summary>
internal static class Guards
{
    public static void Add(XElement root)
    {
        foreach (var table in root.Descendants(W.Tbl).ToList())
            GuardTable(table);
        foreach (var row in root.Descendants(W.Tr).ToList())
            GuardRow(row);
        foreach (var container in root.DescendantsAndSelf()
            .Where(element => W.HoldsBlocks(element) && element.Name != W.Body && element.Name != W.SdtContent).ToList())
            GuardContainer(container);
        foreach (var paragraph in root.Descendants(W.P).ToList())
            MarkAlone(paragraph);
    }

    /// <summary>The same for a piece of document that goes into another: it gives at least a paragraph, and ends with one.</summary>
    public static void AddAround(XElement root)
    {
        if (root.Elements().LastOrDefault(W.IsBlock)?.Name == W.Tbl)
            root.Add(new XElement(W.P));
        GuardContainer(root);
    }

    private static void GuardTable(XElement table)
    {
        if (table.Parent?.Elements(W.Tag).Any() == true)
            KeepApart(table);
        if (table.Descendants(W.Tr).Any(row => row.Attribute(ColumnLoops.Mark) is not null))
        {
            table.AddBeforeSelf(OutputAction.Mark(OutputActionKind.ColumnTable));
            table.AddAfterSelf(OutputAction.Mark(OutputActionKind.EndColumnTable));
        }
        if (!table.Elements(W.Tag).Any() || HasUnconditional(table, W.Tr))
            return;
        table.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Hold));
        foreach (var row in table.Elements(W.Tr))
            row.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Keep));
        table.AddAfterSelf(OutputAction.Mark(OutputActionKind.EndHold, 1));
    }

    /// <summary>Two tables between which only a control line stood would be one for Word.</summary>
    private static void KeepApart(XElement table)
    {
        var before = table.ElementsBeforeSelf()
            .LastOrDefault(element => element.Name != W.Action && element.Name != W.BookmarkStart && element.Name != W.BookmarkEnd);
        table.AddBeforeSelf(OutputAction.Mark(OutputActionKind.TableStart, before?.Name == W.Tag ? 1 : 0));
        table.AddAfterSelf(OutputAction.Mark(OutputActionKind.TableEnd));
    }

    private static void GuardRow(XElement row)
    {
        if (!row.Elements(W.Tag).Any() || HasUnconditional(row, W.Tc))
            return;

        // A row that may be empty does not yet keep its table.
        if (Tag.Of(row) is null && row.PreviousNode is XElement keep && keep.Annotation<OutputAction>()?.Kind == OutputActionKind.Keep)
            keep.Remove();
        row.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Hold));
        foreach (var cell in row.Elements(W.Tc))
            cell.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Keep));
        row.AddAfterSelf(OutputAction.Mark(OutputActionKind.EndHold));
    }

    private static void GuardContainer(XElement container)
    {
        var blocks = container.Elements().Where(W.IsBlock).ToList();
        var mayLackAny = container.Elements(W.Tag).Any() || container.Elements(W.Action).Any();
        if (blocks.Count > 0 && !mayLackAny)
            return;
        if (container.Elements().LastOrDefault(child => W.IsBlock(child) || child.Name == W.Tag)?.Name == W.P
            && HasUnconditional(container, W.P))
            return;

        var first = container.Elements().FirstOrDefault(child => child.Name != W.TcPr);
        if (first is null)
            container.Add(OutputAction.Mark(OutputActionKind.Container));
        else
            first.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Container));
        foreach (var block in blocks)
        {
            var done = OutputAction.Mark(block.Name == W.Tbl ? OutputActionKind.TableDone : OutputActionKind.ParagraphDone);
            if (block.NextNode is XElement next && next.Annotation<OutputAction>()?.Kind == OutputActionKind.EndHold)
                continue;
            block.AddAfterSelf(done);
        }
        container.Add(OutputAction.Mark(OutputActionKind.EndContainer));
    }

    private static bool HasUnconditional(XElement parent, XName wanted)
    {
        var depth = 0;
        foreach (var child in parent.Elements())
        {
            if (Tag.Of(child) is { } tag)
                depth += tag.Code.Steps.Sum(step => step.Kind switch { StepKind.Open => 1, StepKind.Close => -1, _ => 0 });
            else if (depth == 0 && (child.Name == wanted || (child.Name == W.Sdt && child.Descendants(wanted).Any())))
                return true;
        }
        return false;
    }

    private static void MarkAlone(XElement paragraph)
    {
        if (paragraph.Parent is not { } parent || !W.HoldsBlocks(parent) || paragraph.Element(W.PPr)?.Element(W.SectPr) is not null)
            return;
        var tags = Tag.In(paragraph).ToList();
        if (tags is not [{ IsControl: false } only] || only.Marker.Parent?.Name != W.R || only.Marker.Parent.Parent != paragraph
            || !ControlParts.HoldsNothing(paragraph))
            return;
        paragraph.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Alone));
        paragraph.AddAfterSelf(OutputAction.Mark(OutputActionKind.EndAlone));
    }
}
