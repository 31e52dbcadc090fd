using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Reporter.Tests.Support;

/// <summary>A workbook as the parts say it, read with none of the program's readers: texts, numbers and formulas by sheet and
/// address.</summary>
internal sealed partial class WorkbookCells
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, Dictionary<string, (string Text, string Formula)>> _sheets = new(StringComparer.Ordinal);

    public WorkbookCells(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        XElement Part(string name)
        {
            using var stream = zip.GetEntry(name)!.Open();
            return XElement.Load(stream);
        }
        List<string> strings = zip.GetEntry("xl/sharedStrings.xml") is null ? []
            : [.. Part("xl/sharedStrings.xml").Elements(Main + "si").Select(item => string.Concat(item.Descendants(Main + "t")
                .Select(t => t.Value)))];
        var targets = Part("xl/_rels/workbook.xml.rels").Elements().ToDictionary(each => (string)each.Attribute("Id")!,
            each => (string)each.Attribute("Target")!, StringComparer.Ordinal);
        XNamespace relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        foreach (var sheet in Part("xl/workbook.xml").Descendants(Main + "sheet"))
        {
            var target = targets[(string)sheet.Attribute(relations + "id")!].TrimStart('/');
            var cells = Part(target.StartsWith("xl/", StringComparison.Ordinal) ? target : "xl/" + target).Descendants(Main + "c");
            _sheets[(string)sheet.Attribute("name")!] = cells.ToDictionary(cell => (string)cell.Attribute("r")!, cell =>
            {
                var value = (string?)cell.Element(Main + "v") ?? string.Concat(cell.Descendants(Main + "t").Select(t => t.Value));
                var text = (string?)cell.Attribute("t") == "s" && value.Length > 0
                    ? strings[int.Parse(value, CultureInfo.InvariantCulture)] : value;
                return (text, (string?)cell.Element(Main + "f") ?? "");
            }, StringComparer.Ordinal);
        }
    }

    public IEnumerable<string> Sheets => _sheets.Keys;

    public string Text(string sheet, string cell) => _sheets[sheet].TryGetValue(cell, out var found) ? found.Text : "";

    public string Formula(string sheet, string cell) => _sheets[sheet].TryGetValue(cell, out var found) ? found.Formula : "";

    public decimal? Number(string sheet, string cell) =>
        decimal.TryParse(Text(sheet, cell), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public int LastRow(string sheet) => _sheets[sheet].Keys.Select(cell => int.Parse(cell.TrimStart(Letters),
        CultureInfo.InvariantCulture)).Max();

    /// <summary>Every cell with a formula and what it gives.</summary>
    public IEnumerable<(string Sheet, string Cell, string Value)> Formulas =>
        from sheet in _sheets from cell in sheet.Value where cell.Value.Formula.Length > 0 select (sheet.Key, cell.Key, cell.Value.Text);

    /// <summary>Row of the first cell of a column that says this.</summary>
    public int RowOf(string sheet, string column, string text) => Enumerable.Range(1, LastRow(sheet))
        .First(row => Text(sheet, $"{column}{row.ToString(CultureInfo.InvariantCulture)}") == text);

    /// <summary>The same workbook without what its formulas gave: whoever opens it must reckon.</summary>
    public static byte[] Unreckoned(byte[] workbook)
    {
        using var memory = new MemoryStream();
        memory.Write(workbook);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet",
                StringComparison.Ordinal)).ToList())
            {
                using var reader = new StreamReader(entry.Open());
                var xml = reader.ReadToEnd();
                reader.Dispose();
                using var writer = new StreamWriter(entry.Open());
                writer.BaseStream.SetLength(0);
                writer.Write(CachedPattern().Replace(xml, "$1"));
            }
        }
        return memory.ToArray();
    }

    /// <summary>What OpenXmlValidator has against it.</summary>
    public static IReadOnlyList<string> Errors(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")];
    }

    private static readonly char[] Letters = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

    [GeneratedRegex(@"(</(?:\w+:)?f>)<(?:\w+:)?v>[^<]*</(?:\w+:)?v>")]
    private static partial Regex CachedPattern();
}
