using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Reporter.Years.Forms;
using Xunit;

namespace Reporter.Tests.Years.Forms;

/// <summary>A form that the program gave out and somebody filled in is read back cell by cell, whatever program saved it.</summary>
public sealed class FormRoundTripTests
{
    public static TheoryData<string> Samples => ["dinh-lap-2024", "hoa-binh-2024", "lang-son-2026"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_value_comes_back_at_its_cell_without_a_finding(string sample)
    {
        var plan = FormSample.PlanOf(sample);
        foreach (var kind in plan.UnitKinds.Where(kind => plan.Units.Any(unit => unit.Kind == kind.Code)))
        {
            var unit = plan.Units.First(unit => unit.Kind == kind.Code);
            if (FormWorkbook.Of(plan, kind, null, "# Biểu") is not { } form)
                continue;

            var (submission, findings) = Read(plan, "bieu.xlsx", FormSample.Fill(form.For(unit), form.Sheets));

            Assert.Empty(findings.Select(found => $"{found.Code} {found.Location} {found.Message.Vi}"));
            Assert.Equal(unit.Code, submission.Unit.Code);
            FormSample.AssertAnswered(form.Sheets, submission);
        }
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("xls")]
    [InlineData("ods")]
    [Trait("speed", "slow")]
    public void Every_value_comes_back_after_LibreOffice_has_saved_the_form(string ending)
    {
        LibreOffice.SkipWhenMissing();
        var plan = FormSample.PlanOf("dinh-lap-2024");
        var unit = plan.Units[0];
        var form = FormSample.Of(plan, unit);
        using var folder = new TempFolder();
        using var saved = new TempFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "bieu.xlsx"), FormSample.Fill(form.For(unit), form.Sheets));
        LibreOffice.Save([Path.Combine(folder.Path, "bieu.xlsx")], ending, saved.Path);

        var bytes = File.ReadAllBytes(Path.Combine(saved.Path, $"bieu.{ending}"));
        var bag = new DiagnosticBag();
        // Until .ods is read, that it is refused in words is all that can be asked.
        if (WorkbookReader.Read($"bieu.{ending}", bytes, IntakeOptions.Default, bag) is null)
        {
            Assert.NotEmpty(bag);
            return;
        }
        var (submission, findings) = Read(plan, $"bieu.{ending}", bytes);

        Assert.Empty(findings.Select(found => $"{found.Code} {found.Location} {found.Message.Vi}"));
        FormSample.AssertAnswered(form.Sheets, submission);
    }

    [Fact]
    public void A_form_as_CSV_comes_back_too()
    {
        var plan = FormSample.PlanOf("dinh-lap-2024");
        var unit = plan.Units[0];
        var form = FormSample.Of(plan, unit);
        var text = System.Text.Encoding.UTF8.GetString(FormCsv.Write(plan, unit, form.Sheets))
            .Replace("so_cuoc;Số cuộc tuyên truyền trực tiếp;cuộc;", "so_cuoc;Số cuộc tuyên truyền trực tiếp;cuộc;17",
            StringComparison.Ordinal);

        var (submission, _) = Read(plan, "bieu.csv", System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Equal(unit.Code, submission.Unit.Code);
        Assert.Equal("17", submission.Answers.Single(answer => answer.Field.Code == "so_cuoc").Cell.Text);
    }

    private static (Submission Submission, IReadOnlyList<Diagnostic> Findings) Read(ReportPlan plan, string name, byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var workbook = WorkbookReader.Read("bao-cao-nop/" + name, bytes, IntakeOptions.Default, bag)!;
        var submissions = SubmissionMatcher.Match(plan, [workbook], ArrivalLog.Empty, new MatchOptions(), bag);
        return (Assert.Single(submissions), [.. bag]);
    }
}
