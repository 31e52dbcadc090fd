using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Word;
using Reporter.Word.Program;
using Reporter.Years;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter template check</c>: every mistake of a template, with its place; no data needed.</summary>
internal static class TemplateCheckCommand
{
    public static Command Create(CommandContext context)
    {
        var files = new Argument<string[]>("files")
        {
            HelpName = context.Say(new("TỆP", "FILE")),
            Description = context.Say(new("Tệp mẫu .docx, .dotx, .docm, .dotm hoặc .scriban",
                "Templates: .docx, .dotx, .docm, .dotm or .scriban")),
            Arity = ArgumentArity.OneOrMore,
        };
        var accept = TemplateOptions.AcceptRevisions(context);
        var annotate = new Option<bool>("--annotate")
        {
            Description = context.Say(new("Ghi thêm một bản sao của mẫu, có nhận xét Word ở từng chỗ sai",
                "Also write a copy of the template with a Word comment at each mistake")),
        };
        var format = FindingsOutput.Option(context);
        var command = new ReporterCommand(
            context,
            "check",
            new("Kiểm tra mẫu: thẻ sai, khối chưa đóng, tên không có; nêu bảng, dòng, cột, đoạn",
                "Check templates: wrong tags, open blocks, unknown names; with table, row, column, paragraph"),
            alias: "kiem-tra",
            "reporter template check mau/bao-cao.docx")
        { files, annotate, accept, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(accept), parsed.GetValue(annotate),
            parsed.GetValue(format), context));
        return command;
    }

    private static int Run(string[] files, bool acceptRevisions, bool annotates, string? format, CommandContext context)
    {
        var findings = new DiagnosticBag();
        var exit = ExitCode.Ok;
        var areNamesChecked = true;
        foreach (var file in files)
        {
            if (TemplateFile.Read(file, context, findings) is not { } bytes)
            {
                exit = ExitCode.CannotRun;
                continue;
            }
            var own = new DiagnosticBag();
            var names = TemplateOptions.NamesFor(context.FullPath(file), context);
            areNamesChecked &= names is not null;
            var sources = TemplateFile.SourcesBeside(file, context, own);
            if (file.EndsWith(".scriban", StringComparison.OrdinalIgnoreCase))
                TemplateChecker.CheckText(new TemplateSource(file.Replace('\\', '/'), bytes), sources, names, own);
            else if (WordTemplate.Open(file.Replace('\\', '/'), bytes, sources,
                new WordTemplateOptions { AcceptRevisions = acceptRevisions }, own) is { } template)
                TemplateChecker.Check(template, names, own);
            if (annotates && own.Count > 0 && !file.EndsWith(".scriban", StringComparison.OrdinalIgnoreCase))
                WriteAnnotated(file, bytes, own, context);
            foreach (var finding in own)
                findings.Add(finding);
        }
        FindingsOutput.Write(format, findings, context);
        if (exit == ExitCode.Ok && findings.MustAct())
            exit = ExitCode.MustAct;
        (format is "json" or "sarif" ? context.Error : context.Out)
            .WriteLine($"{context.Say(TemplateOptions.Checked(files.Length, findings, areNamesChecked))} {context.Say(SummaryLine.Code(exit))}");
        return exit;
    }

    private static void WriteAnnotated(string file, byte[] bytes, DiagnosticBag own, CommandContext context)
    {
        if (TemplateAnnotator.Annotate(file.Replace('\\', '/'), bytes, own, context.Language) is not { } annotated)
            return;
        var at = AnnotatedName(file).Replace('\\', '/');
        if (UserCopy.Write(context.FullPath(AnnotatedName(file)), annotated) is not { } written)
            own.Add(ProgramFindings.OutputFailed(new FileLocation(at)));
        else if (Path.GetFileName(written) is var name && name != Path.GetFileName(at))
            own.Add(ProgramFindings.CopyKept(new FileLocation(at), at[..^Path.GetFileName(at).Length] + name));
    }

    /// <summary>Beside the template; the template itself is never written to.</summary>
    private static string AnnotatedName(string file) =>
        Path.Combine(Path.GetDirectoryName(file) ?? "", $"{Path.GetFileNameWithoutExtension(file)}.nhan-xet{Path.GetExtension(file)}");
}
