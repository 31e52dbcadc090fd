using System.Xml.Linq;

namespace Reporter.Office.Templates;

/// <summary>
/// Tags outside the text of paragraphs: alternative texts and other attributes, the addresses of links,
/// document properties.
/// </summary>
internal static class CharacterTags
{
    public static void FindIn(XElement root, List<PackageRelationship> relationships, TagFinder finder)
    {
        var links = relationships.Where(relationship => relationship.IsExternal && Unescaped(relationship.Target).Contains("{{", StringComparison.Ordinal))
            .ToDictionary(relationship => relationship.Id, relationship => Unescaped(relationship.Target), StringComparer.Ordinal);
        foreach (var element in root.DescendantsAndSelf().Where(element => element.Name != W.Tag).ToList())
        {
            foreach (var attribute in element.Attributes())
            {
                if (element.Name.LocalName is "hyperlink" or "hlinkClick" && attribute.Name == W.RelId && links.TryGetValue(attribute.Value, out var target))
                    attribute.AddAnnotation(new AttributePieces([new OutputAction(OutputActionKind.Link), .. finder.FindIn(target, element), new OutputAction(OutputActionKind.EndLink)]));
                else if (attribute.Value.Contains("{{", StringComparison.Ordinal) && !attribute.IsNamespaceDeclaration)
                    attribute.AddAnnotation(new AttributePieces(finder.FindIn(attribute.Value, element)));
            }

            // Text that is in no paragraph of Word's: properties, the labels of a drawing.
            if (element.Name.Namespace != W.Main && element.FirstNode is XText text && text.Value.Contains("{{", StringComparison.Ordinal))
                text.AddAnnotation(new AttributePieces(finder.FindIn(text.Value, element)));
        }
    }

    /// <summary>Word writes braces and spaces of an address as %7B and %20, an editor may not.</summary>
    private static string Unescaped(string target)
    {
        try
        {
            return Uri.UnescapeDataString(target);
        }
        catch (UriFormatException)
        {
            return target;
        }
    }
}
