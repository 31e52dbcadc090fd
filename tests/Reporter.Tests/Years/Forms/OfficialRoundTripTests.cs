using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Reporter.Years.Forms;
using Xunit;

namespace Reporter.Tests.Years.Forms;

/// <summary>An official form with three rows of titles goes out and comes back, cell by cell.</summary>
public sealed class OfficialRoundTripTests
{
    [Fact]
    public void Every_value_of_an_official_form_comes_back_at_its_cell_without_a_finding()
    {
        var forms = OfficialSample.Forms();
        var set = OfficialSample.Set(forms);
        var bytes = OfficialSample.FormOf(forms, OfficialSample.Plan.Units[0]);

        var (submission, findings) = Read(forms, "bieu.xlsx", FormSample.FillNamed(bytes, [.. set.Forms]));

        Assert.Empty(findings.Select(found => $"{found.Code} {found.Location} {found.Message.Vi}"));
        FormSample.AssertAnswered([.. set.Forms], submission);
    }

    [Fact]
    public void The_unit_s_copy_has_nothing_that_the_schema_is_against()
    {
        var bytes = OfficialSample.FormOf(OfficialSample.Forms(), OfficialSample.Plan.Units[0]);

        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        // What only goes up is not given out.
        Assert.Equal(["Hướng dẫn", "10a", "12a", "Chung", "Số liệu khác"],
            document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!));
    }

    [Fact]
    public void The_same_unit_gets_the_same_bytes()
    {
        var forms = OfficialSample.Forms();

        Assert.Equal(OfficialSample.FormOf(forms, OfficialSample.Plan.Units[0]),
            OfficialSample.FormOf(OfficialSample.Forms(), OfficialSample.Plan.Units[0]));
        Assert.NotEqual(OfficialSample.FormOf(forms, OfficialSample.Plan.Units[0]),
            OfficialSample.FormOf(forms, OfficialSample.Plan.Units[1]));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("xls")]
    [InlineData("ods")]
    [Slow]
    public void Every_value_comes_back_after_LibreOffice_has_saved_the_official_form(string ending)
    {
        LibreOffice.SkipWhenMissing();
        var forms = OfficialSample.Forms();
        var set = OfficialSample.Set(forms);
        using var folder = new TempFolder();
        using var saved = new TempFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "bieu.xlsx"),
            FormSample.FillNamed(OfficialSample.FormOf(forms, OfficialSample.Plan.Units[0]), [.. set.Forms]));
        LibreOffice.Save([Path.Combine(folder.Path, "bieu.xlsx")], ending, saved.Path);

        var (submission, findings) = Read(forms, $"bieu.{ending}", File.ReadAllBytes(Path.Combine(saved.Path, $"bieu.{ending}")));

        Assert.Empty(findings.Select(found => $"{found.Code} {found.Location} {found.Message.Vi}"));
        FormSample.AssertAnswered([.. set.Forms], submission);
    }

    [Fact]
    [Slow]
    public void Figures_come_back_from_sheets_that_LibreOffice_saved_as_text()
    {
        LibreOffice.SkipWhenMissing();
        var forms = OfficialSample.Forms();
        var set = OfficialSample.Set(forms);
        using var folder = new TempFolder();
        using var saved = new TempFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "bieu.xlsx"),
            FormSample.FillNamed(OfficialSample.FormOf(forms, OfficialSample.Plan.Units[0]), [.. set.Forms]));
        LibreOffice.Save([Path.Combine(folder.Path, "bieu.xlsx")],
            "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1", saved.Path);
        var bag = new DiagnosticBag();
        var files = Directory.EnumerateFiles(saved.Path).Order(StringComparer.Ordinal)
            .Select(file => WorkbookReader.Read("bao-cao-nop/" + Path.GetFileName(file), File.ReadAllBytes(file), IntakeOptions.Default,
                bag)!)
            .ToList();

        var submission = Assert.Single(SubmissionMatcher.Match(OfficialSample.Plan, files, ArrivalLog.Empty,
            new MatchOptions { Forms = forms.ByKind() }, bag));

        Assert.DoesNotContain(bag, found => found.Severity == Severity.Error);
        foreach (var form in set.Forms)
        {
            foreach (var (cell, value) in FormSample.Answers(form)
                .Where(answer => answer.Key is { Kind: FormCellKind.Input, Field.IsNumeric: true }))
                Assert.Equal((cell.Field!.Code, value),
                    (cell.Field.Code, submission.Answers.Single(answer => answer.Field.Code == cell.Field.Code).Cell.Text));
        }
    }

    internal static (Submission Submission, IReadOnlyList<Diagnostic> Findings) Read(OfficialForms forms, string name, byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var workbook = WorkbookReader.Read("bao-cao-nop/" + name, bytes, IntakeOptions.Default, bag)!;
        var submissions = SubmissionMatcher.Match(OfficialSample.Plan, [workbook], ArrivalLog.Empty,
            new MatchOptions { Forms = forms.ByKind() }, bag);
        return (Assert.Single(submissions), [.. bag]);
    }
}
