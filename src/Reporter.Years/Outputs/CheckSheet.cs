using System.Globalization;
using Reporter.Core.Consolidation;
using Reporter.Word;
using Reporter.Years.Reading;
using Reporter.Years.Running;
using Reporter.Years.Writing;

namespace Reporter.Years.Outputs;

/// <summary>noi-bo/phieu-kiem-tra.docx: what the office itself must see to before the report goes out; never sent on.</summary>
public static class CheckSheet
{
    public const string Template = "phieu-kiem-tra.docx";

    public const string File = $"{Workspace.InternalFolder}/{Template}";

    /// <summary>Null when its template cannot be used, with every reason among the year's findings.</summary>
    public static Output? Of(Year year, ReportTemplate template)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(template);

        var found = template.Findings;
        using var document = new MemoryStream();
        var options = new RenderOptions { Culture = CultureInfo.GetCultureInfo("vi-VN") };
        var model = ReportModel.Of(year.All, year.LastYear, [.. year.Findings], year.Units);
        var isMade = template.Usable is { } usable && WordRenderer.Render(usable, model, options, document, found);
        foreach (var finding in template.From.Faults.Concat(found))
            year.Findings.Add(finding);
        return isMade ? new Output(File, document.ToArray()) { IsEditable = true } : null;
    }
}
