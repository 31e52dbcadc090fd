using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Packages;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Forms;

/// <summary>A copy of a workbook with a note at each finding, for its author to work through in Excel. Notes that are there stay.</summary>
public static class FormAnnotator
{
    private const string Author = "Reporter";

    public static byte[] Annotate(FormPackage package, IEnumerable<Diagnostic> findings, Language language)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(findings);

        var own = findings.Where(finding => finding.Location.Path == package.Path).ToList();
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var types = new XElement(package.Xml("[Content_Types].xml")?.Root ?? throw new InvalidDataException("No content types."));
        var shown = package.Sheets.FirstOrDefault(sheet => sheet.Xml is not null);
        var number = 0;
        foreach (var sheet in package.Sheets.Where(sheet => sheet.Xml is not null))
        {
            var notes = own
                .Where(finding => finding.Location is CellLocation cell ? cell.Sheet == sheet.Name : ReferenceEquals(sheet, shown))
                .GroupBy(finding => finding.Location is CellLocation cell ? (cell.Row, cell.Column) : (1, 1))
                .Select(cell => new NoteDraft(cell.Key.Item1, cell.Key.Item2, Author,
                    string.Join('\n', cell.Select(finding => TextOf(finding, language)))))
                .ToList();
            if (notes.Count > 0)
                AddNotes(package, sheet, notes, ++number, parts, types);
        }
        parts["[Content_Types].xml"] = PartXml.Of(types.WriteTo);
        return package.With(parts);
    }

    private static string TextOf(Diagnostic finding, Language language) =>
        $"{finding.Code}: {finding.Message.In(language)}{(finding.Advice is { } advice ? "\n→ " + advice.In(language) : "")}";

    private static void AddNotes(FormPackage package, FormSheetPart sheet, List<NoteDraft> notes, int number,
        Dictionary<string, byte[]> parts, XElement types)
    {
        var links = package.LinksOf(sheet.Part);
        if (links.FirstOrDefault(link => link is { Kind: "comments", IsExternal: false }) is { } known
            && package.Xml(known.Target)?.Root is { } comments)
        {
            var authors = comments.Below("author").Select(author => author.Value).ToList();
            notes = [.. comments.Below("comment").Where(note => SheetXml.CellAt(note.Value("ref")) is not null).Select(note =>
                SheetXml.CellAt(note.Value("ref")) is var (row, column)
                    ? new NoteDraft(row, column, authors.ElementAtOrDefault(note.Number("authorId")) ?? "", SheetXml.TextOf(note))
                    : throw new InvalidDataException("A note of no cell."))
                .Concat(notes).GroupBy(note => (note.Row, note.Column))
                .Select(same => same.First() with { Text = string.Join('\n', same.Select(note => note.Text)) })];
        }
        notes = [.. notes.OrderBy(note => note.Row).ThenBy(note => note.Column)];
        var root = new XElement(sheet.Xml?.Root ?? throw new InvalidDataException("A sheet without cells."));
        root.Children("legacyDrawing").ToList().ForEach(old => old.Remove());
        XNamespace relations = root.Attributes().FirstOrDefault(each => each.IsNamespaceDeclaration
            && each.Value.EndsWith("/relationships", StringComparison.Ordinal))?.Value ?? OfficeNames.Relations;
        SheetOrder.Insert(root, new XElement(root.Name.Namespace + "legacyDrawing",
            new XAttribute(relations + "id", NoteParts.DrawingRelation)));
        parts[sheet.Part] = PartXml.Of(root.WriteTo);
        Relate(package, sheet, number, parts, types, links);
        parts[DrawingPart(number)] = NoteParts.Drawing(notes);
        parts[CommentsPart(number)] = NoteParts.Comments(notes);
    }

    private static string DrawingPart(int number) => $"xl/drawings/reporter{number}.vml";

    private static string CommentsPart(int number) => $"xl/reporter{number}.xml";

    private static void Relate(FormPackage package, FormSheetPart sheet, int number, Dictionary<string, byte[]> parts, XElement types,
        IReadOnlyList<PackageLink> links)
    {
        var slash = sheet.Part.LastIndexOf('/') + 1;
        var name = $"{sheet.Part[..slash]}_rels/{sheet.Part[slash..]}.rels";
        var all = package.Xml(name)?.Root is { } known ? new XElement(known)
            : new XElement((XNamespace)OfficeNames.PackageRelations + "Relationships");
        all.Elements().Where(link => link.Value("Type").EndsWith("/comments", StringComparison.Ordinal)
            || link.Value("Type").EndsWith("/vmlDrawing", StringComparison.Ordinal)).Remove();
        foreach (var (id, type, target) in new[]
        {
            (NoteParts.DrawingRelation, OfficeNames.VmlDrawing, DrawingPart(number)),
            (NoteParts.CommentsRelation, OfficeNames.Comments, CommentsPart(number)),
        })
            all.Add(new XElement(all.Name.Namespace + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type),
                new XAttribute("Target", "/" + target)));
        parts[name] = PartXml.Of(all.WriteTo);
        foreach (var old in links.Where(link => link is { Kind: "comments", IsExternal: false }))
            types.Children("Override").Where(each => each.Value("PartName") == "/" + old.Target).Remove();
        types.Add(new XElement(types.Name.Namespace + "Override", new XAttribute("PartName", "/" + CommentsPart(number)),
            new XAttribute("ContentType", OfficeNames.CommentsType)));
        if (!types.Children("Default").Any(each => string.Equals(each.Value("Extension"), "vml", StringComparison.OrdinalIgnoreCase)))
            types.AddFirst(new XElement(types.Name.Namespace + "Default", new XAttribute("Extension", "vml"),
                new XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.vmlDrawing")));
    }
}
