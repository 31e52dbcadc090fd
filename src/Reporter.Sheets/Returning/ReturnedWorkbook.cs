using System.Xml;
using Reporter.Packages;

namespace Reporter.Sheets.Returning;

/// <summary>
/// A unit's own .xlsx with what it must mend shown in it. Every part that is not touched stays byte for byte; macros and signatures are not
/// copied.
/// </summary>
public static class ReturnedWorkbook
{
    /// <summary>Null when the file cannot be edited in place: then what was read of it goes into a new workbook.</summary>
    /// <param name="sent">The file's bytes, never changed.</param>
    public static byte[]? Write(byte[] sent, ReturnDraft draft)
    {
        ArgumentNullException.ThrowIfNull(sent);
        ArgumentNullException.ThrowIfNull(draft);

        // A stranger's package may be broken in any way; nothing of it is lost by taking the other way.
        try
        {
            return FileKind.Of(sent) is { Content: ContentKind.Xlsx } ? new WorkbookEdit(EditedPackage.Open(sent), draft).Write() : null;
        }
        catch (Exception wrong) when (wrong is PackageException or XmlException or InvalidDataException or ArgumentException
            or InvalidOperationException or IndexOutOfRangeException)
        {
            return null;
        }
    }
}
