using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Reporter.Benchmarks;

/// <summary>One template in two engines' writing, and data: a title, a table with one looped row of five formatted cells, one looped
/// paragraph.</summary>
internal static class WordBenchmarkFiles
{
    public const string Start =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document "
            + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    public const string End =
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" "
            + "w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    public const string TableStart =
        "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:bottom "
            + "w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol "
            + "w:w=\"1800\"/><w:gridCol w:w=\"1800\"/><w:gridCol w:w=\"1800\"/><w:gridCol w:w=\"1800\"/><w:gridCol "
            + "w:w=\"1800\"/></w:tblGrid>";

    public static readonly string[] Names = ["id", "name", "city", "date", "amount"];
    private static readonly string[] Cities = ["Bern", "Zürich", "Genève", "Lugano"];

    public static string Heading => Row(["No.", "Name", "City", "Date", "Amount"], isBold: true);

    public static void Make(string folder, int[] sizes)
    {
        Directory.CreateDirectory(folder);
        Write(folder, "scriban", "Report {{ title }}", Row(["{{ for r in rows }}", "", "", "", ""])
            + Row([.. Names.Select(name => $"{{{{ r.{name} }}}}")])
            + Row(["{{ end }}", "", "", "", ""]),
            P(Run("{{ for r in rows }}")) + P(Run("{{ r.name }}", isBold: true) + Run(" of {{ r.city }} paid {{ r.amount }}"))
                + P(Run("{{ end }}")));
        Write(folder, "carbone", "Report {d.title}", Row([.. Names.Select(name => $"{{d.rows[i].{name}}}")])
            + Row([.. Names.Select(name => $"{{d.rows[i+1].{name}}}")]),
            P(Run("{d.rows[i].name}", isBold: true) + Run(" of {d.rows[i].city} paid {d.rows[i].amount}"))
                + P(Run("{d.rows[i+1].name}", isBold: true)));
        foreach (var size in sizes)
            File.WriteAllText(Path.Combine(folder, $"{size}.json"), Data(size));
    }

    /// <summary>A document of this body and nothing else.</summary>
    public static byte[] Document(string body) => Package(Start + body + End);

    public static string Row(string[] cells, bool isBold = false) =>
        $"<w:tr>{string.Concat(cells.Select((cell, index) => $"<w:tc><w:tcPr><w:tcW w:w=\"1800\" w:type=\"dxa\"/></w:tcPr>{P(Run(cell, isBold), isRight: index == 4)}</w:tc>"))}</w:tr>";

    public static string P(string runs, bool isRight = false) =>
        $"<w:p><w:pPr><w:spacing w:after=\"60\"/>{(isRight ? "<w:jc w:val=\"right\"/>" : "")}</w:pPr>{runs}</w:p>";

    public static string Run(string text, bool isBold = false) =>
        $"<w:r><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\"/>{(isBold ? "<w:b/>" : "")}<w:sz w:val=\"20\"/></w:rPr><w:t "
            + $"xml:space=\"preserve\">{text}</w:t></w:r>";

    private static void Write(string folder, string engine, string title, string rows, string paragraphs) =>
        File.WriteAllBytes(Path.Combine(folder, engine + ".docx"),
            Document(P(Run(title, isBold: true)) + TableStart + Heading + rows + "</w:tbl>" + P(Run("Details")) + paragraphs));

    private static string Data(int size)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{{\"title\": \"{size} rows\", \"rows\": [");
        for (var row = 0; row < size; row++)
        {
            text.Append(row > 0 ? ", " : "").Append(CultureInfo.InvariantCulture,
                $"{{\"id\": {row + 1}, \"name\": \"Customer {row + 1} & Sons\", \"city\": \"{Cities[row % 4]}\", \"date\": \"{new DateOnly(2024, 1, 1).AddDays(row % 700):yyyy-MM-dd}\", \"amount\": {Math.Round((17.35m * (row % 997)) + (row / 100m), 2)}}}");
        }
        return text.Append("]}").ToString();
    }

    private static byte[] Package(string document)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                    + "ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
                    + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add(archive, "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                    + "Target=\"word/document.xml\"/></Relationships>");
            Add(archive, "word/document.xml", document);
        }
        return bytes.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
