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
        File.WriteAllBytes("/tmp/forms-out.xlsx", bytes);

        var (submission, findings) = Read(forms, "bieu.xlsx", FormSample.FillNamed(bytes, [.. set.Forms]));

        Assert.Empty(findings.Select(found => $"{found.Code} {found.Location} {found.Message.Vi}"));
        FormSample.AssertAnswered([.. set.Forms], submission);
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
