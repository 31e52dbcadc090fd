using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Reporter.Core.Unicode;

namespace Reporter.Sheets.Legacy;

/// <summary>
/// Decodes text whose letters stand as Latin-1 characters, one per byte: what a text file gives when read byte by byte, and what a
/// workbook holds under an old font. Tables as UniKey and glibc have them, which agree.
/// </summary>
internal static class LegacyEncoding
{
    // The lower-case letters in the order of the Tcvn3Codes.
    private const string Tcvn3Letters = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂÊÔƠƯĐ";

    private const string Tcvn3Codes =
        "B8B5B6B7B9A8BEBBBCBDC6A9CAC7C8C9CBAED0CCCECFD1"
            + "AAD5D2D3D4D6DDD7D8DCDEE3DFE1E2E4ABE8E5E6E7E9ACEDEAEBECEEF3EFF1F2F4ADF8F5F6F7F9FDFAFBFCFEA1A2A3A4A5A6A7";

    // By byte; zero where TCVN3 has no letter of its own.
    private static readonly char[] Tcvn3 = MakeTcvn3();

    // A VNI letter is a base letter and a mark; the mark of a capital is 0x20 lower.
    private static readonly VniRow[] VniRows =
    [
        new('a', "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"),
        new('e', "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
        new('o', "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
        new('u', "ùøûõï", "úùủũụ"),
        new('y', "ùøûõ", "ýỳỷỹ"),
        new('ơ', "ùøûõï", "ớờởỡợ"),
        new('ư', "ùøûõï", "ứừửữự"),
    ];

    private static readonly VniRow VniSingles = new('\0', "ñôöíìæóòî", "đơưíìỉĩịỵ");

    private static readonly Encoding Windows1252 = Get(1252);

    private static readonly Encoding Windows1258 = Get(1258);

    // Letters of Windows-1258 that 1252 has not: a Vietnamese Windows puts them where an old font's codes were typed.
    private const string Only1258 = "\u0102\u0300\u0110\u0309\u01A0\u01AF\u0303\u0103\u0301\u0111\u0323\u01A1\u01B0₫";
    private const string Only1258Bytes = "ÃÌÐÒÕÝÞãìðòõýþ";

    public static string Decode(string text, TextEncoding encoding) => encoding switch
    {
        TextEncoding.Tcvn3 => DecodeTcvn3(text),
        TextEncoding.Vni => DecodeVni(text),
        TextEncoding.Windows1258 => ToBytes(text) is { } bytes ? UnicodeForms.Composed(Windows1258.GetString(bytes)) : text,
        TextEncoding.Windows1252 => Windows1252.GetString(Encoding.Latin1.GetBytes(text)),
        // UTF-8 that somebody read as Western European: “Sá»‘ cuá»™c”.
        TextEncoding.Utf8 => ToBytes(text) is { } bytes && Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : text,
        _ => text,
    };

    /// <summary>The Latin-1 character of the byte that a character stands for.</summary>
    public static char AsByte(char c) =>
        c > '\u00FF' && Only1258.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Only1258Bytes[at] : c;

    private static string DecodeTcvn3(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            plain.Append(AsByte(c) is <= '\u00FF' and var code && Tcvn3[code] is not '\0' and var letter ? letter : C1(c));
        return WithCapitals(plain);
    }

    private static string DecodeVni(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var code = AsByte(c);
            if (plain.Length > 0 && VniPair(plain[^1], char.ToLowerInvariant(code)) is { } letter)
                plain[^1] = letter;
            else
                plain.Append(VniSingles.Letter(char.ToLowerInvariant(code), char.IsUpper(code)) ?? C1(c));
        }
        return plain.ToString();
    }

    // TCVN3 has no capitals with tones, so “CéNG HßA” is how “CỘNG HÒA” was typed: a phrase whose plain letters are all capitals.
    private static string WithCapitals(StringBuilder text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            var (capitals, plainCapitals, hasSmall) = (0, 0, false);
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == ' '))
            {
                capitals += char.IsUpper(text[end]) ? 1 : 0;
                plainCapitals += char.IsAsciiLetterUpper(text[end]) ? 1 : 0;
                hasSmall |= char.IsAsciiLetterLower(text[end]);
                end++;
            }
            if (!hasSmall && capitals > 1 && plainCapitals > 0)
            {
                for (var i = start; i < end; i++)
                    text[i] = char.ToUpperInvariant(text[i]);
            }
            start = end;
        }
        return text.ToString();
    }

    // Between 80 and 9F stand the quotation marks and dashes of Windows, in all its code pages alike.
    private static char C1(char c) => c is >= '\u0080' and <= '\u009F' ? Windows1252.GetString([(byte)c])[0] : c;

    private static byte[]? ToBytes(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] <= '\u00FF')
                bytes[i] = (byte)text[i];
            else if (Windows1252.GetBytes(text, i, 1) is [var code] && code >= 0x80 && Windows1252.GetString([code])[0] == text[i])
                bytes[i] = code;
            else
                return null;
        }
        return bytes;
    }

    private static char[] MakeTcvn3()
    {
        var letters = new char[256];
        for (var i = 0; i < Tcvn3Letters.Length; i++)
            letters[byte.Parse(Tcvn3Codes.AsSpan(i * 2, 2), NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture)] = Tcvn3Letters[i];
        return letters;
    }

    private static char? VniPair(char letter, char mark)
    {
        var small = char.ToLowerInvariant(letter);
        foreach (var row in VniRows)
        {
            if (row.Base == small)
                return row.Letter(mark, char.IsUpper(letter));
        }
        return null;
    }

    private static Encoding Get(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? throw new InvalidOperationException($"No code page {codePage}.");

    /// <summary>What the marks behind one base letter make of it.</summary>
    private sealed record VniRow(char Base, string Marks, string Letters)
    {
        public char? Letter(char mark, bool isUpper)
        {
            var at = Marks.IndexOf(mark, StringComparison.Ordinal);
            return at < 0 ? null : isUpper ? char.ToUpperInvariant(Letters[at]) : Letters[at];
        }
    }
}
