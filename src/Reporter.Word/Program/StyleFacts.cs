using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Word.Package;

namespace Reporter.Word.Program;

/// <summary>What the compiler must know of the document's paragraph styles.</summary>
/// <param name="Headings">The ids of those that make headings, whatever language Word named them in.</param>
/// <param name="Lists">The list of those that number their paragraphs.</param>
internal sealed record StyleFacts(IReadOnlySet<string> Headings, IReadOnlyDictionary<string, string> Lists)
{
    public static StyleFacts Of(TemplatePackage package)
    {
        var headings = new HashSet<string>(StringComparer.Ordinal);
        var lists = new Dictionary<string, string>(StringComparer.Ordinal);
        var part = package.RelationshipsOf(package.MainName)
            .FirstOrDefault(relationship => relationship.Kind == "styles")?.Target;
        var root = part is not null && package.Part(part) is { } bytes ? TemplateXml.Load(bytes, part, new FileLocation(package.Path), [])
            : null;
        foreach (var style in root?.Elements(WordNames.Main + "style") ?? [])
        {
            if (style.Attribute(WordNames.Main + "styleId")?.Value is not { } id)
                continue;
            if (IsHeading(style))
                headings.Add(id);
            if (style.Element(WordNames.PPr)?.Element(WordNames.Main + "numPr")?.Element(WordNames.Main + "numId")
                ?.Attribute(WordNames.Val)?.Value is { } list)
                lists.TryAdd(id, list);
        }
        return new StyleFacts(headings, lists);
    }

    private static bool IsHeading(XElement style)
    {
        var name = style.Element(WordNames.Main + "name")?.Attribute(WordNames.Val)?.Value ?? "";
        return name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || name is "Title"
            || style.Element(WordNames.PPr)?.Element(WordNames.Main + "outlineLvl") is not null;
    }
}
