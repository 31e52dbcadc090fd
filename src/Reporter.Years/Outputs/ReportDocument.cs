using System.Globalization;
using Reporter.Core.Consolidation;
using Reporter.Decree30;
using Reporter.Word;
using Reporter.Years.Reading;
using Reporter.Years.Running;
using Reporter.Years.Writing;

namespace Reporter.Years.Outputs;

/// <summary>bao-cao.docx: the official report.</summary>
public static class ReportDocument
{
    /// <summary>Null when the template cannot be used, with every reason among the year's findings.</summary>
    public static Output? Of(Year year, ReportTemplate template)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(template);

        // What is found about the template is this office's own affair: the report itself tells only of what units sent.
        var found = template.Findings;
        using var document = new MemoryStream();
        var options = new RenderOptions { Culture = CultureInfo.GetCultureInfo("vi-VN") };
        var isMade = template.Usable is { } usable
            && WordRenderer.Render(usable, ReportModel.Of(year.All, year.LastYear, year.Findings, year.Units), options, document, found);
        foreach (var finding in template.From.Faults.Concat(found))
            year.Findings.Add(finding);
        // A name that the data decide is only looked for while the report is made.
        return isMade && !template.From.Faults.HasErrors ? new Output(ReportTemplate.File, document.ToArray()) { IsEditable = true } : null;
    }

    /// <summary>A template that somebody edited may no longer keep the format of Decree 30; the report is made all the same, and that is
    /// said.</summary>
    /// <param name="path">The report's path, as it was written.</param>
    public static void CheckFormat(Year year, string path, Output report)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(report);

        Decree30Linter.Check(path, report.Content.ToArray(), DecreeOptionsReader.Of(year.Plan.Format), year.Findings);
    }
}
