using Reporter.Office.Templates;

namespace Reporter.Office.Rendering;

/// <summary>The part that holds the document's lists.</summary>
internal static class NumberingPart
{
    public static string? NameIn(TemplatePackage package) =>
        package.RelationshipsOf(package.MainName).Find(relationship => relationship.Type.EndsWith("/numbering", StringComparison.Ordinal))?.Target;
}
