using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>What a block repeats must not repeat its ids: drawings, bookmarks, section headers, comments.</summary>
internal sealed class RepeatedParts(PlaceFinder places, DiagnosticBag diagnostics)
{
    private int _bookmarks;
    private int _once;

    public void Mark(IEnumerable<Block> blocks)
    {
        var done = new HashSet<XElement>();
        foreach (var block in blocks.Where(block => block.Keyword is "for" or "while" or "tablerow"))
        {
            var repeated = block.Open.Marker.NodesAfterSelf().TakeWhile(node => node != block.Close.Marker).OfType<XElement>()
                .SelectMany(element => element.DescendantsAndSelf()).Where(done.Add).ToList();
            MarkBookmarks(repeated);
            foreach (var element in repeated)
                MarkElement(element);
        }
    }

    /// <summary>The same for all that is in a tree which may be put in more than once.</summary>
    public void MarkAll(XElement root)
    {
        var all = root.Descendants().ToList();
        MarkBookmarks(all);
        foreach (var element in all)
            MarkElement(element);
    }

    /// <summary>The ids by which a repeated element leads to a chart or a SmartArt: all its copies show the same one.</summary>
    public List<(string Id, WordLocation At)> Drawings { get; } = [];

    private void MarkElement(XElement element)
    {
        if (element.Name.LocalName is "chart" or "relIds" && element.Name.Namespace != W.Main)
            Drawings.AddRange(element.Attributes().Where(attribute => attribute.Name.Namespace == W.Relationships).Select(attribute => (attribute.Value, places[element])));
        if (element.Name == W.DocPr)
            Annotate(element, "id", new OutputAction(OutputActionKind.DrawingId));
        else if (element.Name == W.SdtPr)
            element.Elements(W.Id).Remove();
        else if (element.Name == W.CommentReference)
            DropComment(element);
        else if (element.Name == W.CommentStart || element.Name == W.CommentEnd)
            element.Remove();
        else if (element.Name == W.SectPr)
            MarkOnce(element);
    }

    /// <summary>A repeated section names its headers once; its later copies go on with them, as Word does.</summary>
    private void MarkOnce(XElement section)
    {
        foreach (var reference in section.Elements().Where(child => child.Name == W.HeaderReference || child.Name == W.FooterReference).ToList())
        {
            var number = _once++;
            reference.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Once, number));
            reference.AddAfterSelf(OutputAction.Mark(OutputActionKind.EndOnce, number));
        }
    }

    private void DropComment(XElement reference)
    {
        if (reference.Parent is not { } run)
            return;
        diagnostics.Add(TemplateFindings.CommentInLoop(places[reference], Quote.Of(places[reference].Excerpt ?? "")));
        reference.Remove();
        if (!run.Elements().Any(child => child.Name != W.RPr))
            run.Remove();
    }

    /// <summary>A bookmark whose two ends are repeated together gets its own id and name in each copy; half of one goes.</summary>
    private void MarkBookmarks(List<XElement> repeated)
    {
        var ends = repeated.Where(element => element.Name == W.BookmarkEnd).ToList();
        foreach (var start in repeated.Where(element => element.Name == W.BookmarkStart))
        {
            var end = ends.Find(candidate => candidate.Attribute(W.Id)?.Value == start.Attribute(W.Id)?.Value);
            if (end is null)
            {
                start.Remove();
                continue;
            }
            ends.Remove(end);
            var number = _bookmarks++;
            Annotate(start, W.Id, new OutputAction(OutputActionKind.BookmarkId, number));
            Annotate(end, W.Id, new OutputAction(OutputActionKind.SameBookmarkId, number));
            if (start.Attribute(W.Main + "name") is { } name)
                name.AddAnnotation(new AttributePieces([name.Value, new OutputAction(OutputActionKind.BookmarkSuffix, number)]));
        }
        foreach (var end in ends)
            end.Remove();
    }

    private static void Annotate(XElement element, XName attribute, OutputAction action)
    {
        if (element.Attribute(attribute) is null)
            element.SetAttributeValue(attribute, (0).ToString(CultureInfo.InvariantCulture));
        element.Attribute(attribute)?.AddAnnotation(new AttributePieces([action]));
    }
}
