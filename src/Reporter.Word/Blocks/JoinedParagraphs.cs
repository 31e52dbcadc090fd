using System.Xml.Linq;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// A control tag written <c>{{-</c> at the beginning of its paragraph or <c>-}}</c> at the end takes the paragraph mark away too,
/// as it would a line's end in a text: so one sentence can be written over several paragraphs. A line that holds nothing else
/// goes anyway; it joins its neighbours only when both its sides say so.
/// </summary>
internal static class JoinedParagraphs
{
    /// <summary>Notes on the tags of one paragraph which of them reach into the next.</summary>
    public static void Note(string text, List<ScannedTag> scanned, List<Edit> edits)
    {
        var tags = edits.Where(edit => edit.Tag is not null).OrderBy(edit => edit.Start).ToList();
        if (tags.Count == 0)
            return;
        var before = Reaches(tags[0], text[..tags[0].Start], scanned, found => found.ReachesBefore);
        var after = Reaches(tags[^1], text[(tags[^1].Start + tags[^1].Length)..], scanned, found => found.ReachesAfter);
        var isLine = HoldsOnlyControl(text, tags);
        if (isLine && !(before && after))
            return;
        if (isLine)
        {
            var line = tags.ConvertAll(edit => edit.Tag).OfType<Tag>().ToList();
            line.ForEach(tag => tag.JoiningLine = line);
        }
        if (tags[0].Tag is { } first)
            first.JoinsBefore = before;
        if (tags[^1].Tag is { } last)
            last.JoinsAfter = after;
    }

    public static void Join(IReadOnlyList<Tag> tags)
    {
        var neighbours = new Neighbours();
        KeepApart(tags, neighbours);
        foreach (var tag in tags)
        {
            // What another tag has joined already is no edge any more.
            if (tag.JoinsBefore && ParagraphOf(tag) is { } paragraph
                && IsEdge(paragraph.Descendants().TakeWhile(child => child != tag.Marker))
                && Paragraph(neighbours.Before(paragraph)) is { } previous)
                Append(previous, paragraph, neighbours);
            if (tag.JoinsAfter && ParagraphOf(tag) is { } line && IsEdge(Behind(tag.Marker, line))
                && Paragraph(neighbours.After(line)) is { } next)
                Append(line, next, neighbours);
        }
        neighbours.Remove();
    }

    /// <summary>
    /// A line of control tags beside a table has nothing to join on that side: it is a line like any other, and so are the
    /// other lines of its block, or one tag would stand among words and its partner would not.
    /// </summary>
    private static void KeepApart(IReadOnlyList<Tag> tags, Neighbours neighbours)
    {
        foreach (var block in Blocks(tags)
            .Where(block => block.Exists(tag => tag.JoiningLine.Count > 0 && StandsBesideTable(tag, neighbours))))
        {
            foreach (var tag in block.SelectMany(tag => tag.JoiningLine))
                (tag.JoinsBefore, tag.JoinsAfter) = (false, false);
        }
    }

    private static List<List<Tag>> Blocks(IReadOnlyList<Tag> tags)
    {
        var blocks = new List<List<Tag>>();
        var open = new Stack<List<Tag>>();
        foreach (var tag in tags)
        {
            foreach (var step in tag.Code.Steps)
            {
                if (step.Kind == StepKind.Open)
                    open.Push([tag]);
                else if (open.TryPeek(out var block))
                    block.Add(tag);
                if (step.Kind == StepKind.Close && open.TryPop(out var whole))
                    blocks.Add(whole);
            }
        }
        return blocks;
    }

    private static bool StandsBesideTable(Tag tag, Neighbours neighbours) => ParagraphOf(tag) is { } paragraph
        && (IsNoParagraph(neighbours.Before(paragraph)) || IsNoParagraph(neighbours.After(paragraph)));

    private static bool IsNoParagraph(XElement? neighbour) =>
        neighbour is not null && neighbour.Name != WordNames.P && WordNames.IsBlock(neighbour);

    private static bool Reaches(Edit edit, string beyond, List<ScannedTag> scanned, Func<ScannedTag, bool> reaches) =>
        edit.Tag is { IsControl: true } && string.IsNullOrWhiteSpace(beyond)
            && scanned.Exists(found => found.Start == edit.Start && reaches(found));

    private static bool HoldsOnlyControl(string text, List<Edit> tags)
    {
        var end = 0;
        foreach (var edit in tags)
        {
            if (edit.Tag is not { IsControl: true } || !text.AsSpan(end, edit.Start - end).IsWhiteSpace())
                return false;
            end = edit.Start + edit.Length;
        }
        return text.AsSpan(end).IsWhiteSpace();
    }

    private static bool IsEdge(IEnumerable<XElement> beyond) =>
        beyond.All(child => child.Name != WordNames.Tag && (child.Name != WordNames.T || string.IsNullOrWhiteSpace(child.Value)));

    private static XElement? ParagraphOf(Tag tag) => tag.Marker.Ancestors(WordNames.P).FirstOrDefault();

    private static XElement? Paragraph(XElement? element) => element?.Name == WordNames.P ? element : null;

    /// <summary>What stands behind a marker in its paragraph, which may have grown long: looked for from the marker on.</summary>
    private static IEnumerable<XElement> Behind(XElement marker, XElement paragraph) => marker.AncestorsAndSelf()
        .TakeWhile(ancestor => ancestor != paragraph).SelectMany(ancestor => ancestor.ElementsAfterSelf())
        .SelectMany(element => element.DescendantsAndSelf());

    /// <summary>The first paragraph's format stays; a section that ends with either paragraph keeps them apart.</summary>
    private static void Append(XElement paragraph, XElement rest, Neighbours neighbours)
    {
        if (EndsSection(paragraph) || EndsSection(rest))
            return;
        var content = rest.Elements().Where(child => child.Name != WordNames.PPr).ToList();
        rest.RemoveNodes();
        paragraph.Add(content);
        neighbours.TakeOut(rest);
    }

    private static bool EndsSection(XElement paragraph) => paragraph.Element(WordNames.PPr)?.Element(WordNames.SectPr) is not null;
}
