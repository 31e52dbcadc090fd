using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Reporter.Office.Sheets.Legacy;

/// <summary>
/// Decodes text whose letters stand as Latin-1 characters, one per byte: what a text file gives when read byte by byte, and what a
/// workbook holds under an old font. Tables as UniKey and glibc have them, which agree.
/// </summary>
internal static class LegacyEncoding
{
    // The lower-case letters in the order of the Tcvn3Codes.
    private const string Tcvn3Letters = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂÊÔƠƯĐ";

    private const string Tcvn3Codes =
        "B8B5B6B7B9A8BEBBBCBDC6A9CAC7C8C9CBAED0CCCECFD1AAD5D2D3D4D6DDD7D8DCDEE3DFE1E2E4ABE8E5E6E7E9ACEDEAEBECEEF3EFF1F2F4ADF8F5F6F7F9FDFAFBFCFEA1A2A3A4A5A6A7";

    private static readonly FrozenDictionary<char, char> Tcvn3 = MakeTcvn3();

    // A VNI letter is a base letter and a mark; the mark of a capital is 0x20 lower.
    private static readonly FrozenDictionary<(char Base, char Mark), char> VniPairs = MakeVniPairs();

    private static readonly FrozenDictionary<char, char> VniSingles = MakeVniSingles();

    private static readonly Encoding Windows1252 = Get(1252);

    private static readonly Encoding Windows1258 = Get(1258);

    // Letters of Windows-1258 that 1252 has not: a Vietnamese Windows puts them where an old font's codes were typed.
    private static readonly FrozenDictionary<char, char> From1258 = "\u0102Ã\u0300Ì\u0110Ð\u0309Ò\u01A0Õ\u01AFÝ\u0303Þ\u0103ã\u0301ì\u0111ð\u0323ò\u01A1õ\u01B0ý₫þ"
        .Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    public static string Decode(string text, TextEncoding encoding) => encoding switch
    {
        TextEncoding.Tcvn3 => DecodeTcvn3(text),
        TextEncoding.Vni => DecodeVni(text),
        TextEncoding.Windows1258 => ToBytes(text) is { } bytes ? Windows1258.GetString(bytes).Normalize(NormalizationForm.FormC) : text,
        TextEncoding.Windows1252 => Windows1252.GetString(Encoding.Latin1.GetBytes(text)),
        // UTF-8 that somebody read as Western European: “Sá»‘ cuá»™c”.
        TextEncoding.Utf8 => ToBytes(text) is { } bytes && Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : text,
        _ => text,
    };

    /// <summary>The Latin-1 character of the byte that a character stands for.</summary>
    public static char AsByte(char c) => c <= '\u00FF' ? c : From1258.GetValueOrDefault(c, c);

    private static string DecodeTcvn3(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            plain.Append(Tcvn3.TryGetValue(AsByte(c), out var letter) ? letter : C1(c));
        return WithCapitals(plain);
    }

    private static string DecodeVni(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var code = AsByte(c);
            if (plain.Length > 0 && VniPairs.TryGetValue((plain[^1], char.ToLowerInvariant(code)), out var letter))
                plain[^1] = letter;
            else
                plain.Append(VniSingles.TryGetValue(code, out var single) ? single : C1(c));
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

    private static FrozenDictionary<char, char> MakeTcvn3() => Tcvn3Letters
        .Select((letter, i) => (letter, code: (char)byte.Parse(Tcvn3Codes.AsSpan(i * 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)))
        .ToFrozenDictionary(pair => pair.code, pair => pair.letter);

    private static FrozenDictionary<(char, char), char> MakeVniPairs()
    {
        (char Base, string Marks, string Letters)[] rows =
        [
            ('a', "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"),
            ('e', "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
            ('o', "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
            ('u', "ùøûõï", "úùủũụ"),
            ('y', "ùøûõ", "ýỳỷỹ"),
            ('ơ', "ùøûõï", "ớờởỡợ"),
            ('ư', "ùøûõï", "ứừửữự"),
        ];
        var pairs = new Dictionary<(char, char), char>();
        foreach (var (letter, marks, letters) in rows)
        {
            for (var i = 0; i < marks.Length; i++)
            {
                pairs[(letter, marks[i])] = letters[i];
                pairs[(char.ToUpperInvariant(letter), marks[i])] = char.ToUpperInvariant(letters[i]);
            }
        }
        return pairs.ToFrozenDictionary();
    }

    private static FrozenDictionary<char, char> MakeVniSingles()
    {
        const string Codes = "ñôöíìæóòî";
        const string Letters = "đơưíìỉĩịỵ";
        return Codes.Zip(Letters).Concat(Codes.ToUpperInvariant().Zip(Letters.ToUpperInvariant())).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
    }

    private static Encoding Get(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? throw new InvalidOperationException($"No code page {codePage}.");
}
