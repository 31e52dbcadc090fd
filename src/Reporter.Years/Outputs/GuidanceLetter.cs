using System.Globalization;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Decree30;
using Reporter.Word;
using Reporter.Years.Reading;
using Reporter.Years.Writing;

namespace Reporter.Years.Outputs;

/// <summary>cong-van-huong-dan.docx: the letter with which the forms go out.</summary>
public static class GuidanceLetter
{
    public const string File = "cong-van-huong-dan.docx";

    /// <summary>Null when the template cannot be used, with every reason in the bag.</summary>
    /// <param name="template">Of this file.</param>
    public static Output? Of(YearPlan year, ReportTemplate template, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(bag);

        var found = template.Findings;
        using var document = new MemoryStream();
        var options = new RenderOptions { Culture = CultureInfo.GetCultureInfo("vi-VN") };
        // Nobody has sent anything yet; the letter sees the same names as the report.
        var model = ReportModel.Of(Consolidator.Consolidate(year.Plan, []), lastYear: null, []);
        var isMade = template.Usable is { } usable && WordRenderer.Render(usable, model, options, document, found);
        foreach (var finding in template.From.Faults.Concat(found))
            bag.Add(finding);
        return isMade && !template.From.Faults.HasErrors ? new Output(File, document.ToArray()) { IsEditable = true } : null;
    }

    /// <summary>A template that somebody edited may no longer keep the format of Decree 30; the letter is made all the same, and that is
    /// said.</summary>
    public static void CheckFormat(YearPlan year, string path, Output letter, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(letter);

        Decree30Linter.Check(path, letter.Content.ToArray(), DecreeOptionsReader.Of(year.Plan.Format), bag);
    }
}
