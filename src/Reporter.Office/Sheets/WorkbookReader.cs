using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Office.Sheets.Xlsx;

namespace Reporter.Office.Sheets;

/// <summary>From the bytes of a file to sheets of cells, or to one finding that says why not.</summary>
public static class WorkbookReader
{
    private static readonly string[] WorkbookEndings = [".xlsx", ".xlsm", ".xltx", ".xltm"];

    private static readonly string[] OldEndings = [".xls", ".xlt", ".et"];

    /// <summary>A file that nobody sent: <c>~$bao-cao.xlsx</c>, <c>Thumbs.db</c> and their like. Whoever lists a folder leaves it out.</summary>
    public static bool IsLitter(string path) => FileKind.IsLitter(path);

    /// <param name="path">As findings shall name it; its ending is compared with what the file is.</param>
    /// <returns>Null when nothing could be read; the reason is in the bag.</returns>
    public static Workbook? Read(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);

        return Recognise(path, bytes, options, diagnostics) switch
        {
            ContentKind.Xlsx => XlsxReader.Read(path, bytes, options, diagnostics),
            ContentKind.Text => CsvReader.Read(path, bytes, options, diagnostics),
            _ => null,
        };
    }

    /// <summary>Gives each row of each sheet of an .xlsx or a text file to <paramref name="onRow"/>, with the sheet's name, and keeps none.</summary>
    /// <returns>False when the file could not be read to its end: rows given out until then are not to be used.</returns>
    public static bool Stream(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics, Action<string, RowBuffer> onRow)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(onRow);

        return Recognise(path, bytes, options, diagnostics) switch
        {
            ContentKind.Xlsx => XlsxReader.Stream(path, bytes, options, diagnostics, onRow),
            ContentKind.Text => CsvReader.Stream(path, bytes, options, diagnostics, onRow),
            _ => false,
        };
    }

    private static ContentKind? Recognise(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var at = new FileLocation(path);
        if (bytes.Length == 0)
        {
            diagnostics.Add(Catalog.FileEmpty(at));
            return null;
        }
        if (bytes.LongLength > options.MaxFileBytes)
        {
            diagnostics.Add(Catalog.BeyondLimit(at, IntakeLimit.FileSize, options.Of(IntakeLimit.FileSize)));
            return null;
        }
        var kind = FileKind.Of(bytes);
        var ending = Path.GetExtension(path).ToLowerInvariant();
        var saysWorkbook = WorkbookEndings.Contains(ending) || OldEndings.Contains(ending);
        switch (kind)
        {
            case { Content: ContentKind.Password }:
                diagnostics.Add(Catalog.PasswordProtected(at));
                return null;
            case { Content: ContentKind.Text } when saysWorkbook:
                diagnostics.Add(Catalog.EndingMisleads(at, ending, ForeignKind.Text));
                return null;
            case { Content: ContentKind.Foreign } when saysWorkbook && kind.Foreign != ForeignKind.Unknown:
                diagnostics.Add(Catalog.EndingMisleads(at, ending, kind.Foreign));
                return null;
            case { Content: ContentKind.Foreign }:
                diagnostics.Add(saysWorkbook ? Catalog.FileDamaged(at) : Catalog.WrongKind(at, kind.Foreign));
                return null;
            case { Content: ContentKind.Xlsx } when !WorkbookEndings.Contains(ending):
                diagnostics.Add(Catalog.EndingDiffers(at, ending, ".xlsx"));
                break;
            case { Content: ContentKind.Xls } when !OldEndings.Contains(ending):
                diagnostics.Add(Catalog.EndingDiffers(at, ending, ".xls"));
                break;
        }
        return kind.Content;
    }
}
