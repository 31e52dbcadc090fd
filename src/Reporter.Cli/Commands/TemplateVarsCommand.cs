using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates.Names;
using Reporter.Word;
using Reporter.Years.Reading;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter template vars</c>: every name that a template of this year may use, with today's value.</summary>
internal static class TemplateVarsCommand
{
    public static Command Create(CommandContext context)
    {
        var folder = YearArguments.Folder(context);
        var docx = new Option<string>("--docx")
        {
            Description = context.Say(new("Ghi danh sách thành một trang Word để bên bàn phím",
                "Write the list as a Word page to keep beside the keyboard")),
            HelpName = context.Say(new("TỆP", "FILE")),
        };
        var command = new ReporterCommand(
            context,
            "vars",
            new("Liệt kê mọi tên dùng được trong mẫu, kèm giá trị hôm nay", "List every name a template may use, with today's value"),
            alias: "ten",
            "reporter template vars samples/dinh-lap-2024")
        { folder, docx };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(docx), context));
        return command;
    }

    private static int Run(string folder, string? docx, CommandContext context)
    {
        var findings = new DiagnosticBag();
        if (YearReader.ReadPlan(context.FullPath(folder), folder, findings) is not { } year)
        {
            FindingsOutput.Write(null, findings, context);
            return ExitCode.CannotRun;
        }

        // Names come from the specimen, in which every list has an item; values from what units have sent so far.
        var today = SubmissionFolder.List(year.Workspace) is { } submissions ? YearCommand.Look(year, submissions, context) : null;
        var values = today is null ? null : ReportModel.Of(today.All, today.LastYear, [.. today.Findings], today.Units);
        var names = NameTree.Of(SpecimenModel.Of(year.Plan), values);
        foreach (var line in names)
            context.Out.WriteLine(line.ToString());
        if (docx is not null && !TemplateFile.Write(docx, context, findings, stream => NameTreePage.Write(names, context.Language, stream)))
        {
            FindingsOutput.Write(null, findings, context);
            return ExitCode.CannotRun;
        }
        FindingsOutput.Write(null, findings, context);
        return findings.HasErrors ? ExitCode.MustAct : ExitCode.Ok;
    }
}
