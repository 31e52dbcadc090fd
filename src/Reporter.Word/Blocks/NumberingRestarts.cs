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
        var changes = new SiblingEdits();
        foreach (var tag in Tag.In(root).Where(tag => tag.Code.Text == Function).ToList())
        {
            var paragraph = tag.Marker.Ancestors(WordNames.P).FirstOrDefault();
            if (paragraph is null || ControlParts.IsOnlyControl(paragraph))
                continue;
            var run = tag.Marker.Parent;
            tag.Marker.Remove();
            if (run is not null && WordNames.IsEmptyRun(run))
                changes.Remove(run);
            changes.AddBefore(paragraph, tag.Marker);
        }
        changes.Apply();
    }

    /// <summary>Tells each tag its list, and makes every paragraph of such a list ask which list stands for it now.</summary>
    public static void Bind(XElement root, IReadOnlyDictionary<string, string> listsOfStyles)
    {
        var lists = new HashSet<string>(StringComparer.Ordinal);
        if (!Tag.In(root).Any(tag => tag.Code.Text == Function))
            return;

        // From the last to the first, so that none looks through all that stands behind it: the next list, in the order of reading,
        // out of cells and tables and into the next ones, but not out of its text box or note.
        var behind = new Dictionary<XElement, string>();
        foreach (var element in root.Descendants().Reverse().ToList())
        {
            if (element.Name == WordNames.P && ListOf(element, listsOfStyles) is { } own)
            {
                foreach (var scope in Scopes(element, root))
                    behind[scope] = own;
            }
            else if (Tag.Of(element) is { } tag && tag.Code.Text == Function
                && behind.TryGetValue(Scopes(element, root).First(), out var list))
            {
                lists.Add(list);
                tag.Emitted = $"{Function} \"{list}\"";
            }
        }
        if (lists.Count == 0)
            return;
        foreach (var paragraph in root.Descendants(WordNames.P).ToList())
        {
            if (ListOf(paragraph, listsOfStyles) is { } list && lists.Contains(list))
                Ask(paragraph, list);
        }
    }

    /// <summary>The text boxes and notes around an element, the innermost first, and at last the whole part.</summary>
    private static IEnumerable<XElement> Scopes(XElement element, XElement root) => element.Ancestors()
        .TakeWhile(ancestor => ancestor != root)
        .Where(ancestor => ancestor.Name == WordNames.TextBoxContent || WordNames.IsNote(ancestor)).Append(root);

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
