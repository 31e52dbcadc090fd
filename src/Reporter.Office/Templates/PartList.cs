using Reporter.Core.Diagnostics;

namespace Reporter.Office.Templates;

/// <summary>The parts of a package in which tags may stand, without the notes, each with the place that findings name.</summary>
internal static class PartList
{
    public static IEnumerable<(string Name, WordLocation Place)> Of(TemplatePackage package)
    {
        yield return (package.MainName, Place(package, WordPart.Body));

        var numbers = new Dictionary<WordPart, int>();
        foreach (var relationship in package.RelationshipsOf(package.MainName).Where(relationship => !relationship.IsExternal).DistinctBy(relationship => relationship.Target))
        {
            if (KindOf(relationship.Type) is not { } kind || package.Part(relationship.Target) is null)
                continue;
            numbers[kind] = numbers.GetValueOrDefault(kind) + 1;
            yield return (relationship.Target, Place(package, kind) with { PartNumber = kind is WordPart.Header or WordPart.Footer ? numbers[kind] : null });
        }

        foreach (var relationship in package.RelationshipsOf("").Where(relationship => !relationship.IsExternal && relationship.Type.EndsWith("-properties", StringComparison.Ordinal)))
        {
            if (package.Part(relationship.Target) is not null)
                yield return (relationship.Target, Place(package, WordPart.Properties));
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
