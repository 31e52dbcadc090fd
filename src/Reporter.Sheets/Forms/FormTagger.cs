using System.Xml.Linq;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Forms;

/// <summary>Types tags into the cells of a workbook; its looks and everything else stay as they are.</summary>
public static class FormTagger
{
    /// <param name="tags">What each cell is to hold, by the sheet's name.</param>
    public static byte[] Type(FormPackage package, IReadOnlyDictionary<(string Sheet, int Row, int Column), string> tags)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(tags);

        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var sheet in package.Sheets.Where(sheet => sheet.Xml is not null))
        {
            var own = tags.Where(tag => tag.Key.Sheet == sheet.Name).OrderBy(tag => tag.Key.Row).ThenBy(tag => tag.Key.Column).ToList();
            if (own.Count == 0 || sheet.Xml?.Root is not { } known)
                continue;
            var root = new XElement(known);
            var data = root.Child("sheetData") ?? throw new InvalidDataException("A sheet without rows.");
            foreach (var ((_, row, column), text) in own)
                Set(CellAt(data, row, column), text);
            parts[sheet.Part] = PartXml.Of(root.WriteTo);
        }
        return package.With(parts);
    }

    private static XElement CellAt(XElement data, int row, int column)
    {
        var space = data.Name.Namespace;
        var line = data.Children("row").FirstOrDefault(each => each.Number("r") == row);
        if (line is null)
            Place(data, line = new XElement(space + "row", new XAttribute("r", row)), "row", each => each.Number("r") > row);
        var address = CellName.Of(row, column);
        var cell = line.Children("c").FirstOrDefault(each => each.Value("r") == address);
        if (cell is null)
            Place(line, cell = new XElement(space + "c", new XAttribute("r", address)), "c",
                each => SheetXml.CellAt(each.Value("r")) is var (_, other) && other > column);
        return cell;
    }

    private static void Place(XElement parent, XElement child, string name, Func<XElement, bool> isBehind)
    {
        if (parent.Children(name).FirstOrDefault(isBehind) is { } next)
            next.AddBeforeSelf(child);
        else
            parent.Add(child);
    }

    private static void Set(XElement cell, string text)
    {
        cell.RemoveNodes();
        cell.SetAttributeValue("t", "inlineStr");
        cell.Add(new XElement(cell.Name.Namespace + "is", new XElement(cell.Name.Namespace + "t",
            new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
    }
}
