using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Years.Outputs;
using Reporter.Years.Reading;
using Reporter.Years.Running;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter check</c>: every finding about what units sent.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandContext context)
    {
        var folder = YearArguments.Folder(context);
        var unlock = YearArguments.Unlock(context);
        var encoding = YearArguments.Encoding(context);
        var format = FindingsOutput.Option(context);
        var verbose = new Option<bool>("--verbose")
        {
            Description = context.Say(new("Cho xem cả những gì thấy trong bản cũ đã có bản mới thay",
                "Also show what was found in versions that newer ones have replaced")),
        };
        var shown = new ShownFindings(context);
        var command = new ReporterCommand(
            context,
            "check",
            new("Kiểm tra các tệp đơn vị gửi: sai ở tệp nào, ô nào, sửa thế nào",
                "Check what units sent: which file, which cell, what to do"),
            alias: "kiem-tra",
            "reporter check samples/dinh-lap-2024")
        { folder, shown.Unit, shown.Severity, shown.Code, verbose, unlock, encoding, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(format),
            YearArguments.Read(parsed, unlock, encoding), parsed.GetValue(verbose), shown.In(parsed), context));
        return command;
    }

    private static int Run(string folder, string? format, ReadOptions options, bool isVerbose, Func<Diagnostic, bool> isShown,
        CommandContext context)
    {
        using var open = YearSession.Open(folder, "check", format, context, out var exit);
        if (open?.Read(options, out exit) is not { } inputs)
            return exit;
        var year = YearRun.Of(inputs);
        var log = year.AppendLog(open.Workspace);
        open.Output.Write(CheckFile.Of(year), year.Findings);
        var templates = new YearTemplates(open.Workspace, context.IO.TemplateDirectory);
        var returned = ReturnedFiles.Of(year, templates.Sources, open.Workspace, year.Findings)?.Write(open.Output, year.Findings)
            ?? new Dictionary<string, IReadOnlyList<string>>();
        if (StatusPage.Of(year, templates, returned, year.Findings) is { } page)
            open.Output.Write(page, year.Findings);
        foreach (var fault in templates.Faults)
            year.Findings.Add(fault);
        open.Close(year, log, templates.Used);
        return open.End(year, new Outcome(year.Findings.MustAct() ? ExitCode.MustAct : ExitCode.Ok, SummaryLine.Checked(year)),
            isVerbose ? [.. year.History.Where(isShown)] : [], isShown);
    }
}
