using System.CommandLine;
using System.Globalization;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Word;
using Reporter.Word.Program;
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
            Description = context.Say(new("Tệp .docx (hoặc .dotx) sẽ ghi", "The .docx (or .dotx) to write")),
            HelpName = "DOCX",
            Required = true,
        };
        var missing = new ChoiceOption("--missing", ["error", "empty"])
        {
            Description = context.Say(new("Tên mà dữ liệu không có: báo lỗi (mặc định) hay để trống",
                "Names that the data lack: an error (default) or empty")),
        };
        var culture = new Option<string>("--culture")
        {
            Description = context.Say(new("In số và ngày theo cách viết này, ví dụ vi-VN (mặc định: như trong dữ liệu)",
                "Print numbers and dates so, e.g. vi-VN (default: as the data have them)")),
            HelpName = "vi-VN",
        };
        var each = new Option<string?>("--each")
        {
            Description = context.Say(new(
                "Mỗi mục của danh sách một tệp; tên tệp như \"thu/{ma}.docx\" lấy giá trị của mục, không thì được đánh số",
                "A document for each record of a list; a name such as \"thu/{ma}.docx\" takes the record's values, else files are "
                    + "numbered")),
            HelpName = context.Say(new("DANH_SÁCH", "LIST")),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var force = new Option<bool>("--force")
        {
            Description = context.Say(new("Ghi đè cả tài liệu đã có người sửa", "Write over a document that somebody has edited, too")),
        };
        var accept = TemplateOptions.AcceptRevisions(context);
        var format = FindingsOutput.Option(context);
        var command = new ReporterCommand(
            context,
            "render",
            new("Điền mẫu từ một tệp JSON", "Fill a template from a JSON file"),
            alias: "dien",
            "reporter template render thu-moi.docx --data khach.json -o thu.docx --culture vi-VN")
        { template, data, output, each, force, missing, culture, accept, format };
        command.SetAction(parsed =>
        {
            var findings = new DiagnosticBag();
            var options = new RenderOptions
            {
                Missing = parsed.GetValue(missing) == "empty" ? MissingName.Empty : MissingName.Error,
                Culture = CultureOf(parsed.GetValue(culture), findings),
            };
            var request = new RenderRequest(parsed.GetRequiredValue(template), parsed.GetRequiredValue(data),
                parsed.GetRequiredValue(output))
            {
                IsEach = parsed.GetResult(each) is not null,
                List = parsed.GetValue(each),
                IsForced = parsed.GetValue(force),
                Reading = new WordTemplateOptions { AcceptRevisions = parsed.GetValue(accept) },
                Options = options,
            };
            var isDone = !findings.HasErrors && TemplateRendering.Run(request, context, findings);
            FindingsOutput.Write(parsed.GetValue(format), findings, context);
            return isDone ? findings.HasErrors ? ExitCode.MustAct : ExitCode.Ok : ExitCode.CannotRun;
        });
        return command;
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
