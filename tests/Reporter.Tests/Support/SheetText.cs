using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Sheets;

namespace Reporter.Tests.Support;

/// <summary>What a reader made of a file, as lines: <c>C7 Number 12</c>, then its findings.</summary>
internal static class SheetText
{
    public static string[] Read(string path, byte[] bytes, IntakeOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var workbook = WorkbookReader.Read(path, bytes, options ?? IntakeOptions.Default, diagnostics);
        return
        [
            .. workbook?.Sheets.SelectMany(sheet => Cells(sheet, workbook.Sheets.Count > 1)) ?? [],
            .. diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}"),
        ];
    }

    private static IEnumerable<string> Cells(Sheet sheet, bool named) =>
        from row in sheet.Rows
        from column in Enumerable.Range(1, row.Cells.Count)
        let cell = row[column]
        where !cell.IsBlank
        let address = (named ? sheet.Name + "!" : "") + CellLocation.ColumnName(column) + row.Number.ToString(CultureInfo.InvariantCulture)
        select $"{address} {cell.Kind} {cell.Text}";
}
