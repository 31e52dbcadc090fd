using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Reporter.Packages;
using SheetList = DocumentFormat.OpenXml.Spreadsheet.Sheets;

namespace Reporter.Sheets.Writing;

/// <summary>All parts of a workbook, in the order in which they lie in its package.</summary>
internal static class WorkbookParts
{
    // Where slots are left open a cell without a number shows this text, the first of all.
    public const string NoText = "";

    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(WorkbookDraft draft)
    {
        if (ExcelLimits.Broken(draft).FirstOrDefault() is { } broken)
            throw new ArgumentException($"A workbook that Excel would repair: {broken}.", nameof(draft));

        var styles = new StyleTable();
        var strings = new Interned<string>();
        strings.Of(NoText);
        var sheets = new List<(string Name, byte[] Bytes)>();
        var types = new List<(string Name, string Type)>
        {
            ("xl/workbook.xml", OfficeNames.WorkbookType),
            ("xl/styles.xml", OfficeNames.StylesType),
            ("xl/sharedStrings.xml", OfficeNames.StringsType),
            ("docProps/core.xml", OfficeNames.CoreType),
        };
        for (var i = 0; i < draft.Sheets.Count; i++)
            AddSheet(draft.Sheets[i], i, sheets, types, styles, strings);
        if (draft.Properties.Count > 0)
            types.Add(("docProps/custom.xml", OfficeNames.CustomType));

        List<(string, byte[])> parts =
        [
            ("[Content_Types].xml", ContentTypes(types)),
            ("_rels/.rels", PartXml.Relations(PackageRelations(draft))),
            ("xl/workbook.xml", PartXml.Of(Workbook(draft))),
            ("xl/_rels/workbook.xml.rels", PartXml.Relations(WorkbookRelations(draft))),
            ("xl/styles.xml", PartXml.Of(styles.Write())),
            ("xl/sharedStrings.xml", PartXml.Of(StringsOf(strings))),
            .. sheets,
            ("docProps/core.xml", PartXml.Of(writer => Core(writer, draft.Title))),
        ];
        if (draft.Properties.Count > 0)
            parts.Add(("docProps/custom.xml", PartXml.Of(writer => Custom(writer, draft.Properties))));
        return parts;
    }

