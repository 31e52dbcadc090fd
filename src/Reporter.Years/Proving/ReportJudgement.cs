using Reporter.Core.Diagnostics;
using Reporter.Years.Outputs;
using Reporter.Years.Reading;
using Reporter.Years.Running;
using Reporter.Years.Writing;

namespace Reporter.Years.Proving;

/// <summary>Judges a report that somebody worked on by its numbers, against the report that the figures of today make.</summary>
public static class ReportJudgement
{
    private const string Figures = "so-lieu.json";

    /// <param name="year">As it is read now.</param>
    /// <param name="template">Compiled, not yet rendered.</param>
    public static void Of(ManifestCheck check, Year year, ReportTemplate template, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(bag);

        var workspace = year.Inputs.Year.Workspace;
        if (ReportDocument.Of(year, template) is not { } made || ReportWords.Of(made.Content.ToArray()) is not { } words)
            return;
        var typed = TypedPassages.In(template.From);
        foreach (var name in check.Edited)
        {
            var at = new FileLocation($"{OutputFolder.Name}/{name}");
            if (IsNewer(check, workspace, name))
                bag.Add(ProgramFindings.FiguresNewer(new FileLocation($"{OutputFolder.Name}/{Figures}"), at.Path));
            if (ExistingOutput.Read(workspace, name) is not { } bytes || ReportWords.Of(bytes) is not { } now)
            {
                bag.Add(ProgramFindings.FileChanged(at));
                continue;
            }
            var changes = NumberComparison.Of(words, now, typed);
            foreach (var change in changes)
                bag.Add(ProgramFindings.NumberChanged(at, change.Was, change.Now, change.Where));
            if (changes.Count == 0)
                bag.Add(ProgramFindings.NumbersStand(at));
        }
    }

    private static bool IsNewer(ManifestCheck check, Workspace workspace, string name) =>
        (name == ReportTemplate.File && check.WroteBeside)
        || (workspace.ModifiedAt($"{OutputFolder.Name}/{Figures}") is { } figures
            && workspace.ModifiedAt($"{OutputFolder.Name}/{name}") is { } report && figures > report.AddSeconds(2));
}
