using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Reporter.Tests.Support;

/// <summary>A minimal .ods around the one XML fragment under test; prefixes office, table, text, style, number, fo, svg, meta and calcext
/// are declared.</summary>
internal sealed class OdsBuilder
{
    public const string MimeType = "application/vnd.oasis.opendocument.spreadsheet";

    private const string Base = "urn:oasis:names:tc:opendocument:xmlns:";

    private static readonly string Namespaces = string.Join(' ',
        new[] { "office", "table", "text", "style", "meta" }.Select(name => $"xmlns:{name}=\"{Base}{name}:1.0\""))
        + $" xmlns:number=\"{Base}datastyle:1.0\" xmlns:fo=\"{Base}xsl-fo-compatible:1.0\" xmlns:svg=\"{Base}svg-compatible:1.0\""
        + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private readonly StringBuilder _tables = new();
    private readonly List<(string Part, byte[] Content)> _more = [];

    /// <summary>Content of <c>office:automatic-styles</c>.</summary>
    public string Styles { get; init; } = "";

    /// <summary>What stands in the spreadsheet before its tables.</summary>
    public string Before { get; init; } = "";

    /// <summary>What stands behind them.</summary>
    public string Behind { get; init; } = "";

    public string Meta { get; init; } = "";

    public string Manifest { get; init; } = "";

    public bool OmitContent { get; init; }

    /// <summary>Bytes of a workbook with one sheet “Biểu 1” that holds these rows.</summary>
    public static byte[] Rows(string rows, string styles = "") => new OdsBuilder { Styles = styles }.Table("Biểu 1", rows).Build();

    public static string Row(params string[] cells) => $"<table:table-row>{string.Concat(cells)}</table:table-row>";

    public static string Text(string text, string attributes = "") =>
        $"<table:table-cell office:value-type=\"string\" {attributes}><text:p>{text}</text:p></table:table-cell>";

    public static string Number(string value, string attributes = "", string? shown = null) =>
        $"<table:table-cell office:value-type=\"float\" office:value=\"{value}\" "
            + $"{attributes}><text:p>{shown ?? value}</text:p></table:table-cell>";

    public OdsBuilder Table(string name, string xml, string style = "")
    {
        _tables.Append(CultureInfo.InvariantCulture,
            $"<table:table table:name=\"{name}\" table:style-name=\"{style}\">{xml}</table:table>");
        return this;
    }

    public OdsBuilder Part(string part, byte[] content)
    {
        _more.Add((part, content));
        return this;
    }

    public byte[] Build()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "mimetype", Encoding.ASCII.GetBytes(MimeType), CompressionLevel.NoCompression);
            if (!OmitContent)
                Write(zip, "content.xml",
                    Bytes("<office:document-content "
                        + $"{Namespaces}><office:automatic-styles>{Styles}</office:automatic-styles><office:body>"
                        + $"<office:spreadsheet>{Before}{_tables}{Behind}</office:spreadsheet></office:body></office:document-content>"));
            Write(zip, "meta.xml", Bytes($"<office:document-meta {Namespaces}><office:meta>{Meta}</office:meta></office:document-meta>"));
            Write(zip, "META-INF/manifest.xml",
                Bytes("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry "
                    + $"manifest:full-path=\"/\" manifest:media-type=\"{MimeType}\"/>{Manifest}</manifest:manifest>"));
            foreach (var (part, content) in _more)
                Write(zip, part, content);
        }
        return file.ToArray();
    }

    private static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);

    private static void Write(ZipArchive zip, string part, byte[] content, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var stream = zip.CreateEntry(part, level).Open();
        stream.Write(content);
    }
}
