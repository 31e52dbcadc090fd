using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Word;
using Reporter.Word.Program;
using Reporter.Years;

namespace Reporter.Cli.Commands;

/// <summary>The report's template, compiled and held against the plan's names: all that can be said of it before there are figures.</summary>
/// <param name="Usable">Null when the template cannot be used, with every reason in the findings.</param>
internal sealed record ReportTemplate(WordTemplate? Usable, DiagnosticBag Findings)
{
    public const string File = "bao-cao.docx";

    public static ReportTemplate Open(Workspace workspace, ReportPlan plan, AppIO io)
    {
        var bag = new DiagnosticBag(plan.Severities);
        var templates = TemplateFolder.Of(workspace, io);
        if (templates.Find(File) is not { } source)
        {
            bag.Add(ProgramFindings.TemplateMissing(new FileLocation($"{Workspace.OwnTemplates}/{File}")));
            return new ReportTemplate(null, bag);
        }
        var template = WordTemplate.Open(source.Path, source.Bytes, templates, new WordTemplateOptions(), bag);
        if (template is not null)
            TemplateChecker.Check(template, SpecimenModel.Of(plan), bag);
        return new ReportTemplate(bag.HasErrors ? null : template, bag);
    }
}
