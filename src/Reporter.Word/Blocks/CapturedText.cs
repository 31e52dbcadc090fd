using System.Xml.Linq;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// What stands between <c>capture</c> or <c>func</c> and its <c>end</c> becomes a text value, escaped when it is printed:
/// it is compiled as plain text, or it would be escaped twice.
/// </summary>
internal static class CapturedText
{
    /// <summary>A stretch of plain text, in place of runs.</summary>
    public static readonly XName Plain = WordNames.Mark + "plain";

    public static bool IsCapture(string keyword) => keyword is "capture" or "func" or "wrap" or "do";

    /// <summary>How many captures are open behind a tag; blocks inside a capture count, so that their ends are not taken for its
    /// own.</summary>
    public static int DepthBehind(Tag tag, int depth)
    {
        foreach (var step in tag.Code.Steps)
        {
            if (step.Kind == StepKind.Open && (depth > 0 || IsCapture(step.Keyword)))
                depth++;
            else if (step.Kind == StepKind.Close && depth > 0)
                depth--;
        }
        return depth;
    }

    /// <summary>Makes what stands between the tags of a capture plain; false when whole paragraphs stand there.</summary>
    public static bool MakePlain(Tag open, Tag close)
    {
        var between = open.Marker.NodesAfterSelf().TakeWhile(node => node != close.Marker).ToList();
        if (between.OfType<XElement>()
            .Any(element => WordNames.IsBlock(element) || element.Name == WordNames.Tr || element.Name == WordNames.Tc
            || element.DescendantsAndSelf().Any(IsNoText)))
            return false;
        foreach (var element in between.OfType<XElement>())
        {
            var flat = Flat(element);
            if (flat is not [var same] || same != element)
                element.ReplaceWith(flat);
        }
        return true;
    }

    /// <summary>A text cannot hold it, and it must not get lost.</summary>
    private static bool IsNoText(XElement element) =>
        WordNames.IsNoteReference(element) || element.Name == WordNames.Main + "drawing" || element.Name == WordNames.Main + "pict"
            || element.Name == WordNames.Main + "object" || element.Name == WordNames.Main + "fldChar";

    /// <summary>The same for a paragraph whose printed text all stands in captures.</summary>
    public static void MakePlainIn(XElement paragraph)
    {
        foreach (var child in paragraph.Elements().Where(child => child.Name != WordNames.PPr).ToList())
        {
            var flat = Flat(child);
            if (flat is not [var same] || same != child)
                child.ReplaceWith(flat);
        }
    }

    /// <summary>Runs only carried the formatting of text that is a value now.</summary>
    private static List<XElement> Flat(XElement element)
    {
        if (Tag.Of(element) is { } tag)
        {
            tag.Marker.SetAttributeValue("plain", "1");
            return [tag.Marker];
        }
        if (element.Name == Plain || element.Name == WordNames.BookmarkStart || element.Name == WordNames.BookmarkEnd)
            return [element];
        if (element.Name == WordNames.T)
            return [new XElement(Plain, element.Value)];
        if (element.Name == WordNames.Tab || element.Name == WordNames.Br || element.Name == WordNames.Cr)
            return [new XElement(Plain, element.Name == WordNames.Tab ? "\t" : "\n")];
        if (element.Name == WordNames.RPr)
            return [];

        var flat = element.Elements().ToList().SelectMany(Flat).ToList();
        foreach (var inner in flat.Where(inner => inner.Parent is not null))
            inner.Remove();
        return flat;
    }
}
