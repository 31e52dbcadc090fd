using System.IO.Compression;
using System.Text;

namespace Reporter.Tests.Support;

/// <summary>A minimal .docx around the fragment under test. Prefixes w, r, wp, a, wps, v, o, mc are bound.</summary>
internal sealed record DocxFragment(string Body)
{
    public const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        """;

    public string Styles { get; init; } = "";

    public string Numbering { get; init; } = "";

    public string Settings { get; init; } = "";

    public string Theme { get; init; } = "";

    /// <summary>Headers and footers by relationship id: <c>("rIdH1", "header", xml)</c>.</summary>
    public IReadOnlyList<(string Id, string Kind, string Xml)> Parts { get; init; } = [];

    /// <summary>Parts that nothing points to, byte for byte.</summary>
    public IReadOnlyList<(string Name, string Text)> Extra { get; init; } = [];

    public byte[] Bytes()
    {
        List<(string Id, string Kind, string Name, string Root, string Xml)> parts =
        [
            ("rIdS", "styles", "styles.xml", "w:styles", Styles),
            ("rIdN", "numbering", "numbering.xml", "w:numbering", Numbering),
            ("rIdT", "settings", "settings.xml", "w:settings", Settings),
            .. Parts.Select(part => (part.Id, part.Kind, $"{part.Kind}{part.Id}.xml", part.Kind == "header" ? "w:hdr" : "w:ftr", part.Xml)),
        ];
        var used = parts.Where(part => part.Xml.Length > 0).ToList();
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>{string.Concat(used.Select(part => $"""<Override PartName="/word/{part.Name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{part.Kind}+xml"/>"""))}</Types>""");
            Write(zip, "_rels/.rels", Relationships([("rId1", "officeDocument", "word/document.xml")]));
            Write(zip, "word/document.xml", $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{"\n"}<w:document {Namespaces}><w:body>{Body}</w:body></w:document>""");
            Write(zip, "word/_rels/document.xml.rels",
                Relationships([.. used.Select(part => (part.Id, part.Kind, part.Name)),
                .. Theme.Length > 0 ? new[] { ("rIdTh", "theme", "theme.xml") } : []]));
            foreach (var part in used)
                Write(zip, "word/" + part.Name, $"<{part.Root} {Namespaces}>{part.Xml}</{part.Root}>");
            if (Theme.Length > 0)
                Write(zip, "word/theme.xml", $"""<a:theme {Namespaces}><a:themeElements>{Theme}</a:themeElements></a:theme>""");
            foreach (var (name, text) in Extra)
                Write(zip, name, text);
        }
        return memory.ToArray();
    }

    private static string Relationships(IEnumerable<(string Id, string Kind, string Target)> links) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(links.Select(l => $"""<Relationship Id="{l.Id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{l.Kind}" Target="{l.Target}"/>"""))}</Relationships>""";

    private static void Write(ZipArchive zip, string name, string text)
    {
        var entry = zip.CreateEntry(name);
        // A fixed date, so that the same fragment gives the same bytes.
        entry.LastWriteTime = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
