using System.Xml.Linq;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// A line, a table row or a content control that holds only control tags disappears: its markers take its place.
/// One that holds a drawing, a field, a break or a footnote mark never does.
/// </summary>
internal static class ControlParts
{
    public static void Dissolve(XElement root)
    {
        // What stands within another element comes after it, and is dissolved before it.
        var changes = new SiblingEdits();
        foreach (var paragraphs in root.Descendants(WordNames.P).GroupBy(paragraph => paragraph.Parent).Reverse().ToList())
        {
            if (paragraphs.Key is not { } parent || !WordNames.HoldsBlocks(parent))
                continue;
            foreach (var paragraph in paragraphs)
                DissolveParagraph(paragraph, changes);
            changes.Apply();
        }
        foreach (var rows in root.Descendants(WordNames.Tr).GroupBy(row => row.Parent).Reverse().ToList())
        {
            foreach (var row in rows.Where(IsControlRow))
                changes.Replace(row, TakeMarkers(row));
            changes.Apply();
        }
        foreach (var controls in root.Descendants(WordNames.Sdt).GroupBy(control => control.Parent).Reverse().ToList())
        {
            foreach (var control in controls)
            {
                if (control.Element(WordNames.SdtContent) is { } content && content.Elements().Any()
                    && content.Elements().All(child => child.Name == WordNames.Tag || child.Name == CapturedText.Plain))
                    changes.Replace(control, TakeMarkers(control));
            }
            changes.Apply();
        }
    }

    /// <summary>Whether an element holds nothing but markers, white space and empty paragraphs.</summary>
    public static bool IsOnlyControl(XElement element) =>
        element.Descendants(WordNames.Tag).Any() && HoldsNothing(element) && Tag.In(element).All(tag => tag.IsControl);

    /// <summary>Puts the markers of an element, and bookmarks that may reach beyond it, in its place.</summary>
    public static void ReplaceByMarkers(XElement element) => element.ReplaceWith(TakeMarkers(element));

    private static List<XElement> TakeMarkers(XElement element)
    {
        var kept = element.Descendants()
            .Where(child => child.Name == WordNames.Tag || child.Name == CapturedText.Plain || child.Name == WordNames.BookmarkStart
            || child.Name == WordNames.BookmarkEnd).ToList();
        foreach (var child in kept)
            child.Remove();
        return kept;
    }

    private static void DissolveParagraph(XElement paragraph, SiblingEdits changes)
    {
        if (!paragraph.Descendants(WordNames.Tag).Any())
            return;
        if (HasBreak(paragraph))
            MoveBesideBreaks(paragraph, changes);
        else if (HoldsNothing(paragraph, countsCaptured: false) && PrintingTags(paragraph).Count == 0)
        {
            if (!HoldsNothing(paragraph) || Tag.In(paragraph).Any(tag => !tag.IsControl))
                CapturedText.MakePlainIn(paragraph);
            changes.Replace(paragraph, TakeMarkers(paragraph));
        }
        else if (HoldsNothing(paragraph) && PrintingTags(paragraph) is { Count: > 0 } printing
            && printing.All(tag => BlockFunctions.IsCall(tag.Code)))
        {
            changes.Replace(paragraph, AroundBlocks(paragraph));
        }
    }

    private static bool HasBreak(XElement paragraph) =>
        paragraph.Element(WordNames.PPr)?.Element(WordNames.SectPr) is not null || paragraph.Descendants().Any(IsPageBreak);

    private static bool IsPageBreak(XElement element) =>
        element.Name == WordNames.Br && element.Attribute(WordNames.Type)?.Value is "page" or "column";

    /// <summary>
    /// A line of control tags with a page or section break stays for its break; each tag stands on its side of it. LibreOffice puts
    /// the section break of an empty line into the line above, which may be such a line: the break comes behind its tags.
    /// </summary>
    private static void MoveBesideBreaks(XElement paragraph, SiblingEdits changes)
    {
        if (PrintingTags(paragraph).Count > 0 || !HoldsNothing(paragraph, ignoresBreaks: true))
            return;
        var behind = new List<XElement>();
        foreach (var tag in Tag.In(paragraph).ToList())
        {
            var isBehind = paragraph.Descendants().TakeWhile(child => child != tag.Marker).Any(IsPageBreak);
            var run = tag.Marker.Parent;
            tag.Marker.Remove();
            if (run is not null && WordNames.IsEmptyRun(run))
                run.Remove();
            if (isBehind)
                behind.Add(tag.Marker);
            else
                changes.AddBefore(paragraph, tag.Marker);
        }
        if (behind.Count > 0 && paragraph.Element(WordNames.PPr)?.Element(WordNames.SectPr) is { } section)
        {
            section.Remove();
            behind.Add(new XElement(WordNames.P, new XElement(WordNames.PPr, section)));
        }
        foreach (var element in behind)
            changes.AddAfter(paragraph, element);
    }

