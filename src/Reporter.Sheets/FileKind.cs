using System.Buffers.Binary;
using System.Text;
using Reporter.Packages;
using Reporter.Sheets.Xls;

namespace Reporter.Sheets;

internal enum ContentKind
{
    Xlsx,
    Xls,
    Ods,
    Docx,
    Text,

    /// <summary>A zip that is no document: attachments.</summary>
    Zip,
    Password,
    Foreign,
}

/// <summary>What a file is, by its first bytes and never by its name.</summary>
internal readonly record struct FileKind(ContentKind Content, ForeignKind Foreign = ForeignKind.Unknown)
{
    private const int Looked = 4096;

    /// <summary>Files that no person sent: what Office, LibreOffice, Windows and macOS leave beside documents.</summary>
    public static bool IsLitter(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith('.')
            || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
                || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase)
            || path.Contains("__MACOSX/", StringComparison.Ordinal);
    }

    public static FileKind Of(byte[] bytes)
    {
        ReadOnlySpan<byte> start = bytes.AsSpan(0, Math.Min(bytes.Length, Looked));
        if (start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8))
            return OfZip(bytes);
        if (start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return OfOle(bytes);
        if (IsBareBiff(start))
            return new FileKind(ContentKind.Xls);
        return Signature(start) is { } foreign ? new FileKind(ContentKind.Foreign, foreign) : OfText(start);
    }

    // By the names in the table of contents, which stand in the file as they are; nothing is unpacked.
    private static FileKind OfZip(ReadOnlySpan<byte> bytes)
    {
        bool Has(ReadOnlySpan<byte> name, ReadOnlySpan<byte> bytes) => bytes.IndexOf(name) >= 0;
        if (Has("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"u8, bytes))
            return new FileKind(ContentKind.Ods);
        if (Has("mimetypeapplication/vnd.oasis.opendocument"u8, bytes))
            return new FileKind(ContentKind.Foreign, ForeignKind.OpenDocumentOther);
        if (!ZipNames.TryList(bytes, out var names))
            return new FileKind(ContentKind.Xlsx);
        bool Any(string name) => names.Exists(entry => entry.Equals(name, StringComparison.OrdinalIgnoreCase));
        bool In(string folder, string ending) =>
            names.Exists(entry => entry.StartsWith(folder, StringComparison.OrdinalIgnoreCase)
            && entry.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        if (Any("xl/workbook.bin"))
            return new FileKind(ContentKind.Foreign, ForeignKind.BinaryWorkbook);
        if (In("word/document", ".xml"))
            return new FileKind(ContentKind.Docx);
        if (Any("ppt/presentation.xml"))
            return new FileKind(ContentKind.Foreign, ForeignKind.Slides);
        if (Any("Index/Document.iwa") || Any("Index.zip") || In("", ".iwa"))
            return new FileKind(ContentKind.Foreign, ForeignKind.Numbers);
        if (Any("META-INF/manifest.xml") && Any("content.xml"))
            return new FileKind(ContentKind.Ods);
        return new FileKind(Any("[Content_Types].xml") || Any("_rels/.rels") || In("xl/", ".xml") ? ContentKind.Xlsx : ContentKind.Zip);
    }

    private static FileKind OfOle(byte[] bytes)
    {
        var names = OleFile.Open(bytes)?.Names ?? [];
        bool Has(string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
        if (Has("Workbook") || Has("Book"))
            return new FileKind(ContentKind.Xls);
        if (Has("EncryptedPackage"))
            return new FileKind(ContentKind.Password);
        if (Has("WordDocument"))
            return new FileKind(ContentKind.Foreign, ForeignKind.OldWord);
        if (Has("PowerPoint Document"))
            return new FileKind(ContentKind.Foreign, ForeignKind.Slides);
        if (names.Any(name => name.StartsWith("__substg1.0", StringComparison.Ordinal)))
            return new FileKind(ContentKind.Foreign, ForeignKind.Mail);
        // A directory that cannot be read belongs to a damaged file; the reader of .xls says so.
        return names.Count == 0 ? new FileKind(ContentKind.Xls) : new FileKind(ContentKind.Foreign, ForeignKind.OtherOffice);
    }

    // Excel 2 to 4 wrote their records without a container around them.
    private static bool IsBareBiff(ReadOnlySpan<byte> start) =>
        start.Length >= 8 && start[0] == 0x09 && start[1] is 0x00 or 0x02 or 0x04 or 0x08
            && BinaryPrimitives.ReadUInt16LittleEndian(start[2..]) is 4 or 6 or 8 or 16;

    private static ForeignKind? Signature(ReadOnlySpan<byte> start)
    {
        if (start.IndexOf("%PDF-"u8) is >= 0 and < 1024)
            return ForeignKind.Pdf;
        if (start.StartsWith("{\\rtf"u8))
            return ForeignKind.RichText;
        if (start.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) || start.StartsWith<byte>([0xFF, 0xD8, 0xFF]) || start.StartsWith("GIF8"u8)
            || start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8)
                || (start.StartsWith("RIFF"u8) && start.Length > 12 && start[8..].StartsWith("WEBP"u8))
            || (start.StartsWith("BM"u8) && start.Length > 14 && start[6..10].SequenceEqual("\0\0\0\0"u8))
                || (start.Length > 12 && start[4..].StartsWith("ftypheic"u8)))
            return ForeignKind.Picture;
        if (start.StartsWith("Rar!"u8) || start.StartsWith<byte>([0x37, 0x7A, 0xBC, 0xAF]) || start.StartsWith<byte>([0x1F, 0x8B]))
            return ForeignKind.RarOrSevenZip;
        if (start.StartsWith("ID;P"u8) || start.StartsWith<byte>([0x00, 0x00, 0x02, 0x00])
            || (start.Length > 32 && start[0] is 0x03 or 0x83 or 0xF5 or 0x30 && start[1] is > 60 and < 200 && start[2] is > 0 and < 13
            && start[3] is > 0 and < 32))
            return ForeignKind.Database;
        return null;
    }

    private static FileKind OfText(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start).Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\r', '\n', '\t');
        if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || text.StartsWith('<'))
        {
            if (text.Contains("urn:oasis:names:tc:opendocument:xmlns:office", StringComparison.Ordinal))
                return new FileKind(ContentKind.Foreign, ForeignKind.OpenDocumentOther);
            if (text.Contains("schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal)
                || text.Contains("schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal))
                return new FileKind(ContentKind.Foreign, ForeignKind.WordXml);
            if (text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal)
                && !text.Contains("<html", StringComparison.OrdinalIgnoreCase))
                return new FileKind(ContentKind.Foreign, ForeignKind.XmlSheet);
            if (Tags.Any(tag => text.Contains(tag, StringComparison.OrdinalIgnoreCase)))
                return new FileKind(ContentKind.Foreign, ForeignKind.WebPage);
        }
        if (text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
            return new FileKind(ContentKind.Foreign, ForeignKind.WebPage);
        return IsBinary(start) ? new FileKind(ContentKind.Foreign) : new FileKind(ContentKind.Text);
    }

    private static readonly string[] Tags = ["<html", "<!doctype html", "<table", "<body", "<head", "<div", "<tr"];

    // Control characters that no text has; UTF-16 is told by its pattern of zeros before.
    private static bool IsBinary(ReadOnlySpan<byte> start)
    {
        if (TextDecoder.Utf16Pattern(start) is not null)
            return false;
        var odd = 0;
        foreach (var b in start)
            odd += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1A or 0x1B) ? 1 : 0;
        return odd * 50 > start.Length;
    }
}
