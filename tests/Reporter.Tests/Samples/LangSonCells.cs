using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ExcelDataReader;

namespace Reporter.Tests.Samples;

/// <summary>The cells of the Lạng Sơn sample, read straight from the files and with none of the program's readers.</summary>
internal static class LangSonCells
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Excel = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Text by file, sheet and cell (“bảng 2” and “dòng 3, cột 4” in Word); numbers with a full stop and no grouping.</summary>
    public static IReadOnlyDictionary<(string File, string Sheet, string Cell), string> All { get; } = Read();

    private static Dictionary<(string, string, string), string> Read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var root = Path.Combine(LangSonTruth.Folder, "bao-cao-nop");
        var cells = new Dictionary<(string, string, string), string>();
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (!file.EndsWith(".zip", StringComparison.Ordinal))
            {
                Add(cells, file, File.ReadAllBytes(path));
                continue;
            }
            using var zip = ZipFile.OpenRead(path);
            foreach (var entry in zip.Entries)
                Add(cells, $"{file}/{entry.FullName}", Bytes(entry));
        }
        return cells;
    }

    private static void Add(Dictionary<(string, string, string), string> cells, string file, byte[] bytes)
    {
        var found = Path.GetExtension(file) switch
        {
            ".xlsx" => OfXlsx(bytes),
            ".xls" => OfXls(bytes),
            ".ods" => OfOds(bytes),
            ".docx" => OfDocx(bytes),
            ".csv" or ".txt" => OfText(bytes),
            _ => [],
        };
        foreach (var (sheet, cell, text) in found.Where(each => each.Text.Length > 0))
            cells[(file, sheet, cell)] = text;
    }

    private static IEnumerable<(string Sheet, string Cell, string Text)> OfXlsx(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var shared = Xml(zip, "xl/sharedStrings.xml").Descendants(Excel + "si")
            .Select(item => string.Concat(item.Descendants(Excel + "t").Select(text => text.Value))).ToList();
        var number = 0;
        foreach (var sheet in Xml(zip, "xl/workbook.xml").Descendants(Excel + "sheet"))
        {
            foreach (var cell in Xml(zip, $"xl/worksheets/sheet{++number}.xml").Descendants(Excel + "c"))
            {
                var value = (string?)cell.Element(Excel + "v") ?? "";
                var isShared = (string?)cell.Attribute("t") == "s";
                var text = isShared ? shared[int.Parse(value, CultureInfo.InvariantCulture)] : value;
                yield return ((string?)sheet.Attribute("name") ?? "", (string?)cell.Attribute("r") ?? "", text);
            }
        }
    }

    private static IEnumerable<(string Sheet, string Cell, string Text)> OfXls(byte[] bytes)
    {
        using var reader = ExcelReaderFactory.CreateBinaryReader(new MemoryStream(bytes));
        do
        {
            for (var row = 1; reader.Read(); row++)
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    var text = Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "";
                    yield return (reader.Name, Address(column, row), text);
                }
            }
        }
        while (reader.NextResult());
    }

    private static IEnumerable<(string Sheet, string Cell, string Text)> OfOds(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var sheet in Xml(zip, "content.xml").Descendants(Table + "table"))
        {
            var row = 1;
            foreach (var line in sheet.Descendants(Table + "table-row"))
            {
                var column = 0;
                foreach (var cell in line.Elements())
                {
                    var text = (string?)cell.Attribute(Office + "value") ?? string.Join('\n', cell.Elements().Select(part => part.Value));
                    var times = (int?)cell.Attribute(Table + "number-columns-repeated") ?? 1;
                    for (var at = column; at < column + times && text.Length > 0; at++)
                        yield return ((string?)sheet.Attribute(Table + "name") ?? "", Address(at, row), text);
                    column += times;
                }
                row += (int?)line.Attribute(Table + "number-rows-repeated") ?? 1;
            }
        }
    }

    private static IEnumerable<(string Sheet, string Cell, string Text)> OfDocx(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var tables = Xml(zip, "word/document.xml").Descendants(Word + "tbl").ToList();
        for (var table = 0; table < tables.Count; table++)
        {
            var row = 0;
            foreach (var line in tables[table].Elements(Word + "tr"))
            {
                row++;
                var column = 1;
                foreach (var cell in line.Elements(Word + "tc"))
                {
                    var text = string.Concat(cell.Descendants(Word + "t").Select(part => part.Value));
                    yield return ($"bảng {table + 1}", $"dòng {row}, cột {column}", text);
                    column += (int?)cell.Descendants(Word + "gridSpan").FirstOrDefault()?.Attribute(Word + "val") ?? 1;
                }
            }
        }
    }

    // Figures are ASCII in every encoding, so one that reads any byte will do for the old ones.
    private static IEnumerable<(string Sheet, string Cell, string Text)> OfText(byte[] bytes)
    {
        var text = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes) : Encoding.UTF8.GetString(bytes);
        var separator = "\t;,".First(each => new[] { $"{each}{each}",
            $"\"{each}\"" }.Any(pair => text.Contains(pair, StringComparison.Ordinal)));
        var rows = DelimitedText.Rows(text, separator);
        return from row in Enumerable.Range(0, rows.Count)
               from column in Enumerable.Range(0, rows[row].Count)
               select ("", Address(column, row + 1), rows[row][column]);
    }

    private static string Address(int column, int row)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static XDocument Xml(ZipArchive zip, string part)
    {
        if (zip.GetEntry(part) is not { } entry)
            return new XDocument(new XElement("none"));
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }
}
