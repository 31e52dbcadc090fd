using System.Text;
using Reporter.Core.Diagnostics;

namespace Reporter.Sheets;

/// <summary>How the lines of a text table lie in their file, so that more of the same can be added.</summary>
public sealed record CsvFormat(TextEncoding Encoding, char Separator, string LineEnd)
{
    /// <summary>As Excel opens it without asking.</summary>
    public static readonly CsvFormat ForExcel = new(TextEncoding.Utf8, ',', "\r\n");

    /// <summary>The last line has its end.</summary>
    public bool IsEnded { get; init; } = true;

    /// <summary>Null for what is no text, or in no encoding that is known.</summary>
    public static CsvFormat? Of(byte[] bytes, IntakeOptions options)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(options);

        if (bytes.Length == 0 || FileKind.Of(bytes).Content != ContentKind.Text
            || TextDecoder.EncodingOf(bytes, options) is not { } encoding
            || TextDecoder.ToUtf8("", bytes, options, new DiagnosticBag()) is not { } utf8)
            return null;
        var text = utf8.Span;
        // Excel for the Mac has “CSV (Macintosh)”, whose lines end with a carriage return alone.
        var end = text.IndexOf("\r\n"u8) >= 0 ? "\r\n" : text.Contains((byte)'\n') ? "\n" : text.Contains((byte)'\r') ? "\r" : "\r\n";
        return new CsvFormat(encoding, CsvSeparator.Find(text).Separator, end) { IsEnded = text.IsEmpty || text[^1] == end[^1] };
    }

    /// <summary>A text in the file's encoding, without a byte-order mark; null when the encoding lacks one of its letters.</summary>
    public byte[]? Encode(string text) => Encoding switch
    {
        TextEncoding.Utf8 => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text),
        TextEncoding.Utf16LittleEndian => System.Text.Encoding.Unicode.GetBytes(text),
        TextEncoding.Utf16BigEndian => System.Text.Encoding.BigEndianUnicode.GetBytes(text),
        // What all old encodings agree on.
        _ => Ascii.IsValid(text) ? System.Text.Encoding.ASCII.GetBytes(text) : null,
    };
}
