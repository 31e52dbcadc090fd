using System.Xml;
using Reporter.Core.Sheets;
using Reporter.Packages;

namespace Reporter.Sheets.Xlsx;

/// <summary>What the parts around the sheets say: which sheets there are, strings, styles, names.</summary>
internal sealed class XlsxWorkbook
{
    private const string UsualPart = "xl/workbook.xml";

    public bool From1904 { get; private set; }

    public List<XlsxSheetEntry> Sheets { get; } = [];

    public List<DefinedName> Names { get; } = [];

    public Dictionary<string, string> Marks { get; } = new(StringComparer.Ordinal);

    public XlsxString[] Strings { get; private set; } = [];

    public XlsxStyle[] Styles { get; private set; } = [];

    public static XlsxWorkbook Read(SafePackage package, IntakeOptions options)
    {
        var workbook = new XlsxWorkbook();
        var part = WorkbookPart(package);
        var links = Links(package, part);
        var listed = new List<XlsxSheetEntry>();
        using (var reader = package.Stream(part) ?? throw BrokenFile.Without(part))
            workbook.ReadWorkbook(reader, listed);

        foreach (var (name, isHidden, id) in listed)
        {
            // A sheet without a part is a macro module of old; one of charts or a dialogue has no cells.
            if (id.Length == 0)
                continue;
            var link = links.FindLast(link => link.Id == id) ?? throw BrokenFile.Without($"{part}#{name}");
            if (link.Kind == "worksheet")
                workbook.Sheets.Add(new XlsxSheetEntry(name, isHidden,
                    package.Has(link.Target) ? link.Target : throw BrokenFile.Without(link.Target)));
        }
        // Without these parts cells would show the numbers of their texts, or serials in place of dates.
        if (Part(links, "styles") is { } styles)
        {
            using var reader = package.Stream(styles);
            workbook.Styles = reader is null ? throw BrokenFile.Without(styles) : XlsxStyles.Read(reader);
        }
        if (Part(links, "sharedStrings") is { } strings)
        {
            using var reader = package.Stream(strings);
            workbook.Strings = reader is null ? throw BrokenFile.Without(strings) : XlsxText.ReadAll(reader, options);
        }
        using (var properties = package.Stream("docProps/custom.xml"))
            workbook.ReadProperties(properties);
        return workbook;
    }

    private static string WorkbookPart(SafePackage package) =>
        package.Has(UsualPart) ? UsualPart : Part(Links(package, ""), "officeDocument") ?? throw BrokenFile.Without(UsualPart);

    private static string? Part(List<PackageLink> links, string kind) => links.Find(link => link.Kind == kind)?.Target;

    private static List<PackageLink> Links(SafePackage package, string part) =>
        [.. package.LinksOf(part).Where(link => !link.IsExternal)];

    private void ReadWorkbook(XmlReader reader, List<XlsxSheetEntry> sheets)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "workbookPr":
                    // An extension of Excel 2013 has an element of the same name that says nothing of dates.
                    From1904 |= reader.GetAttribute("date1904") is "1" or "true" or "on";
                    break;
                case "sheet":
                    sheets.Add(new XlsxSheetEntry(reader.GetAttribute("name") ?? "",
                        reader.GetAttribute("state") is "hidden" or "veryHidden", RelationId(reader)));
                    break;
                case "definedName":
                    var name = reader.GetAttribute("name") ?? "";
                    var scope = reader.GetAttribute("localSheetId");
                    var text = reader.ReadString();
                    if (name.StartsWith(NamedCells.Prefix, StringComparison.OrdinalIgnoreCase)
                        && NamedCells.Read(name, text, scope is not null) is { } cells)
                        Names.Add(cells);
                    if (text.Length >= 2 && text[0] == '"' && text[^1] == '"')
                        Marks.TryAdd(name, text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal));
                    break;
            }
        }
    }

    private static string RelationId(XmlReader reader)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "id" && reader.NamespaceURI.Length > 0)
                return reader.Value;
        }
        return "";
    }

    private void ReadProperties(XmlReader? reader)
    {
        var name = "";
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "property")
                name = reader.GetAttribute("name") ?? "";
            else if (reader.NodeType == XmlNodeType.Text && name.Length > 0)
                Marks.TryAdd(name, reader.Value);
        }
    }

}

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Part">First the relationship by which the workbook knows its part, then that part.</param>
internal sealed record XlsxSheetEntry(string Name, bool IsHidden, string Part);
