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
        var files = Directory.EnumerateFiles(Path.Combine(Repo.Root, "samples", "dinh-lap-2024", "bao-cao-nop"), "*.xls*")
            .Order(StringComparer.Ordinal).ToList();

        LibreOffice.Save(files, "ods", folder.Path);

        Assert.NotEmpty(files);
        Assert.All(files,
            file => Assert.Equal(Cells(file), Cells(Path.Combine(folder.Path, Path.ChangeExtension(Path.GetFileName(file), ".ods")))));
    }

    /// <summary>By way of a web page, which shows figures as a person sees them: so only letters and digits are held against each
    /// other.</summary>
    [Fact, Slow]
    public void A_workbook_whose_sheets_became_tables_in_Word_shows_the_same_cells()
    {
        LibreOffice.SkipWhenMissing();
        using var folder = new TempFolder();
        var files = Directory.EnumerateFiles(Path.Combine(Repo.Root, "samples", "dinh-lap-2024", "bao-cao-nop"), "*.xlsx")
            .Order(StringComparer.Ordinal).Take(4).ToList();

        LibreOffice.Save(files, "html", folder.Path);
        LibreOffice.Save(files.Select(file => Moved(file, ".html")), "docx:MS Word 2007 XML", folder.Path, from: "HTML (StarWriter)");

        Assert.All(files, file =>
        {
            var tables = Read(Moved(file, ".docx")).Sheets.Where(sheet => sheet.InWord is { InTable: > 0 });
            Assert.Equal(Read(file).Sheets.Where(sheet => !sheet.IsHidden).SelectMany(sheet => Seen(sheet, 0)),
                tables.SelectMany(sheet => Seen(sheet, sheet.InWord?.Above ?? 0)));
        });

        string Moved(string file, string ending) => Path.Combine(folder.Path, Path.ChangeExtension(Path.GetFileName(file), ending));
    }

    private static Workbook Read(string file) =>
        Assert.IsType<Workbook>(WorkbookReader.Read(file, File.ReadAllBytes(file), IntakeOptions.Default, new DiagnosticBag()));

    private static IEnumerable<string> Seen(Sheet sheet, int above) =>
        from row in sheet.Rows
        where row.Number > above && row.Number <= above + (sheet.InWord?.InTable ?? int.MaxValue)
        from column in Enumerable.Range(1, row.Cells.Count)
        let seen = string.Concat(row[column].Text.Where(char.IsLetterOrDigit))
        where seen.Length > 0
        select string.Create(CultureInfo.InvariantCulture, $"{row.Number - above} {column} {seen}");

    // Everything but what LibreOffice adds: a property that says which program it was.
    private static List<string> Cells(string file)
    {
        var workbook = Read(file);
        return
        [
            .. workbook.Sheets.SelectMany(sheet => new[] { $"{sheet.Name} {sheet.IsHidden} "
                + $"{string.Join(',', sheet.HiddenColumns.Order())} "
                + $"{string.Join(' ', sheet.Merged.Select(range => $"{range}").Order(StringComparer.Ordinal))}" }
                .Concat(sheet.Rows.SelectMany(row => Cells(sheet, row)))),
            .. workbook.Marks.Where(mark => mark.Key != "AppVersion").Select(mark => $"{mark}").Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Cells(Sheet sheet, SheetRow row) =>
        from column in Enumerable.Range(1, row.Cells.Count)
        let cell = row[column]
        where !cell.IsBlank
        select string.Create(CultureInfo.InvariantCulture,
            $"{sheet.Name} {row.Number} {column} {row.IsHidden} {cell.Kind} {cell.Text} {cell.Number} {cell.Date} {cell.IsPercent} "
                + $"{cell.IsTime}");
}
