using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Word;
using Reporter.Word.Program;
using Scriban.Runtime;

namespace Reporter.Years.Reading;

/// <summary>The report's template, compiled and held against the plan's names: all that can be said of it before there are
/// figures.</summary>
/// <param name="Usable">Null when the template cannot be used, with every reason in the findings.</param>
public sealed record ReportTemplate(WordTemplate? Usable, YearTemplates From, DiagnosticBag Findings)
{
    public const string File = "bao-cao.docx";

    /// <param name="common">The folder of the templates that travel with the program.</param>
    /// <param name="file">Another document made from the same names: a letter.</param>
    /// <param name="names">The names that it may use, each with an example; null for the report's.</param>
    public static ReportTemplate Open(YearPlan year, string common, string file = File, Func<ReportPlan, ScriptObject>? names = null)
    {
        ArgumentNullException.ThrowIfNull(year);

        var bag = new DiagnosticBag(year.Plan.Severities);
        var templates = new YearTemplates(year.Workspace, common);
        var source = templates.Sources.Find(file);
        if (source is null)
            bag.Add(ProgramFindings.TemplateMissing(new FileLocation($"{Workspace.OwnTemplates}/{file}")));
        // What cannot be opened is told by itself; that it is no template either would only repeat it.
        var template = source is null || templates.Faults.HasErrors
            ? null
            : WordTemplate.Open(source.Path, source.Bytes, templates.Sources, new WordTemplateOptions(), bag);
        if (template is not null)
            TemplateChecker.Check(template, (names ?? SpecimenModel.Of)(year.Plan), bag);
        return new ReportTemplate(bag.HasErrors || templates.Faults.HasErrors ? null : template, templates, bag);
    }
}
