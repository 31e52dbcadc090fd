using System.Text;
using System.Xml;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.WordTables;

/// <summary>A plain text as a Word document, a paragraph a line: then there is one way to read it, and one to write beside it.</summary>
internal static class TextAsWord
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string ContentTypes =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
        """;

    private const string Relations =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    private const string DocumentRelations =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
        """;

    private const string Styles =
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <w:styles xmlns:w="{Main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults></w:styles>
        """;

    public static byte[] Of(ReadOnlySpan<byte> utf8) => PackedZip.Write(
    [
        Part("[Content_Types].xml", ContentTypes),
        Part("_rels/.rels", Relations),
        Part("word/document.xml", Document(Encoding.UTF8.GetString(utf8))),
        Part("word/_rels/document.xml.rels", DocumentRelations),
        Part("word/styles.xml", Styles),
    ]);

    private static PackedPart Part(string name, string xml) => PackedPart.Of(name, Encoding.UTF8.GetBytes(xml));

    private static string Document(string text)
    {
        var document = new StringBuilder($"""<w:document xmlns:w="{Main}"><w:body>""");
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            document.Append("<w:p><w:r><w:t xml:space=\"preserve\">");
            foreach (var c in line.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)))
                document.Append(c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => c.ToString() });
            document.Append("</w:t></w:r></w:p>\n");
        }
        return document.Append("""<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>""").ToString();
    }
}
