using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Years;
using Reporter.Years.Outputs;
using Reporter.Years.Proving;
using Reporter.Years.Reading;
using Reporter.Years.Running;

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
            Description = context.Say(new("Không lập báo cáo khi còn lỗi hoặc mục cần giải trình",
                "Make no report while there is an error or an unanswered query")),
        };
        var audit = new Option<bool>("--audit")
        {
            Description = context.Say(new("Lập thêm bản rà soát noi-bo/bao-cao.ra-soat.docx: mỗi con số có nhận xét lấy từ đâu",
                "Also make a review copy, noi-bo/bao-cao.ra-soat.docx: each number with a comment that says where it comes from")),
        };
        var command = new ReporterCommand(
            context,
            "report",
            new("Lập báo cáo Word từ các tệp đơn vị gửi", "Make the Word report from what units sent"),
            alias: "bao-cao",
            "reporter report samples/dinh-lap-2024")
        { folder, strict, audit, unlock, encoding, format };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder), parsed.GetValue(format), parsed.GetValue(strict), parsed.GetValue(audit),
                YearArguments.Read(parsed, unlock, encoding),
                context));
        return command;
    }

    private static int Run(string folder, string? format, bool isStrict, bool isAudited, ReadOptions options, CommandContext context)
    {
        using var open = YearSession.Open(folder, "report", format, context, out var exit);
        // Compiling the template takes as long as reading what units sent, and needs none of it.
        var template = open is null ? null : Task.Run(() => ReportTemplate.Open(open.Year, context.IO.TemplateDirectory));
        if (open?.Read(options, out exit) is not { } inputs || template is null)
            return exit;
        var year = YearRun.Of(inputs);
        var log = year.AppendLog(open.Workspace);
        // While nobody can see who has reported, an official report would say so wrongly.
        return open.End(year, year.HidesSubmissions ? new Outcome(ExitCode.CannotRun, SummaryLine.NotReported(year))
            : isStrict && year.Findings.MustAct() ? new Outcome(ExitCode.MustAct, SummaryLine.NotReported(year))
            : Make(open, year, template.GetAwaiter().GetResult(), log, context.IO.TemplateDirectory, isAudited));
    }

    private static Outcome Make(YearSession open, Year year, ReportTemplate template, RecordedLog? log, string common,
        bool isAudited)
    {
        if (ReportDocument.Of(year, template) is not { } report)
            return new Outcome(ExitCode.CannotRun, SummaryLine.TemplateAtFault(Faulty(template)));
        var path = open.Output.Write(report, year.Findings);
        if (path is not null)
            ReportDocument.CheckFormat(year, path, report);
        open.Output.Write(FiguresFile.Of(year), year.Findings);
        open.Output.Write(ConsolidatedWorkbook.Of(year), year.Findings);
        open.Output.Write(UpwardForms.Of(year), year.Findings);
        open.Output.Retire(UpwardForms.Folder, ProgramFindings.OlderOutputKept, year.Findings);
        open.Output.Write(CheckFile.Of(year), year.Findings);
        // The office's own sheet; a report that can stand does not wait for it.
        var own = ReportTemplate.Open(open.Year, common, CheckSheet.Template);
        if (CheckSheet.Of(year, own) is { } sheet)
            open.Output.Write(sheet, year.Findings);
        if (isAudited && AuditCopy.Of(year, report, template) is { } copy)
            open.Output.Write(copy, year.Findings);
        open.Output.Retire(AuditCopy.File, ProgramFindings.OlderOutputKept, year.Findings);
        open.Close(year, log, [.. template.From.Used.Concat(own.From.Used).DistinctBy(used => used.Name)]);
        return path is null
            ? new Outcome(ExitCode.CannotRun, SummaryLine.NotReported(year))
            : new Outcome(year.Findings.MustAct() ? ExitCode.MustAct : ExitCode.Ok, SummaryLine.Reported(year, path));
    }

    private static IReadOnlyList<string> Faulty(ReportTemplate template) =>
        [.. template.From.Faults.Concat(template.Findings).Where(found => found.Severity == Severity.Error)
            .Select(found => found.Location.Path).Distinct()];
}
