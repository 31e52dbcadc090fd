using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Reporter.Core.Returning;
using Reporter.Packages;
using Reporter.Sheets.Forms;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Returning;

/// <summary>Edits one sent workbook: its sheets, then its looks, its list of sheets, its properties.</summary>
internal sealed class WorkbookEdit
{
    private const string MacroSheet = "xlMacrosheet";

    // Which sheet is shown, and from which on there are tabs.
    private static readonly string[] Selected = ["activeTab", "firstSheet"];

    private readonly EditedPackage _package;
    private readonly ReturnDraft _draft;
    private readonly List<string> _remarks = [];
    private readonly List<string> _shown = [];

    public WorkbookEdit(EditedPackage package, ReturnDraft draft) => (_package, _draft) = (package, draft);

    /// <summary>Null where the workbook has something that cannot be kept as it is.</summary>
    public byte[]? Write()
    {
        var (book, bookText) = _package.Open(_package.WorkbookPart);
        var links = _package.LinksOf(_package.WorkbookPart);
        var entries = book.Child("sheets")?.Children("sheet").ToList() ?? [];
        // Macros of Excel 4 stand in sheets of their own, which the list of sheets cannot do without.
        if (entries.Count == 0 || links.Any(link => link.Kind == MacroSheet || CallsPrograms(link)))
            return null;
        LeaveBehind(links);

        var (styles, stylesText, stylesPart) = OpenStyles(links);
        var counts = StyleEdit.CountsIn(styles);
        var table = new StyleTable { StylesBefore = counts.Styles, HighlightsBefore = counts.Highlights };
        var looks = (Error: table.OfHighlight(NoteLook.ErrorFill), Query: table.OfHighlight(NoteLook.QueryFill));
        var old = entries.Where(entry => _draft.OldLists.Contains(entry.Value("name"))).ToHashSet();
        EditSheets(entries, old, links, looks);

        WriteSheets(table, book, bookText, entries, old);
        Renumber(book, bookText, entries, old);
        _package.Set(_package.WorkbookPart, bookText.Bytes());
        StyleEdit.Append(styles, stylesText, table, _package);
        _package.Set(stylesPart, stylesText.Bytes());
        DropOld(old, links);
        BookProperties.Write(_package, _draft.Mark);
        return _package.Bytes();
    }

    // A link by DDE or OLE starts another program when the book is opened, and the office would hand it on in its own name.
    private bool CallsPrograms(PackageLink link) => link is { Kind: "externalLink", IsExternal: false } && _package.Has(link.Target)
        && _package.Open(link.Target).Root is var root && (root.Child("ddeLink") ?? root.Child("oleLink")) is not null;

    // What must not, or cannot, be handed on: macros, signatures, the history of a shared workbook.
    private void LeaveBehind(IReadOnlyList<PackageLink> links)
    {
        var macros = links.Where(link => link is { Kind: "vbaProject", IsExternal: false }).ToList();
        foreach (var link in macros)
        {
            foreach (var below in _package.LinksOf(link.Target).Where(below => !below.IsExternal))
                _package.Drop(below.Target);
            _package.Drop(link.Target);
        }
        _package.Unrelate(_package.WorkbookPart, link => link.Kind == "vbaProject");
        var package = _package.LinksOf("");
        var buttons = package.Where(link => link is { Kind: "extensibility", IsExternal: false }).ToList();
        foreach (var link in buttons)
            _package.Drop(link.Target);
        _package.Unrelate("", link => link.Kind == "extensibility");
        if (macros.Count > 0)
            _remarks.Add(ReturnWords.NoMacros);
        _package.SetType(_package.WorkbookPart, OfficeNames.WorkbookType);

        if (package.Any(link => link.Kind == "origin") || _package.PartNames.Any(IsSignature))
        {
            foreach (var part in _package.PartNames.Where(IsSignature).ToList())
                _package.Drop(part);
            _package.Unrelate("", link => link.Kind == "origin");
            _remarks.Add(ReturnWords.NoSignature);
        }

        var shared = links.Where(link => link is { Kind: "revisionHeaders" or "usernames", IsExternal: false }).ToList();
        foreach (var link in shared)
        {
            foreach (var below in _package.LinksOf(link.Target).Where(below => !below.IsExternal))
                _package.Drop(below.Target);
            _package.Drop(link.Target);
        }
        _package.Unrelate(_package.WorkbookPart, link => link.Kind is "revisionHeaders" or "usernames");
        if (shared.Count > 0)
            _remarks.Add(ReturnWords.Unshared);
    }

