using System.Xml.Linq;
using Reporter.Packages;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// Tags outside the text of paragraphs: alternative texts and other attributes, the addresses of links,
/// document properties.
/// </summary>
internal static class CharacterTags
{
    public static void FindIn(XElement root, IReadOnlyList<PackageLink> relationships, TagFinder finder)
    {
        var links = relationships.Where(relationship => relationship.IsExternal && HasTag(relationship.Target))
            .ToDictionary(relationship => relationship.Id, relationship => Unescaped(relationship.Target), StringComparer.Ordinal);
        foreach (var element in WithoutNotes(root).Where(element => element.Name != WordNames.Tag).ToList())
        {
            foreach (var attribute in element.Attributes())
            {
                if (element.Name.LocalName is "hyperlink" or "hlinkClick" && attribute.Name == WordNames.RelId
                    && links.TryGetValue(attribute.Value, out var target))
                    attribute.AddAnnotation(new AttributeParts([new OutputAction(OutputActionKind.Link), .. finder.FindIn(target, element),
                        new OutputAction(OutputActionKind.EndLink)]));
                else if (attribute.Value.Contains("{{", StringComparison.Ordinal) && !attribute.IsNamespaceDeclaration)
                    attribute.AddAnnotation(new AttributeParts(finder.FindIn(attribute.Value, element)));
            }

            if (element.Name == WordNames.DocPr && element.Attributes()
                .Any(attribute => attribute.Annotation<AttributeParts>() is not null))
                MarkPlaceholder(element);

            // Text that is in no paragraph of Word's: properties, the labels of a drawing.
            if (element.Name.Namespace != WordNames.Main && element.FirstNode is XText text
                && text.Value.Contains("{{", StringComparison.Ordinal))
                text.AddAnnotation(new AttributeParts(finder.FindIn(text.Value, element)));
        }
    }

    /// <summary>Whether the address of a link holds a tag.</summary>
    public static bool HasTag(string target) => Unescaped(target).Contains("{{", StringComparison.Ordinal);

    /// <summary>A note that stands in the body has relationships of its own.</summary>
    private static IEnumerable<XElement> WithoutNotes(XElement root)
    {
        var open = new Stack<XElement>([root]);
        while (open.TryPop(out var element))
        {
            yield return element;
            foreach (var child in element.Elements().Where(child => !WordNames.IsNote(child)))
                open.Push(child);
        }
    }

    /// <summary>A picture whose alternative text is a tag may be replaced by the picture that the tag gives.</summary>
    private static void MarkPlaceholder(XElement properties)
    {
        foreach (var picture in properties.Parent?.Descendants(WordNames.Drawing + "blip").Attributes(WordNames.Relationships + "embed")
            ?? [])
            picture.AddAnnotation(new AttributeParts([new OutputAction(OutputActionKind.PlaceholderPicture), picture.Value,
                new OutputAction(OutputActionKind.EndPlaceholder)]));
        if (properties.Parent?.Descendants(WordNames.Drawing + "blip").Any() != true)
            return;
        properties.Parent?.AddBeforeSelf(OutputAction.Mark(OutputActionKind.PictureFrame));
        properties.Parent?.AddAfterSelf(OutputAction.Mark(OutputActionKind.EndPictureFrame));
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
