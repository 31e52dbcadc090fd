using System.Xml.Linq;
using Reporter.Packages;
using Reporter.Word.Package;

namespace Reporter.Word.Program;

/// <summary>Takes away what Word leaves in a part for itself, so that tags stand alone.</summary>
internal static class PartNormaliser
{
    public static void Normalise(XElement root)
    {
        root.Descendants().Where(IsLitter).Remove();
        var positions = root.Descendants(WordNames.BookmarkStart)
            .Where(start => start.Attribute(WordNames.Main + "name")?.Value == "_GoBack").ToList();
        foreach (var start in positions)
        {
            root.Descendants(WordNames.BookmarkEnd)
                .FirstOrDefault(end => end.Attribute(WordNames.Id)?.Value == start.Attribute(WordNames.Id)?.Value)?.Remove();
            start.Remove();
        }
        foreach (var element in root.DescendantsAndSelf())
            element.Attributes().Where(IsEditingMark).Remove();
        foreach (var alternatives in root.Descendants(WordNames.AlternateContent).ToList())
        {
            // The Fallback repeats the Choice for old programs; its tags would run, and count, twice.
            if (alternatives.Parent is not null && alternatives.Written()
                .Contains("{{", StringComparison.Ordinal))
                alternatives.Elements(WordNames.Fallback).Remove();
        }

        // A content control bound to custom XML is refilled by Word from there as soon as the document opens.
        root.Descendants(WordNames.Main + "dataBinding")
            .Where(binding => binding.Parent?.Parent is { } control && control.Value.Contains("{{", StringComparison.Ordinal)).Remove();
    }

    private static bool IsLitter(XElement element) =>
        element.Name == WordNames.ProofErr || element.Name == WordNames.LastRenderedPageBreak;

    private static bool IsEditingMark(XAttribute attribute) =>
        (attribute.Name.Namespace == WordNames.Main && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal))
        || (attribute.Name.Namespace == WordNames.W14 && attribute.Name.LocalName is "paraId" or "textId"
            && attribute.Parent?.Name != WordNames.Main + "comment");
}
