using System.IO.Compression;
using Reporter.Packages;

namespace Reporter.Word;

/// <summary>Tells a document that this engine wrote from one that somebody has saved since.</summary>
public static class RenderedDocument
{
    private const int EarliestYear = 1980;

    /// <summary>
    /// Whether a file is still as the engine writes one: every entry with the earliest date that a zip can hold, the content types last.
    /// Word puts those first, and LibreOffice dates its entries.
    /// </summary>
    public static bool IsAsWritten(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries is [.., { FullName: PartName.ContentTypes }]
                && archive.Entries.All(entry => entry.LastWriteTime is { Year: EarliestYear, DayOfYear: 1, Hour: 0, Minute: 0 });
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
