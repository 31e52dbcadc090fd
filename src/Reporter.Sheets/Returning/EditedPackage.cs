using System.Xml.Linq;
using Reporter.Packages;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Returning;

/// <summary>A sent workbook while it is edited: parts are changed letter by letter, all others stay as they are.</summary>
internal sealed class EditedPackage
{
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly Dictionary<string, byte[]> _changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _dropped = new(StringComparer.OrdinalIgnoreCase);
    private readonly SafePackage _package;

    private EditedPackage(SafePackage package, string workbook) => (_package, WorkbookPart) = (package, workbook);

    public string WorkbookPart { get; }

    /// <summary>The workbook keeps to the strict flavour, whose names are others.</summary>
    public bool IsStrict { get; private init; }

    /// <exception cref="PackageException">It is no package that can be written again.</exception>
    public static EditedPackage Open(byte[] bytes)
    {
        if (!SafePackage.TryOpen(bytes, out var package, out var fault))
            throw fault;
        var main = package.LinksOf("").FirstOrDefault(link => link is { Kind: "officeDocument", IsExternal: false })?.Target;
        if (main is null || !package.Has(main))
            throw new PackageException(PackageFault.PartMissing, main ?? "");
        var isStrict = GuardedXml.Tree(package.Read(main), main, LoadOptions.None).Root?.Name.NamespaceName == StrictMain;
        return new EditedPackage(package, main) { IsStrict = isStrict };
    }

    public bool Has(string part) => !_dropped.Contains(part) && (_changed.ContainsKey(part) || _package.Has(part));

    public byte[] Read(string part) => _changed.TryGetValue(part, out var bytes) ? bytes : _package.Read(part);

    public (XElement Root, XmlText Text) Open(string part)
    {
        var bytes = Read(part);
        var root = GuardedXml.Tree(bytes, part, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root;
        return root is not null && XmlText.Of(bytes) is { } text ? (root, text) : throw new PackageException(PackageFault.BrokenXml, part);
    }

    public void Set(string part, byte[] bytes) => _changed[part] = bytes;

    public void Drop(string part)
    {
        _dropped.Add(part);
        _dropped.Add(PartName.RelationshipsOf(part));
        _changed.Remove(part);
    }

    /// <summary>Where a part points; of links that stand in the package as it was sent.</summary>
    public IReadOnlyList<PackageLink> LinksOf(string part) => _package.LinksOf(part);

    public IEnumerable<string> PartNames => _package.PartNames.Where(name => !_dropped.Contains(name));

    /// <summary>A part's name that is not taken.</summary>
    public string Free(string folder, string stem, string ending)
    {
        for (var number = 1; ; number++)
        {
            var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{folder}{stem}{number}{ending}");
            if (!_package.Has(name) && !_changed.ContainsKey(name))
                return name;
        }
    }

    /// <summary>Adds a relationship of a part to another; its id.</summary>
    public string Relate(string part, string kind, string target)
    {
        var list = PartName.RelationshipsOf(part);
        var type = kind.Contains("://", StringComparison.Ordinal) ? kind : $"{RelationNamespace}/{kind}";
        var known = Has(list) ? GuardedXml.Tree(Read(list), list, LoadOptions.None).Root?.Elements()
            .Select(link => link.Attribute("Id")?.Value).ToHashSet() ?? [] : [];
        // LibreOffice names each list of relationships one by one, and says nothing of others.
        if (!Has(list))
            SetDefaultType("rels", "application/vnd.openxmlformats-package.relationships+xml");
        var id = "rpTraLai1";
        for (var number = 2; known.Contains(id); number++)
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rpTraLai{number}");
        _package.AppendTo(list, $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"/{target}\"/>", _changed);
        return id;
    }

    /// <summary>Takes relationships out of a part's list.</summary>
    public void Unrelate(string part, Func<PackageLink, bool> which)
    {
        var list = PartName.RelationshipsOf(part);
        var ids = _package.LinksOf(part).Where(which).Select(link => link.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count == 0 || !Has(list))
            return;
        var (root, text) = Open(list);
        foreach (var link in root.Elements().Where(link => ids.Contains(link.Attribute("Id")?.Value ?? "")).ToList())
            text.Remove(link);
        _changed[list] = text.Bytes();
    }

    /// <summary>Says of what kind a part is.</summary>
    public void SetType(string part, string type)
    {
        var (root, text) = Open(PartName.ContentTypes);
        if (root.Elements().FirstOrDefault(each => each.Name.LocalName == "Override"
            && string.Equals(each.Attribute("PartName")?.Value, "/" + part, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            text.SetAttributes(known, "", [("ContentType", type)]);
            _changed[PartName.ContentTypes] = text.Bytes();
            return;
        }
        _package.AppendTo(PartName.ContentTypes, $"<Override PartName=\"/{part}\" ContentType=\"{type}\"/>", _changed);
    }

    /// <summary>Says of what kind parts of an ending are, where that is not said yet.</summary>
    public void SetDefaultType(string ending, string type)
    {
        var (root, text) = Open(PartName.ContentTypes);
        if (root.Elements().Any(each => each.Name.LocalName == "Default"
            && string.Equals(each.Attribute("Extension")?.Value, ending, StringComparison.OrdinalIgnoreCase)))
            return;
        var prefix = text.PrefixOf(root);
        var element = $"<{prefix}Default Extension=\"{ending}\" ContentType=\"{type}\"/>";
        if (root.Elements().FirstOrDefault() is { } first)
            text.Insert(text.StartOf(first), element);
        else
            text.InsertLast(root, element);
        _changed[PartName.ContentTypes] = text.Bytes();
    }

    /// <summary>XML of ours in the workbook's own flavour.</summary>
    public string Flavoured(string xml) => !IsStrict ? xml
        : xml.Replace(Main, StrictMain, StringComparison.Ordinal).Replace(OfficeNames.Relations, StrictRelations, StringComparison.Ordinal);

    public string MainNamespace => IsStrict ? StrictMain : Main;

    public string RelationNamespace => IsStrict ? StrictRelations : OfficeNames.Relations;

    /// <summary>The edited workbook.</summary>
    /// <exception cref="PackageException">A part that is to be kept cannot be read.</exception>
    public byte[] Bytes()
    {
        ForgetTypes();
        return _package.With(_changed, _dropped);
    }

    private void ForgetTypes()
    {
        if (_dropped.Count == 0)
            return;
        var (root, text) = Open(PartName.ContentTypes);
        foreach (var each in root.Elements().Where(each => each.Name.LocalName == "Override"
            && _dropped.Contains((each.Attribute("PartName")?.Value ?? "").TrimStart('/'))).ToList())
            text.Remove(each);
        _changed[PartName.ContentTypes] = text.Bytes();
    }
}
