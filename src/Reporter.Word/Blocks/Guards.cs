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
        foreach (var table in root.Descendants(WordNames.Tbl).ToList())
            GuardTable(table);
        foreach (var row in root.Descendants(WordNames.Tr).ToList())
            GuardRow(row);
        foreach (var container in root.DescendantsAndSelf()
            .Where(element => WordNames.HoldsBlocks(element) && element.Name != WordNames.Body && element.Name != WordNames.SdtContent)
                .ToList())
            GuardContainer(container);
        var changes = new SiblingEdits();
        foreach (var paragraph in root.Descendants(WordNames.P))
            MarkAlone(paragraph, changes);
        changes.Apply();
    }

    /// <summary>The same for a piece of document that goes into another: it gives at least a paragraph, and ends with one.</summary>
    public static void AddAround(XElement root)
    {
        if (root.Elements().LastOrDefault(WordNames.IsBlock)?.Name == WordNames.Tbl)
            root.Add(new XElement(WordNames.P));
        GuardContainer(root);
    }

    private static void GuardTable(XElement table)
    {
        if (table.Parent?.Elements(WordNames.Tag).Any() == true)
            KeepApart(table);
        if (table.Descendants(WordNames.Tr).Any(row => row.Attribute(ColumnLoops.Mark) is not null))
        {
            table.AddBeforeSelf(OutputAction.Mark(OutputActionKind.ColumnTable));
            table.AddAfterSelf(OutputAction.Mark(OutputActionKind.EndColumnTable));
        }
        if (!table.Elements(WordNames.Tag).Any() || HasUnconditional(table, WordNames.Tr))
            return;
        table.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Hold));
        foreach (var row in table.Elements(WordNames.Tr))
            row.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Keep));
        table.AddAfterSelf(OutputAction.Mark(OutputActionKind.EndHold, 1));
    }

    /// <summary>Two tables between which only a control line stood would be one for Word.</summary>
    private static void KeepApart(XElement table)
    {
        var before = table.ElementsBeforeSelf()
            .LastOrDefault(element => element.Name != WordNames.Action && element.Name != WordNames.BookmarkStart
                && element.Name != WordNames.BookmarkEnd);
        table.AddBeforeSelf(OutputAction.Mark(OutputActionKind.TableStart, before?.Name == WordNames.Tag ? 1 : 0));
        table.AddAfterSelf(OutputAction.Mark(OutputActionKind.TableEnd));
    }

    private static void GuardRow(XElement row)
    {
        if (!row.Elements(WordNames.Tag).Any() || HasUnconditional(row, WordNames.Tc))
            return;

        // A row that may be empty does not yet keep its table.
        if (Tag.Of(row) is null && row.PreviousNode is XElement keep && keep.Annotation<OutputAction>()?.Kind == OutputActionKind.Keep)
            keep.Remove();
        row.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Hold));
        foreach (var cell in row.Elements(WordNames.Tc))
            cell.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Keep));
        row.AddAfterSelf(OutputAction.Mark(OutputActionKind.EndHold));
    }

    private static void GuardContainer(XElement container)
    {
        var blocks = container.Elements().Where(WordNames.IsBlock).ToList();
        var mayLackAny = container.Elements(WordNames.Tag).Any() || container.Elements(WordNames.Action).Any();
        if (blocks.Count > 0 && !mayLackAny)
            return;
        if (container.Elements().LastOrDefault(child => WordNames.IsBlock(child) || child.Name == WordNames.Tag)?.Name == WordNames.P
            && HasUnconditional(container, WordNames.P))
            return;

        var first = container.Elements().FirstOrDefault(child => child.Name != WordNames.TcPr);
        if (first is null)
            container.Add(OutputAction.Mark(OutputActionKind.Container));
        else
            first.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Container));
        foreach (var block in blocks)
        {
            var done = OutputAction.Mark(block.Name == WordNames.Tbl ? OutputActionKind.TableDone : OutputActionKind.ParagraphDone);
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
            else if (depth == 0 && (child.Name == wanted || (child.Name == WordNames.Sdt && child.Descendants(wanted).Any())))
                return true;
        }
        return false;
    }

    private static void MarkAlone(XElement paragraph, SiblingEdits changes)
    {
        if (paragraph.Parent is not { } parent || !WordNames.HoldsBlocks(parent)
            || paragraph.Element(WordNames.PPr)?.Element(WordNames.SectPr) is not null)
            return;
        var tags = Tag.In(paragraph).ToList();
        if (tags is not [{ IsControl: false } only] || only.Marker.Parent?.Name != WordNames.R || only.Marker.Parent.Parent != paragraph
            || !ControlParts.HoldsNothing(paragraph))
            return;
        changes.AddBefore(paragraph, OutputAction.Mark(OutputActionKind.Alone));
        changes.AddAfter(paragraph, OutputAction.Mark(OutputActionKind.EndAlone));
    }
}
