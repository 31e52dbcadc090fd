using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// <c>danh_so_lai</c>: the list in which it stands, or that follows it, counts from its beginning again. The tag goes before the
/// paragraph, whose number is written before its text.
/// </summary>
internal static class NumberingRestarts
{
    public const string Function = TagCode.RestartNumbering;

    /// <summary>Lifts the tags out of their paragraphs, before lines of control tags dissolve.</summary>
    public static void Lift(XElement root)
    {
        foreach (var tag in Tag.In(root).Where(tag => tag.Code.Text == Function).ToList())
        {
            var paragraph = tag.Marker.Ancestors(W.P).FirstOrDefault();
            if (paragraph is null || ControlParts.IsOnlyControl(paragraph))
                continue;
            var run = tag.Marker.Parent;
            tag.Marker.Remove();
            if (run is not null && run.Name == W.R && !run.Elements().Any(child => child.Name != W.RPr))
                run.Remove();
            paragraph.AddBeforeSelf(tag.Marker);
        }
    }

    /// <summary>Tells each tag its list, and makes every paragraph of such a list ask which list stands for it now.</summary>
    public static void Bind(XElement root, IReadOnlyDictionary<string, string> listsOfStyles)
    {
        var lists = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tag in Tag.In(root).Where(tag => tag.Code.Text == Function))
        {
            if (ParagraphsBehind(tag.Marker).Select(paragraph => ListOf(paragraph, listsOfStyles))
                .FirstOrDefault(list => list is not null) is not { } list)
                continue;
            lists.Add(list);
            tag.Emitted = $"{Function} \"{list}\"";
        }
        if (lists.Count == 0)
            return;
        foreach (var paragraph in root.Descendants(W.P).ToList())
        {
            if (ListOf(paragraph, listsOfStyles) is { } list && lists.Contains(list))
                Ask(paragraph, list);
        }
    }

    /// <summary>In the order of reading, out of cells and tables and into the next ones.</summary>
    private static IEnumerable<XElement> ParagraphsBehind(XElement marker) => marker.AncestorsAndSelf()
        .TakeWhile(ancestor => ancestor.Name != W.TextBoxContent && !W.IsNote(ancestor))
        .SelectMany(ancestor => ancestor.ElementsAfterSelf()).SelectMany(element => element.DescendantsAndSelf(W.P));

    private static string? ListOf(XElement paragraph, IReadOnlyDictionary<string, string> listsOfStyles)
    {
        var properties = paragraph.Element(W.PPr);
        var own = properties?.Element(W.Main + "numPr")?.Element(W.Main + "numId")?.Attribute(W.Val)?.Value;
        return own == "0" ? null : own
            ?? (properties?.Element(W.Main + "pStyle")?.Attribute(W.Val)?.Value is { } style ? listsOfStyles.GetValueOrDefault(style)
            : null);
    }

    private static void Ask(XElement paragraph, string list)
    {
        if (!int.TryParse(list, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || paragraph.Element(W.PPr) is not { } properties)
            return;
        var numbering = properties.Element(W.Main + "numPr");
        if (numbering is null)
        {
            numbering = new XElement(W.Main + "numPr", new XElement(W.Main + "ilvl", new XAttribute(W.Val, 0)));
            if (properties.Elements()
                .LastOrDefault(child => child.Name.LocalName is "pStyle" or "keepNext" or "keepLines" or "pageBreakBefore" or "framePr"
                or "widowControl") is { } before)
                before.AddAfterSelf(numbering);
            else
                properties.AddFirst(numbering);
        }
        if (numbering.Element(W.Main + "numId") is not { } id)
            numbering.Add(id = new XElement(W.Main + "numId", new XAttribute(W.Val, number)));
        id.Attribute(W.Val)?.AddAnnotation(new AttributePieces([new OutputAction(OutputActionKind.ListId, number)]));
    }
}
