using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Decree30;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter lint --rules</c>: each rule with its article, what it asks for and whether it can be fixed.</summary>
internal static class LintRules
{
    public static int Write(CommandContext context)
    {
        foreach (var group in FormatFindings.DecreeRules.GroupBy(rule => context.Say(DecreeWords.GroupOf(rule.Code))))
        {
            context.Out.WriteLine(group.Key);
            foreach (var rule in group)
                context.Out.WriteLine($"  {rule.Code} {SeverityNames.Of(rule.Severity, 1, context.Language)}  {rule.Article}: "
                    + $"{context.Say(rule.Asks)} [{context.Say(DecreeWords.NameOf(rule.Fix))}]");
            context.Out.WriteLine();
        }
        context.Out.WriteLine(context.Say(FormatFindings.CheckedAgainst));
        return ExitCode.Ok;
    }
}
