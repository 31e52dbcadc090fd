using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Sheets;
using Reporter.Sheets;

namespace Reporter.Years.Beginning;

/// <summary>All communes of the country with their official codes, in the list that travels with the program.</summary>
public static class ProvinceList
{
    public const string File = "don-vi-hanh-chinh/2026-04-30.csv";

    private const string AsOf = "30/4/2026";

    /// <summary>The communes of one province; null with the reason when it is not known.</summary>
    /// <param name="name">With or without marks and kind: “Lạng Sơn”, “lang son”, “tỉnh Lạng Sơn”.</param>
    public static IReadOnlyList<UnitLine>? Read(string templateDirectory, string name, string kind, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);

        var at = new FileLocation($"templates/{File}");
        var path = Path.Combine(templateDirectory, File);
        if (!System.IO.File.Exists(path) || UserFile.Read(path, at, bag) is not { } bytes
            || WorkbookReader.Read(at.Path, bytes, IntakeOptions.Default, new DiagnosticBag()) is not { Sheets: [var sheet, ..] })
        {
            bag.Add(BeginningFindings.ProvinceListMissing(at));
            return null;
        }
        var wanted = UnitName.Read(name).Name;
        var rows = sheet.Rows.Skip(1).ToList();
        var provinces = rows.Select(row => row[2].Text).Distinct().ToList();
        var found = provinces.Where(province => UnitName.Read(province).Name == wanted).ToList();
        if (found is not [var only])
        {
            bag.Add(BeginningFindings.ProvinceUnknown(new FileLocation("--province"), name, NearestName.To(name, provinces)));
            return null;
        }
        var units = rows.Where(row => row[2].Text == only).Select(row => new UnitLine(CodeOf(row), row[4].Text, kind)).ToList();
        bag.Add(BeginningFindings.ProvinceListDated(new FileLocation(UnitLines.File), units.Count, only, AsOf));
        return units;
    }

    // Codes have five digits; a reader of numbers takes the zeros before them.
    private static string CodeOf(SheetRow row) => row[3].Text.PadLeft(5, '0');
}
