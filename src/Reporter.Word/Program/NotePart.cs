using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Packages;
using Reporter.Word.Blocks;
using Reporter.Word.Package;

namespace Reporter.Word.Program;

/// <summary>The footnotes or endnotes of a document, read before its body: each note is compiled where its mark stands.</summary>
internal sealed record NotePart(WordPart Kind, string Name, XElement Root, PlaceFinder Places,
    IReadOnlyList<PackageLink> Relationships)
{
    private static readonly (string Type, WordPart Kind)[] Kinds = [("/footnotes", WordPart.Footnotes), ("/endnotes", WordPart.Endnotes)];

    public static List<NotePart> Of(TemplatePackage package, StyleFacts styles, WordTemplateOptions options, DiagnosticBag diagnostics)
    {
        var parts = new List<NotePart>();
        var relationships = package.RelationshipsOf(package.MainName);
        foreach (var (type, kind) in Kinds)
        {
            if (relationships.FirstOrDefault(relationship => !relationship.IsExternal
                && relationship.Type.EndsWith(type, StringComparison.Ordinal))?.Target is not { } name
                || package.Part(name) is not { } bytes || TemplateXml.Load(bytes, name, new FileLocation(package.Path), diagnostics)
                    is not { } root)
                continue;
            var places = PlaceFinder.Of(root, new WordLocation(package.Path, kind), styles.Headings);
            if (options.AcceptRevisions)
                Revisions.Accept(root);
            else
                Revisions.Report(root, places, diagnostics);
            PartNormaliser.Normalise(root);
            parts.Add(new NotePart(kind, name, root, places, package.RelationshipsOf(name)));
        }
        return parts;
    }

    /// <summary>A part of no notes, for a document that has none yet.</summary>
    public static XElement Empty(WordPart kind)
    {
        var (name, element) = kind == WordPart.Footnotes ? ("footnotes", WordNames.Footnote) : ("endnotes", WordNames.Endnote);
        return new XElement(WordNames.Main + name, new XAttribute(XNamespace.Xmlns + "w", WordNames.Main.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "r", WordNames.Relationships.NamespaceName),
            Separator(element, "separator", -1), Separator(element, "continuationSeparator", 0));
    }

    private static XElement Separator(XName element, string kind, int id) =>
        new(element, new XAttribute(WordNames.Type, kind), new XAttribute(WordNames.Id, id),
            new XElement(WordNames.P, new XElement(WordNames.R, new XElement(WordNames.Main + kind))));
}
