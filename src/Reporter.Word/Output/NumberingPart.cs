using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Word.Package;

namespace Reporter.Word.Output;

/// <summary>The document's lists: new ones are made for numbering that begins again, and for lists that come with another
/// document.</summary>
internal sealed class NumberingPart(RenderSession session)
{
    private static readonly XName Num = WordNames.Main + "num";
    private static readonly XName NumId = WordNames.Main + "numId";
    private static readonly XName AbstractNum = WordNames.Main + "abstractNum";
    private static readonly XName AbstractNumId = WordNames.Main + "abstractNumId";

    private readonly Dictionary<string, string> _current = new(StringComparer.Ordinal);
    private XElement? _root;

    public static string? NameIn(TemplatePackage package) =>
        package.RelationshipsOf(package.MainName)
            .FirstOrDefault(relationship => relationship.Kind == "numbering")?.Target;

    /// <summary>The list that stands for one of the template's now.</summary>
    public string Current(string numbering) => _current.GetValueOrDefault(numbering, numbering);

    /// <summary>From now on the list counts from its beginning again.</summary>
    public void Restart(string numbering) => _current[numbering] = NewLike(numbering);

    /// <summary>A list that looks like another and counts for itself.</summary>
    public string NewLike(string numbering)
    {
        var root = Root();
        if (root.Elements(Num).FirstOrDefault(num => num.Attribute(NumId)?.Value == numbering) is not { } model
            || model.Element(AbstractNumId)?.Attribute(WordNames.Val)?.Value is not { } kind)
            return numbering;
        var levels = root.Elements(AbstractNum).FirstOrDefault(entry => entry.Attribute(AbstractNumId)?.Value == kind)
            ?.Elements(WordNames.Main + "lvl") ?? [];
        var id = NextId(root, Num, NumId);
        root.Elements(Num).Last()
            .AddAfterSelf(new XElement(Num, new XAttribute(NumId, id), new XElement(AbstractNumId, new XAttribute(WordNames.Val, kind)),
            levels.Select(level => new XElement(WordNames.Main + "lvlOverride",
                new XAttribute(WordNames.Main + "ilvl", level.Attribute(WordNames.Main + "ilvl")?.Value ?? "0"),
                new XElement(WordNames.Main + "startOverride",
                    new XAttribute(WordNames.Val, level.Element(WordNames.Main + "start")?.Attribute(WordNames.Val)?.Value ?? "1"))))));
        return id;
    }

    /// <summary>Takes over a list of another document; the id that it has here.</summary>
    public string Import(XElement num, XElement kind)
    {
        var root = Root();
        var kindId = NextId(root, AbstractNum, AbstractNumId);
        var copy = new XElement(kind);
        copy.SetAttributeValue(AbstractNumId, kindId);
        copy.Elements(WordNames.Main + "nsid").Remove();
        copy.Elements(WordNames.Main + "styleLink").Remove();
        copy.Elements(WordNames.Main + "numStyleLink").Remove();
        copy.Descendants(WordNames.Main + "pStyle").Remove();
        copy.Descendants(WordNames.Main + "lvlPicBulletId").Remove();
        if (root.Elements(AbstractNum).LastOrDefault() is { } last)
            last.AddAfterSelf(copy);
        else
            root.AddFirst(copy);

        var id = NextId(root, Num, NumId);
        var list = new XElement(num);
        list.SetAttributeValue(NumId, id);
        list.Element(AbstractNumId)?.SetAttributeValue(WordNames.Val, kindId);
        (root.Elements(Num).LastOrDefault() ?? root.Elements(AbstractNum).Last()).AddAfterSelf(list);
        return id;
    }

    /// <summary>Hands over the part when it has grown.</summary>
    public void Finish()
    {
        if (_root is null)
            return;
        var package = session.Template.Package;
        var name = NameIn(package);
        if (name is null)
        {
            name = "word/numbering.xml";
            session.NewParts.Relate(package.MainName, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering",
                "/" + name, isExternal: false);
        }
        session.NewParts.Add(name, PackageXml.Bytes(_root), "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
            byEnding: false);
    }

    private XElement Root()
    {
        var package = session.Template.Package;
        return _root ??= (NameIn(package) is { } name && package.Part(name) is { } bytes
            ? TemplateXml.Load(bytes, name, new FileLocation(package.Path), session.Diagnostics) : null)
            ?? new XElement(WordNames.Main + "numbering", new XAttribute(XNamespace.Xmlns + "w", WordNames.Main.NamespaceName));
    }

    private static string NextId(XElement root, XName element, XName attribute) =>
        (root.Elements(element)
            .Select(entry => int.TryParse(entry.Attribute(attribute)?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var id)
            ? id : 0).DefaultIfEmpty(0).Max() + 1)
            .ToString(CultureInfo.InvariantCulture);
}
