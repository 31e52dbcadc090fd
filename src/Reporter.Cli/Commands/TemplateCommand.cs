using System.CommandLine;
using Reporter.Cli.CommandLine;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter template</c>: check a Word template, list the names it may use, fill one from any data.</summary>
internal static class TemplateCommand
{
    public static Command Create(CommandContext context) => new ReporterCommand(
        context,
        "template",
        new("Mẫu Word: kiểm tra, xem tên dùng được, điền từ dữ liệu",
            "Word templates: check them, list the names they may use, fill them from data"),
        alias: "mau")
    {
        TemplateCheckCommand.Create(context),
        TemplateVarsCommand.Create(context),
        TemplateRenderCommand.Create(context),
    };
}