    private static bool IsSignature(string part) => part.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase);

    private (XElement Root, XmlText Text, string Part) OpenStyles(IReadOnlyList<PackageLink> links)
    {
        var part = links.FirstOrDefault(link => link is { Kind: "styles", IsExternal: false })?.Target;
        if (part is null)
        {
            part = _package.Free("xl/", "styles", ".xml");
            _package.Set(part, Encoding.UTF8.GetBytes(_package.Flavoured(new StyleTable().Write().OuterXml)));
            _package.SetType(part, OfficeNames.StylesType);
            _package.Relate(_package.WorkbookPart, "styles", part);
        }
        var (root, text) = _package.Open(part);
        return (root, text, part);
    }

    private void EditSheets(List<XElement> entries, HashSet<XElement> old, IReadOnlyList<PackageLink> links,
        (uint Error, uint Query) looks)
    {
        var left = NoteLook.MostNotes;
        var hasReplied = false;
        foreach (var entry in entries.Where(entry => !old.Contains(entry)))
        {
            if (links.FirstOrDefault(link => link.Id == entry.Linked("id")) is not { IsExternal: false } link || !_package.Has(link.Target))
                continue;
            var name = entry.Value("name");
            var all = link.Kind == "worksheet" ? NoteLook.NotesOf(_draft.Lines.Where(line => IsOn(line, name))) : [];
            var notes = all.Take(left).ToList();
            left -= notes.Count;
            if (notes.Count < all.Count)
                _remarks.Add(ReturnWords.TooMany(NoteLook.MostNotes));
            var (root, text) = _package.Open(link.Target);
            var sheet = new SheetEdit(root, text);
            sheet.Deselect();
            if (link.Kind == "worksheet")
            {
                sheet.Fill(notes, looks.Error, looks.Query, _package.MainNamespace);
                sheet.Show(notes);
                hasReplied |= new SheetNotes(_package, link.Target).Write(sheet, notes);
            }
            _shown.AddRange(sheet.Shown.Select(place => $"{place} ({name})"));
            if (sheet.IsChanged)
                _package.Set(link.Target, sheet.Bytes());
        }
        if (hasReplied)
            ThreadEdit.Introduce(_package);
        if (_shown.Count > 0)
            _remarks.Add(ReturnWords.Shown(_shown));
    }

    // Names of sheets come to us as they were read, without what a screen cannot show.
    private static bool IsOn(ReturnLine line, string name) => line.Sheet is { } sheet && NameOf(sheet) == NameOf(name);

    private static string NameOf(string name) => Core.Unicode.PrintableText.Of(Core.Sheets.CellText.Clean(name));

    private void WriteSheets(StyleTable table, XElement book, XmlText text, List<XElement> entries, HashSet<XElement> old)
    {
        var kept = entries.Where(entry => !old.Contains(entry)).Select(entry => entry.Value("name")).ToList();
        var taken = new HashSet<string>(kept.Select(name => name.ToUpperInvariant()), StringComparer.Ordinal);
        var listName = ExcelLimits.SheetNameOf(ReturnWords.SheetName, taken);
        var added = _draft.Added.Select(sheet => (Was: sheet.Name, Sheet: sheet with { Name = ExcelLimits.SheetNameOf(sheet.Name, taken) }))
            .ToList();
        var lines = _draft.Lines.Select(line => line.LeadsTo.Length == 0 ? line
            : line with { LeadsTo = added.Find(each => each.Was == line.LeadsTo).Sheet.Name });
        var list = ReturnList.Of(_draft with { Lines = [.. lines] }, _remarks, listName,
            name => kept.Find(each => NameOf(each) == NameOf(name)));
        var next = (uint)Math.Max(0, entries.Max(entry => entry.Number("sheetId")));
        string Entry(SheetDraft sheet, bool isFirst)
        {
            var part = _package.Free(Folder + "worksheets/", "traLai", ".xml");
            var writer = new SheetPartWriter(sheet, table, strings: null);
            _package.Set(part, Encoding.UTF8.GetBytes(_package.Flavoured(Encoding.UTF8.GetString(writer.Write(isFirst)))));
            _package.SetType(part, OfficeNames.WorksheetType);
            var id = _package.Relate(_package.WorkbookPart, "worksheet", part);
            XNamespace space = book.Name.Namespace, relations = _package.RelationNamespace;
            return new XElement(space + "sheet", new XAttribute("name", sheet.Name), new XAttribute("sheetId", ++next),
                new XAttribute(relations + "id", id)).Written();
        }

        text.Insert(text.StartOf(entries[0]), Entry(list, isFirst: true), rank: -1);
        if (added.Count > 0)
            text.Insert(text.EndOf(entries[^1]), string.Concat(added.Select(sheet => Entry(sheet.Sheet, isFirst: false))), rank: 1);
    }

    private string Folder => _package.WorkbookPart[..(_package.WorkbookPart.LastIndexOf('/') + 1)];

    // Everything that counts sheets counts one more before it, and those that are gone no more.
    private static void Renumber(XElement book, XmlText text, List<XElement> entries, HashSet<XElement> old)
    {
        int New(int index) => 1 + entries.Take(index).Count(entry => !old.Contains(entry));
        foreach (var entry in old)
            text.Remove(entry);
        foreach (var view in book.Child("bookViews")?.Children("workbookView") ?? [])
            text.SetAttributes(view, "", [.. Selected.Where(name => view.Attribute(name) is not null)
                .Select(name => (name, ""))]);
        foreach (var name in book.Child("definedNames")?.Children("definedName").ToList() ?? [])
        {
            if (name.Attribute("localSheetId") is null)
                continue;
            var scope = name.Number("localSheetId", -1);
            if (scope >= 0 && scope < entries.Count && old.Contains(entries[scope]))
                text.Remove(name);
            else if (scope >= 0)
                text.SetAttributes(name, "", [("localSheetId", New(scope).ToString(CultureInfo.InvariantCulture))]);
        }
    }

    private void DropOld(HashSet<XElement> old, IReadOnlyList<PackageLink> links)
    {
        var ids = old.Select(entry => entry.Linked("id")).ToHashSet(StringComparer.Ordinal);
        foreach (var link in links.Where(link => ids.Contains(link.Id) && !link.IsExternal))
            _package.Drop(link.Target);
        _package.Unrelate(_package.WorkbookPart, link => ids.Contains(link.Id));
    }
}
