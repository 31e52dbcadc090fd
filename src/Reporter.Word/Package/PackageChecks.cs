using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Packages;

namespace Reporter.Word.Package;

/// <summary>What must not come along from a template: macros, and content that is fetched from elsewhere when the document opens.</summary>
internal static class PackageChecks
{
    public static void Check(TemplatePackage package, DiagnosticBag diagnostics)
    {
        var at = new FileLocation(package.Path);
        foreach (var name in package.Names)
        {
            if (package.IsMacro(name) && !name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                diagnostics.Add(TemplateFindings.MacrosDropped(at, name));
            if (!PartName.IsRelationships(name))
                continue;
            var owner = PartName.OwnerOf(name);
            foreach (var relationship in package.RelationshipsOf(owner))
            {
                if (IsForbidden(relationship))
                    diagnostics.Add(TemplateFindings.TemplateUnsafe(at, PackageDanger.ExternalTarget, relationship.Target));
                else if (owner.Length > 0 && !relationship.IsExternal
                    && (Is(relationship.Target, owner) || Is(relationship.Target, package.MainName)))
                    diagnostics.Add(TemplateFindings.TemplateUnsafe(at, PackageDanger.PartInItself, relationship.Target));
            }
        }
    }

    /// <summary>The parts that hold macros: told by the links that lead to them, since any name will do for Word.</summary>
    public static HashSet<string> MacrosOf(TemplatePackage package) => package.Names
        .Where(PartName.IsRelationships).SelectMany(name => package.RelationshipsOf(PartName.OwnerOf(name)))
        .Where(IsMacroLink).Select(relationship => relationship.Target)
        .Concat(package.Names.Where(HasMacroName)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsMacroLink(PackageLink relationship) => !relationship.IsExternal
        && (relationship.Kind.Equals("vbaProject", StringComparison.OrdinalIgnoreCase)
            || relationship.Kind.Equals("wordVbaData", StringComparison.OrdinalIgnoreCase));

    private static bool HasMacroName(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return file.StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase)
            || file.StartsWith("vbaData", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Is(string target, string part) => target.Equals(part, StringComparison.OrdinalIgnoreCase);

    /// <summary>A link that a reader follows is harmless; the path of the author's own template is simply left out.</summary>
    private static bool IsForbidden(PackageLink relationship) => relationship.IsExternal
        && relationship.Kind != "hyperlink" && !IsAttachedTemplate(relationship);

    public static bool IsAttachedTemplate(PackageLink relationship) => relationship.Kind == "attachedTemplate";
}
