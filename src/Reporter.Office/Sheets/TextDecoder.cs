using System.Text;
using System.Text.Unicode;
using Reporter.Core.Diagnostics;

namespace Reporter.Office.Sheets;

/// <summary>A text file's bytes as UTF-8, which is what the CSV parser works on.</summary>
internal static class TextDecoder
{
    public static ReadOnlyMemory<byte>? ToUtf8(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var body = bytes.AsMemory();
        if (body.Span.StartsWith(Encoding.UTF8.Preamble))
            body = body[3..];
        if (Utf8.IsValid(body.Span))
            return body;
        diagnostics.Add(Catalog.EncodingUnknown(new FileLocation(path)));
        return null;
    }

    /// <summary>UTF-16 by its byte order mark or by where its zeros stand; null for anything else.</summary>
    public static TextEncoding? Utf16Pattern(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith(Encoding.Unicode.Preamble))
            return TextEncoding.Utf16LittleEndian;
        if (start.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return TextEncoding.Utf16BigEndian;
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < start.Length; i += 2)
        {
            even += start[i] == 0 ? 1 : 0;
            odd += start[i + 1] == 0 ? 1 : 0;
        }
        // Digits, separators and most letters of Vietnamese have a zero beside them; a real letter never has two.
        var pairs = start.Length / 2;
        if (odd * 10 > pairs * 3 && even * 50 < pairs)
            return TextEncoding.Utf16LittleEndian;
        return even * 10 > pairs * 3 && odd * 50 < pairs ? TextEncoding.Utf16BigEndian : null;
    }
}
