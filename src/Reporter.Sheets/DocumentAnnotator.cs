using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Linq;
using Reporter.Core.Documents;
using Reporter.Packages;

namespace Reporter.Sheets;

/// <summary>A copy of a Word document with a comment at some of its paragraphs; all else stays as it is.</summary>
public static class DocumentAnnotator
{
    /// <summary>False when the document cannot be written into; then there is no copy.</summary>
    public static bool TryAnnotate(byte[] word, IReadOnlyList<(DocumentPlace At, string Text)> comments,
        [NotNullWhen(true)] out byte[]? copy)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(comments);

        copy = null;
        if (!SafePackage.TryOpen(word, out var package, out _)
            || package.LinksOf("").FirstOrDefault(link => link is { Kind: "officeDocument", IsExternal: false })?.Target is not { } main
            || !package.TryReadXml(main, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo, out var document, out _)
            || document.Root is not { } root)
            return false;
        try
        {
            var paragraphs = root.Descendants(root.Name.Namespace + "p").GroupBy(PlaceOf).ToDictionary(same => same.Key, same =>
                same.First());
            var writer = new CommentWriter(package, main, root);
            foreach (var (at, text) in comments)
            {
                if (paragraphs.TryGetValue(at, out var paragraph))
                    writer.Add(paragraph, text.Split('\n'));
            }
            copy = package.With(writer.Parts());
            return true;
        }
        catch (PackageException)
        {
            return false;
        }
    }

    private static DocumentPlace PlaceOf(XElement paragraph) =>
        paragraph is IXmlLineInfo info ? new DocumentPlace(info.LineNumber, info.LinePosition) : default;
}
