using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Years;
using Reporter.Years.Reading;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter explain</c>: the page of a finding, or the cells behind a total.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandContext context)
    {
        var code = new Argument<string?>("code")
        {
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = context.Say(new("MÃ", "CODE")),
            Description = context.Say(new("Mã thông báo (RP4002), mã chỉ tiêu (so_cuoc), mã bảng (danh_muc) hoặc cột của bảng "
                + "(danh_muc.so_luong); không ghi gì thì liệt kê mọi mã thông báo",
                "The code of a finding (RP4002), a figure (so_cuoc), a list (danh_muc) or a column of a list "
                + "(danh_muc.so_luong); without it, all codes of findings are listed")),
        };
        var folder = YearArguments.Folder(context);
        var command = new ReporterCommand(
            context,
            "explain",
            new("Giải thích một thông báo, hoặc cho biết một tổng số, một bảng gồm những ô nào",
                "Explain a finding, or tell which cells a total or a list is made of"),
            alias: "giai-thich",
            "reporter explain RP4002",
            "reporter explain so_cuoc samples/dinh-lap-2024")
        { code, folder };
        command.SetAction(parsed => Run(parsed.GetValue(code), parsed.GetRequiredValue(folder), context));
        return command;
    }

    private static int Run(string? code, string folder, CommandContext context)
    {
        if (code is null)
        {
            CodeList.Write(context);
            return ExitCode.Ok;
        }
        if (FindingPages.Read(code) is { } page)
        {
            context.Out.Write(page);
            return ExitCode.Ok;
        }
        var bag = new DiagnosticBag();
        if (code.StartsWith("RP", StringComparison.OrdinalIgnoreCase) && code.Length > 2 && char.IsAsciiDigit(code[2]))
            return Unknown(code, FindingPages.Codes, context);
        if (YearReader.ReadPlan(context.FullPath(folder), folder, bag) is not { Plan: var plan } year)
        {
            ConsoleReport.Write(context.Out, bag, context);
            return ExitCode.CannotRun;
        }
        List<string> known =
        [
            .. plan.Fields.Select(field => field.Code),
            .. plan.Tables.Select(table => table.Code),
            .. plan.Tables.SelectMany(table => table.Columns.Select(column => $"{table.Code}.{column.Code}")),
        ];
        if (!known.Contains(code))
            return Unknown(code, known, context);

        if (SubmissionFolder.List(year.Workspace) is not { } submissions)
        {
            ConsoleReport.Write(context.Out, [ProgramFindings.FolderMissing(new FileLocation(Workspace.SubmissionsFolder))], context);
            return ExitCode.CannotRun;
        }
        var run = YearCommand.Look(year, submissions, context);
        if (run.All.Tables.FirstOrDefault(table => table.Table.Code == code
            || code.StartsWith(table.Table.Code + ".", StringComparison.Ordinal)) is { } list)
            ListTrace.Write(context, list, code);
        else
            TotalTrace.Write(context, run.All, code);
        return ExitCode.Ok;
    }

    private static int Unknown(string code, IEnumerable<string> known, CommandContext context)
    {
        ConsoleReport.Write(context.Error,
            [ProgramFindings.NothingToExplain(new FileLocation("reporter"), code, NearestName.To(code, known))], context);
        return ExitCode.CannotRun;
    }
}
