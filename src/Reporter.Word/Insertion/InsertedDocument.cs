using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Word.Blocks;
using Reporter.Word.Output;
using Reporter.Word.Package;
using Reporter.Word.Program;

namespace Reporter.Word.Insertion;

/// <summary>
/// A document that is put in, compiled for the part into which it goes: its styles, lists, pictures and links are fitted to that
/// document first. A style that the document has by name stays the document's; others come along.
/// </summary>
internal sealed record InsertedDocument(TemplatePart Part, IReadOnlyList<string> Lists)
{
    private static readonly XName[] LeftOut = [WordNames.CommentStart, WordNames.CommentEnd, WordNames.CommentReference, WordNames.SectPr,
        WordNames.Main + "altChunk",
        WordNames.Main + "permStart", WordNames.Main + "permEnd"];

    private bool _isUsed;

    /// <summary>Reads a document; null with the finding in the bag.</summary>
    /// <param name="partName">The part into which it goes.</param>
    public static InsertedDocument? Read(TemplateSource source, string partName, RenderSession session)
    {
        var diagnostics = session.Diagnostics;
        var found = new DiagnosticBag();
        if (TemplatePackage.Open(source.Path, source.Bytes, diagnostics) is not { } package
            || package.Part(package.MainName) is not { } bytes
            || TemplateXml.Load(bytes, package.MainName, new FileLocation(source.Path), diagnostics) is not { } root
                || root.Element(WordNames.Body) is not { } body)
            return null;
        PackageChecks.Check(package, found);
        var styles = StyleFacts.Of(package);
        var places = PlaceFinder.Of(root, new WordLocation(source.Path, WordPart.Body), styles.Headings);
        if (session.Template.Options.AcceptRevisions)
            Revisions.Accept(root);
        else
            Revisions.Report(root, places, found);
        PartNormaliser.Normalise(root);
        var notes = NotePart.Of(package, styles, session.Template.Options, found);
        TellWhatStaysBehind(package, root, found);
        root.Descendants().Where(element => LeftOut.Contains(element.Name)).Remove();

        var parts = new SubDocumentParts(package, source.Path, session);
        new SubDocumentStyles(package, session).Adapt([body, .. notes.Select(note => note.Root)]);
        parts.Adapt(body, package.RelationshipsOf(package.MainName), partName);
        foreach (var note in notes)
            parts.Adapt(note.Root, note.Relationships, session.Notes.PartName(note.Kind));
        RenameBookmarks(body, session);
        DropForeign(root);
        var lists = BindLists(body);
        var draft = new PartDraft($"{source.Path}|{partName}", WordPart.Body, body, places,
            package.RelationshipsOf(package.MainName))
        { Notes = notes, IsInserted = true, IsAlwaysWritten = true };
        return PartCompiler.Compile(draft, found, diagnostics) is { } part ? new InsertedDocument(part, lists) : null;
    }

    /// <summary>Each copy counts its lists from their beginning.</summary>
    public void BeginCopy(RenderSession session)
    {
        foreach (var list in _isUsed ? Lists : [])
            session.Numbering.Restart(list);
        _isUsed = true;
    }

    private static void TellWhatStaysBehind(TemplatePackage package, XElement root, DiagnosticBag found)
    {
        var at = new FileLocation(package.Path);
        var headers = package.RelationshipsOf(package.MainName)
            .Where(relationship => relationship.Kind == "header"
            || relationship.Kind == "footer");
        if (root.Descendants(WordNames.SectPr).Count() > 1
            || headers.Any(header => package.Part(header.Target) is { } bytes
                && TemplateXml.Load(bytes, header.Target, at, []) is { } content
                && !string.IsNullOrWhiteSpace(content.Value)))
            found.Add(TemplateFindings.InsertedLeftOut(at, InsertedContent.PageSetup));
        if (root.Descendants(WordNames.CommentReference).Any())
            found.Add(TemplateFindings.InsertedLeftOut(at, InsertedContent.Comments));
        if (root.Descendants(WordNames.Main + "altChunk").Any())
            found.Add(TemplateFindings.InsertedLeftOut(at, InsertedContent.Files));
    }

    /// <summary>A bookmark whose name the document has already gets another, and so do the links and fields that lead to it.</summary>
    private static void RenameBookmarks(XElement body, RenderSession session)
    {
        var taken = session.Template.Parts.SelectMany(part => part.Bookmarks).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in body.Descendants(WordNames.BookmarkStart).Attributes(WordNames.Main + "name")
            .Where(name => taken.Contains(name.Value))
            .ToList())
        {
            var (old, free) = (name.Value, $"{name.Value}_{session.NextId().ToString(CultureInfo.InvariantCulture)}");
            name.Value = free;
            foreach (var anchor in body.Descendants(WordNames.Hyperlink).Attributes(WordNames.Main + "anchor")
                .Where(anchor => anchor.Value == old))
                anchor.Value = free;
            foreach (var code in body.Descendants(WordNames.InstrText).Where(code => code.Value.Split(' ').Contains(old)))
                code.Value = string.Join(' ', code.Value.Split(' ').Select(word => word == old ? free : word));
        }
    }

    /// <summary>What only its author's program knows goes: Word calls it damage where nothing says that it may be ignored.</summary>
    private static void DropForeign(XElement root)
    {
        var foreign = (root.Attribute(WordNames.Compatibility + "Ignorable")?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(root.GetNamespaceOfPrefix).OfType<XNamespace>()
                .Where(space => !space.NamespaceName.StartsWith("http://schemas.microsoft.com/office/", StringComparison.Ordinal))
                .ToHashSet();
        root.Descendants().Attributes().Where(attribute => foreign.Contains(attribute.Name.Namespace)).Remove();
        root.Descendants().Where(element => foreign.Contains(element.Name.Namespace)).Remove();
    }

    private static List<string> BindLists(XElement body)
    {
        var lists = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in body.Descendants(WordNames.Main + "numId").Attributes(WordNames.Val))
        {
            if (list.Value == "0" || !int.TryParse(list.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                continue;
            lists.Add(list.Value);
            list.AddAnnotation(new AttributeParts([new OutputAction(OutputActionKind.ListId, number)]));
        }
        return [.. lists];
    }
}
