using System.IO.Compression;
using System.Text;

namespace Reporter.Tests.Support;

/// <summary>A minimal .xlsx around the one XML fragment under test.</summary>
internal sealed class XlsxBuilder
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly List<(string Name, string SheetXml, string State)> _sheets = [];
    private readonly List<(string Part, byte[] Content)> _more = [];

    public bool IsStrict { get; init; }

    public string WorkbookPr { get; init; } = "";

    public string DefinedNames { get; init; } = "";

    /// <summary>Content of <c>sst</c>; null for no such part.</summary>
    public string? Strings { get; init; }

    /// <summary>Content of <c>styleSheet</c>; null for no such part.</summary>
    public string? Styles { get; init; }

    public bool OmitStringsPart { get; init; }

    /// <summary>Bytes of a workbook with one sheet “Bieu 1” that holds these <c>row</c> elements.</summary>
    public static byte[] Rows(string rows, string? strings = null, string? styles = null) =>
        new XlsxBuilder { Strings = strings, Styles = styles }.Sheet("Bieu 1", $"<sheetData>{rows}</sheetData>").Build();

    /// <param name="xml">Content of <c>worksheet</c>.</param>
    public XlsxBuilder Sheet(string name, string xml, string state = "visible")
    {
        _sheets.Add((name, xml, state));
        return this;
    }

    public XlsxBuilder Part(string part, string content) => Part(part, Encoding.UTF8.GetBytes(content));

    public XlsxBuilder Part(string part, byte[] content)
    {
        _more.Add((part, content));
        return this;
    }

    public byte[] Build()
    {
        var main = IsStrict ? StrictMain : Main;
        var relations = IsStrict ? StrictRelations : Relations;
        var sheets = string.Concat(_sheets.Select((sheet,
            i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"rId{i + 1}\"/>"));
        var links = string.Concat(_sheets.Select((_,
            i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
            + (Strings is null ? "" : $"<Relationship Id=\"rIdS\" Type=\"{relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>")
            + (Styles is null ? "" : $"<Relationship Id=\"rIdT\" Type=\"{relations}/styles\" Target=\"styles.xml\"/>");

        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Write(zip, "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + $"Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(zip, "xl/workbook.xml",
                $"<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\">{WorkbookPr}<sheets>{sheets}</sheets>{DefinedNames}</workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>");
            if (Strings is not null && !OmitStringsPart)
                Write(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{main}\">{Strings}</sst>");
            if (Styles is not null)
                Write(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{main}\">{Styles}</styleSheet>");
            for (var i = 0; i < _sheets.Count; i++)
                Write(zip, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{main}\">{_sheets[i].SheetXml}</worksheet>");
            foreach (var (part, content) in _more)
                Write(zip, part, content);
        }
        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string part, string content) => Write(zip, part, Encoding.UTF8.GetBytes(content));

    private static void Write(ZipArchive zip, string part, byte[] content)
    {
        using var stream = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
        stream.Write(content);
    }
}
