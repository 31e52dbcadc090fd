using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Word.Blocks;
using Reporter.Word.Output;
using Reporter.Word.Package;
using Reporter.Word.Program;

namespace Reporter.Word;

/// <summary>A copy of a template with a Word comment at each finding, for the author to work through in Word.</summary>
public static class TemplateAnnotator
{
    private const string Author = "Reporter";
    private const string CommentsType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string CommentsContent = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /// <summary>False when the template is no document that could be annotated.</summary>
    public static bool Annotate(string path, ReadOnlyMemory<byte> bytes, IEnumerable<Diagnostic> findings, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(output);

        if (TemplatePackage.Open(path, bytes, []) is not { } package || package.Part(package.MainName) is not { } main
            || SafeXml.Load(main, package.MainName, new FileLocation(path), []) is not { } root)
            return false;

        var name = package.RelationshipsOf(package.MainName).Find(relationship => relationship.Type == CommentsType)?.Target;
        var comments = (name is not null && package.Part(name) is { } known ? SafeXml.Load(known, name, new FileLocation(path), []) : null)
            ?? new XElement(WordNames.Main + "comments", new XAttribute(XNamespace.Xmlns + "w", WordNames.Main.NamespaceName));
        var places = PlaceFinder.Of(root, new WordLocation(path, WordPart.Body), StyleFacts.Of(package).Headings);
        var next = comments.Elements(WordNames.Comment)
            .Select(comment => int.TryParse(comment.Attribute(WordNames.Id)?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture,
                out var id)
            ? id : 0).DefaultIfEmpty(-1).Max() + 1;
        foreach (var finding in findings.Where(finding => finding.Location.Path == path))
        {
            // Only the body can hold comments: a finding elsewhere is reported at the document's beginning, with its place.
            var paragraph = finding.Location is WordLocation place ? places.ParagraphAt(place) : null;
            if ((paragraph ?? root.Descendants(WordNames.P).FirstOrDefault()) is not { } target)
                continue;
            comments.Add(Comment(next, paragraph is null ? finding.Location.In(language) + ": " : "", finding, language));
            Anchor(target, next++);
        }

        var changes = new NewParts(package);
        changes.Add(package.MainName, PackageXml.Bytes(root), "", byEnding: false, isNew: false);
        changes.Add(name ?? "word/comments.xml", PackageXml.Bytes(comments), CommentsContent, byEnding: false, isNew: name is null);
        if (name is null)
            changes.Relate(package.MainName, CommentsType, "/word/comments.xml", isExternal: false);
        PackageWriter.Copy(package, changes, output);
        return true;
    }

    private static XElement Comment(int id, string before, Diagnostic finding, Language language) =>
        new(WordNames.Comment, new XAttribute(WordNames.Id, id), new XAttribute(WordNames.Main + "author", Author),
            new XAttribute(WordNames.Main + "initials", "R"),
            Paragraph($"{before}{finding.Code}: {finding.Message.In(language)}"),
            finding.Advice is { } advice ? Paragraph("→ " + advice.In(language)) : null);

    private static XElement Paragraph(string text) =>
        new(WordNames.P, new XElement(WordNames.R,
            new XElement(WordNames.T, new XAttribute(WordNames.Space, "preserve"), XmlCharacters.Clean(text))));

    private static void Anchor(XElement paragraph, int id)
    {
        var start = new XElement(WordNames.CommentStart, new XAttribute(WordNames.Id, id));
        if (paragraph.Element(WordNames.PPr) is { } properties)
            properties.AddAfterSelf(start);
        else
            paragraph.AddFirst(start);
        paragraph.Add(new XElement(WordNames.CommentEnd, new XAttribute(WordNames.Id, id)),
            new XElement(WordNames.R, new XElement(WordNames.CommentReference, new XAttribute(WordNames.Id, id))));
    }
}