    private static void AddSheet(
        SheetDraft sheet, int index, List<(string, byte[])> parts, List<(string, string)> types, StyleTable styles,
            Interned<string> strings)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        var writer = new SheetPartWriter(sheet, styles, strings);
        parts.Add(($"xl/worksheets/sheet{number}.xml", writer.Write(isFirst: index == 0)));
        types.Add(($"xl/worksheets/sheet{number}.xml", OfficeNames.WorksheetType));
        var relations = writer.Relations;
        if (sheet.Notes.Count > 0)
        {
            relations.Add(new PartRelation(NoteParts.DrawingRelation, OfficeNames.VmlDrawing, $"../drawings/vmlDrawing{number}.vml"));
            relations.Add(new PartRelation(NoteParts.CommentsRelation, OfficeNames.Comments, $"../comments{number}.xml"));
            types.Add(($"xl/comments{number}.xml", OfficeNames.CommentsType));
        }
        if (relations.Count > 0)
            parts.Add(($"xl/worksheets/_rels/sheet{number}.xml.rels", PartXml.Relations(relations)));
        if (sheet.Notes.Count > 0)
        {
            parts.Add(($"xl/drawings/vmlDrawing{number}.vml", NoteParts.Drawing(sheet.Notes)));
            parts.Add(($"xl/comments{number}.xml", NoteParts.Comments(sheet.Notes)));
        }
    }

    private static Workbook Workbook(WorkbookDraft draft)
    {
        var sheets = draft.Sheets.Select((sheet, index) =>
        {
            var entry = new Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = RelationOf(index) };
            if (sheet.Visibility != SheetVisibility.Shown)
                entry.State = sheet.Visibility == SheetVisibility.Hidden ? SheetStateValues.Hidden : SheetStateValues.VeryHidden;
            return entry;
        });
        var workbook = new Workbook(new WorkbookProperties(), new BookViews(new WorkbookView()), new SheetList(sheets));
        workbook.AddNamespaceDeclaration("r", OfficeNames.Relations);
        var names = Names(draft).ToList();
        if (names.Count > 0)
            workbook.Append(new DefinedNames(names));
        workbook.Append(new CalculationProperties { FullCalculationOnLoad = true });
        return workbook;
    }

    // Excel looks names up by halving: it asks for them in order, whatever their case.
    private static IEnumerable<DefinedName> Names(WorkbookDraft draft)
    {
        var names = draft.Names.Select(name => (name.Name, Text: $"{ExcelLimits.Quoted(draft.Sheets[name.Sheet].Name)}!{name.Range}",
            Scope: name.IsLocal ? name.Sheet : (int?)null, name.IsHidden));
        var print = draft.Sheets.SelectMany((sheet, index) => new (string Name, string Range)[]
        {
            ("_xlnm.Print_Area", sheet.Print.Area), ("_xlnm.Print_Titles", Titles(sheet.Print)), ("_xlnm._FilterDatabase", sheet.Filter),
        }.Where(name => name.Range.Length > 0).Select(name =>
            (name.Name, Text: string.Join(',', name.Range.Split(',').Select(range => $"{ExcelLimits.Quoted(sheet.Name)}!{range}")),
                Scope: (int?)index, IsHidden: name.Name == "_xlnm._FilterDatabase")));
        foreach (var (name, text, scope, isHidden) in names.Concat(print).OrderBy(name => name.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(name => name.Scope))
        {
            var defined = new DefinedName(text) { Name = name };
            if (scope is { } sheet)
                defined.LocalSheetId = (uint)sheet;
            if (isHidden)
                defined.Hidden = true;
            yield return defined;
        }
    }

    private static string Titles(PrintDraft print) =>
        string.Join(',', new[] { print.TitleColumns, print.TitleRows }.Where(range => range.Length > 0));

    private static SharedStringTable StringsOf(Interned<string> strings) =>
        new(strings.Items.Select(text => new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve })))
        {
            UniqueCount = (uint)strings.Items.Count,
        };

    private static string RelationOf(int sheet) => string.Create(CultureInfo.InvariantCulture, $"sh{sheet + 1}");

    private static IEnumerable<PartRelation> WorkbookRelations(WorkbookDraft draft)
    {
        for (var i = 0; i < draft.Sheets.Count; i++)
            yield return new(RelationOf(i), OfficeNames.Relations + "/worksheet",
                string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{i + 1}.xml"));
        yield return new("st1", OfficeNames.Relations + "/styles", "styles.xml");
        yield return new("ss1", OfficeNames.Relations + "/sharedStrings", "sharedStrings.xml");
    }

    private static IEnumerable<PartRelation> PackageRelations(WorkbookDraft draft)
    {
        yield return new("wb1", OfficeNames.Relations + "/officeDocument", "xl/workbook.xml");
        yield return new("cp1", OfficeNames.CoreProperties, "docProps/core.xml");
        if (draft.Properties.Count > 0)
            yield return new("cu1", OfficeNames.CustomProperties, "docProps/custom.xml");
    }

    private static byte[] ContentTypes(IEnumerable<(string Name, string Type)> types) => PartXml.Of(writer =>
    {
        const string space = "http://schemas.openxmlformats.org/package/2006/content-types";
        writer.WriteStartElement("Types", space);
        foreach (var (ending, type) in new[]
        {
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"),
            ("xml", "application/xml"),
        })
        {
            writer.WriteStartElement("Default", space);
            writer.WriteAttributeString("Extension", ending);
            writer.WriteAttributeString("ContentType", type);
            writer.WriteEndElement();
        }
        foreach (var (name, type) in types)
        {
            writer.WriteStartElement("Override", space);
            writer.WriteAttributeString("PartName", "/" + name);
            writer.WriteAttributeString("ContentType", type);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    });

    private static void Core(XmlWriter writer, string title)
    {
        writer.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        writer.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", title);
        writer.WriteElementString("dc", "language", "http://purl.org/dc/elements/1.1/", "vi-VN");
        writer.WriteEndElement();
    }

    internal static void Custom(XmlWriter writer, IReadOnlyDictionary<string, string> properties)
    {
        const string space = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
        const string values = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
        writer.WriteStartElement("Properties", space);
        var id = 2;
        foreach (var (name, value) in properties)
        {
            writer.WriteStartElement("property", space);
            writer.WriteAttributeString("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
            writer.WriteAttributeString("pid", (id++).ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("name", name);
            writer.WriteElementString("vt", "lpwstr", values, XmlCharacters.Clean(value));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }
}
