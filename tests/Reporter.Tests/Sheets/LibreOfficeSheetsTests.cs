using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Sheets;

/// <summary>The samples' workbooks, saved by LibreOffice as .ods: another reader must see the same cells.</summary>
public sealed class LibreOfficeSheetsTests
{
    [Fact, Slow]
    public void A_workbook_saved_as_ods_reads_cell_for_cell_as_before()
    {
        LibreOffice.SkipWhenMissing();
        using var folder = new TempFolder();
        var files = Directory.EnumerateFiles(Path.Combine(Repo.Root, "samples", "dinh-lap-2024", "bao-cao-nop"), "*.xls*").Order(StringComparer.Ordinal).ToList();

        LibreOffice.Save(files, "ods", folder.Path);

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(Cells(file), Cells(Path.Combine(folder.Path, Path.ChangeExtension(Path.GetFileName(file), ".ods")))));
    }

    // Everything but what LibreOffice adds: a property that says which program it was.
    private static List<string> Cells(string file)
    {
        var workbook = WorkbookReader.Read(file, File.ReadAllBytes(file), IntakeOptions.Default, new DiagnosticBag());
        Assert.NotNull(workbook);
        return
        [
            .. workbook.Sheets.SelectMany(sheet => new[] { $"{sheet.Name} {sheet.IsHidden} {string.Join(',', sheet.HiddenColumns.Order())} {string.Join(' ', sheet.Merged.Select(range => $"{range}").Order(StringComparer.Ordinal))}" }
                .Concat(sheet.Rows.SelectMany(row => Cells(sheet, row)))),
            .. workbook.Marks.Where(mark => mark.Key != "AppVersion").Select(mark => $"{mark}").Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Cells(Sheet sheet, SheetRow row) =>
        from column in Enumerable.Range(1, row.Cells.Count)
        let cell = row[column]
        where !cell.IsBlank
        select string.Create(CultureInfo.InvariantCulture, $"{sheet.Name} {row.Number} {column} {row.IsHidden} {cell.Kind} {cell.Text} {cell.Number} {cell.Date} {cell.IsPercent} {cell.IsTime}");
}
