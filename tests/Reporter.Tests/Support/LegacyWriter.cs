using System.Globalization;
using System.Text;
using Reporter.Sheets;

namespace Reporter.Tests.Support;

/// <summary>Writes Vietnamese as old programs did: the opposite of the decoder, from tables of its own.</summary>
internal static class LegacyWriter
{
    private static readonly Dictionary<char, byte> Tcvn3 = (
        "á B8 à B5 ả B6 ã B7 ạ B9 ă A8 ắ BE ằ BB ẳ BC ẵ BD ặ C6 â A9 ấ CA ầ C7 ẩ C8 ẫ C9 ậ CB đ AE é D0 è CC ẻ CE ẽ CF ẹ D1 " +
        "ê AA ế D5 ề D2 ể D3 ễ D4 ệ D6 í DD ì D7 ỉ D8 ĩ DC ị DE ó E3 ò DF ỏ E1 õ E2 ọ E4 ô AB ố E8 ồ E5 ổ E6 ỗ E7 ộ E9 " +
        "ơ AC ớ ED ờ EA ở EB ỡ EC ợ EE ú F3 ù EF ủ F1 ũ F2 ụ F4 ư AD ứ F8 ừ F5 ử F6 ữ F7 ự F9 ý FD ỳ FA ỷ FB ỹ FC ỵ FE " +
        "Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7").Split(' ').Chunk(2)
            .ToDictionary(pair => pair[0][0], pair => byte.Parse(pair[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    public static byte[] Write(string text, TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => Encoding.UTF8.GetBytes(text),
        TextEncoding.Utf16LittleEndian => Encoding.Unicode.GetBytes(text),
        TextEncoding.Utf16BigEndian => Encoding.BigEndianUnicode.GetBytes(text),
        TextEncoding.Tcvn3 => [.. text.Select(c => c < 0x80 ? (byte)c : Tcvn3[c])],
        TextEncoding.Vni => [.. text.SelectMany(Vni)],
        TextEncoding.Windows1258 => [.. text.SelectMany(Windows1258)],
        _ => throw new NotSupportedException($"{encoding}"),
    };

    // Ê Ô Ơ and their like stay whole; only the tone stands apart.
    private static IEnumerable<byte> Windows1258(char c)
    {
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        var tone = parts.FirstOrDefault(part => part is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323');
        var letter = string.Concat(parts.Where(part => part != tone)).Normalize(NormalizationForm.FormC);
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        return windows.GetBytes(tone == default ? letter : letter + tone);
    }

    private static IEnumerable<byte> Vni(char c)
    {
        if (c < 0x80)
            return [(byte)c];
        var isUpper = char.IsUpper(c);
        var bytes = VniLower(char.ToLowerInvariant(c));
        return !isUpper ? bytes : bytes.Select(b => b < 0x80 ? (byte)char.ToUpperInvariant((char)b) : (byte)(b - 0x20));
    }

    private static byte[] VniLower(char c)
    {
        const string Singles = "đơưíìỉĩịỵ";
        byte[] codes = [0xF1, 0xF4, 0xF6, 0xED, 0xEC, 0xE6, 0xF3, 0xF2, 0xEE];
        if (Singles.IndexOf(c, StringComparison.Ordinal) is var single and >= 0)
            return [codes[single]];
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        var tone = "\u0301\u0300\u0309\u0303\u0323".IndexOf(parts.FirstOrDefault(part => part is '\u0300' or '\u0301' or '\u0303'
            or '\u0309' or '\u0323'), StringComparison.Ordinal);
        byte letter = (byte)parts[0];
        byte[] plain = [0xF9, 0xF8, 0xFB, 0xF5, 0xEF];
        if (parts.Contains('\u0302', StringComparison.Ordinal))
            return [letter, tone < 0 ? (byte)0xE2 : new byte[] { 0xE1, 0xE0, 0xE5, 0xE3, 0xE4 }[tone]];
        if (parts.Contains('\u0306', StringComparison.Ordinal))
            return [letter, tone < 0 ? (byte)0xEA : new byte[] { 0xE9, 0xE8, 0xFA, 0xFC, 0xEB }[tone]];
        if (parts.Contains('\u031B', StringComparison.Ordinal))
            return [letter == 'o' ? (byte)0xF4 : (byte)0xF6, plain[tone]];
        return [letter, plain[tone]];
    }
}
