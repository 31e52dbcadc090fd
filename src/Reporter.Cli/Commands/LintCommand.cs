using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter lint</c>: does a Word document keep the format of Decree 30?</summary>
internal static class LintCommand
{
    public static Command Create(Shell shell)
    {
        var paths = new Argument<string[]>("file")
        {
            HelpName = shell.Say(new("TỆP.docx", "FILE.docx")),
            Description = shell.Say(new("Các tệp .docx, hoặc thư mục chứa chúng", "The .docx files, or folders that hold them")),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var rules = new Option<bool>("--rules") { Description = shell.Say(new("Liệt kê các quy tắc, căn cứ và mức độ", "List the rules, their articles and severities")) };
        var template = new Option<bool>("--mau", "--template") { Description = shell.Say(new("Coi tệp là mẫu: {{ … }} là chỗ sẽ điền", "Take the file for a template: {{ … }} will be filled in")) };
        var format = FindingsOutput.Option(shell);
        var command = new Verb(
            shell,
            "lint",
            new("Kiểm tra thể thức văn bản Word theo Nghị định 30/2020/NĐ-CP", "Check Word documents against the format of Decree 30/2020"),
            alias: "the-thuc",
            "reporter lint ket-qua/bao-cao.docx",
            "reporter lint --rules")
        { paths, rules, template, format };
        command.SetAction(parsed => parsed.GetValue(rules)
            ? LintRules.Write(shell)
            : Run(parsed.GetValue(paths) ?? [], parsed.GetValue(format), new LintRequest(shell) { IsTemplate = parsed.GetValue(template) }, shell));
        return command;
    }

    private static int Run(string[] paths, string? format, LintRequest request, Shell shell)
    {
        var files = request.Files(paths);
        foreach (var file in files)
            request.Check(file);
        LintOutput.Write(format, request.Findings, shell);
        var exit = request.CannotRun ? ExitCode.CannotRun : request.Findings.MustAct() ? ExitCode.MustAct : ExitCode.Ok;
        (format is "json" or "sarif" ? shell.Error : shell.Out).WriteLine($"{shell.Say(LintOutput.Closing(files.Count, request.Findings))} {shell.Say(Output.Closing.Code(exit))}");
        return exit;
    }
}
