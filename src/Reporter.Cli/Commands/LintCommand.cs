using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter lint</c>: does a Word document keep the format of Decree 30?</summary>
internal static class LintCommand
{
    public static Command Create(CommandContext context)
    {
        var paths = new Argument<string[]>("file")
        {
            HelpName = context.Say(new("TỆP.docx", "FILE.docx")),
            Description = context.Say(new("Các tệp .docx, hoặc thư mục chứa chúng", "The .docx files, or folders that hold them")),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var fix = new Option<bool>("--fix")
        {
            Description = context.Say(new("Sửa trang, phông, cỡ, kiểu, căn, lùi, đường kẻ trong bản sao "
                + "<tên>.da-sua.docx; không sửa chữ", "Mend page, font, size, alignment, lines in a copy <name>.da-sua.docx; never words")),
        };
        var fixRule = new Option<string[]>("--fix-rule")
        {
            HelpName = context.Say(new("MÃ", "CODE")),
            Description = context.Say(new("Sửa thêm theo quy tắc này (nhắc lại được), ví dụ RP7324",
                "Mend by this rule too (repeatable), such as RP7324")),
        };
        var diff = new Option<bool>("--diff")
        {
            Description = context.Say(new("Chỉ cho xem sẽ sửa gì, không ghi tệp",
            "Show what would be mended, write nothing"))
        };
        var annotate = new Option<bool>("--annotate")
        {
            Description = context.Say(new("Ghi bản sao <tên>.nhan-xet.docx có nhận xét tại "
                + "từng chỗ", "Write a copy <name>.nhan-xet.docx with a comment at each place")),
        };
        var rules = new Option<bool>("--rules")
        {
            Description = context.Say(new("Liệt kê các quy tắc, căn cứ và mức độ",
            "List the rules, their articles and severities"))
        };
        var template = new Option<bool>("--mau",
            "--template")
        {
            Description = context.Say(new("Coi tệp là mẫu: {{ … }} là chỗ sẽ điền",
            "Take the file for a template: {{ … }} will be filled in"))
        };
        var format = FindingsOutput.Option(context);
        var command = new ReporterCommand(
            context,
            "lint",
            new("Kiểm tra thể thức văn bản Word theo Nghị định 30/2020/NĐ-CP", "Check Word documents against the format of Decree 30/2020"),
            alias: "the-thuc",
            "reporter lint ket-qua/bao-cao.docx",
            "reporter lint cong-van.docx --fix",
            "reporter lint --rules")
        { paths, fix, fixRule, diff, annotate, rules, template, format };
        command.SetAction(parsed => parsed.GetValue(rules)
            ? LintRules.Write(context)
            : Run(parsed.GetValue(paths) ?? [], parsed.GetValue(format), context, new LintRequest(context)
            {
                IsTemplate = parsed.GetValue(template),
                Fixes = parsed.GetValue(fix) || parsed.GetValue(diff) || parsed.GetValue(fixRule) is { Length: > 0 },
                FixRules = parsed.GetValue(fixRule) ?? [],
                OnlyShows = parsed.GetValue(diff),
                Annotates = parsed.GetValue(annotate),
            }));
        return command;
    }

    private static int Run(string[] paths, string? format, CommandContext context, LintRequest request)
    {
        var files = request.Files(paths);
        request.CheckFixRules();
        if (!request.CannotRun)
        {
            foreach (var file in files)
                request.Process(file);
        }
        LintOutput.Write(format, request, context);
        if (format is not ("json" or "sarif"))
            LintOutput.WriteChanges(request.Written, context);
        var exit = request.CannotRun ? ExitCode.CannotRun : request.Findings.MustAct() ? ExitCode.MustAct : ExitCode.Ok;
        (format is "json" or "sarif" ? context.Error : context.Out)
            .WriteLine(context.Say(LintOutput.SummaryLine(files.Count, request.Findings)));
        return exit;
    }
}
