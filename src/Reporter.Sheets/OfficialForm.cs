using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Packages;

namespace Reporter.Sheets;

/// <summary>A text for one cell of a workbook; row and column from 1.</summary>
/// <param name="HidesRow">The row is not to be seen, and its cells stay as they are.</param>
public sealed record FormCellText(string Sheet, int Row, int Column, string Text, bool HidesRow = false);

/// <summary>An official Excel form as a package: which cells compute, what else is in it, and a copy with texts in some of its
/// cells.</summary>
public sealed class OfficialForm
{
    private readonly SafePackage _package;
    private readonly Dictionary<string, (string Part, XDocument Xml)> _sheets = new(StringComparer.Ordinal);

    private OfficialForm(SafePackage package) => _package = package;

    /// <summary>Cells that hold a formula: they stay.</summary>
    public IReadOnlySet<(string Sheet, int Row, int Column)> Formulas { get; private set; } = new HashSet<(string, int, int)>();

    public bool HasPictures => _package.PartNames.Any(part => part.StartsWith("xl/media/", StringComparison.OrdinalIgnoreCase));

    public bool HasPivots => _package.PartNames.Any(part => part.StartsWith("xl/pivotTables/", StringComparison.OrdinalIgnoreCase));

    /// <summary>False for what is no .xlsx that could be written into.</summary>
    public static bool TryOpen(byte[] bytes, [NotNullWhen(true)] out OfficialForm? form)
    {
        form = null;
        if (!SafePackage.TryOpen(bytes, out var package, out _)
            || package.LinksOf("").FirstOrDefault(link => link is { Kind: "officeDocument", IsExternal: false })?.Target is not { } main
            || !package.TryReadXml(main, LoadOptions.None, out var workbook, out _))
            return false;
        var made = new OfficialForm(package);
        var links = package.LinksOf(main).GroupBy(link => link.Id).ToDictionary(same => same.Key, same => same.First().Target,
            StringComparer.Ordinal);
        foreach (var sheet in workbook.Descendants().Where(element => element.Name.LocalName == "sheet"))
        {
            var id = sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value ?? "";
            if (sheet.Attribute("name")?.Value is { } name && links.TryGetValue(id, out var part)
                && package.TryReadXml(part, LoadOptions.PreserveWhitespace, out var xml, out _))
                made._sheets[name] = (part, xml);
        }
        made.Formulas = made._sheets.SelectMany(sheet => sheet.Value.Xml.Descendants().Where(element => element.Name.LocalName == "f")
            .Select(formula => formula.Parent?.Attribute("r")?.Value).OfType<string>().Select(Place)
                .Select(place => (sheet.Key, place.Row, place.Column))).ToHashSet();
        form = made;
        return made._sheets.Count > 0;
    }

    public byte[] With(IReadOnlyList<FormCellText> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);

        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var ofSheet in cells.GroupBy(cell => cell.Sheet))
        {
            if (!_sheets.TryGetValue(ofSheet.Key, out var sheet) || sheet.Xml.Root?.Elements()
                .FirstOrDefault(element => element.Name.LocalName == "sheetData") is not { } data)
                continue;
            foreach (var cell in ofSheet)
                Put(data, cell);
            parts[sheet.Part] = Bytes(sheet.Xml);
        }
        return _package.With(parts);
    }

    private static void Put(XElement data, FormCellText cell)
    {
        var ns = data.Name.Namespace;
        var rows = data.Elements(ns + "row").ToList();
        var row = rows.Find(each => Number(each.Attribute("r")?.Value) == cell.Row);
        if (row is null)
        {
            row = new XElement(ns + "row", new XAttribute("r", cell.Row));
            if (rows.FindLast(each => Number(each.Attribute("r")?.Value) < cell.Row) is { } above)
                above.AddAfterSelf(row);
            else
                data.AddFirst(row);
        }
        if (cell.HidesRow)
        {
            row.SetAttributeValue("hidden", "1");
            return;
        }
        var address = CellLocation.ColumnName(cell.Column) + cell.Row.ToString(CultureInfo.InvariantCulture);
        var own = row.Elements(ns + "c").ToList();
        var found = own.Find(each => each.Attribute("r")?.Value == address);
        if (found is null)
        {
            found = new XElement(ns + "c", new XAttribute("r", address));
            if (own.FindLast(each => each.Attribute("r")?.Value is { } at && Place(at).Column < cell.Column) is { } before)
                before.AddAfterSelf(found);
            else
                row.AddFirst(found);
        }
        found.SetAttributeValue("t", "inlineStr");
        found.ReplaceNodes(new XElement(ns + "is", new XElement(ns + "t", new XAttribute(XNamespace.Xml + "space", "preserve"),
            cell.Text)));
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : 0;

    private static (int Row, int Column) Place(string address)
    {
        var letters = address.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters is > 0 and < 4 ? (Number(address[letters..]), CellLocation.ColumnNumber(address[..letters])) : (0, 0);
    }

    private static byte[] Bytes(XDocument xml)
    {
        using var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            NewLineHandling =
            NewLineHandling.None
        }))
            xml.Save(writer);
        return memory.ToArray();
    }
}
