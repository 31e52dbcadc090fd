using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Reporter.Core.Documents;
using Reporter.Core.Unicode;
using Reporter.Packages;

namespace Reporter.Sheets;

/// <summary>A copy of a Word document with a comment at some of its paragraphs; all else stays as it is.</summary>
public static class DocumentAnnotator
{
    private const string Author = "Reporter";
    private const string DocumentType = "officeDocument";
    private const string CommentsType = "comments";
    private const string CommentsContent = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>False when the document cannot be written into; then there is no copy.</summary>
    public static bool TryAnnotate(byte[] word, IReadOnlyList<(DocumentPlace At, string Text)> comments, [NotNullWhen(true)] out byte[]? copy)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(comments);

        copy = null;
        if (!SafePackage.TryOpen(word, out var package, out _)
            || package.LinksOf("").FirstOrDefault(link => link.Kind == DocumentType)?.Target is not { } main
            || !package.TryReadXml(main, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo, out var document, out _)
            || document.Root is not { } root)
            return false;

        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var known = package.LinksOf(main).FirstOrDefault(link => link.Kind == CommentsType && !link.IsExternal)?.Target;
        var list = known is not null && package.TryReadXml(known, LoadOptions.PreserveWhitespace, out var own, out _) ? own : null;
        list ??= new XDocument(new XElement(root.Name.Namespace + "comments",
            new XAttribute(XNamespace.Xmlns + "w", root.Name.NamespaceName)));
        Write(root, list.Root ?? root, comments);
        parts[main] = Bytes(document);
        parts[known ?? "word/comments.xml"] = Bytes(list);
        if (known is null && !(Relate(package, main, parts) && Declare(package, parts)))
            return false;
        copy = package.With(parts);
        return true;
    }

    private static void Write(XElement root, XElement list, IReadOnlyList<(DocumentPlace At, string Text)> comments)
    {
        var w = root.Name.Namespace;
        var paragraphs = root.Descendants(w + "p")
            .GroupBy(paragraph => paragraph is IXmlLineInfo info ? new DocumentPlace(info.LineNumber, info.LinePosition) : default)
            .ToDictionary(same => same.Key, same => same.First());
        var next = list.Elements(w + "comment")
            .Select(comment => int.TryParse(comment.Attribute(w + "id")?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var id)
                ? id : 0)
            .DefaultIfEmpty(-1).Max();
        foreach (var (at, text) in comments)
        {
            if (!paragraphs.TryGetValue(at, out var paragraph))
                continue;
            next++;
            list.Add(new XElement(w + "comment", new XAttribute(w + "id", next), new XAttribute(w + "author", Author),
                new XAttribute(w + "initials", "R"),
                text.Split('\n').Select(line => new XElement(w + "p", new XElement(w + "r",
                    new XElement(w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), PrintableText.Of(line)))))));
            Anchor(paragraph, w, next);
        }
    }

    private static void Anchor(XElement paragraph, XNamespace w, int id)
    {
        var start = new XElement(w + "commentRangeStart", new XAttribute(w + "id", id));
        if (paragraph.Element(w + "pPr") is { } properties)
            properties.AddAfterSelf(start);
        else
            paragraph.AddFirst(start);
        paragraph.Add(new XElement(w + "commentRangeEnd", new XAttribute(w + "id", id)),
            new XElement(w + "r", new XElement(w + "commentReference", new XAttribute(w + "id", id))));
    }

    private static bool Relate(SafePackage package, string main, Dictionary<string, byte[]> parts)
    {
        var slash = main.LastIndexOf('/') + 1;
        var name = $"{main[..slash]}_rels/{main[slash..]}.rels";
        var links = package.TryReadXml(name, LoadOptions.None, out var known, out _) ? known
            : new XDocument(new XElement(XName.Get("Relationships", Links)));
        links.Root?.Add(new XElement(XName.Get("Relationship", links.Root.Name.NamespaceName), new XAttribute("Id", "rIdReporterComments"),
            new XAttribute("Type", $"{Office}/{CommentsType}"), new XAttribute("Target", "/word/comments.xml")));
        parts[name] = Bytes(links);
        return links.Root is not null;
    }

    private static bool Declare(SafePackage package, Dictionary<string, byte[]> parts)
    {
        const string Name = "[Content_Types].xml";
        if (!package.TryReadXml(Name, LoadOptions.None, out var types, out _) || types.Root is not { } root)
            return false;
        root.Add(new XElement(root.Name.Namespace + "Override", new XAttribute("PartName", "/word/comments.xml"),
            new XAttribute("ContentType", CommentsContent)));
        parts[Name] = Bytes(types);
        return true;
    }

    private static byte[] Bytes(XDocument xml)
    {
        using var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None }))
            xml.Save(writer);
        return memory.ToArray();
    }
}
