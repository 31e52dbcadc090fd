using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Office.Templates;

namespace Reporter.Office.Rendering;

/// <summary>A paragraph style of the document.</summary>
internal sealed record DocumentStyle(string Id, string Name, bool HasNumbering, string NumberingId);

/// <summary>The document's paragraph styles, by the names that its author sees.</summary>
internal sealed class DocumentStyles
{
    private readonly Dictionary<string, DocumentStyle> _styles = new(StringComparer.Ordinal);

    public DocumentStyles(TemplatePackage package)
    {
        var part = package.RelationshipsOf(package.MainName).Find(relationship => relationship.Type.EndsWith("/styles", StringComparison.Ordinal))?.Target;
        if (part is null || package.Part(part) is not { } bytes || SafeXml.Load(bytes, part, new FileLocation(package.Path), []) is not { } root)
            return;
        foreach (var style in root.Elements(W.Main + "style").Where(style => style.Attribute(W.Type)?.Value == "paragraph"))
        {
            var name = style.Element(W.Main + "name")?.Attribute(W.Val)?.Value ?? "";
            var numbering = style.Element(W.PPr)?.Element(W.Main + "numPr")?.Element(W.Main + "numId")?.Attribute(W.Val)?.Value ?? "";
            if (name.Length > 0 && style.Attribute(W.Main + "styleId")?.Value is { } id)
                _styles.TryAdd(NameKey.Of(name), new DocumentStyle(id, name, numbering.Length > 0, numbering));
        }
    }

    public IEnumerable<string> Names => _styles.Values.Select(style => style.Name);

    /// <summary>Names are compared without case and marks, as people type them.</summary>
    public DocumentStyle? Find(string name) => name.Length == 0 ? null : _styles.GetValueOrDefault(NameKey.Of(name));
}
