using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets.Xls;

/// <summary>Reads .xls (BIFF 2 to 8) through ExcelDataReader, behind limits. What the library leaves out, <see cref="BiffScan"/>
/// adds.</summary>
internal static class XlsReader
{
    // The library follows chains of sectors by a search through all earlier ones; beyond this size that takes seconds.
    private const long LargestFile = 32L << 20;

    static XlsReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Workbook? Read(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var sheets = new List<SheetBuilder>();
        if (!Walk(path, bytes, options, diagnostics, (name, isHidden) =>
            {
                var sheet = new SheetBuilder(path, name, options) { IsHidden = isHidden };
                sheets.Add(sheet);
                return (sheet.Add, sheet);
            }))
            return null;
        if (sheets.Select(sheet => sheet.Limit).OfType<IntakeLimit>().ToList() is [var limit, ..])
        {
            diagnostics.Add(IntakeFindings.BeyondLimit(new FileLocation(path), limit, options.Of(limit)));
            return null;
        }
        return new Workbook(path, [.. sheets.Select(sheet => sheet.Build(diagnostics))]);
    }

    /// <summary>Every row, one at a time, without keeping any; false when the file cannot be read to its end.</summary>
    public static bool Stream(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics,
        Action<string, RowBuffer> onRow) =>
        Walk(path, bytes, options, diagnostics, (name, _) => (row =>
        {
            onRow(name, row);
            return true;
        }, null));

    private static bool Walk(
        string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics,
            Func<string, bool, (Func<RowBuffer, bool> OnRow, SheetBuilder? Whole)> open)
    {
        var at = new FileLocation(path);
        if (bytes.LongLength > LargestFile)
        {
            diagnostics.Add(IntakeFindings.BeyondLimit(at, IntakeLimit.FileSize, LargestFile >> 20));
            return false;
        }
        using var stream = new MeteredStream(bytes, options.MaxWork);
        try
        {
            var scan = BiffScan.Of(bytes);
            var filled = 0;
            using var reader = ExcelReaderFactory.CreateBinaryReader(stream, new ExcelReaderConfiguration { LeaveOpen = true });
            for (var sheet = 0; sheet == 0 || reader.NextResult(); sheet++)
            {
                var (onRow, whole) = open(reader.Name ?? "", reader.VisibleState is not (null or "visible"));
                filled += ReadSheet(reader, scan, scan[sheet], onRow, whole);
            }
            // The library skips over what it does not understand and says nothing; of workbooks older than Excel 5 the scan sees no cells
            // either.
            if (filled == 0 && (scan.HasCells || IsOlderThanExcel5(bytes)))
                throw new InvalidDataException("There are cells that were not read.");
            return true;
        }
        catch (InvalidPasswordException)
        {
            diagnostics.Add(IntakeFindings.PasswordProtected(at));
            return false;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library throws whatever its parser stumbles over: index, cast, overflow, key, null. None of it is our own.
            diagnostics.Add(stream.IsSpent ? IntakeFindings.BeyondLimit(at, IntakeLimit.Work, options.MaxWork)
                : IntakeFindings.FileDamaged(at));
            return false;
        }
    }

    // BIFF 2 to 4 is one bare stream that begins with its version; later workbooks lie in an OLE file or say 8.
    private static bool IsOlderThanExcel5(byte[] bytes) => bytes is [0x09, 0x00 or 0x02 or 0x04, ..];

    private static int ReadSheet(IExcelDataReader reader, BiffScan scan, BiffScan.Sheet scanned, Func<RowBuffer, bool> onRow,
        SheetBuilder? whole)
    {
        var filled = 0;
        foreach (var range in reader.MergeCells ?? [])
            whole?.Merged.Add(new Core.Sheets.CellRange(range.FromRow + 1, range.FromColumn + 1, range.ToRow + 1, range.ToColumn + 1));
        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (reader.GetColumnWidth(column) == 0)
                whole?.HiddenColumns.Add((column + 1, column + 1));
        }
        var shapes = new Dictionary<string, NumberShape>(StringComparer.Ordinal);
        var row = new RowBuffer();
        for (var number = 1; reader.Read(); number++)
        {
            row.Start(number, isHidden: reader.RowHeight == 0);
            for (var i = 0; i < reader.FieldCount; i++)
                Read(reader, i, row, shapes, text => scan.Claim(scanned, number, i + 1, text));
            if (scanned.Errors.TryGetValue(number, out var errors))
                errors.ForEach(error => row.Set(error.Column, CellMaker.Error(error.Name)));
            if (scanned.Results.TryGetValue(number, out var results))
            {
                foreach (var (column,
                    text) in results.Where(result => result.Column > reader.FieldCount || reader.GetValue(result.Column - 1) is null))
                    row.Set(column, CellMaker.Text(CellText.Clean(text)));
            }
            filled += row.Filled;
            if (row.Filled > 0 && !onRow(row))
                break;
        }
        return filled;
    }

    private static void Read(IExcelDataReader reader, int i, RowBuffer row, Dictionary<string, NumberShape> shapes,
        Func<string, LegacyRun?> claim)
    {
        switch (reader.GetValue(i))
        {
            case string text when CellText.Clean(text) is { Length: > 0 } clean:
                row.Set(i + 1, CellMaker.Text(clean) with { Indent = CellText.Indent(text) });
                if (EncodingJudge.HasMarks(text) && claim(text) is { } run)
                    row.Legacy.Add(new LegacyCell(row.Number, i + 1, [run]));
                else
                    row.Keep(i + 1, text, clean);
                break;
            case double number:
                row.Set(i + 1, CellMaker.Number(number, Shape(reader, i, shapes), from1904: false));
                break;
            case int number:
                row.Set(i + 1, CellMaker.Number((decimal)number, Shape(reader, i, shapes), from1904: false));
                break;
            case bool value:
                row.Set(i + 1, CellMaker.Boolean(value));
                break;
            case DateTime time:
                row.Set(i + 1, CellMaker.Date(time));
                break;
            case TimeSpan span:
                row.Set(i + 1, CellMaker.Number(span.TotalDays, new NumberShape(NumberShapeKind.Time), from1904: false));
                break;
        }
    }

    private static NumberShape Shape(IExcelDataReader reader, int i, Dictionary<string, NumberShape> shapes)
    {
        var format = reader.GetNumberFormatString(i) ?? "";
        if (!shapes.TryGetValue(format, out var shape))
            shapes[format] = shape = NumberShape.Of(format);
        // The library has made a date of every number whose format is one; what is left by a number is not.
        return shape.Kind is NumberShapeKind.Date or NumberShapeKind.Time ? NumberShape.General : shape;
    }
}
