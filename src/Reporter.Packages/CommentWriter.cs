using System.Globalization;
using System.Security;
using System.Text;
using System.Xml.Linq;

namespace Reporter.Packages;

/// <summary>Writes Word comments into a document; its text, and whatever else stands in it, is not touched.</summary>
public sealed class CommentWriter
{
    private const string Author = "Reporter";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string Strict = "http://purl.oclc.org/ooxml/";

    private readonly SafePackage _package;
    private readonly string _part;
    private readonly XElement _root;
    private readonly XmlText _text;
    private readonly List<(XElement Paragraph, IReadOnlyList<string> Lines)> _comments = [];

    /// <param name="root">Of the part with the paragraphs, as a tree with line information.</param>
    /// <exception cref="PackageException">The part cannot be read.</exception>
    public CommentWriter(SafePackage package, string part, XElement root)
    {
        ArgumentNullException.ThrowIfNull(package);

        (_package, _part, _root) = (package, part, root);
        _text = XmlText.Of(package.Read(part)) ?? throw new PackageException(PackageFault.BrokenXml, part);
    }

    /// <param name="lines">Each a paragraph of the comment.</param>
    public void Add(XElement paragraph, IReadOnlyList<string> lines) => _comments.Add((paragraph, lines));

    /// <summary>The parts that the comments change, and a new one if the document had none.</summary>
    /// <exception cref="PackageException">A list of the package cannot be read.</exception>
    public Dictionary<string, byte[]> Parts()
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var links = _package.LinksOf(_part);
        var known = links.FirstOrDefault(link => link is { Kind: "comments", IsExternal: false } && _package.Has(link.Target))?.Target;
        var comments = known is null ? null : GuardedXml.Tree(_package.Read(known), known, LoadOptions.SetLineInfo).Root;
        var next = comments?.Elements().Select(IdOf).Append(-1).Max() + 1 ?? 0;
        foreach (var (paragraph, numbers) in _comments.Select((comment, index) => (comment.Paragraph, Number: next + index))
            .GroupBy(comment => comment.Paragraph, comment => comment.Number).Select(group => (group.Key, group.ToList())))
            Anchor(paragraph, numbers);
        var (w, declared) = PrefixIn(comments ?? _root);
        var written = string.Concat(_comments.Select((comment, index) => Comment(w, declared, next + index, comment.Lines)));
        if (known is not null && comments is not null && XmlText.Of(_package.Read(known)) is { } text)
        {
            text.InsertLast(comments, written);
            parts[known] = text.Bytes();
        }
        else
        {
            AddPart(links, written, w, parts);
        }
        parts[_part] = _text.Bytes();
        return parts;
    }

    private void AddPart(IReadOnlyList<PackageLink> links, string written, string w, Dictionary<string, byte[]> parts)
    {
        var name = _part[..(_part.LastIndexOf('/') + 1)] + "comments.xml";
        var ns = _root.Name.NamespaceName;
        parts[name] = Encoding.UTF8.GetBytes($"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <{w}:comments xmlns:{w}="{ns}">{written}</{w}:comments>
            """);
        _package.AppendTo(PartName.ContentTypes, $"<Override PartName=\"/{name}\" ContentType=\"{ContentType}\"/>", parts);
        var type = (ns.StartsWith(Strict, StringComparison.Ordinal) ? Strict : "http://schemas.openxmlformats.org/")
            + (ns.StartsWith(Strict, StringComparison.Ordinal) ? "officeDocument/relationships/comments"
                : "officeDocument/2006/relationships/comments");
        var id = "rIdReporterComments";
        while (links.Any(link => link.Id == id))
            id += "1";
        _package.AppendTo(PartName.RelationshipsOf(_part), $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"/{name}\"/>", parts);
    }

    private void Anchor(XElement paragraph, List<int> numbers)
    {
        var (w, declared) = PrefixIn(paragraph);
        var starts = string.Concat(numbers.Select(id => $"<{w}:commentRangeStart{declared} {w}:id=\"{id}\"/>"));
        var ends = string.Concat(numbers.Select(id =>
            $"<{w}:commentRangeEnd{declared} {w}:id=\"{id}\"/><{w}:r{declared}><{w}:commentReference {w}:id=\"{id}\"/></{w}:r>"));
        var properties = paragraph.Elements().FirstOrDefault(child => child.Name.LocalName == "pPr");
        if (_text.IsSelfClosing(paragraph))
        {
            _text.InsertLast(paragraph, starts + ends);
            return;
        }
        _text.Insert(properties is null ? _text.ContentOf(paragraph) : _text.EndOf(properties), starts);
        _text.Insert(_text.EndTagOf(paragraph), ends, rank: 1);
    }

    private static string Comment(string w, string declared, int id, IReadOnlyList<string> lines) =>
        $"<{w}:comment{declared} {w}:id=\"{id}\" {w}:author=\"{Author}\" {w}:initials=\"R\">"
        + string.Concat(lines.Select(line => $"<{w}:p><{w}:r><{w}:t xml:space=\"preserve\">{Escaped(line)}</{w}:t></{w}:r></{w}:p>"))
        + $"</{w}:comment>";

    // Attributes need a prefix, which a part that uses a default namespace may not have.
    private static (string Prefix, string Declaration) PrefixIn(XElement element) =>
        element.GetPrefixOfNamespace(element.Name.Namespace) is { Length: > 0 } prefix ? (prefix, "")
            : ("w", $" xmlns:w=\"{element.Name.NamespaceName}\"");

    private static int IdOf(XElement comment) =>
        int.TryParse(comment.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value, NumberStyles.Integer,
            CultureInfo.InvariantCulture, out var id) ? id : 0;

    private static string? Escaped(string line) => SecurityElement.Escape(XmlCharacters.Clean(line));
}
