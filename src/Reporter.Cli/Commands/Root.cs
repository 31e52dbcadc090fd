using System.CommandLine;
using System.CommandLine.Help;
using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;

namespace Reporter.Cli.Commands;

/// <summary>The command tree.</summary>
internal static class Root
{
    private static readonly Bilingual Purpose = new(
        "Reporter — thu, kiểm tra, tổng hợp số liệu các đơn vị theo kế hoạch và lập báo cáo Word theo Nghị định 30/2020/NĐ-CP.",
        "Reporter — collects, checks and consolidates what units report under a plan, and makes the Word report of Decree 30/2020.");

    public static RootCommand Create(CommandContext context)
    {
        var help = new HelpPage(context);
        var root = new RootCommand(context.Say(Purpose));
        root.Options.Clear();
        root.Options.Add(new HelpOption("--help", ["-h", "-?"])
        {
            Action = help,
            Description = context.Say(new("In trợ giúp này", "Print this help")),
        });
        root.Options.Add(new Option<bool>("--version")
        {
            Action = new VersionLine(context),
            Description = context.Say(new("In phiên bản", "Print the version")),
        });
        foreach (var option in GlobalOptions.Create(context))
            root.Options.Add(option);

        root.Add(InitCommand.Create(context));
        root.Add(PlanCommand.Create(context));
        root.Add(FormsCommand.Create(context));
        root.Add(CheckCommand.Create(context));
        root.Add(RemindCommand.Create(context));
        root.Add(ReportCommand.Create(context));
        root.Add(ScheduleCommand.Create(context));
        root.Add(ExplainCommand.Create(context));
        root.Add(TemplateCommand.Create(context));
        root.Add(LintCommand.Create(context));

        // `reporter` alone is a person who wants to know what it can do.
        root.SetAction(_ => help.Write(root));
        return root;
    }
}
