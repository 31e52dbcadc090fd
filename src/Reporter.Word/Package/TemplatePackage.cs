using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Packages;

namespace Reporter.Word.Package;

/// <summary>The parts of a .docx, .dotx, .docm or .dotm, all of them unpacked: a template is written again with every part.</summary>
internal sealed class TemplatePackage
{
    private const string UsualMainName = "word/document.xml";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<PackageLink>> _links = new(StringComparer.OrdinalIgnoreCase);
    private readonly XElement _types;

    private HashSet<string>? _macros;

    private TemplatePackage(string path, SafePackage package)
    {
        (Path, Names) = (path, package.PartNames);
        foreach (var name in package.PartNames)
            _parts.Add(name, package.Read(name));
        foreach (var owner in package.PartNames.Where(PartName.IsRelationships).Select(PartName.OwnerOf))
            _links.TryAdd(owner, package.LinksOf(owner));
        MainName = RelationshipsOf("").FirstOrDefault(link => link.Kind == "officeDocument")?.Target ?? UsualMainName;
        if (!package.Has(MainName))
            throw new PackageException(PackageFault.PartMissing, MainName);
        _types = GuardedXml.Tree(package.Read(PartName.ContentTypes), PartName.ContentTypes, LoadOptions.PreserveWhitespace).Root
            ?? throw new PackageException(PackageFault.BrokenXml, PartName.ContentTypes);
    }

    public string Path { get; }

    /// <summary>Names of the parts in the order of the package.</summary>
    public IReadOnlyList<string> Names { get; }

    public string MainName { get; }

    public byte[]? Part(string name) => _parts.GetValueOrDefault(name);

    public static TemplatePackage? Open(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        try
        {
            return SafePackage.TryOpen(bytes, out var package, out var fault) ? new TemplatePackage(path, package) : throw fault;
        }
        catch (PackageException wrong)
        {
            diagnostics.Add(TemplateXml.Finding(wrong, new FileLocation(path)));
            return null;
        }
    }

    /// <summary>The relationships of a part; of the package itself when the name is empty.</summary>
    public IReadOnlyList<PackageLink> RelationshipsOf(string name) => _links.GetValueOrDefault(name) ?? [];

    /// <summary>The content type of a part, by its name or its ending.</summary>
    public string ContentTypeOf(string name)
    {
        var ending = name[(name.LastIndexOf('.') + 1)..];
        bool Is(XElement element, string attribute, string value) =>
            string.Equals(element.Attribute(attribute)?.Value, value, StringComparison.OrdinalIgnoreCase);
        var entry = _types.Elements().FirstOrDefault(element => Is(element, "PartName", "/" + name))
            ?? _types.Elements().FirstOrDefault(element => Is(element, "Extension", ending));
        return entry?.Attribute("ContentType")?.Value ?? "application/octet-stream";
    }

    /// <summary>Whether a part is a macro, whatever its name.</summary>
    public bool IsMacro(string name) => (_macros ??= PackageChecks.MacrosOf(this)).Contains(name);
}
