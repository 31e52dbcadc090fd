using Reporter.Core.Consolidation;
using Reporter.Core.Consolidation.Upward;
using Reporter.Core.Diagnostics;
using Reporter.Core.Forms.Tagged;
using Reporter.Core.Templates.Functions;
using Reporter.Sheets.Forms;
using Reporter.Years.Running;
using Reporter.Years.Writing;
using Scriban.Runtime;

namespace Reporter.Years.Outputs;

/// <summary>gui-len/*.xlsx: the superior's own forms, filled: every workbook of <c>bieu-mau/</c> that has a tag.</summary>
public static class UpwardForms
{
    /// <summary>Below <c>ket-qua</c>.</summary>
    public const string Folder = "gui-len";

    /// <summary>One whose tags are wrong is left out; its mistakes are told already.</summary>
    public static IReadOnlyList<Output> Of(Year year)
    {
        ArgumentNullException.ThrowIfNull(year);

        var faulty = year.Findings.Where(found => found.Severity == Severity.Error).Select(found => found.Location.Path)
            .ToHashSet(StringComparer.Ordinal);
        var books = year.Inputs.Official.Books.Where(book => !faulty.Contains(book.Package.Path) && HasTags(book.Form)).ToList();
        if (books.Count == 0)
            return [];
        var model = ReportModel.Of(year.All, year.LastYear, [.. year.Findings], year.Units);
        AddOwn(model, year);
        var outputs = new List<Output>();
        foreach (var (package, form) in books)
        {
            var found = new DiagnosticBag(year.Plan.Severities);
            var bytes = Fill(package, form, new UpwardForm(year.All, model, TextFunctions.Builtins(), found), found);
            year.Findings.AddAll(found);
            outputs.Add(new Output($"{Folder}/{Path.GetFileName(package.Path)}", bytes) { IsEditable = true });
        }
        return outputs;
    }

    /// <summary>A workbook filled from data that are no year's.</summary>
    public static byte[] Of(FormPackage package, TaggedForm form, ScriptObject model, DiagnosticBag bag) =>
        Fill(package, form, new UpwardForm(null, model, TextFunctions.Builtins(), bag), bag);

    private static byte[] Fill(FormPackage package, TaggedForm form, UpwardForm filler, DiagnosticBag bag) =>
        FilledBook.Write(package, [.. form.Sheets
            .Select((sheet, index) => (sheet, index, Elsewhere: form.Book.Elsewhere.Where(place => place.Sheet == sheet.Sheet.Name)
                .ToList()))
            .Where(each => each.sheet.Tagged.Count > 0 || each.Elsewhere.Count > 0)
            .Select(each => filler.Fill(each.sheet, each.index, each.Elsewhere))], bag);

    private static bool HasTags(TaggedForm form) =>
        form.Sheets.Any(sheet => sheet.Tagged.Count > 0) || form.Book.Elsewhere.Count > 0;

    /// <summary>Names that only forms have: our own office, and codes by themselves.</summary>
    private static void AddOwn(ScriptObject model, Year year)
    {
        var report = year.Plan.Report;
        var name = report.IssuerName.Length > 0 ? report.IssuerName : string.Join(' ', report.Issuer);
        model[TagNames.Unit] = new ScriptObject { ["ma"] = "", ["ten"] = name, ["loai"] = "", ["ten_loai"] = "" };
        foreach (var total in year.All.Fields.Where(total => total.Field.IsNumeric && !model.Contains(total.Field.Code)))
            model[total.Field.Code] = total.Field.TotalInMeasure(total.Number);
    }
}
