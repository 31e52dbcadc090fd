using System.Security.Cryptography;
using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Sheets.Ods;
using Reporter.Sheets.WordTables;
using Reporter.Sheets.Xls;
using Reporter.Sheets.Xlsx;

namespace Reporter.Sheets;

/// <summary>From the bytes of a file to sheets of cells, or to one finding that says why not.</summary>
public static class WorkbookReader
{
    // What each kind is called, the usual ending first.
    private static readonly Dictionary<ContentKind, string[]> Endings = new()
    {
        [ContentKind.Xlsx] = [".xlsx", ".xlsm", ".xltx", ".xltm"],
        [ContentKind.Xls] = [".xls", ".xlt", ".et"],
        [ContentKind.Ods] = [".ods", ".ots"],
        [ContentKind.Docx] = [".docx", ".docm", ".dotx", ".dotm"],
    };

    /// <summary>A file that nobody sent: <c>~$bao-cao.xlsx</c>, <c>Thumbs.db</c> and their like. Whoever lists a folder leaves it
    /// out.</summary>
    public static bool IsLitter(string path) => FileKind.IsLitter(path);

    /// <param name="path">As findings shall name it; its ending is compared with what the file is.</param>
    /// <returns>Null when nothing could be read; the reason is in the bag.</returns>
    public static Workbook? Read(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);

        var workbook = Recognise(path, bytes, options, diagnostics) switch
        {
            ContentKind.Xlsx => XlsxReader.Read(path, bytes, options, diagnostics),
            ContentKind.Xls => XlsReader.Read(path, bytes, options, diagnostics),
            ContentKind.Ods => OdsReader.Read(path, bytes, options, diagnostics),
            ContentKind.Docx => WordReader.Read(path, bytes, options, diagnostics),
            ContentKind.Text => CsvReader.Read(path, bytes, options, diagnostics),
            ContentKind.Zip => RefuseZip(path, diagnostics),
            _ => null,
        };
        if (workbook is null)
            return null;
        ReplacementCharacters.Report(workbook.Sheets, diagnostics);
        if (workbook.Sheets.All(sheet => sheet.Rows.Count == 0))
            diagnostics.Add(IntakeFindings.NothingInIt(new FileLocation(path)));
        return workbook with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
    }

    /// <summary>As <see cref="Read"/>; of a zip, every file in it, each named by the zip's path and its own.</summary>
    public static IReadOnlyList<Workbook> ReadAll(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(options);

        if (!options.IsInsideZip && bytes.Length > 0 && bytes.LongLength <= options.Package.FileBytes && !SaysWorkbook(path)
            && FileKind.Of(bytes).Content == ContentKind.Zip)
            return Attachments.Read(path, bytes, options, diagnostics);
        return Read(path, bytes, options, diagnostics) is { } workbook ? [workbook] : [];
    }

    /// <summary>Gives each row of each sheet to <paramref name="onRow"/>, with the sheet's name, and keeps none.</summary>
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
            ContentKind.Xls => XlsReader.Stream(path, bytes, options, diagnostics, onRow),
            ContentKind.Ods => OdsReader.Stream(path, bytes, options, diagnostics, onRow),
            ContentKind.Docx => WordReader.Stream(path, bytes, options, diagnostics, onRow),
            ContentKind.Text => CsvReader.Stream(path, bytes, options, diagnostics, onRow),
            _ => false,
        };
    }

    private static bool SaysWorkbook(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is var ending && Endings.Values.Any(endings => endings.Contains(ending));

    private static Workbook? RefuseZip(string path, DiagnosticBag diagnostics)
    {
        diagnostics.Add(IntakeFindings.ZipInsideZip(new FileLocation(path)));
        return null;
    }

    private static ContentKind? Recognise(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var at = new FileLocation(path);
        if (bytes.Length == 0)
        {
            diagnostics.Add(IntakeFindings.FileEmpty(at));
            return null;
        }
        if (bytes.LongLength > options.Package.FileBytes)
        {
            diagnostics.Add(IntakeFindings.BeyondLimit(at, IntakeLimit.FileSize, options.Of(IntakeLimit.FileSize)));
            return null;
        }
        var kind = FileKind.Of(bytes);
        var ending = Path.GetExtension(path).ToLowerInvariant();
        var saysWorkbook = SaysWorkbook(path);
        switch (kind)
        {
            case { Content: ContentKind.Password }:
                diagnostics.Add(IntakeFindings.PasswordProtected(at));
                return null;
            case { Content: ContentKind.Zip } when saysWorkbook:
                diagnostics.Add(IntakeFindings.FileDamaged(at));
                return null;
            case { Content: ContentKind.Text } when saysWorkbook:
                diagnostics.Add(IntakeFindings.EndingMisleads(at, ending, ForeignKind.Text));
                return null;
            case { Content: ContentKind.Foreign } when saysWorkbook && kind.Foreign != ForeignKind.Unknown:
                diagnostics.Add(IntakeFindings.EndingMisleads(at, ending, kind.Foreign));
                return null;
            case { Content: ContentKind.Foreign }:
                diagnostics.Add(saysWorkbook ? IntakeFindings.FileDamaged(at) : IntakeFindings.WrongKind(at, kind.Foreign));
                return null;
        }
        if (Endings.TryGetValue(kind.Content, out var endings) && !endings.Contains(ending))
            diagnostics.Add(IntakeFindings.EndingDiffers(at, ending, endings[0]));
        return kind.Content;
    }
}
