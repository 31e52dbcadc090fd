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
        var changes = new SiblingEdits();
        var kept = new HashSet<XElement>();
        foreach (var tables in root.Descendants(WordNames.Tbl).GroupBy(table => table.Parent))
        {
            if (tables.Key is { } parent && parent.Elements(WordNames.Tag).Any())
                KeepApart(parent, changes);
            foreach (var table in tables)
                GuardTable(table, kept, changes);
        }
        foreach (var row in root.Descendants(WordNames.Tr))
            GuardRow(row, kept, changes);
        foreach (var row in kept)
            changes.AddBefore(row, OutputAction.Mark(OutputActionKind.Keep));
        changes.Apply();

        foreach (var container in root.DescendantsAndSelf()
            .Where(element => WordNames.HoldsBlocks(element) && element.Name != WordNames.Body && element.Name != WordNames.SdtContent)
                .ToList())
            GuardContainer(container);
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

    private static void GuardTable(XElement table, HashSet<XElement> kept, SiblingEdits changes)
    {
        if (table.Descendants(WordNames.Tr).Any(row => row.Attribute(ColumnLoops.Mark) is not null))
        {
            changes.AddBefore(table, OutputAction.Mark(OutputActionKind.ColumnTable));
            changes.AddRightAfter(table, OutputAction.Mark(OutputActionKind.EndColumnTable));
        }
        if (!table.Elements(WordNames.Tag).Any() || HasUnconditional(table, WordNames.Tr))
            return;
        changes.AddBefore(table, OutputAction.Mark(OutputActionKind.Hold));
        kept.UnionWith(table.Elements(WordNames.Tr));
        changes.AddRightAfter(table, OutputAction.Mark(OutputActionKind.EndHold, 1));
    }

    /// <summary>Two tables between which only a control line stood would be one for Word.</summary>
    private static void KeepApart(XElement parent, SiblingEdits changes)
    {
        var isBehindTag = false;
        foreach (var child in parent.Elements())
        {
            if (child.Name == WordNames.Tbl)
            {
                changes.AddBefore(child, OutputAction.Mark(OutputActionKind.TableStart, isBehindTag ? 1 : 0));
                changes.AddRightAfter(child, OutputAction.Mark(OutputActionKind.TableEnd));
            }
            if (child.Name != WordNames.Action && child.Name != WordNames.BookmarkStart && child.Name != WordNames.BookmarkEnd)
                isBehindTag = child.Name == WordNames.Tag;
        }
    }

    private static void GuardRow(XElement row, HashSet<XElement> kept, SiblingEdits changes)
    {
        if (!row.Elements(WordNames.Tag).Any() || HasUnconditional(row, WordNames.Tc))
            return;

        // A row that may be empty does not yet keep its table.
        kept.Remove(row);
        changes.AddBefore(row, OutputAction.Mark(OutputActionKind.Hold));
        foreach (var cell in row.Elements(WordNames.Tc))
            changes.AddBefore(cell, OutputAction.Mark(OutputActionKind.Keep));
        changes.AddRightAfter(row, OutputAction.Mark(OutputActionKind.EndHold));
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
