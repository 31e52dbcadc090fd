using Reporter.Core.Diagnostics;
using Reporter.Word.Package;

namespace Reporter.Word.Program;

/// <summary>The parts of a package in which tags may stand, without the notes, each with the place that findings name.</summary>
internal static class PartList
{
    public static IEnumerable<(string Name, WordLocation Place)> Of(TemplatePackage package)
    {
        yield return (package.MainName, Place(package, WordPart.Body));

        var numbers = new Dictionary<WordPart, int>();
        foreach (var relationship in package.RelationshipsOf(package.MainName).Where(relationship => !relationship.IsExternal)
            .DistinctBy(relationship => relationship.Target))
        {
            if (KindOf(relationship.Type) is not { } kind || package.Part(relationship.Target) is null)
                continue;
            numbers[kind] = numbers.GetValueOrDefault(kind) + 1;
            yield return (relationship.Target,
                Place(package, kind) with { PartNumber = kind is WordPart.Header or WordPart.Footer ? numbers[kind] : null });
        }

        foreach (var drawing in Drawings(package))
            yield return drawing;

        foreach (var relationship in package.RelationshipsOf("")
            .Where(relationship => !relationship.IsExternal && relationship.Type.EndsWith("-properties", StringComparison.Ordinal)))
        {
            if (package.Part(relationship.Target) is not null)
                yield return (relationship.Target, Place(package, WordPart.Properties));
        }
    }

    /// <summary>Charts and SmartArt, wherever they are drawn, each counted in the order of the document's links.</summary>
    private static IEnumerable<(string Name, WordLocation Place)> Drawings(TemplatePackage package)
    {
        var hosts = package.RelationshipsOf(package.MainName)
            .Where(relationship => !relationship.IsExternal && KindOf(relationship.Type) is not null)
            .Select(relationship => relationship.Target).Prepend(package.MainName);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var relationship in hosts.SelectMany(package.RelationshipsOf).Where(relationship => !relationship.IsExternal)
            .DistinctBy(relationship => relationship.Target))
        {
            var type = relationship.Type[(relationship.Type.LastIndexOf('/') + 1)..];
            WordPart? kind = type is "chart" or "chartEx" ? WordPart.Chart : type is "diagramData" or "diagramDrawing" ? WordPart.Diagram
                : null;
            if (kind is not { } drawn || package.Part(relationship.Target) is null)
                continue;
            numbers[type] = numbers.GetValueOrDefault(type) + 1;
            yield return (relationship.Target, Place(package, drawn) with { PartNumber = numbers[type] });
            foreach (var labels in package.RelationshipsOf(relationship.Target)
                .Where(inner => inner.Kind == "chartUserShapes"
                && package.Part(inner.Target) is not null))
                yield return (labels.Target, Place(package, drawn) with { PartNumber = numbers[type] });
        }
    }

    private static WordLocation Place(TemplatePackage package, WordPart kind) => new(package.Path, kind);

    private static WordPart? KindOf(string type) => type[(type.LastIndexOf('/') + 1)..] switch
    {
        "header" => WordPart.Header,
        "footer" => WordPart.Footer,
        _ => null,
    };
}
