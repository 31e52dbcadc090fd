using CsvHelper;
using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;

namespace Reporter.Sheets;

/// <summary>Reads text tables. Rows are counted as Excel counts them: a record with a line break in quotes is one row, an empty line is a
/// row too.</summary>
internal static class CsvReader
{
    // The comma of “15,5” cuts a figure in two where nothing holds it together.
    private const char Comma = ',';

    public static Workbook? Read(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        if (TextDecoder.ToUtf8(path, bytes, options, diagnostics) is not { } utf8)
            return null;
        var sheet = new SheetBuilder(path, "", options);
        var limit = Walk(path, utf8, options, diagnostics, sheet.Add) ?? sheet.Limit;
        if (limit is { } passed)
        {
            diagnostics.Add(IntakeFindings.BeyondLimit(new FileLocation(path), passed, options.Of(passed)));
            return null;
        }
        return new Workbook(path, [sheet.Build(diagnostics)]);
    }

    /// <summary>Every row, one at a time, without keeping any; false when the file cannot be read.</summary>
    public static bool Stream(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics, Action<string, RowBuffer> onRow)
    {
        if (TextDecoder.ToUtf8(path, bytes, options, diagnostics) is not { } utf8)
            return false;
        var limit = Walk(path, utf8, options, diagnostics, row =>
        {
            onRow("", row);
            return true;
        });
        if (limit is { } passed)
            diagnostics.Add(IntakeFindings.BeyondLimit(new FileLocation(path), passed, options.Of(passed)));
        return limit is null;
    }

    private static IntakeLimit? Walk(string path, ReadOnlyMemory<byte> utf8, IntakeOptions options, DiagnosticBag diagnostics,
        Func<RowBuffer, bool> onRow)
    {
        var (separator, skip) = CsvSeparator.Find(utf8.Span);
        CsvMalformedRecord? open = null;
        var parsing = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            OnMalformedRecord = record => open = record.Reason == CsvMalformedReason.UnterminatedQuote ? record : open,
        };
        using var reader = CsvHelper.CsvReader.Create(utf8[skip..], parsing);
        var row = new RowBuffer();
        var number = 0;
        var widths = new FieldCounts();
        while (reader.Read())
        {
            row.Start(++number, isHidden: false);
            if (separator == Comma)
                row.Fields = reader.FieldCount;
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (reader.IsEmpty(i))
                    continue;
                var text = reader.GetString(i);
                if (text.Length > options.MaxTextLength)
                    return IntakeLimit.TextLength;
                var clean = CellText.Clean(text);
                if (clean.Length == 0)
                    continue;
                row.Set(i + 1, new Cell(CellKind.Text, clean) { Indent = CellText.Indent(text) });
                row.Keep(i + 1, text, clean);
            }
            if (row.Filled > 0)
                widths.Add(number, reader.FieldCount);
            if (row.Filled > 0 && !onRow(row))
                return null;
        }
        if (widths.TooWide is { } wide)
            diagnostics.Add(IntakeFindings.RowTooWide(new CellLocation(path, "", wide.Row, wide.Usual + 1), wide.Usual, wide.Found,
                wide.Rows));
        if (open is not null)
            diagnostics.Add(IntakeFindings.QuoteNotClosed(new CellLocation(path, "", number, 1)));
        return null;
    }
}
