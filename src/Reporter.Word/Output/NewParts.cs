using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Packages;
using Reporter.Word.Package;

namespace Reporter.Word.Output;

/// <summary>Parts and relationships that a document has beyond its template.</summary>
internal sealed class NewParts(TemplatePackage package)
{
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly SortedDictionary<string, List<(string Id, string Type, string Target, bool IsExternal)>> _relationships =
        new(StringComparer.Ordinal);
    private readonly Dictionary<(string Part, string Type, string Target), string> _ids = [];
    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _defaults = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, string> _overrides = new(StringComparer.Ordinal);
    private int _lastId;

    /// <summary>New parts, and parts that replace those of the template, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Parts => _parts;

    /// <summary>Names of the parts whose relationships have grown.</summary>
    public IEnumerable<string> Related => _relationships.Keys;

    /// <summary>The id of a relationship; the same target has one id in a part.</summary>
    public string Relate(string part, string type, string target, bool isExternal)
    {
        if (_ids.TryGetValue((part, type, target), out var known))
            return known;
        var id = string.Create(CultureInfo.InvariantCulture, $"rIdR{++_lastId}");
        if (!_relationships.TryGetValue(part, out var list))
            _relationships[part] = list = [];
        list.Add((id, type, target, isExternal));
        return _ids[(part, type, target)] = id;
    }

    /// <summary>A relationship whose id is written in the part already.</summary>
    public void RelateAs(string part, string id, string type, string target)
    {
        if (!_relationships.TryGetValue(part, out var list))
            _relationships[part] = list = [];
        if (!list.Exists(entry => entry.Id == id))
            list.Add((id, type, target, false));
    }

    /// <summary>Adds a part; its content type goes by its ending, or by its name when it has one of its own.</summary>
    public void Add(string name, byte[] bytes, string contentType, bool byEnding, bool isNew = true)
    {
        _parts[name] = bytes;
        if (!isNew)
            return;
        if (byEnding)
            _defaults[name[(name.LastIndexOf('.') + 1)..]] = contentType;
        else
            _overrides[name] = contentType;
    }

    /// <summary>The relationships of a part as they are in the document.</summary>
    public byte[] RelationshipsPart(string part)
    {
        var name = PartName.RelationshipsOf(part);
        var root = package.Part(name) is { } bytes ? TemplateXml.Load(bytes, name, new FileLocation(package.Path), []) : null;
        root ??= new XElement(Relationships + "Relationships");
        foreach (var dropped in root.Elements().Where(IsDropped).ToList())
            dropped.Remove();
        foreach (var (id, type, target, isExternal) in _relationships.GetValueOrDefault(part) ?? [])
        {
            root.Add(new XElement(Relationships + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type),
                new XAttribute("Target", target),
                isExternal ? new XAttribute("TargetMode", "External") : null));
        }
        return PackageXml.Bytes(root);
    }

    /// <summary>The content types as they are in the document: never a macro document's, and a template's only where that is asked
    /// for.</summary>
    public byte[] ContentTypes(XElement root, bool asTemplate = false)
    {
        foreach (var entry in root.Elements().ToList())
        {
            var name = entry.Attribute("PartName")?.Value.TrimStart('/');
            if (name is not null && package.IsMacro(name))
                entry.Remove();
            else if (entry.Attribute("Extension") is not null && entry.Attribute("ContentType") is { } type
                && type.Value.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
                type.Value = "application/octet-stream";
            else if (string.Equals(name, package.MainName, StringComparison.OrdinalIgnoreCase))
                entry.SetAttributeValue("ContentType",
                    $"application/vnd.openxmlformats-officedocument.wordprocessingml.{(asTemplate ? "template" : "document")}.main+xml");
        }
        foreach (var (ending, type) in _defaults)
        {
            if (!root.Elements(Types + "Default")
                .Any(entry => string.Equals(entry.Attribute("Extension")?.Value, ending, StringComparison.OrdinalIgnoreCase)))
                root.AddFirst(new XElement(Types + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", type)));
        }
        foreach (var (name, type) in _overrides)
        {
            if (!root.Elements(Types + "Override").Any(entry => entry.Attribute("PartName")?.Value == "/" + name))
                root.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", type)));
        }
        return PackageXml.Bytes(root);
    }

    private static bool IsDropped(XElement relationship) => relationship.Attribute("Type")?.Value is { } type
        && (type.EndsWith("/attachedTemplate", StringComparison.Ordinal) || type.EndsWith("/vbaProject", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("/wordVbaData", StringComparison.OrdinalIgnoreCase));
}
