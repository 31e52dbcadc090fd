using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Years;
using Reporter.Years.Outputs;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter check</c>: every finding about what units sent.</summary>
internal static class CheckCommand
{
    public static Command Create(Shell shell)
    {
        var folder = YearArguments.Folder(shell);
        var unlock = YearArguments.Unlock(shell);
        var encoding = YearArguments.Encoding(shell);
        var format = FindingsOutput.Option(shell);
        var command = new Verb(
            shell,
            "check",
            new("Kiểm tra các tệp đơn vị gửi: sai ở tệp nào, ô nào, sửa thế nào", "Check what units sent: which file, which cell, what to do"),
            alias: "kiem-tra",
            "reporter check samples/dinh-lap-2024")
        { folder, unlock, encoding, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(format), YearArguments.Read(parsed, unlock, encoding), shell));
        return command;
    }

    private static int Run(string folder, string? format, RunOptions options, Shell shell) =>
        YearCommand.Run(folder, options, format, shell, (_, _) => run =>
        {
            var output = new OutputFolder(run.Workspace, run.Findings);
            output.Write("kiem-tra.json", CheckFile.Write(run.Plan, run.Submissions, run.Findings));
            return new Outcome(run.Findings.MustAct() ? ExitCode.MustAct : ExitCode.Ok, Closing.Checked(run));
        });
}
