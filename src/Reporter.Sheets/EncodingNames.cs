namespace Reporter.Sheets;

/// <summary>Encodings as people name them, on the command line and in findings.</summary>
public static class EncodingNames
{
    private static readonly (TextEncoding Encoding, string Name, string[] Others)[] Names =
    [
        (TextEncoding.Utf8, "UTF-8", ["utf8"]),
        (TextEncoding.Utf16LittleEndian, "UTF-16", ["utf16", "utf-16le", "unicode"]),
        (TextEncoding.Utf16BigEndian, "UTF-16BE", ["utf16be"]),
        (TextEncoding.Windows1258, "Windows-1258", ["1258", "cp1258"]),
        (TextEncoding.Tcvn3, "TCVN3 (ABC)", ["tcvn3", "tcvn", "abc"]),
        (TextEncoding.Vni, "VNI-Windows", ["vni", "vni-win"]),
        (TextEncoding.Windows1252, "Windows-1252", ["1252", "cp1252"]),
    ];

    public static string Of(TextEncoding encoding) => Array.Find(Names, name => name.Encoding == encoding).Name;

    /// <summary>The encoding of a name as typed; null for a name that is none.</summary>
    public static TextEncoding? Find(string typed)
    {
        foreach (var (encoding, name, others) in Names)
        {
            if (name.Equals(typed, StringComparison.OrdinalIgnoreCase) || others.Contains(typed, StringComparer.OrdinalIgnoreCase))
                return encoding;
        }
        return null;
    }
}
