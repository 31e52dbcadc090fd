using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// Brings the tags of each block to one level, as siblings under one parent: runs, paragraphs, rows or cells,
/// whichever follows from where the tags stand. What cannot be brought there is an error that says what to do.
/// </summary>
internal sealed class BlockPlacer(DiagnosticBag diagnostics)
{
    private readonly List<Block> _further = [];
    private readonly MarkerMoves _moves = new();

    /// <summary>The blocks, and those that placing them has added.</summary>
    public IReadOnlyList<Block> Place(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (!PlaceOne(block) || !CapturedText.IsCapture(block.Keyword))
                continue;
            if (_moves.ParentOf(block.Open.Marker) is { } parent)
                _moves.LiftInto(parent);
            if (!CapturedText.MakePlain(block.Open, block.Close))
                diagnostics.Add(TemplateFindings.CaptureTooLong(block.Open.At, QuotedText.Of(block.Open.Written)));
        }
        _moves.Apply();
        return [.. blocks, .. _further];
    }

    private bool PlaceOne(Block block)
    {
        var parent = CommonParent(block.Tags);
        if (block.Tags.Any(tag => _moves.IsMoving(tag.Marker) && _moves.ParentOf(tag.Marker) != parent))
        {
            // A tag that ends one block and opens another goes further than the first has asked.
            _moves.Apply();
            parent = CommonParent(block.Tags);
        }
        if (parent is null)
            return Refuse(block, TemplateFindings.BlockHalfInTable);
        if (IsInParagraph(parent))
            return PlaceInParagraph(block, parent);
        if (parent.Name == WordNames.Tr || (parent.Name == WordNames.SdtContent && parent.Elements(WordNames.Tc).Any()))
            return PlaceInRow(block, parent);
        if (parent.Name == WordNames.Tbl || (parent.Name == WordNames.SdtContent && parent.Elements(WordNames.Tr).Any()))
            return PlaceInTable(block, parent);
        return WordNames.HoldsBlocks(parent) ? PlaceAmongParagraphs(block, parent) : Refuse(block, TemplateFindings.BlockHalfInTable);
    }

    private XElement? CommonParent(IReadOnlyList<Tag> tags)
    {
        var common = _moves.ParentOf(tags[0].Marker);
        foreach (var tag in tags)
        {
            while (common is not null && _moves.ParentOf(tag.Marker)?.AncestorsAndSelf().Contains(common) != true)
                common = common.Parent;
        }
        return common;
    }

    private static bool IsInParagraph(XElement parent) =>
        parent.AncestorsAndSelf().TakeWhile(ancestor => ancestor.Name != WordNames.TextBoxContent && !WordNames.IsNote(ancestor))
            .Any(ancestor => ancestor.Name == WordNames.P);

    private XElement ChildOf(XElement parent, Tag tag) => _moves.IsMoving(tag.Marker) ? tag.Marker
        : tag.Marker.AncestorsAndSelf().First(ancestor => ancestor.Parent == parent);

    private bool PlaceInParagraph(Block block, XElement parent)
    {
        foreach (var marker in block.Tags.Select(tag => tag.Marker).Where(marker => _moves.ParentOf(marker) != parent))
        {
            if (marker.Ancestors().TakeWhile(holder => holder != parent).All(RunSplitter.IsSplit))
            {
                _moves.Lift(marker, parent);
                continue;
            }
            while (marker.Parent is { } holder && holder != parent)
            {
                _moves.LiftInto(holder);
                if (!RunSplitter.Lift(marker, holder))
                    return Refuse(block, TemplateFindings.BlockHalfInTable);
            }
        }
        return true;
    }

    private bool PlaceAmongParagraphs(Block block, XElement parent)
    {
        var children = block.Tags.Select(tag => (Tag: tag, Child: ChildOf(parent, tag))).ToList();
        if (children.Find(entry => entry.Child.Name != WordNames.Tag && entry.Child.Name != WordNames.P) is { Tag: { } inside })
            return Refuse(block, inside, TemplateFindings.BlockHalfInTable);

        // A line that only carries a section break beside its tag counts as the tag's own; the break stays.
        var sharing = children.Where(entry => entry.Child.Name == WordNames.P && !IsBare(entry.Child)).ToList();
        if (Misplaced(block, sharing, children.Exists(entry => entry.Child.Name == WordNames.Tag || !sharing.Contains(entry))) is { } mixed)
            return Refuse(block, mixed, TemplateFindings.BlockNotOnOwnLine);

        foreach (var (tag, child) in children.Where(entry => entry.Child.Name == WordNames.P))
            PutBeside(block, tag, child, StandsBehindBreak(tag, child) ?? StandsBehindWords(block, tag, child));
        return true;
    }

    /// <summary>
    /// The tag, if any, that shares its line with words in a way that leaves it open what is meant. A condition means what stands
    /// behind its tag, so each of its tags may stand at either edge of a line. A loop might mean the words or the lines: both its
    /// tags stand at the edges of what it repeats, or it begins on its own line and ends behind the last word.
    /// </summary>
    private static Tag? Misplaced(Block block, List<(Tag Tag, XElement Child)> sharing, bool hasOwnLine) => IsCondition(block)
        ? sharing.Find(entry => !IsFirstIn(entry.Child, entry.Tag) && !IsLastIn(entry.Child, entry.Tag)).Tag
        : sharing.Find(entry => (hasOwnLine && entry.Tag != block.Close) || !StandsAtEdge(block, entry.Tag, entry.Child)).Tag;

    private static bool IsCondition(Block block) => block.Keyword is "if" or "case";

    private static bool? StandsBehindWords(Block block, Tag tag, XElement paragraph) =>
        IsCondition(block) && !IsBare(paragraph) ? !IsFirstIn(paragraph, tag) : null;

    private bool PlaceInTable(Block block, XElement parent)
    {
        if (parent.Name == WordNames.Tbl && ColumnBlocks.Place(block, parent) is { } columns)
        {
            _further.AddRange(columns.Skip(1));
            return true;
        }
        var children = block.Tags.Select(tag => (Tag: tag, Child: ChildOf(parent, tag))).ToList();
        var badMiddle = children.Find(entry => entry.Child.Name != WordNames.Tag && entry.Tag != block.Open && entry.Tag != block.Close
            && !IsFirstIn(entry.Child, entry.Tag));
        if (badMiddle.Tag is not null)
            return Refuse(block, badMiddle.Tag, TemplateFindings.BlockNotOnOwnLine);

        // A row of labels must not be repeated because a tag stands in one of its cells.
        var sharing = children.Where(entry => entry.Child.Name == WordNames.Tr && (entry.Tag == block.Open || entry.Tag == block.Close))
            .ToList();
        var isAloneSomewhere = sharing.Count < 2;
        if (sharing.Find(entry => !StandsAtEdge(block, entry.Tag, entry.Child)
            || (entry.Tag == block.Open && isAloneSomewhere && !IsCondition(block))) is { Tag: { } mixed })
            return Refuse(block, mixed, TemplateFindings.BlockNotOnOwnLine);
        foreach (var (tag, child) in children.Where(entry => entry.Child.Name != WordNames.Tag))
            PutBeside(block, tag, child, tag == block.Close);
        return true;
    }

    private bool PlaceInRow(Block block, XElement row)
    {
        var children = block.Tags.Select(tag => (Tag: tag, Child: ChildOf(row, tag))).ToList();
        if (children.TrueForAll(entry => entry.Child.Name == WordNames.Tag || ControlParts.IsOnlyControl(entry.Child))
            && !IsWholeRow(row, children))
        {
            if (row.AncestorsAndSelf(WordNames.Tbl).FirstOrDefault() is { } table)
                ColumnGrid.Number(table);
            foreach (var cell in children.Select(entry => entry.Child).Where(child => child.Name != WordNames.Tag).Distinct().ToList())
            {
                row.SetAttributeValue(ColumnLoops.Mark, "1");
                ControlParts.ReplaceByMarkers(cell);
            }
            return true;
        }
        if (block.Tags.Count > 2)
            return Refuse(block, block.Tags[1], TemplateFindings.BlockNotOnOwnLine);
        PutBeside(block, block.Open, row, isBehind: false);
        PutBeside(block, block.Close, row, isBehind: true);
        return true;
    }

    /// <summary>
    /// The tags stand in the first and the last cell of a row, under cells of another row that are columns of their own: the row is
    /// meant, for without these two cells the table would be narrower there.
    /// </summary>
    private static bool IsWholeRow(XElement row, List<(Tag Tag, XElement Child)> children)
    {
        var cells = row.Elements(WordNames.Tc).ToList();
        return row.Name == WordNames.Tr && cells.Count > 2 && !row.Elements(WordNames.Tag).Any()
            && children is [{ Child: { } first }, { Child: { } last }] && first == cells[0] && last == cells[^1] && row.Parent is { } table
            && table.Elements(WordNames.Tr)
                .Any(other => other != row && other.Elements(WordNames.Tc).ToList() is { } its && its.Count == cells.Count
                && !ControlParts.IsOnlyControl(its[0]) && !ControlParts.IsOnlyControl(its[^1]));
    }

    private void PutBeside(Block block, Tag tag, XElement element, bool? isBehind) =>
        _moves.PutBeside(tag.Marker, element, isBehind ?? (tag == block.Close && tag != block.Open));

    private static bool StandsAtEdge(Block block, Tag tag, XElement paragraph) =>
        tag == block.Open ? IsFirstIn(paragraph, tag) : tag == block.Close && IsLastIn(paragraph, tag);

    private static bool IsFirstIn(XElement element, Tag tag) =>
        element.Descendants().TakeWhile(child => child != tag.Marker).All(child => !IsVisible(child));

    private static bool IsLastIn(XElement element, Tag tag) =>
        element.Descendants().SkipWhile(child => child != tag.Marker).Skip(1).All(child => !IsVisible(child));

    private static bool IsVisible(XElement element) => Tag.Of(element) is { } tag ? !tag.IsControl
        : element.Parent?.Name == WordNames.R && element.Name != WordNames.RPr
            && !(element.Name == WordNames.T && string.IsNullOrWhiteSpace(element.Value));

    /// <summary>The paragraph holds no text of its own; a page break beside the tag stays where it is.</summary>
    private static bool IsBare(XElement paragraph) => !paragraph.Descendants().Any(child => IsVisible(child) && !IsBreak(child));

    /// <summary>On which side of the tag the paragraph's break stands; null when it has none, and the kind of tag decides.</summary>
    private static bool? StandsBehindBreak(Tag tag, XElement paragraph) => !paragraph.Descendants().Any(IsBreak) || !IsBare(paragraph)
        ? null
        : paragraph.Descendants().TakeWhile(child => child != tag.Marker).Any(IsBreak);

    private static bool IsBreak(XElement element) =>
        element.Name == WordNames.Br && element.Attribute(WordNames.Type)?.Value is "page" or "column";

    private bool Refuse(Block block, Func<Location, string, string, Diagnostic> finding)
    {
        var deepest = block.Tags.MaxBy(tag => tag.Marker.Ancestors().Count()) ?? block.Open;
        return Refuse(block, deepest, finding);
    }

    private bool Refuse(Block block, Tag at, Func<Location, string, string, Diagnostic> finding)
    {
        var partner = at == block.Open ? block.Close : block.Open;
        diagnostics.Add(finding(at.At, QuotedText.Of(at.Written), QuotedText.Of(partner.Written)));
        return false;
    }
}
