using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Packages;
using Reporter.Word.Blocks;
using Reporter.Word.Package;
using Reporter.Word.Program;

namespace Reporter.Word;

/// <summary>A copy of a template with a Word comment at each finding, for the author to work through in Word.</summary>
public static class TemplateAnnotator
{
    /// <summary>Null when the template is no document that could be annotated.</summary>
    public static byte[]? Annotate(string path, ReadOnlyMemory<byte> bytes, IEnumerable<Diagnostic> findings, Language language)
    {
        ArgumentNullException.ThrowIfNull(findings);

        if (TemplatePackage.Open(path, bytes, []) is not { } template || !SafePackage.TryOpen(bytes, out var package, out _)
            || !package.TryReadXml(template.MainName, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo, out var main, out _)
            || main.Root is not { } root)
            return null;

        var places = PlaceFinder.Of(root, new WordLocation(path, WordPart.Body), StyleFacts.Of(template).Headings);
        try
        {
            var comments = new CommentWriter(package, template.MainName, root);
            foreach (var finding in findings.Where(finding => finding.Location.Path == path))
            {
                // Only the body can hold comments: a finding elsewhere is reported at the document's beginning, with its place.
                var paragraph = finding.Location is WordLocation place ? places.ParagraphAt(place) : null;
                if ((paragraph ?? root.Descendants(WordNames.P).FirstOrDefault()) is { } target)
                    comments.Add(target, Lines(paragraph is null ? finding.Location.In(language) + ": " : "", finding, language));
            }
            return package.With(comments.Parts());
        }
        catch (PackageException)
        {
            return null;
        }
    }

    private static IReadOnlyList<string> Lines(string before, Diagnostic finding, Language language) =>
    [
        $"{before}{finding.Code}: {finding.Message.In(language)}",
        .. finding.Advice is { } advice ? ["→ " + advice.In(language)] : Array.Empty<string>(),
    ];
}
