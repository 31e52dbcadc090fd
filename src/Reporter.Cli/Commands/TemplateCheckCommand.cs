using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Core.Forms.Tagged;
using Reporter.Core.Templates;
using Reporter.Sheets.Forms;
using Reporter.Word;
using Reporter.Word.Program;
using Reporter.Years;
using Reporter.Years.Forms;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter template check</c>: every mistake of a template, with its place; no data needed.</summary>
internal static class TemplateCheckCommand
{
    public static Command Create(CommandContext context)
    {
        var files = new Argument<string[]>("files")
        {
            HelpName = context.Say(new("TỆP", "FILE")),
            Description = context.Say(new("Tệp mẫu .docx, .dotx, .docm, .dotm, .scriban, hoặc biểu .xlsx",
                "Templates: .docx, .dotx, .docm, .dotm, .scriban, or .xlsx forms")),
            Arity = ArgumentArity.OneOrMore,
        };
        var accept = TemplateOptions.AcceptRevisions(context);
        var annotate = new Option<bool>("--annotate")
        {
            Description = context.Say(new("Ghi thêm một bản sao của mẫu, có nhận xét (Word) hoặc ghi chú (Excel) ở từng chỗ sai",
                "Also write a copy of the template with a comment (Word) or note (Excel) at each mistake")),
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
        var asked = new Dictionary<string, CellLocation>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (TemplateFile.Read(file, context, findings) is not { } bytes)
            {
                exit = ExitCode.CannotRun;
                continue;
            }
            var own = new DiagnosticBag();
            if (file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            {
                areNamesChecked &= CheckForm(file, bytes, annotates, asked, context, own);
                findings.AddAll(own);
                continue;
            }
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
            .WriteLine(context.Say(TemplateOptions.Checked(files.Length, findings, areNamesChecked)));
        return exit;
    }

    private static void WriteAnnotated(string file, byte[] bytes, DiagnosticBag own, CommandContext context)
    {
        if (TemplateAnnotator.Annotate(file.Replace('\\', '/'), bytes, own, context.Language) is { } annotated)
            WriteCopy(file, annotated, own, context);
    }

    private static void WriteCopy(string file, byte[] annotated, DiagnosticBag own, CommandContext context)
    {
        var at = AnnotatedName(file).Replace('\\', '/');
        if (UserCopy.Write(context.FullPath(AnnotatedName(file)), annotated) is not { } written)
            own.Add(ProgramFindings.OutputFailed(new FileLocation(at)));
        else if (Path.GetFileName(written) is var name && name != Path.GetFileName(at))
            own.Add(ProgramFindings.CopyKept(new FileLocation(at), at[..^Path.GetFileName(at).Length] + name));
    }

    // False where no plan says which codes there are.
    private static bool CheckForm(string file, byte[] bytes, bool annotates, Dictionary<string, CellLocation> asked, CommandContext context,
        DiagnosticBag own)
    {
        var plan = TemplateOptions.PlanFor(context.FullPath(file), context);
        if (FormPackage.Open(file.Replace('\\', '/'), bytes, own) is not { } package)
            return true;
        var form = OfficialForms.Check(package, plan, asked, own);
        if (plan is not null && form.Asked.Any() && OfficialSet.NotAsked([form], plan) is { Count: > 0 } missing)
            own.Add(TagFindings.NotOnForms(new FileLocation(package.Path), [.. missing.Select(field => field.Name)]));
        if (annotates && own.Count > 0)
            WriteCopy(file, FormAnnotator.Annotate(package, own, context.Language), own, context);
        return plan is not null;
    }

    /// <summary>Beside the template; the template itself is never written to.</summary>
    private static string AnnotatedName(string file) =>
        Path.Combine(Path.GetDirectoryName(file) ?? "", $"{Path.GetFileNameWithoutExtension(file)}.nhan-xet{Path.GetExtension(file)}");
}
