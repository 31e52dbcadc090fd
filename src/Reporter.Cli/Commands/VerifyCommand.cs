using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Years;
using Reporter.Years.Proving;
using Reporter.Years.Reading;
using Reporter.Years.Running;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter verify</c>: whether the report still is what these files give; writes nothing.</summary>
internal static class VerifyCommand
{
    public static Command Create(CommandContext context)
    {
        var folder = YearArguments.Folder(context);
        var format = FindingsOutput.Option(context);
        var command = new ReporterCommand(
            context,
            "verify",
            new("Đối chiếu báo cáo với các tệp đã dùng để lập: tệp nào đổi, mất, thêm; con số nào trong báo cáo khác số liệu",
                "Hold the report against the files it was made from: which changed, are gone, were added; which numbers differ"),
            alias: "doi-chieu",
            "reporter verify samples/dinh-lap-2024")
        { folder, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(format), context));
        return command;
    }

    private static int Run(string folder, string? format, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var exit = Judge(folder, context, bag);
        FindingsOutput.Write(format, bag, context);
        if (!context.IsQuiet)
            (format is "json" or "sarif" ? context.Error : context.Out)
                .WriteLine($"{context.Say(SummaryLine.Verified(exit, bag))} {context.Say(SummaryLine.Code(exit))}");
        return exit;
    }

    private static int Judge(string folder, CommandContext context, DiagnosticBag bag)
    {
        var full = context.FullPath(folder);
        if (!Directory.Exists(full))
        {
            bag.Add(ProgramFindings.FolderMissing(new FileLocation(folder)));
            return ExitCode.CannotRun;
        }
        if (Workspace.Find(full) is not { } workspace)
        {
            bag.Add(ProgramFindings.NoPlan(new FileLocation(folder)));
            return ExitCode.CannotRun;
        }
        if (ManifestCheck.Run(workspace, context.IO.TemplateDirectory, bag) is not { } check)
            return ExitCode.CannotRun;
        if (check.Edited.Count > 0)
            JudgeNumbers(check, workspace, context, bag);
        return bag.MustAct() ? ExitCode.MustAct : ExitCode.Ok;
    }

    private static void JudgeNumbers(ManifestCheck check, Workspace workspace, CommandContext context, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        if (YearReader.ReadPlan(workspace.Folder, workspace.Folder, found) is not { } plan
            || SubmissionFolder.List(workspace) is not { } submissions)
        {
            foreach (var name in check.Edited)
                bag.Add(ProgramFindings.FileChanged(new FileLocation($"{Years.Writing.OutputFolder.Name}/{name}")));
            return;
        }
        var year = YearRun.Of(YearCommand.Read(plan, submissions, new ReadOptions(), context));
        ReportJudgement.Of(check, year, ReportTemplate.Open(plan, context.IO.TemplateDirectory), bag);
    }
}
