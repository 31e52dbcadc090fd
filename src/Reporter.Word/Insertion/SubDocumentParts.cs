using System.Xml.Linq;
using Reporter.Packages;
using Reporter.Word.Blocks;
using Reporter.Word.Output;
using Reporter.Word.Package;

namespace Reporter.Word.Insertion;

/// <summary>Brings along what a document that is put in refers to: pictures, charts, links.</summary>
internal sealed class SubDocumentParts(TemplatePackage package, string name, RenderSession session)
{
    /// <summary>Makes the references of a tree those of the part into which it goes.</summary>
    public void Adapt(XElement root, IReadOnlyList<PackageLink> relationships, string partName)
    {
        foreach (var attribute in root.Descendants().Attributes().Where(attribute => attribute.Name.Namespace == WordNames.Relationships)
            .ToList())
        {
            var relationship = relationships.FirstOrDefault(candidate => candidate.Id == attribute.Value);
            if (relationship is { IsExternal: false } && package.Part(relationship.Target) is not null)
                attribute.Value = session.NewParts.Relate(partName, relationship.Type, "/" + CopyPart(relationship.Target),
                    isExternal: false);
            else if (relationship is { IsExternal: true } && CharacterTags.HasTag(relationship.Target))
                continue;
            else if (relationship is { IsExternal: true } && relationship.Kind == "hyperlink"
                && LinkTargets.IsAllowed(relationship.Target))
                attribute.Value = session.LinkId(partName, relationship.Target);
            else
                attribute.Remove();
        }
    }

    /// <summary>Copies a part with all that it refers to; the same part of the same document is copied once.</summary>
    private string CopyPart(string part)
    {
        var copy = session.CopyName(name, part);
        if (session.NewParts.Parts.ContainsKey(copy) || package.Part(part) is not { } bytes)
            return copy;
        var ending = part[(part.LastIndexOf('.') + 1)..];
        session.NewParts.Add(copy, bytes, package.ContentTypeOf(part), byEnding: !ending.Equals("xml", StringComparison.OrdinalIgnoreCase));
        foreach (var relationship in package.RelationshipsOf(part).Where(relationship => !relationship.IsExternal))
            session.NewParts.RelateAs(copy, relationship.Id, relationship.Type, "/" + CopyPart(relationship.Target));
        return copy;
    }
}
