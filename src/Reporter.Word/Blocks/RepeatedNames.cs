using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// Names and ids that each copy of a repeated piece must have for itself — bookmarks, ranges that may be edited, shapes of VML —
/// and what leads to them: fields, links and shapes of one copy lead to that copy, those outside to the first one.
/// </summary>
internal sealed class RepeatedNames(XElement root, Loops loops)
{
    private static readonly XName[][] Ranges =
    [
        [WordNames.BookmarkStart, WordNames.BookmarkEnd],
        [WordNames.Main + "permStart", WordNames.Main + "permEnd"],
    ];

    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";

    private readonly Dictionary<string, int> _bookmarks = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _shapes = new(StringComparer.Ordinal);
    private readonly SiblingEdits _changes = new();
    private int _ranges;

    public void Mark()
    {
        foreach (var ends in Ranges)
            MarkRanges(ends[0], ends[1]);
        MarkShapes();
        if (_bookmarks.Count > 0)
            FieldCodes.Gather(root);
        foreach (var element in loops.Repeated.Where(_ => _bookmarks.Count + _shapes.Count > 0).ToList())
            LeadToCopy(element);
    }

    private void MarkRanges(XName startName, XName endName)
    {
        var ends = root.Descendants(endName).ToLookup(end => end.Attribute(WordNames.Id)?.Value ?? "");
        var used = new HashSet<XElement>();
        foreach (var start in root.Descendants(startName).ToList())
        {
            var from = loops.Around(start);
            var end = ends[start.Attribute(WordNames.Id)?.Value ?? ""].FirstOrDefault(end => !used.Contains(end));
            if (end is null)
            {
                if (from != Loops.None)
                    _changes.Remove(start);
                continue;
            }
            used.Add(end);
            var loop = BringTogether(start, from, end, loops.Around(end));
            if (loop != Loops.None)
                MarkRange(start, end, loop);
        }
        foreach (var stray in ends.SelectMany(end => end).Where(end => !used.Contains(end) && loops.Around(end) != Loops.None))
            _changes.Remove(stray);
        _changes.Apply();
    }

    /// <summary>A range that begins outside a loop and ends in it, or the contrary, leaves the loop: the loop that repeats both
    /// ends.</summary>
    private int BringTogether(XElement start, int from, XElement end, int to)
    {
        var common = loops.Common(from, to);
        if (from != common && loops.Below(from, common) is { } begun)
            _changes.MoveRightAfter(start, begun.Close.Marker);
        if (to != common && loops.Below(to, common) is { } ended)
            _changes.MoveBefore(end, ended.Open.Marker);
        return common;
    }

    private void MarkRange(XElement start, XElement end, int loop)
    {
        var number = _ranges++;
        Annotate(start, WordNames.Id, new OutputAction(OutputActionKind.BookmarkId, number));
        Annotate(end, WordNames.Id, new OutputAction(OutputActionKind.SameBookmarkId, number));
        if (start.Attribute(WordNames.Main + "name") is { } name && AddSuffix(name, loop, loop))
            _bookmarks.TryAdd(name.Value, loop);
    }

    private void MarkShapes()
    {
        foreach (var shape in loops.Repeated.Where(element => element.Name.Namespace == Vml).ToList())
        {
            var loop = loops.Around(shape);
            if (shape.Attribute("id") is { } id && AddSuffix(id, loop, loop))
                _shapes.TryAdd(id.Value, loop);
            if (shape.Attribute(Office + "spid") is { } number)
                AddSuffix(number, loop, loop);
        }
    }

    private void LeadToCopy(XElement element)
    {
        var from = loops.Around(element);
        if (element.Name == WordNames.Hyperlink && element.Attribute(WordNames.Main + "anchor") is { } anchor
            && _bookmarks.TryGetValue(anchor.Value, out var target))
            AddSuffix(anchor, target, from);
        else if (element.Name == WordNames.InstrText && element.FirstNode is XText code)
            Annotate(code, code.Value, from);
        else if (element.Name == WordNames.Main + "fldSimple" && element.Attribute(WordNames.Main + "instr") is { } field)
            Annotate(field, field.Value, from);
        foreach (var attribute in element.Attributes()
            .Where(attribute => attribute.Name.LocalName is "type" or "ShapeID" or "idref" or "shapeid"))
        {
            if (_shapes.TryGetValue(attribute.Value.TrimStart('#'), out var shape))
                AddSuffix(attribute, shape, from);
        }
    }

    /// <summary>In the code of a field, each name of a repeated bookmark gets the number of its copy.</summary>
    private void Annotate(XObject held, string code, int from)
    {
        if (held.Annotation<AttributeParts>() is not null || !FieldCodes.LeadsToBookmark(code))
            return;
        var pieces = new List<object>();
        var told = 0;
        foreach (var (start, end) in FieldCodes.Words(code))
        {
            if (!_bookmarks.TryGetValue(code[start..end], out var loop) || Suffix(loop, from) is not { } suffix)
                continue;
            pieces.Add(code[told..end]);
            pieces.Add(suffix);
            told = end;
        }
        if (told == 0)
            return;
        pieces.Add(code[told..]);
        held.AddAnnotation(new AttributeParts(pieces));
    }

    private bool AddSuffix(XAttribute attribute, int loop, int from)
    {
        if (attribute.Annotation<AttributeParts>() is not null || Suffix(loop, from) is not { } suffix)
            return false;
        attribute.AddAnnotation(new AttributeParts([attribute.Value, suffix]));
        return true;
    }

    private OutputAction? Suffix(int loop, int from)
    {
        var seenFrom = loops.Common(loop, from);
        if (seenFrom == Loops.None)
            return null;
        loops.Count(loop);
        return new OutputAction(OutputActionKind.CopySuffix, loop, seenFrom);
    }

    private static void Annotate(XElement element, XName attribute, OutputAction action)
    {
        if (element.Attribute(attribute) is null)
            element.SetAttributeValue(attribute, "0");
        element.Attribute(attribute)?.AddAnnotation(new AttributeParts([action]));
    }
}
