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
    public static Command Create(CommandContext context)
    {
        var template = new Argument<string>("template")
        {
            HelpName = context.Say(new("MẪU", "TEMPLATE")),
            Description = context.Say(new("Tệp mẫu .docx, .dotx, .docm hoặc .dotm", "The template: .docx, .dotx, .docm or .dotm")),
        };
        var data = new Option<string>("--data")
        {
            Description = context.Say(new("Tệp dữ liệu JSON", "The data, a JSON file")),
            HelpName = "JSON",
            Required = true,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = context.Say(new("Tệp .docx sẽ ghi", "The .docx to write")),
            HelpName = "DOCX",
            Required = true,
        };
        var missing = new ChoiceOption("--missing", ["error", "empty"])
        {
            Description = context.Say(new("Tên mà dữ liệu không có: báo lỗi (mặc định) hay để trống", "Names that the data lack: an error (default) or empty")),
        };
        var culture = new Option<string>("--culture")
        {
            Description = context.Say(new("In số và ngày theo cách viết này, ví dụ vi-VN (mặc định: như trong dữ liệu)", "Print numbers and dates so, e.g. vi-VN (default: as the data have them)")),
            HelpName = "vi-VN",
        };
        var accept = TemplateOptions.AcceptRevisions(context);
        var format = FindingsOutput.Option(context);
        var command = new ReporterCommand(
            context,
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
                && Render(parsed.GetRequiredValue(template), parsed.GetRequiredValue(data), parsed.GetRequiredValue(output), reading, options, context, findings);
            FindingsOutput.Write(parsed.GetValue(format), findings, context);
            return isDone ? ExitCode.Ok : ExitCode.CannotRun;
        });
        return command;
    }

    private static bool Render(string templatePath, string dataPath, string outputPath, WordTemplateOptions reading, RenderOptions options, CommandContext context, DiagnosticBag findings)
    {
        if (TemplateFile.Read(templatePath, context, findings) is not { } templateBytes || TemplateFile.Read(dataPath, context, findings) is not { } dataBytes)
            return false;
        var template = WordTemplate.Open(templatePath.Replace('\\', '/'), templateBytes, TemplateFile.SourcesBeside(templatePath, context, findings), reading, findings);
        var model = JsonData.Read(dataPath.Replace('\\', '/'), dataBytes, findings);
        return template is { IsUsable: true } && model is not null
            && TemplateFile.Write(outputPath, context, findings, stream => WordRenderer.Render(template, model, options, stream, findings));
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