    /// <summary>
    /// <c>{{ if x }}{{ chen "a" }}{{ end }}</c> on one line: what is put in is whole paragraphs, so the line goes with the condition.
    /// </summary>
    private static List<XElement> AroundBlocks(XElement paragraph)
    {
        var parts = new List<XElement>();
        foreach (var tag in Tag.In(paragraph).ToList())
        {
            var run = tag.Marker.Parent?.Name == WordNames.R ? tag.Marker.Parent : null;
            tag.Marker.Remove();
            parts.Add(tag.IsControl
                ? tag.Marker
                : new XElement(WordNames.P, paragraph.Element(WordNames.PPr),
                    new XElement(WordNames.R, run?.Element(WordNames.RPr), tag.Marker)));
        }
        return parts;
    }

    private static bool IsControlRow(XElement row)
    {
        var cells = row.Elements(WordNames.Tc).ToList();
        if (!IsOnlyControl(row) || cells.Exists(RepeatsBlankLines) || LayoutRows.IsLaidOut(row))
            return false;

        // A row whose loop begins in one cell, ends in another and repeats empty cells between them is a row of a blank form.
        var marked = cells.Where(cell => cell.Descendants(WordNames.Tag).Any()).ToList();
        return !(marked.Count > 1 && IsBalanced(Tag.In(row)) && cells.IndexOf(marked[^1]) - cells.IndexOf(marked[0]) >= marked.Count);
    }

    /// <summary>A block that begins and ends in one cell and repeats blank lines in it, for words to be written by hand.</summary>
    private static bool RepeatsBlankLines(XElement cell)
    {
        var depth = 0;
        foreach (var child in IsBalanced(Tag.In(cell)) ? cell.Elements() : [])
        {
            if (depth > 0 && child.Name == WordNames.P)
                return true;
            depth += Tag.Of(child)?.Code.Steps.Sum(step => step.Kind switch { StepKind.Open => 1, StepKind.Close => -1, _ => 0 }) ?? 0;
        }
        return false;
    }

    private static bool IsBalanced(IEnumerable<Tag> tags)
    {
        var depth = 0;
        foreach (var step in tags.SelectMany(tag => tag.Code.Steps))
        {
            depth += step.Kind switch { StepKind.Open => 1, StepKind.Close => -1, _ => 0 };
            if (depth < 0)
                return false;
        }
        return depth == 0;
    }

    private static List<Tag> PrintingTags(XElement paragraph)
    {
        var printing = new List<Tag>();
        var captured = 0;
        foreach (var tag in Tag.In(paragraph))
        {
            captured = CapturedText.DepthBehind(tag, captured);
            if (captured == 0 && !tag.IsControl)
                printing.Add(tag);
        }
        return printing;
    }

    public static bool HoldsNothing(XElement element, bool countsCaptured = true, bool ignoresBreaks = false)
    {
        var captured = 0;
        foreach (var child in element.Descendants())
        {
            if (Tag.Of(child) is { } tag)
                captured = countsCaptured ? 0 : CapturedText.DepthBehind(tag, captured);
            else if (child.Name == WordNames.T ? captured == 0 && !string.IsNullOrWhiteSpace(child.Value)
                : IsContent(child) && !(ignoresBreaks && (child.Name == WordNames.SectPr || IsPageBreak(child))))
                return false;
        }
        return true;
    }

    private static bool IsContent(XElement element)
    {
        var parent = element.Parent;
        if (parent is null || (parent.Name != WordNames.R && parent.Name != WordNames.P))
            return element.Name.LocalName is "sectPr";
        if (parent.Name == WordNames.P)
            return element.Name.LocalName is "fldSimple" or "oMath" or "oMathPara" or "ins" or "del";
        return element.Name != WordNames.RPr && element.Name != WordNames.T && element.Name != WordNames.Tab
            && element.Name != WordNames.Tag
            && element.Name != WordNames.LastRenderedPageBreak
            && element.Name != WordNames.CommentReference && element.Name != WordNames.SoftHyphen && element.Name != WordNames.Cr
            && !(element.Name == WordNames.Br && element.Attribute(WordNames.Type) is null or { Value: "textWrapping" });
    }
}

/// <summary>Functions whose value is whole paragraphs.</summary>
internal static class BlockFunctions
{
    private static readonly string[] Names = ["chen", "markdown"];

    public static bool IsCall(TagCode code)
    {
        var text = code.Text.AsSpan();
        foreach (var name in Names)
        {
            if (text.StartsWith(name, StringComparison.Ordinal)
                && (text.Length == name.Length || !(char.IsLetterOrDigit(text[name.Length]) || text[name.Length] == '_')))
                return true;
            if (text.LastIndexOf('|') is >= 0 and var pipe && text[(pipe + 1)..].TrimStart().StartsWith(name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
