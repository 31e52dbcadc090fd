using System.CommandLine;
using System.Globalization;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Decree30;
using Reporter.Word;
using Reporter.Word.Program;
using Reporter.Years;
using Reporter.Years.Outputs;
using Scriban.Runtime;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter report</c>: the official report, with the figures and findings that it rests on beside it.</summary>
internal static class ReportCommand
{
    public static Command Create(CommandContext context)
    {
        var folder = YearArguments.Folder(context);
        var unlock = YearArguments.Unlock(context);
        var encoding = YearArguments.Encoding(context);
        var format = FindingsOutput.Option(context);
        var strict = new Option<bool>("--strict")
        {
            Description = context.Say(new("Không lập báo cáo khi còn lỗi hoặc mục cần giải trình", "Make no report while there is an error or an unanswered query")),
        };
        var command = new ReporterCommand(
            context,
            "report",
            new("Lập báo cáo Word từ các tệp đơn vị gửi", "Make the Word report from what units sent"),
            alias: "bao-cao",
            "reporter report samples/dinh-lap-2024")
        { folder, strict, unlock, encoding, format };
        command.SetAction(parsed => YearCommand.Run(
            parsed.GetRequiredValue(folder),
            YearArguments.Read(parsed, unlock, encoding),
            parsed.GetValue(format),
            context,
            (workspace, plan) =>
            {
                // Compiling the template takes as long as reading what units sent, and needs none of it.
                var template = Task.Run(() => ReportTemplate.Open(workspace, plan, context.IO));
                return run => Make(run, template, parsed.GetValue(strict));
            }));
        return command;
    }

    private static Outcome Make(YearRun run, Task<ReportTemplate> template, bool isStrict)
    {
        var output = new OutputFolder(run.Workspace, run.Findings);
        if (isStrict && run.Findings.MustAct())
            return new Outcome(ExitCode.MustAct, SummaryLine.NotReported(run));
        var compiled = template.GetAwaiter().GetResult();
        if (Render(run, compiled) is not { } report)
            return new Outcome(ExitCode.CannotRun, SummaryLine.TemplateAtFault([.. compiled.Findings.Where(found => found.Severity == Severity.Error).Select(found => found.Location.Path).Distinct()]));

        var path = output.WriteEditable(ReportTemplate.File, report);
        if (path is not null)
            CheckFormat(run, path, report);
        output.Write("so-lieu.json", FiguresFile.Write(run.All));
        output.Write("kiem-tra.json", CheckFile.Write(run.Plan, run.Submissions, run.Findings));
        return path is null
            ? new Outcome(ExitCode.CannotRun, SummaryLine.NotReported(run))
            : new Outcome(run.Findings.MustAct() ? ExitCode.MustAct : ExitCode.Ok, SummaryLine.Reported(run, path));
    }

    /// <summary>The report's bytes; null when the template cannot be used, with every reason in the findings.</summary>
    private static byte[]? Render(YearRun run, ReportTemplate template)
    {
        // What is found about the template is this office's own affair: the report itself tells only of what units sent.
        var found = template.Findings;
        var report = template.Usable is { } usable ? Render(usable, ReportModel.Of(run.All, run.LastYear, run.Findings), found) : null;
        foreach (var finding in found)
            run.Findings.Add(finding);
        return report;
    }

    private static byte[]? Render(WordTemplate template, IScriptObject model, DiagnosticBag bag)
    {
        using var document = new MemoryStream();
        var options = new RenderOptions { Culture = CultureInfo.GetCultureInfo("vi-VN") };
        return WordRenderer.Render(template, model, options, document, bag) ? document.ToArray() : null;
    }

    /// <summary>A template that somebody edited may no longer keep the format of Decree 30; the report is made all the same, and that is said.</summary>
    private static void CheckFormat(YearRun run, string path, byte[] report) =>
        Decree30Linter.Check(path, report, DecreeOptionsReader.Of(run.Plan.Format), run.Findings);
}
