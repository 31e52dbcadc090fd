using System.CommandLine;
using System.Globalization;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Word;
using Reporter.Word.Program;
using Reporter.Word.Values;
using Reporter.Years;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter template render</c>: any template, any JSON, no year's folder.</summary>
internal static class TemplateRenderCommand
{
    public static Command Create(Shell shell)
    {
        var template = new Argument<string>("template")
        {
            HelpName = shell.Say(new("MẪU", "TEMPLATE")),
            Description = shell.Say(new("Tệp mẫu .docx, .dotx, .docm hoặc .dotm", "The template: .docx, .dotx, .docm or .dotm")),
        };
        var data = new Option<string>("--data")
        {
            Description = shell.Say(new("Tệp dữ liệu JSON", "The data, a JSON file")),
            HelpName = "JSON",
            Required = true,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = shell.Say(new("Tệp .docx sẽ ghi", "The .docx to write")),
            HelpName = "DOCX",
            Required = true,
        };
        var missing = new ChoiceOption("--missing", ["error", "empty"])
        {
            Description = shell.Say(new("Tên mà dữ liệu không có: báo lỗi (mặc định) hay để trống", "Names that the data lack: an error (default) or empty")),
        };
        var culture = new Option<string>("--culture")
        {
            Description = shell.Say(new("In số và ngày theo cách viết này, ví dụ vi-VN (mặc định: như trong dữ liệu)", "Print numbers and dates so, e.g. vi-VN (default: as the data have them)")),
            HelpName = "vi-VN",
        };
        var accept = TemplateOptions.AcceptRevisions(shell);
        var format = FindingsOutput.Option(shell);
        var command = new Verb(
            shell,
            "render",
            new("Điền mẫu từ một tệp JSON", "Fill a template from a JSON file"),
            alias: "dien",
            "reporter template render thu-moi.docx --data khach.json -o thu.docx --culture vi-VN")
        { template, data, output, missing, culture, accept, format };
        command.SetAction(parsed =>
        {
            var findings = new DiagnosticBag();
            var options = new RenderOptions
            {
                Missing = parsed.GetValue(missing) == "empty" ? MissingName.Empty : MissingName.Error,
                Culture = CultureOf(parsed.GetValue(culture), findings),
            };
            var reading = new WordTemplateOptions { AcceptRevisions = parsed.GetValue(accept) };
            var isDone = !findings.HasErrors
                && Render(parsed.GetRequiredValue(template), parsed.GetRequiredValue(data), parsed.GetRequiredValue(output), reading, options, shell, findings);
            FindingsOutput.Write(parsed.GetValue(format), findings, shell);
            return isDone ? ExitCode.Ok : ExitCode.CannotRun;
        });
        return command;
    }

    private static bool Render(string templatePath, string dataPath, string outputPath, WordTemplateOptions reading, RenderOptions options, Shell shell, DiagnosticBag findings)
    {
        if (TemplateFile.Read(templatePath, shell, findings) is not { } templateBytes || TemplateFile.Read(dataPath, shell, findings) is not { } dataBytes)
            return false;
        var template = WordTemplate.Open(templatePath.Replace('\\', '/'), templateBytes, TemplateFile.SourcesBeside(templatePath, shell), reading, findings);
        var model = JsonData.Read(dataPath.Replace('\\', '/'), dataBytes, findings);
        return template is { IsUsable: true } && model is not null
            && TemplateFile.Write(outputPath, shell, findings, stream => WordRenderer.Render(template, model, options, stream, findings));
    }

    private static CultureInfo? CultureOf(string? name, DiagnosticBag findings)
    {
        if (string.IsNullOrEmpty(name) || name.Equals("invariant", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            findings.Add(ProgramFindings.WordNotAllowed(new FileLocation("reporter"), "--culture", name, ["vi-VN", "en-US", "fr-FR"]));
            return null;
        }
    }
}
