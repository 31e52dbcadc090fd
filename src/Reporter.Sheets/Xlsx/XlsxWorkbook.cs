using System.Xml;
using Reporter.Core.Sheets;

namespace Reporter.Sheets.Xlsx;

/// <summary>What the parts around the sheets say: which sheets there are, strings, styles, names.</summary>
internal sealed class XlsxWorkbook
{
    public bool From1904 { get; private set; }

    public List<XlsxSheetEntry> Sheets { get; } = [];

    public List<DefinedName> Names { get; } = [];

    public Dictionary<string, string> Marks { get; } = new(StringComparer.Ordinal);

    public XlsxString[] Strings { get; private set; } = [];

    public XlsxStyle[] Styles { get; private set; } = [];

    public static XlsxWorkbook Read(ZipPackage package)
    {
        var workbook = new XlsxWorkbook();
        var part = WorkbookPart(package);
        var relations = Relations(package, part);
        var listed = new List<XlsxSheetEntry>();
        using (var reader = package.Xml(part) ?? throw package.Missing(part))
            workbook.ReadWorkbook(reader, listed);

        foreach (var (name, isHidden, id) in listed)
        {
            // A sheet without a part is a macro module of old; one of charts or a dialogue has no cells.
            if (id.Length == 0)
                continue;
            if (!relations.TryGetValue(id, out var relation))
                throw package.Missing($"{part}#{name}");
            if (relation.Type.EndsWith("/worksheet", StringComparison.Ordinal))
                workbook.Sheets.Add(new XlsxSheetEntry(name, isHidden,
                    package.Has(relation.Target) ? relation.Target : throw package.Missing(relation.Target)));
        }
        // Without these parts cells would show the numbers of their texts, or serials in place of dates.
        if (Part(relations, "/styles") is { } styles)
        {
            using var reader = package.Xml(styles);
            workbook.Styles = reader is null ? throw package.Missing(styles) : XlsxStyles.Read(reader);
        }
        if (Part(relations, "/sharedStrings") is { } strings)
        {
            using var reader = package.Xml(strings);
            workbook.Strings = reader is null ? throw package.Missing(strings) : XlsxText.ReadAll(reader, package);
        }
        using (var properties = package.Xml("docProps/custom.xml"))
            workbook.ReadProperties(properties);
        return workbook;
    }

    private static string WorkbookPart(ZipPackage package) =>
        package.Has("xl/workbook.xml")
            ? "xl/workbook.xml"
            : Part(Relations(package, ""), "/officeDocument") ?? throw package.Missing("xl/workbook.xml");

    private static string? Part(Dictionary<string, Relation> relations, string type) =>
        relations.Values.FirstOrDefault(relation => relation.Type.EndsWith(type, StringComparison.Ordinal))?.Target;

    private static Dictionary<string, Relation> Relations(ZipPackage package, string part)
    {
        var relations = new Dictionary<string, Relation>(StringComparer.Ordinal);
        var slash = part.LastIndexOf('/') + 1;
        using var reader = package.Xml($"{part[..slash]}_rels/{part[slash..]}.rels");
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship"
                && reader.GetAttribute("TargetMode") != "External"
                && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target)
                relations[id] = new Relation(reader.GetAttribute("Type") ?? "", Resolve(part[..slash], target));
        }
        return relations;
    }

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        var full = target.StartsWith('/') || target.StartsWith('\\') ? target : folder + target;
        foreach (var step in full.Split('/', '\\'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or ".."))
                steps.Add(step);
        }
        return string.Join('/', steps);
    }

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

    private sealed record Relation(string Type, string Target);
}

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Part">First the relationship by which the workbook knows its part, then that part.</param>
internal sealed record XlsxSheetEntry(string Name, bool IsHidden, string Part);
