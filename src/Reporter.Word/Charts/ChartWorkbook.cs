using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Packages;
using Reporter.Word.Output;

namespace Reporter.Word.Charts;

/// <summary>The workbook inside a document from which Word lets a chart's figures be edited.</summary>
internal static class ChartWorkbook
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly (string Name, string Xml)[] Fixed =
    [
        ("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                + "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override "
                + "PartName=\"/xl/worksheets/sheet1.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"),
        ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
            + "Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Sheet1\" "
                + "sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                + "Target=\"worksheets/sheet1.xml\"/></Relationships>"),
    ];

    public static byte[] Write(IReadOnlyList<string> labels, IReadOnlyList<ChartSeries> series)
    {
        var rows = new List<XElement> { Row(1, [.. series.Select((one, index) => Text(index + 2, 1, one.Name))]) };
        for (var index = 0; index < labels.Count; index++)
        {
            var row = index + 2;
            rows.Add(Row(row,
                [Text(1, row, labels[index]),
                .. series.Select((one, column) => Number(column + 2, row, one.Values[index])).OfType<XElement>()]));
        }
        var sheet = PackageXml.Bytes(new XElement(Main + "worksheet", new XElement(Main + "sheetData", rows)));

        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in Fixed)
                Write(archive, name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));
            Write(archive, "xl/worksheets/sheet1.xml", sheet);
        }
        ZipHost.Settle(stream);
        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string name, byte[] bytes)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    private static XElement Row(int number, List<XElement> cells) => new(Main + "row", new XAttribute("r", number), cells);

    private static XElement Text(int column, int row, string text) =>
        new(Main + "c", new XAttribute("r", Address(column, row)), new XAttribute("t", "inlineStr"),
        new XElement(Main + "is", new XElement(Main + "t", XmlCharacters.Clean(text))));

    private static XElement? Number(int column, int row, decimal? value) => value is { } number
        ? new XElement(Main + "c", new XAttribute("r", Address(column, row)),
            new XElement(Main + "v", number.ToString(CultureInfo.InvariantCulture)))
        : null;

    private static string Address(int column, int row) => CellLocation.ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);
}
