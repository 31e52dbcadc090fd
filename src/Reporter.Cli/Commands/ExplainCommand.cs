using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter explain</c>: the page of a finding, or the cells behind a total.</summary>
internal static class ExplainCommand
{
    public static Command Create(Shell shell)
    {
        var code = new Argument<string>("code")
        {
            HelpName = shell.Say(new("MÃ", "CODE")),
            Description = shell.Say(new("Mã thông báo (RP4002), hoặc mã chỉ tiêu của kế hoạch (so_cuoc)", "A finding's code (RP4002), or the code of a figure of the plan (so_cuoc)")),
        };
        var folder = YearArguments.Folder(shell);
        var command = new Verb(
            shell,
            "explain",
            new("Giải thích một thông báo, hoặc cho biết một tổng số gồm những ô nào", "Explain a finding, or tell which cells a total is made of"),
            alias: "giai-thich",
            "reporter explain RP4002",
            "reporter explain so_cuoc samples/dinh-lap-2024")
        { code, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(code), parsed.GetRequiredValue(folder), shell));
        return command;
    }

    private static int Run(string code, string folder, Shell shell)
    {
        if (FindingPages.Read(code) is { } page)
        {
            shell.Out.Write(page);
            return ExitCode.Ok;
        }
        var bag = new DiagnosticBag();
        if (code.StartsWith("RP", StringComparison.OrdinalIgnoreCase) && code.Length > 2 && char.IsAsciiDigit(code[2]))
            return Unknown(code, FindingPages.Codes, shell);
        if (YearRun.ReadPlan(folder, shell, bag) is not var (workspace, plan))
        {
            ConsoleReport.Write(shell.Out, bag, shell);
            return ExitCode.CannotRun;
        }
        if (plan.Fields.All(field => field.Code != code))
            return Unknown(code, plan.Fields.Select(field => field.Code), shell);

        using var held = FolderLock.TryTake(workspace.Folder);
        if (held is null)
        {
            ConsoleReport.Write(shell.Out, [Catalog.FolderBusy(new FileLocation(folder))], shell);
            return ExitCode.FolderBusy;
        }
        var run = YearRun.Read(workspace, plan, new RunOptions(), bag, shell);
        TotalTrace.Write(shell, run.All, code);
        return ExitCode.Ok;
    }

    private static int Unknown(string code, IEnumerable<string> known, Shell shell)
    {
        ConsoleReport.Write(shell.Error, [Catalog.NothingToExplain(new FileLocation("reporter"), code, NearestName.To(code, known))], shell);
        return ExitCode.CannotRun;
    }
}
