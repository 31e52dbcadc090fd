using System.Text;
using System.Text.Unicode;
using Reporter.Core.Diagnostics;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets;

/// <summary>A text file's bytes as UTF-8, which is what the CSV parser works on. What is not Unicode is decoded by what it holds, and that
/// is said.</summary>
internal static class TextDecoder
{
    private const int Looked = 1 << 16;

    // A wrong table gives words that no Vietnamese syllable is like; a right one is let down by names and abbreviations only.
    private const double Readable = 0.7;
    private const double Lead = 0.05;

    private static readonly TextEncoding[] Candidates = [TextEncoding.Windows1258, TextEncoding.Tcvn3, TextEncoding.Vni];

    public static ReadOnlyMemory<byte>? ToUtf8(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var at = new FileLocation(path);
        if (EncodingOf(bytes, options) is not { } found)
        {
            diagnostics.Add(IntakeFindings.EncodingUnknown(at));
            return null;
        }
        if (options.Encoding is not null || found
            is not (TextEncoding.Utf8 or TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian))
            diagnostics.Add(IntakeFindings.EncodingUsed(at, EncodingNames.Of(found)));
        return Decode(bytes, found);
    }

    /// <summary>Null when no encoding fits.</summary>
    public static TextEncoding? EncodingOf(byte[] bytes, IntakeOptions options) =>
        options.Encoding ?? Unicode(bytes) ?? Judge(bytes, options);

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

    private static TextEncoding? Unicode(ReadOnlySpan<byte> bytes)
    {
        if (Utf16Pattern(bytes[..Math.Min(bytes.Length, Looked)]) is { } utf16)
            return utf16;
        return Utf8.IsValid(bytes) ? TextEncoding.Utf8 : null;
    }

    private static TextEncoding? Judge(ReadOnlySpan<byte> bytes, IntakeOptions options)
    {
        // UTF-8 that is broken somewhere is not some other encoding: nothing else begins with its mark.
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return null;
        // Dashes and quotation marks have one code on every Windows; where no letter is at stake any table will do.
        if (bytes.IndexOfAnyInRange((byte)0xA1, (byte)0xFF) < 0)
            return TextEncoding.Windows1258;
        var fields = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)])
            .Split(['\r', '\n', ';', ',', '\t', '|', '"'], StringSplitOptions.RemoveEmptyEntries);
        var rated = Candidates
            .Select(encoding => new RatedEncoding(encoding, options.Judge.Rate(fields, encoding) ?? EncodingJudge.Score.None))
            .OrderByDescending(rated => rated.Rate.Share)
            .ThenByDescending(rated => rated.Rate.Names)
            .ToList();
        var (best, next) = (rated[0], rated[1]);
        return best.Rate.IsEvidence && best.Rate.Share >= Readable
            && (best.Rate.Share >= next.Rate.Share + Lead || best.Rate.Names > next.Rate.Names) ? best.Encoding : null;
    }

    private static ReadOnlyMemory<byte> Decode(byte[] bytes, TextEncoding encoding)
    {
        switch (encoding)
        {
            case TextEncoding.Utf8:
                var body = bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0);
                return Utf8.IsValid(body.Span) ? body : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body.Span));
            case TextEncoding.Utf16LittleEndian:
                return Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(bytes).TrimStart('\uFEFF'));
            case TextEncoding.Utf16BigEndian:
                return Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(bytes).TrimStart('\uFEFF'));
            default:
                return Encoding.UTF8.GetBytes(LegacyEncoding.Decode(Encoding.Latin1.GetString(bytes), encoding));
        }
    }
}
