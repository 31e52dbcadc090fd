using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Decree30;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter lint --rules</c>: each rule with its article, what it asks for and whether it can be mended.</summary>
internal static class LintRules
{
    public static int Write(Shell shell)
    {
        foreach (var group in FormatFindings.DecreeRules.GroupBy(rule => shell.Say(DecreeWords.GroupOf(rule.Code))))
        {
            shell.Out.WriteLine(group.Key);
            foreach (var rule in group)
                shell.Out.WriteLine($"  {rule.Code} {SeverityNames.Of(rule.Severity, 1, shell.Language)}  {rule.Article}: {shell.Say(rule.Asks)} [{shell.Say(DecreeWords.NameOf(rule.Fix))}]");
            shell.Out.WriteLine();
        }
        return ExitCode.Ok;
    }
}
