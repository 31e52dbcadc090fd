using Reporter.Core.Diagnostics;

namespace Reporter.Office.Templates;

/// <summary>The ids of the paragraph styles that make headings, whatever language Word named them in.</summary>
internal static class HeadingStyles
{
    public static HashSet<string> Of(TemplatePackage package)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var styles = package.RelationshipsOf(package.MainName).Find(relationship => relationship.Type.EndsWith("/styles", StringComparison.Ordinal));
        if (styles is null || package.Part(styles.Target) is not { } bytes || SafeXml.Load(bytes, styles.Target, new FileLocation(package.Path), []) is not { } root)
            return ids;
        foreach (var style in root.Elements(W.Main + "style"))
        {
            var name = style.Element(W.Main + "name")?.Attribute(W.Val)?.Value ?? "";
            if ((name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || name is "Title" || style.Element(W.PPr)?.Element(W.Main + "outlineLvl") is not null)
                && style.Attribute(W.Main + "styleId")?.Value is { } id)
                ids.Add(id);
        }
        return ids;
    }
}
