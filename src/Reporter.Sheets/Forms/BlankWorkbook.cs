using System.Globalization;
using System.Xml.Linq;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Forms;

/// <summary>A workbook made by hand as it is given out: some of its sheets, each with its changes, and generated ones.</summary>
public sealed record BlankWorkbook(FormPackage Package, IReadOnlyList<BlankSheet> Sheets)
{
    public IReadOnlyList<SheetDraft> Before { get; init; } = [];

    public IReadOnlyList<SheetDraft> Behind { get; init; } = [];

    public IReadOnlyList<BlankName> Names { get; init; } = [];

    /// <summary>Custom document properties.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The master of which each unit gets a copy.</summary>
    public MasterWorkbook Master()
    {
        var parts = BlankWorkbookParts.Of(this, out var changed);
        return MasterWorkbook.Of(parts, changed.Contains);
    }
}

/// <summary>All parts of such a workbook.</summary>
internal sealed class BlankWorkbookParts
{
    private const string ContentTypesPart = "[Content_Types].xml";
    private const string CustomPart = "docProps/custom.xml";

    private readonly BlankWorkbook _draft;
    private readonly FormPackage _package;
    private readonly SortedDictionary<string, byte[]> _changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string Relation, string State)> _entries = [];
    private readonly List<PartRelation> _relations = [];
    private readonly Interned<string> _strings = new();
    private readonly HashSet<string> _dropped = new(StringComparer.OrdinalIgnoreCase);

    private BlankWorkbookParts(BlankWorkbook draft) => (_draft, _package) = (draft, draft.Package);

    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(BlankWorkbook draft, out IReadOnlySet<string> changed)
    {
        var parts = new BlankWorkbookParts(draft);
        parts.Change();
        changed = parts._changed.Keys.ToHashSet(StringComparer.Ordinal);
        return [.. parts._package.PartNames.Where(name => !parts._dropped.Contains(name) && !parts._changed.ContainsKey(name))
            .Select(name => (Name: name, Bytes: parts._package.Bytes(name)))
            .Concat(parts._changed.Select(part => (Name: part.Key, Bytes: part.Value)))
            .OrderBy(part => part.Name == ContentTypesPart ? 0 : 1).ThenBy(part => part.Name, StringComparer.Ordinal)];
    }

    private string Folder => _package.WorkbookPart[..(_package.WorkbookPart.LastIndexOf('/') + 1)];

    private void Change()
    {
        var stylesPart = Linked("styles") ?? Folder + "styles.xml";
        var book = new StyleBook(_package.Xml(stylesPart) ?? EmptyStyles());
        var styles = new StyleTable { StylesBefore = (uint)book.Count, HighlightsBefore = (uint)book.Highlights };
        _strings.Of(WorkbookParts.NoText);
        foreach (var sheet in _draft.Sheets)
        {
            foreach (var cell in sheet.Cells.Values.Where(cell => cell.Style is not null))
                styles.Of(cell.Style ?? CellStyle.Plain);
            foreach (var rule in sheet.Highlights)
                styles.OfHighlight(rule.Fill);
        }
        var number = 0;
        foreach (var sheet in _draft.Before)
            AddSheet(sheet, ++number, styles);
        var place = _entries.Count;
        foreach (var sheet in _draft.Behind)
            AddSheet(sheet, ++number, styles);
        book.Append(styles);

        var maps = _draft.Sheets.ToDictionary(sheet => _package.Sheets[sheet.Index].Name, sheet => sheet.Rows,
            StringComparer.OrdinalIgnoreCase);
        var names = _draft.Sheets.Where(sheet => sheet.Name != _package.Sheets[sheet.Index].Name)
            .ToDictionary(sheet => _package.Sheets[sheet.Index].Name, sheet => sheet.Name, StringComparer.OrdinalIgnoreCase);
        var change = new BookChange(book, styles, maps, names) { StringShift = _strings.Items.Count };
        for (var i = 0; i < _draft.Sheets.Count; i++)
            ChangeSheet(_draft.Sheets[i], place + i, change);
        Set(stylesPart, book.Bytes(), OfficeNames.StylesType, "styles");
        WriteStrings();
        DropSheets();
        WriteWorkbook(change);
        WriteProperties();
        WriteRelations();
        WriteTypes();
    }

    private string? Linked(string kind) =>
        _package.LinksOf(_package.WorkbookPart).FirstOrDefault(link => link.Kind == kind && !link.IsExternal)?.Target;

    private static XDocument EmptyStyles() => new(XElement.Parse(new StyleTable().Write().OuterXml));

    private void AddSheet(SheetDraft sheet, int number, StyleTable styles)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Folder}worksheets/reporter{number}.xml");
        var writer = new SheetPartWriter(sheet, styles, _strings);
        _changed[name] = writer.Write(isFirst: number == 1 && _draft.Before.Count > 0);
        _types[name] = OfficeNames.WorksheetType;
        if (writer.Relations.Count > 0)
            _changed[RelationsOf(name)] = PartXml.Relations(writer.Relations);
        var id = string.Create(CultureInfo.InvariantCulture, $"rpSheet{number}");
        _relations.Add(new PartRelation(id, OfficeNames.Relations + "/worksheet", "/" + name));
        _entries.Add((sheet.Name, id, sheet.Visibility switch
        {
            SheetVisibility.Hidden => "hidden",
            SheetVisibility.VeryHidden => "veryHidden",
            _ => "",
        }));
    }

    private void ChangeSheet(BlankSheet sheet, int place, BookChange change)
    {
        var part = _package.Sheets[sheet.Index];
        _entries.Insert(place, (sheet.Name, part.Entry.Linked("id"), part.Entry.Value("state")));
        if (part.Xml is null)
            return;
        var root = new BlankSheetWriter(sheet, part, change).Write(isFirst: place == 0);
        _changed[part.Part] = PartXml.Of(root.WriteTo);
        foreach (var link in _package.LinksOf(part.Part).Where(link => !link.IsExternal && sheet.Rows.Counts.Count > 0))
            LinkedParts.Move(link, _package, RowPlaces.Of(sheet.Rows), _changed);
    }

    private void WriteStrings()
    {
        var part = Linked("sharedStrings") ?? Folder + "sharedStrings.xml";
        XNamespace space = _package.Workbook.Root?.Name.Namespace ?? XNamespace.None;
        var table = new XElement(space + "sst",
            _strings.Items.Select(text => new XElement(space + "si", new XElement(space + "t",
                new XAttribute(XNamespace.Xml + "space", "preserve"), text))),
            _package.Strings);
        Set(part, PartXml.Of(table.WriteTo), OfficeNames.StringsType, "sharedStrings");
    }

    // A sheet that only goes up is nobody's business but the office's: its parts are not given out.
    private void DropSheets()
    {
        var kept = _draft.Sheets.Select(sheet => sheet.Index).ToHashSet();
        for (var i = 0; i < _package.Sheets.Count; i++)
        {
            if (!kept.Contains(i) && _package.LinksOf(_package.WorkbookPart)
                .FirstOrDefault(link => link.Id == _package.Sheets[i].Entry.Linked("id")) is { IsExternal: false } link)
                _dropped.Add(link.Target);
        }
        if (Linked("calcChain") is { } chain)
            _dropped.Add(chain);
        var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<string>([""]);
        while (open.TryPop(out var part))
        {
            foreach (var link in _package.LinksOf(part).Where(link => !link.IsExternal && !_dropped.Contains(link.Target)))
            {
                if (reached.Add(link.Target))
                    open.Push(link.Target);
            }
        }
        foreach (var part in _package.PartNames.Where(part => !reached.Contains(part) && !part.EndsWith(".rels", StringComparison.Ordinal)
            && part != ContentTypesPart))
            _dropped.Add(part);
        foreach (var part in _package.PartNames.Where(part => part.EndsWith(".rels", StringComparison.Ordinal)
            && _dropped.Contains(part.Replace("_rels/", "", StringComparison.Ordinal)[..^".rels".Length])).ToList())
            _dropped.Add(part);
    }

    private void WriteWorkbook(BookChange change)
    {
        var root = new XElement(_package.Workbook.Root ?? throw new InvalidDataException("A workbook without a root."));
        var space = root.Name.Namespace;
        root.Children("workbookProtection").Concat(root.Children("fileSharing")).ToList().ForEach(old => old.Remove());
        var relation = root.Attributes().FirstOrDefault(each => each.IsNamespaceDeclaration && each.Value.EndsWith("/relationships",
            StringComparison.Ordinal))?.Value ?? OfficeNames.Relations;
        var order = _package.Sheets.Select((sheet, index) => (sheet, index)).ToDictionary(each => each.sheet.Entry.Linked("id"),
            each => each.index, StringComparer.Ordinal);
        var sheets = root.Child("sheets") ?? throw new InvalidDataException("A workbook without sheets.");
        sheets.ReplaceNodes(_entries.Select((entry, index) => new XElement(space + "sheet", new XAttribute("name", entry.Name),
            new XAttribute("sheetId", index + 1), entry.State.Length > 0 ? new XAttribute("state", entry.State) : null,
            new XAttribute(XNamespace.Get(relation) + "id", entry.Relation))));
        var places = _entries.Select((entry, index) => (entry.Relation, index)).Where(entry => order.ContainsKey(entry.Relation))
            .ToDictionary(entry => order[entry.Relation], entry => entry.index);
        foreach (var view in root.Child("bookViews")?.Children("workbookView") ?? [])
        {
            view.SetAttributeValue("activeTab", null);
            view.SetAttributeValue("firstSheet", null);
        }
        WriteNames(root, places, change);
        root.Children("calcPr").Remove();
        var calculation = new XElement(space + "calcPr", new XAttribute("calcId", 0), new XAttribute("fullCalcOnLoad", 1));
        (root.Child("definedNames") ?? root.Child("externalReferences") ?? root.Child("functionGroups") ?? sheets)
            .AddAfterSelf(calculation);
        _changed[_package.WorkbookPart] = PartXml.Of(root.WriteTo);
    }

    private void WriteNames(XElement root, Dictionary<int, int> places, BookChange change)
    {
        var space = root.Name.Namespace;
        var names = new List<XElement>();
        var given = _entries.Select(entry => entry.Name).Concat(_package.Sheets.Where((_, index) => places.ContainsKey(index))
            .Select(sheet => sheet.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in root.Child("definedNames")?.Children("definedName") ?? [])
        {
            var scope = name.Attribute("localSheetId") is not null ? name.Number("localSheetId") : -1;
            if ((scope >= 0 && !places.ContainsKey(scope)) || FormulaRows.SheetsIn(name.Value).Any(sheet => !given.Contains(sheet)))
                continue;
            var copy = new XElement(name) { Value = change.Moved(name.Value, "", 0, 0) };
            if (scope >= 0)
                copy.SetAttributeValue("localSheetId", places[scope]);
            if (name.Value("name") == "_xlnm.Print_Area" && scope >= 0)
                copy.Value = Widened(copy.Value, _draft.Sheets.First(sheet => sheet.Index == scope));
            names.Add(copy);
        }
        names.AddRange(_draft.Names.Select(name => new XElement(space + "definedName", new XAttribute("name", name.Name),
            new XAttribute("hidden", 1),
            $"{ExcelLimits.Quoted(name.Sheet)}!{name.Range}")));
        foreach (var sheet in _draft.Sheets.Where(sheet => sheet.TitleRows.Length > 0 && !names.Exists(name =>
            name.Value("name") == "_xlnm.Print_Titles" && name.Number("localSheetId", -1) == places[sheet.Index])))
            names.Add(new XElement(space + "definedName", new XAttribute("name", "_xlnm.Print_Titles"),
                new XAttribute("localSheetId", places[sheet.Index]), $"{ExcelLimits.Quoted(sheet.Name)}!{sheet.TitleRows}"));
        root.Children("definedNames").ToList().ForEach(old => old.Remove());
        if (names.Count == 0)
            return;
        var all = new XElement(space + "definedNames", names.OrderBy(name => name.Value("name"), StringComparer.OrdinalIgnoreCase)
            .ThenBy(name => name.Number("localSheetId", -1)));
        (root.Child("externalReferences") ?? root.Child("functionGroups") ?? root.Child("sheets"))?.AddAfterSelf(all);
    }

    // The mark under the sheet is printed with it.
    private static string Widened(string area, BlankSheet sheet)
    {
        var bottom = sheet.Cells.Where(cell => cell.Value.Style is not null).Select(cell => cell.Key.Row).DefaultIfEmpty(0).Max();
        return area.Contains(',', StringComparison.Ordinal) ? area
            : References.Replace(area, reference => reference.At(reference.First.Row, Math.Max(reference.Last.Row, bottom)));
    }

    private void WriteProperties()
    {
        if (_draft.Properties.Count == 0)
            return;
        _changed[CustomPart] = PartXml.Of(writer => WorkbookParts.Custom(writer, _draft.Properties));
        _types[CustomPart] = OfficeNames.CustomType;
    }

    private void WriteRelations()
    {
        var links = _package.Xml(RelationsOf(_package.WorkbookPart))?.Root ?? throw new InvalidDataException("No relations.");
        var all = new XElement(links);
        var kept = _entries.Select(entry => entry.Relation).ToHashSet(StringComparer.Ordinal);
        foreach (var link in all.Elements().Where(link => link.Value("Type").EndsWith("sheet", StringComparison.Ordinal)
            && !kept.Contains(link.Value("Id")) || link.Value("Type").EndsWith("/calcChain", StringComparison.Ordinal)).ToList())
            link.Remove();
        foreach (var relation in _relations)
            all.Add(Relation(all, relation));
        _changed[RelationsOf(_package.WorkbookPart)] = PartXml.Of(all.WriteTo);
        if (_draft.Properties.Count == 0)
            return;
        var root = new XElement(_package.Xml("_rels/.rels")?.Root ?? throw new InvalidDataException("No relations."));
        root.Elements().Where(link => link.Value("Type").EndsWith("/custom-properties", StringComparison.Ordinal)).Remove();
        root.Add(Relation(root, new PartRelation("rpCustom", OfficeNames.CustomProperties, CustomPart)));
        _changed["_rels/.rels"] = PartXml.Of(root.WriteTo);
    }

    private static XElement Relation(XElement all, PartRelation relation) => new(all.Name.Namespace + "Relationship",
        new XAttribute("Id", relation.Id), new XAttribute("Type", relation.Type), new XAttribute("Target", relation.Target));

    private void Set(string part, byte[] bytes, string type, string kind)
    {
        _changed[part] = bytes;
        if (Linked(kind) is not null)
            return;
        _types[part] = type;
        _relations.Add(new PartRelation("rp" + kind, OfficeNames.Relations + "/" + kind, "/" + part));
    }

    private void WriteTypes()
    {
        var types = new XElement(_package.Xml(ContentTypesPart)?.Root ?? throw new InvalidDataException("No content types."));
        types.Children("Override").Where(each => _dropped.Contains(each.Value("PartName").TrimStart('/'))
            || _types.ContainsKey(each.Value("PartName").TrimStart('/'))).ToList().ForEach(each => each.Remove());
        foreach (var (part, type) in _types.OrderBy(type => type.Key, StringComparer.Ordinal))
            types.Add(new XElement(types.Name.Namespace + "Override", new XAttribute("PartName", "/" + part),
                new XAttribute("ContentType", type)));
        _changed[ContentTypesPart] = PartXml.Of(types.WriteTo);
    }

    private static string RelationsOf(string part) =>
        part.LastIndexOf('/') + 1 is var slash ? $"{part[..slash]}_rels/{part[slash..]}.rels" : "";
}
