using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Word.Output;
using Reporter.Word.Package;

namespace Reporter.Word.Insertion;

/// <summary>Fits the styles and lists of a document that is put in to those of the document it goes into.</summary>
internal sealed class SubDocumentStyles
{
    private static readonly (string Element, string Type)[] Uses = [("pStyle", "paragraph"), ("rStyle", "character"),
        ("tblStyle", "table")];

    private readonly RenderSession _session;
    private readonly XElement? _styles;
    private readonly XElement? _numbering;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal);

    public SubDocumentStyles(TemplatePackage package, RenderSession session)
    {
        _session = session;
        _styles = Load(package, DocumentStyles.NameIn(package));
        _numbering = Load(package, NumberingPart.NameIn(package));
    }

    public void Adapt(IReadOnlyList<XElement> roots)
    {
        foreach (var (element, type) in Uses)
        {
            foreach (var use in roots.Descendants(WordNames.Main + element).ToList())
            {
                if (use.Attribute(WordNames.Val) is { } id && IdFor(id.Value, type) is { } own)
                    id.Value = own;
                else
                    use.Remove();
            }
        }
        foreach (var list in roots.Descendants(WordNames.Main + "numId").Attributes(WordNames.Val))
            list.Value = ListFor(list.Value);
    }

    private string? IdFor(string id, string type)
    {
        if (_ids.TryGetValue(id, out var known))
            return known;
        if (_styles?.Elements(WordNames.Main + "style")
            .FirstOrDefault(style => style.Attribute(WordNames.Main + "styleId")?.Value == id) is not { } style)
            return null;
        var name = style.Element(WordNames.Main + "name")?.Attribute(WordNames.Val)?.Value ?? id;
        if (_session.Styles.IdOf(type, name) is { } own)
            return _ids[id] = own;

        // The id may be taken by a style of another name.
        var copy = new XElement(style);
        var free = _ids[id] = _session.Styles.FreeId(id);
        copy.SetAttributeValue(WordNames.Main + "styleId", free);
        copy.Attribute(WordNames.Main + "default")?.Remove();
        foreach (var reference in copy.Elements().Where(child => child.Name.LocalName is "basedOn" or "next" or "link").ToList())
        {
            if (reference.Attribute(WordNames.Val) is { } other && reference.Name.LocalName != "link"
                && IdFor(other.Value, type) is { } based)
                other.Value = based;
            else
                reference.Remove();
        }
        foreach (var list in copy.Descendants(WordNames.Main + "numId").Attributes(WordNames.Val))
            list.Value = ListFor(list.Value);
        _session.Styles.Import(copy);
        return free;
    }

    private string ListFor(string list)
    {
        if (list == "0")
            return list;
        if (_lists.TryGetValue(list, out var known))
            return known;
        var num = _numbering?.Elements(WordNames.Main + "num")
            .FirstOrDefault(entry => entry.Attribute(WordNames.Main + "numId")?.Value == list);
        var kind = num?.Element(WordNames.Main + "abstractNumId")?.Attribute(WordNames.Val)?.Value;
        var model = _numbering?.Elements(WordNames.Main + "abstractNum")
            .FirstOrDefault(entry => entry.Attribute(WordNames.Main + "abstractNumId")?.Value == kind);
        return _lists[list] = num is not null && model is not null ? _session.Numbering.Import(num, model) : "0";
    }

    private static XElement? Load(TemplatePackage package, string? name) =>
        name is not null && package.Part(name) is { } bytes ? TemplateXml.Load(bytes, name, new FileLocation(package.Path), []) : null;
}
