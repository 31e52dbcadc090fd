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

    public static RootCommand Create(Shell shell)
    {
        var help = new HelpPage(shell);
        var root = new RootCommand(shell.Say(Purpose));
        root.Options.Clear();
        root.Options.Add(new HelpOption("--help", ["-h", "-?"])
        {
            Action = help,
            Description = shell.Say(new("In trợ giúp này", "Print this help")),
        });
        root.Options.Add(new Option<bool>("--version")
        {
            Action = new VersionLine(shell),
            Description = shell.Say(new("In phiên bản", "Print the version")),
        });
        foreach (var option in GlobalOptions.Create(shell))
            root.Options.Add(option);

        root.Add(CheckCommand.Create(shell));
        root.Add(ReportCommand.Create(shell));
        root.Add(ExplainCommand.Create(shell));
        root.Add(TemplateCommand.Create(shell));
        root.Add(LintCommand.Create(shell));

        // `reporter` alone is a person who wants to know what it can do.
        root.SetAction(_ => help.Write(root));
        return root;
    }
}
