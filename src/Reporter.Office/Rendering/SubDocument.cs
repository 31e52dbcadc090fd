using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Office.Templates;

namespace Reporter.Office.Rendering;

/// <summary>
/// Another .docx put in: its paragraphs and tables, with its lists and pictures. A style that the document has by name stays the
/// document's; others come along.
/// </summary>
internal sealed class SubDocument : IBlockValue
{
    private const string HyperlinkType = "/hyperlink";

    private readonly TemplatePackage _package;
    private readonly string _name;
    private readonly XElement _body;
    private readonly List<PackageRelationship> _relationships;

    private SubDocument(TemplatePackage package, string name, XElement body)
    {
        (_package, _name, _body) = (package, name, body);
        _relationships = package.RelationshipsOf(package.MainName);
    }

    public TemplateValue Kind => TemplateValue.Document;

    /// <summary>Reads a document that is put in; null with the finding in the bag.</summary>
    public static SubDocument? Read(TemplateSource source, DiagnosticBag diagnostics)
    {
        if (TemplatePackage.Open(source.Path, source.Bytes, diagnostics) is not { } package || package.Part(package.MainName) is not { } bytes
            || SafeXml.Load(bytes, package.MainName, new FileLocation(source.Path), diagnostics)?.Element(W.Body) is not { } body)
            return null;
        Revisions.Accept(body);
        PartNormaliser.Normalise(body);
        body.Descendants().Where(element => element.Name == W.CommentStart || element.Name == W.CommentEnd || element.Name == W.CommentReference || element.Name == W.SectPr
            || element.Name.LocalName is "footnoteReference" or "endnoteReference" or "altChunk" or "permStart" or "permEnd").Remove();
        return new SubDocument(package, source.Path, body);
    }

    public void WriteBlocks(ValueWriter writer)
    {
        var body = new XElement(_body);
        new SubDocumentStyles(_package, writer.Session).Adapt(body);
        AdaptRelationships(body, writer);
        GiveOwnIds(body, writer.Session);
        var blocks = body.Elements().Where(W.IsBlock).ToList();
        foreach (var block in blocks)
            writer.Buffer.Append(WithOwnPrefixes(block).ToString(SaveOptions.DisableFormatting));
        if (blocks.Count == 0 || blocks[^1].Name != W.P)
            writer.Buffer.Append("<w:p/>"u8);
    }

    public override string ToString() => string.Join('\n', _body.Elements().Where(W.IsBlock).Select(block => block.Value));

    private void AdaptRelationships(XElement body, ValueWriter writer)
    {
        foreach (var attribute in body.Descendants().Attributes().Where(attribute => attribute.Name.Namespace == W.Relationships).ToList())
        {
            var relationship = _relationships.Find(candidate => candidate.Id == attribute.Value);
            if (relationship is { IsExternal: false } && _package.Part(relationship.Target) is not null)
                attribute.Value = writer.Session.NewParts.Relate(writer.PartName, relationship.Type, "/" + CopyPart(relationship.Target, writer.Session), isExternal: false);
            else if (relationship is { IsExternal: true } && relationship.Type.EndsWith(HyperlinkType, StringComparison.Ordinal) && LinkTargets.IsAllowed(relationship.Target))
                attribute.Value = writer.Session.LinkId(writer.PartName, relationship.Target);
            else
                attribute.Remove();
        }
    }

    /// <summary>Copies a part with all that it refers to; the same part of the same document is copied once.</summary>
    private string CopyPart(string part, RenderSession session)
    {
        var copy = session.CopyName(_name, part);
        if (session.NewParts.Parts.ContainsKey(copy) || _package.Part(part) is not { } bytes)
            return copy;
        var ending = part[(part.LastIndexOf('.') + 1)..];
        var type = _package.ContentTypeOf(part);
        session.NewParts.Add(copy, bytes, type, byEnding: !ending.Equals("xml", StringComparison.OrdinalIgnoreCase));
        foreach (var relationship in _package.RelationshipsOf(part).Where(relationship => !relationship.IsExternal))
            session.NewParts.RelateAs(copy, relationship.Id, relationship.Type, "/" + CopyPart(relationship.Target, session));
        return copy;
    }

    private static void GiveOwnIds(XElement body, RenderSession session)
    {
        foreach (var properties in body.Descendants(W.DocPr))
            properties.SetAttributeValue("id", session.NextId());
        body.Descendants(W.SdtPr).Elements(W.Id).Remove();
        foreach (var start in body.Descendants(W.BookmarkStart).ToList())
        {
            var id = session.NextId().ToString(CultureInfo.InvariantCulture);
            var old = start.Attribute(W.Id)?.Value;
            body.Descendants(W.BookmarkEnd).FirstOrDefault(end => end.Attribute(W.Id)?.Value == old)?.SetAttributeValue(W.Id, id);
            start.SetAttributeValue(W.Id, id);
            start.SetAttributeValue(W.Main + "name", $"{start.Attribute(W.Main + "name")?.Value}_{id}");
        }
    }

    /// <summary>The element declares every prefix that it uses: the document into which it goes may have others.</summary>
    private XElement WithOwnPrefixes(XElement block)
    {
        foreach (var declaration in _body.AncestorsAndSelf().Attributes().Where(attribute => attribute.IsNamespaceDeclaration))
            block.SetAttributeValue(declaration.Name, declaration.Value);
        return block;
    }
}
