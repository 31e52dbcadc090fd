using System.IO.Compression;
using System.Text;

namespace Reporter.Tests.Support;

/// <summary>A minimal .docx around the XML under test; prefixes w, r, wp, a, pic, wps, mc and v are declared.</summary>
internal sealed class DocxBuilder
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
            + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<(string Name, byte[] Bytes, string? ContentType)> _parts = [];
    private readonly List<string> _relationships = [];

    private DocxBuilder(string body) => Body = body;

    public string Body { get; set; }

    public string MainType { get; set; } = Word + "document.main+xml";

    public static DocxBuilder With(string body) => new DocxBuilder(body).Part("styles", "styles",
        $"<w:styles {Namespaces}><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl "
        + "w:val=\"0\"/></w:pPr></w:style></w:styles>");

    /// <summary>One paragraph for each text.</summary>
    public static DocxBuilder Lines(params string[] lines) => With(string.Concat(lines.Select(line => P(line))));

    public static string P(params string[] runs) => $"<w:p>{string.Concat(runs.Select(R))}</w:p>";

    public static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{Escape(text)}</w:t></w:r>";

    public static string Table(params string[][] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" "
            + $"w:type=\"auto\"/></w:tblPr><w:tblGrid>{string.Concat(rows[0].Select(_ => "<w:gridCol w:w=\"1000\"/>"))}</w:tblGrid>"
        + string.Concat(rows.Select(Row)) + "</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(Cell))}</w:tr>";

    /// <summary>A cell; one paragraph for each line of the text, or the XML itself when it begins with an element.</summary>
    public static string Cell(string text) =>
        "<w:tc><w:tcPr><w:tcW w:w=\"1000\" "
            + "w:type=\"dxa\"/>"
            + $"</w:tcPr>{(text.StartsWith('<') ? text : string.Concat(text.Split('|').Select(line => line.Length == 0 ? "<w:p/>" : P(line))))}</w:tc>";

    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    public DocxBuilder Header(string content) => Part("header", "header1", $"<w:hdr {Namespaces}>{content}</w:hdr>");

    public DocxBuilder Footer(string content) => Part("footer", "footer1", $"<w:ftr {Namespaces}>{content}</w:ftr>");

    public DocxBuilder Footnotes(string content) => Part("footnotes", "footnotes",
        $"<w:footnotes {Namespaces}><w:footnote w:type=\"separator\" "
            + "w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" "
            + $"w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{content}</w:footnotes>");

    public DocxBuilder Part(string type, string name, string xml)
    {
        _parts.Add(($"word/{name}.xml", Bytes(xml), $"{Word}{type}+xml"));
        _relationships.Add($"<Relationship Id=\"rId{_relationships.Count + 1}\" Type=\"{Office}{type}\" Target=\"{name}.xml\"/>");
        return this;
    }

    public DocxBuilder File(string name, byte[] bytes, string? contentType = null)
    {
        _parts.Add((name, bytes, contentType));
        return this;
    }

    public DocxBuilder Relationship(string id, string type, string target, bool isExternal = false)
    {
        _relationships.Add($"<Relationship Id=\"{id}\" Type=\"{(type.Contains(':', StringComparison.Ordinal) ? type : Office + type)}\" "
            + $"Target=\"{Escape(target)}\"{(isExternal ? " TargetMode=\"External\"" : "")}/>");
        return this;
    }

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml",
                Bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                    + "ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{MainType}\"/>"
                + string.Concat(_parts.Where(part => part.ContentType is not null)
                    .Select(part => $"<Override PartName=\"/{part.Name}\" ContentType=\"{part.ContentType}\"/>")) + "</Types>"));
            Write(archive, "_rels/.rels",
                Bytes($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + $"Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/>"
                + (_parts.Exists(part => part.Name == "docProps/core.xml")
                    ? "<Relationship Id=\"rId2\" "
                        + "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
                        + "Target=\"docProps/core.xml\"/>" : "") + "</Relationships>"));
            Write(archive, "word/document.xml", Bytes($"<w:document {Namespaces}><w:body>{Body}</w:body></w:document>"));
            Write(archive, "word/_rels/document.xml.rels",
                Bytes("<Relationships "
                    + $"xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(_relationships)}</Relationships>"));
            foreach (var (name, bytes, _) in _parts)
                Write(archive, name, bytes);
        }
        return stream.ToArray();
    }

    private static byte[] Bytes(string xml) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);

    private static void Write(ZipArchive archive, string name, byte[] bytes)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(bytes);
    }
}
