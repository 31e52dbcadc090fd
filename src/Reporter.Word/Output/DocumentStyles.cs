using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Word.Package;

namespace Reporter.Word.Output;

/// <summary>A paragraph style of the document.</summary>
internal sealed record DocumentStyle(string Id, string Name, bool HasNumbering, string NumberingId);

/// <summary>The document's paragraph styles, by the names that its author sees.</summary>
internal sealed class DocumentStyles
{
    private readonly Dictionary<string, DocumentStyle> _styles = new(StringComparer.Ordinal);

    private readonly string? _part;
    private readonly XElement? _root;
    private bool _hasGrown;

    public DocumentStyles(TemplatePackage package)
    {
        _part = NameIn(package);
        if (_part is null || package.Part(_part) is not { } bytes
            || TemplateXml.Load(bytes, _part, new FileLocation(package.Path), []) is not { } root)
            return;
        _root = root;
        foreach (var style in root.Elements(WordNames.Main + "style").Where(style => style.Attribute(WordNames.Type)?.Value == "paragraph"))
        {
            var name = style.Element(WordNames.Main + "name")?.Attribute(WordNames.Val)?.Value ?? "";
            var numbering = style.Element(WordNames.PPr)?.Element(WordNames.Main + "numPr")?.Element(WordNames.Main + "numId")
                ?.Attribute(WordNames.Val)?.Value ?? "";
            if (name.Length > 0 && style.Attribute(WordNames.Main + "styleId")?.Value is { } id)
                _styles.TryAdd(NameKey.Of(name), new DocumentStyle(id, name, numbering.Length > 0, numbering));
        }
    }

    public static string? NameIn(TemplatePackage package) =>
        package.RelationshipsOf(package.MainName)
            .FirstOrDefault(relationship => relationship.Kind == "styles")?.Target;

    /// <summary>The id of a style of any type by its name; null when the document has none of that name.</summary>
    public string? IdOf(string type, string name) => _root?.Elements(WordNames.Main + "style")
        .FirstOrDefault(style => style.Attribute(WordNames.Type)?.Value == type
            && string.Equals(style.Element(WordNames.Main + "name")?.Attribute(WordNames.Val)?.Value, name,
                StringComparison.OrdinalIgnoreCase))
        ?.Attribute(WordNames.Main + "styleId")?.Value;

    /// <summary>An id that no style has yet.</summary>
    public string FreeId(string wanted)
    {
        var taken = _root?.Elements(WordNames.Main + "style").Select(style => style.Attribute(WordNames.Main + "styleId")?.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        var free = wanted;
        for (var number = 2; taken.Contains(free); number++)
            free = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return free;
    }

    /// <summary>Takes over a style of another document.</summary>
    public void Import(XElement style)
    {
        _root?.Add(style);
        _hasGrown = true;
    }

    public void Finish(NewParts parts)
    {
        if (_hasGrown && _root is not null && _part is not null)
            parts.Add(_part, PackageXml.Bytes(_root), "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
                byEnding: false);
    }

    public IEnumerable<string> Names => _styles.Values.Select(style => style.Name);

    /// <summary>Names are compared without case and marks, as people type them.</summary>
    public DocumentStyle? Find(string name) => name.Length == 0 ? null : _styles.GetValueOrDefault(NameKey.Of(name));
}
