using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Program;

/// <summary>Takes away what Word leaves in a part for itself, so that tags stand alone.</summary>
internal static class PartNormaliser
{
    public static void Normalise(XElement root)
    {
        root.Descendants().Where(IsLitter).Remove();
        var positions = root.Descendants(W.BookmarkStart).Where(start => start.Attribute(W.Main + "name")?.Value == "_GoBack").ToList();
        foreach (var start in positions)
        {
            root.Descendants(W.BookmarkEnd).FirstOrDefault(end => end.Attribute(W.Id)?.Value == start.Attribute(W.Id)?.Value)?.Remove();
            start.Remove();
        }
        foreach (var element in root.DescendantsAndSelf())
            element.Attributes().Where(IsEditingMark).Remove();
        foreach (var alternatives in root.Descendants(W.AlternateContent).ToList())
        {
            // The Fallback repeats the Choice for old programs; its tags would run, and count, twice.
            if (alternatives.Parent is not null && alternatives.ToString(SaveOptions.DisableFormatting)
                .Contains("{{", StringComparison.Ordinal))
                alternatives.Elements(W.Fallback).Remove();
        }

        // A content control bound to custom XML is refilled by Word from there as soon as the document opens.
        root.Descendants(W.Main + "dataBinding")
            .Where(binding => binding.Parent?.Parent is { } control && control.Value.Contains("{{", StringComparison.Ordinal)).Remove();
    }

    private static bool IsLitter(XElement element) =>
        element.Name == W.ProofErr || element.Name == W.LastRenderedPageBreak;

    private static bool IsEditingMark(XAttribute attribute) =>
        (attribute.Name.Namespace == W.Main && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal))
        || (attribute.Name.Namespace == W.W14 && attribute.Name.LocalName is "paraId" or "textId"
            && attribute.Parent?.Name != W.Main + "comment");
}
