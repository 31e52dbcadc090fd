using Reporter.Cli.CommandLine;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter plan</c>: the plan file held against the plan.</summary>
internal static class PlanCommand
{
    public static System.CommandLine.Command Create(CommandContext context) => new ReporterCommand(
        context,
        "plan",
        new("Tệp kế hoạch: đối chiếu với kế hoạch", "The plan file: hold it against the plan"),
        alias: "ke-hoach")
    {
        PlanCheckCommand.Create(context),
    };
}
