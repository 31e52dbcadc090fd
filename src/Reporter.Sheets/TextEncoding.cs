namespace Reporter.Sheets;

/// <summary>How the letters of a text file, or of old text inside a workbook, are coded.</summary>
public enum TextEncoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1258,

    /// <summary>TCVN 5712:1993, third set, of the .VnTime fonts; also called ABC.</summary>
    Tcvn3,

    /// <summary>VNI-Windows, of the VNI-Times fonts.</summary>
    Vni,

    /// <summary>Western European. Holds few Vietnamese letters; taken only when asked for.</summary>
    Windows1252,
}
