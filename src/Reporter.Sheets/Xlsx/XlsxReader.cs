using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Packages;

namespace Reporter.Sheets.Xlsx;

/// <summary>
/// Reads .xlsx and .xlsm. Our own, because the libraries at hand lose data without a word: Strict files, cells without address,
/// errors, missing parts (docs/decisions.md).
/// </summary>
internal static class XlsxReader
{
    /// <summary>The whole workbook, or null and one finding: a file that fails halfway gives nothing.</summary>
    public static Workbook? Read(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var sheets = new List<SheetBuilder>();
        var workbook = Walk(path, bytes, options, diagnostics, (name, isHidden) =>
        {
            var sheet = new SheetBuilder(path, name, options) { IsHidden = isHidden };
            sheets.Add(sheet);
            return (sheet.Add, sheet);
        });
        if (workbook is null)
            return null;
        if (sheets.Select(sheet => sheet.Limit).OfType<IntakeLimit>().ToList() is [var limit, ..])
        {
            diagnostics.Add(IntakeFindings.BeyondLimit(new FileLocation(path), limit, options.Of(limit)));
            return null;
        }
        return new Workbook(path, [.. sheets.Select(sheet => sheet.Build(diagnostics))]) { Marks = workbook.Marks, Names = workbook.Names };
    }

    /// <summary>Every row of every sheet, one at a time, without keeping any.</summary>
    /// <returns>False when the file could not be read to its end; what was given out until then must not be used.</returns>
    public static bool Stream(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics,
        Action<string, RowBuffer> onRow) =>
        Walk(path, bytes, options, diagnostics, (name, _) => (row =>
        {
            onRow(name, row);
            return true;
        }, null)) is not null;

    private static XlsxWorkbook? Walk(
        string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics,
            Func<string, bool, (Func<RowBuffer, bool> OnRow, SheetBuilder? Whole)> open)
    {
        var at = new FileLocation(path);
        try
        {
            var package = SafePackage.Open(bytes, options.Package, options.Budget);
            var workbook = XlsxWorkbook.Read(package, options);
            foreach (var (name, isHidden, part) in workbook.Sheets)
            {
                var (onRow, whole) = open(name, isHidden);
                using var reader = package.Stream(part) ?? throw BrokenFile.Without(part);
                var sheet = new XlsxSheet(reader, workbook, options)
                {
                    OnHiddenColumns = (first, last) => whole?.HiddenColumns.Add((first, last)),
                    OnMerged = range => whole?.Merged.Add(range),
                };
                sheet.Read(onRow);
                if (sheet.LeftAt is { } row)
                    diagnostics.Add(IntakeFindings.RestOfSheetEmpty(new CellLocation(path, name, row, 1), options.MaxEmptyRows));
            }
            foreach (var part in package.Contradictions)
                diagnostics.Add(IntakeFindings.PartTwice(at, part));
            return workbook;
        }
        catch (Exception e) when (BrokenFile.Explain(e, at, options) is { } reason)
        {
            diagnostics.Add(reason);
            return null;
        }
    }
}
