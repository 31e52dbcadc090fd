using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Years;
using Reporter.Years.Reading;
using Scriban.Runtime;

namespace Reporter.Cli.Commands;

/// <summary>What the template commands share.</summary>
internal static class TemplateOptions
{
    public static Option<bool> AcceptRevisions(CommandContext context) => new("--accept-revisions")
    {
        Description = context.Say(new("Chấp nhận mọi thay đổi đang theo dõi trong mẫu", "Accept all tracked changes in the template")),
    };

    /// <summary>The names of the plan above the template or above the folder one stands in; null when there is no plan there.</summary>
    public static IScriptObject? NamesFor(string template, CommandContext context) =>
        PlanFor(template, context) is { } plan ? SpecimenModel.Of(plan) : null;

    /// <summary>That plan itself.</summary>
    public static ReportPlan? PlanFor(string template, CommandContext context)
    {
        foreach (var start in new[] { Path.GetDirectoryName(template) ?? "", context.IO.WorkingDirectory })
        {
            // The plan's own mistakes are for `reporter check`; here only its names count.
            if (Directory.Exists(start) && Workspace.Find(start) is not null && YearReader.ReadPlan(start, start, []) is { Plan: var plan })
                return plan;
        }
        return null;
    }

    /// <param name="areNamesChecked">Every template lies in a year's folder, whose plan says which names there are.</param>
    public static Bilingual Checked(int files, DiagnosticBag findings, bool areNamesChecked)
    {
        var (vi, en) = Counted(files, findings);
        return areNamesChecked ? new(vi, en) : new(
            $"{vi} Tên trong các thẻ chưa được đối chiếu, vì mẫu không nằm trong thư mục của năm nào: thử với số liệu bằng reporter "
                + "template render.",
            $"{en} The names in tags were not checked, because a template lies in no year's folder: try it with data by reporter template "
                + "render.");
    }

    private static Bilingual Counted(int files, DiagnosticBag findings) => findings.MustAct()
        ? new($"Đã kiểm tra {files} mẫu: {ConsoleReport.Count(findings, Language.Vietnamese)}. Việc cần làm: sửa các thẻ nêu trên trong "
            + "tệp mẫu rồi kiểm tra lại.",
            $"Checked {files} templates: {ConsoleReport.Count(findings, Language.English)}. To do: correct the tags above in the template "
                + "and check again.")
        : new($"Đã kiểm tra {files} mẫu: không có gì phải sửa.", $"Checked {files} templates: nothing to fix.");
}
