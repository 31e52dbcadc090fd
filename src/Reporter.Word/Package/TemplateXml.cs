using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Packages;

namespace Reporter.Word.Package;

/// <summary>Faults of a package as findings about its template.</summary>
internal static class TemplateXml
{
    /// <summary>The root element of a part, or null with the finding in the bag.</summary>
    public static XElement? Load(byte[] bytes, string part, Location at, DiagnosticBag diagnostics)
    {
        try
        {
            if (GuardedXml.Tree(bytes, part, LoadOptions.PreserveWhitespace).Root is { } root)
                return root;
            diagnostics.Add(TemplateFindings.TemplateUnreadable(at));
        }
        catch (PackageException wrong)
        {
            diagnostics.Add(Finding(wrong, at));
        }
        return null;
    }

    public static Diagnostic Finding(PackageException wrong, Location at) =>
        Danger(wrong.Fault) is { } danger
            ? TemplateFindings.TemplateUnsafe(at, danger, wrong.Part.Length > 0 ? wrong.Part : at.Path[(at.Path.LastIndexOf('/') + 1)..])
            : TemplateFindings.TemplateUnreadable(at);

    private static PackageDanger? Danger(PackageFault fault) => fault switch
    {
        PackageFault.TooManyParts => PackageDanger.TooManyParts,
        PackageFault.PartTooLarge or PackageFault.TooLarge or PackageFault.SuspiciousCompression or PackageFault.TextTooLong =>
            PackageDanger.TooLarge,
        PackageFault.DocumentType => PackageDanger.DocumentType,
        PackageFault.TooDeep => PackageDanger.TooDeep,
        PackageFault.PartTwice => PackageDanger.PartTwice,
        PackageFault.PartOutside => PackageDanger.PartOutside,
        _ => null,
    };
}
