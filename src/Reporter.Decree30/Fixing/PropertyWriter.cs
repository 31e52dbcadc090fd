using System.Globalization;
using System.Security;
using System.Xml.Linq;
using Reporter.Decree30.Facts;
using Reporter.Decree30.Rules;
using Reporter.Packages;

namespace Reporter.Decree30.Fixing;

/// <summary>Writes changes of properties into the text of one part.</summary>
internal sealed class PropertyWriter(XmlText text)
{
    private const int EmuPerTwip = 635;

    /// <param name="changes">All changes of one owner; each property once.</param>
    public void Write(XElement owner, IReadOnlyList<Change> changes)
    {
        foreach (var group in changes.GroupBy(change => change.Container))
        {
            if (group.Key == "line")
                ResizeLine(owner, group.First());
            else if (group.Key == NewLine.Container)
                DrawBelow(owner, group.First());
            else if (group.Key == TextChange.Container)
                foreach (var change in group)
                    ParagraphTextWriter.Write(text, owner, change);
            else if (group.Key.Length == 0)
                WriteInto(owner, group.Key, [.. group]);
            else if (owner.Child(group.Key) is { } container)
                WriteInto(container, group.Key, [.. group]);
            else
                WriteContainer(owner, group.Key, [.. group]);
        }
    }

    private void WriteInto(XElement container, string kind, IReadOnlyList<Change> changes)
    {
        var prefix = text.PrefixOf(container);
        var added = new List<Change>();
        foreach (var change in changes)
        {
            if (container.Child(change.Property) is { } property)
            {
                // <w:b w:val="0"/> becomes <w:b/>, which is how Word writes it.
                text.SetAttributes(property, prefix, change.Attributes.Count > 0 ? change.Attributes : [("val", "")]);
            }
            else
            {
                added.Add(change);
            }
        }
        foreach (var change in added.Where(HasValue))
        {
            var rank = PropertyOrder.Of(kind, change.Property);
            var next = container.Elements().FirstOrDefault(child => PropertyOrder.Of(kind, child.Name.LocalName) > rank);
            if (text.IsSelfClosing(container))
            {
                WriteSelfClosing(container, prefix, kind, added);
                return;
            }
            text.Insert(next is not null ? text.StartOf(next) : text.EndTagOf(container), Element(prefix, change), rank);
        }
    }

    private void WriteContainer(XElement owner, string kind, IReadOnlyList<Change> changes)
    {
        var prefix = text.PrefixOf(owner);
        var inner = string.Concat(Ordered(kind, changes).Select(change => Element(prefix, change)));
        var whole = $"<{prefix}{kind}>{inner}</{prefix}{kind}>";
        if (text.IsSelfClosing(owner))
            text.Replace(text.ContentOf(owner) - 2, 2, $">{whole}</{prefix}{owner.Name.LocalName}>");
        else
            text.Insert(text.ContentOf(owner), whole);
    }

    private void WriteSelfClosing(XElement container, string prefix, string kind, List<Change> added) =>
        text.Replace(text.ContentOf(container) - 2, 2,
            $">{string.Concat(Ordered(kind, added).Select(change => Element(prefix, change)))}</{prefix}{container.Name.LocalName}>");

    private static IEnumerable<Change> Ordered(string kind, IEnumerable<Change> changes) =>
        changes.Where(HasValue).OrderBy(change => PropertyOrder.Of(kind, change.Property));

    private static bool HasValue(Change change) =>
        change.Attributes.Count == 0 || change.Attributes.Any(attribute => attribute.Value.Length > 0);

    private static string Element(string prefix, Change change)
    {
        var attributes = change.Attributes.Where(attribute => attribute.Value.Length > 0)
            .Select(attribute => $" {prefix}{attribute.Name}=\"{SecurityElement.Escape(attribute.Value)}\"");
        return $"<{prefix}{change.Property}{string.Concat(attributes)}/>";
    }

    // An empty paragraph, as low as Word allows, whose upper border is the line.
    private void DrawBelow(XElement paragraph, Change change)
    {
        var w = text.PrefixOf(paragraph);
        var indents = string.Concat(change.Attributes.Where(a => a.Value.Length > 0).Select(a => $" {w}{a.Name}=\"{a.Value}\""));
        text.Insert(text.EndOf(paragraph),
            $"<{w}p><{w}pPr><{w}pBdr><{w}top {w}val=\"single\" {w}sz=\"4\" {w}space=\"1\" {w}color=\"auto\"/></{w}pBdr>"
            + $"<{w}spacing {w}before=\"40\" {w}after=\"0\" {w}line=\"60\" {w}lineRule=\"exact\"/><{w}ind{indents}/><{w}rPr><{w}sz "
            + $"{w}val=\"2\"/></{w}rPr></{w}pPr></{w}p>");
    }

    // The shape keeps its middle: what it loses at one end it loses at the other.
    private void ResizeLine(XElement paragraph, Change change)
    {
        if (WordXml.WholeNumber(change.Property) is not { } before || WordXml.WholeNumber(change.Attributes[0].Value) is not { } after)
            return;
        var placed = paragraph.Descendants().Where(e => e.Name.LocalName is "anchor" or "inline")
            .FirstOrDefault(e => e.Elements().FirstOrDefault(c => c.Name.LocalName == "extent") is { } extent && Twips(extent) == before);
        if (placed is null)
        {
            VmlLine.Resize(text, paragraph, before, after);
            return;
        }

        var emu = ((long)after * EmuPerTwip).ToString(CultureInfo.InvariantCulture);
        foreach (var size in placed.Descendants()
            .Where(e => (e.Name.LocalName is "extent" && e.Parent == placed)
            || (e.Name.LocalName == "ext" && e.Parent?.Name.LocalName == "xfrm")))
        {
            if (Twips(size) == before)
                text.SetAttributes(size, "", [("cx", emu)]);
        }
        var offset = placed.Elements().FirstOrDefault(e => e.Name.LocalName == "positionH")?.Elements()
            .FirstOrDefault(e => e.Name.LocalName == "posOffset");
        if (offset is not null && long.TryParse(offset.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var left))
        {
            var start = text.ContentOf(offset);
            text.Replace(start, text.EndTagOf(offset) - start,
                (left + ((long)(before - after) * EmuPerTwip / 2)).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static int? Twips(XElement size) =>
        long.TryParse(size.Attribute("cx")?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var emu)
            ? (int)Math.Clamp(emu / EmuPerTwip, 0, 40_000) : null;
}
