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
            var paragraph = tag.Marker.Ancestors(WordNames.P).FirstOrDefault();
            if (paragraph is null || ControlParts.IsOnlyControl(paragraph))
                continue;
            var run = tag.Marker.Parent;
            tag.Marker.Remove();
            if (run is not null && WordNames.IsEmptyRun(run))
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
        foreach (var paragraph in root.Descendants(WordNames.P).ToList())
        {
            if (ListOf(paragraph, listsOfStyles) is { } list && lists.Contains(list))
                Ask(paragraph, list);
        }
    }

    /// <summary>In the order of reading, out of cells and tables and into the next ones.</summary>
    private static IEnumerable<XElement> ParagraphsBehind(XElement marker) => marker.AncestorsAndSelf()
        .TakeWhile(ancestor => ancestor.Name != WordNames.TextBoxContent && !WordNames.IsNote(ancestor))
        .SelectMany(ancestor => ancestor.ElementsAfterSelf()).SelectMany(element => element.DescendantsAndSelf(WordNames.P));

    private static string? ListOf(XElement paragraph, IReadOnlyDictionary<string, string> listsOfStyles)
    {
        var properties = paragraph.Element(WordNames.PPr);
        var own = properties?.Element(WordNames.Main + "numPr")?.Element(WordNames.Main + "numId")?.Attribute(WordNames.Val)?.Value;
        return own == "0" ? null : own
            ?? (properties?.Element(WordNames.Main + "pStyle")?.Attribute(WordNames.Val)?.Value is { } style
                ? listsOfStyles.GetValueOrDefault(style)
            : null);
    }

    private static void Ask(XElement paragraph, string list)
    {
        if (!int.TryParse(list, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || paragraph.Element(WordNames.PPr) is not { } properties)
            return;
        var numbering = properties.Element(WordNames.Main + "numPr");
        if (numbering is null)
        {
            numbering = new XElement(WordNames.Main + "numPr", new XElement(WordNames.Main + "ilvl", new XAttribute(WordNames.Val, 0)));
            if (properties.Elements()
                .LastOrDefault(child => child.Name.LocalName is "pStyle" or "keepNext" or "keepLines" or "pageBreakBefore" or "framePr"
                or "widowControl") is { } before)
                before.AddAfterSelf(numbering);
            else
                properties.AddFirst(numbering);
        }
        if (numbering.Element(WordNames.Main + "numId") is not { } id)
            numbering.Add(id = new XElement(WordNames.Main + "numId", new XAttribute(WordNames.Val, number)));
        id.Attribute(WordNames.Val)?.AddAnnotation(new AttributeParts([new OutputAction(OutputActionKind.ListId, number)]));
    }
}
