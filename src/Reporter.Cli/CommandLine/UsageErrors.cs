using System.CommandLine;
using System.CommandLine.Parsing;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Years;

namespace Reporter.Cli.CommandLine;

/// <summary>Mistakes in the command line, reported as findings: System.CommandLine's own texts are English and go to stdout.</summary>
internal static class UsageErrors
{
    private static readonly FileLocation Here = new("reporter");

    public static IReadOnlyList<Diagnostic> In(ParseResult parsed, Language language)
    {
        if (parsed.Action is HelpPage or VersionLine || parsed.Errors.Count == 0)
            return [];

        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.SelectMany(sub => sub.Aliases.Append(sub.Name))
            .Concat(command.Options.SelectMany(option => option.Aliases.Append(option.Name)))
            .Concat(GlobalNames)
            .ToList();
        var unknown = parsed.UnmatchedTokens.Select(token => ProgramFindings.UnknownWord(Here, token, NearestName.To(token, known)))
            .ToList();
        return unknown.Count > 0 ? unknown : [.. parsed.Errors.Select(error => Explain(error, language)).Distinct()];
    }

    public static int Write(IReadOnlyList<Diagnostic> errors, CommandContext context)
    {
        ConsoleReport.Write(context.Error, errors, context);
        return ExitCode.CannotRun;
    }

    private static readonly string[] GlobalNames = [GlobalOptions.Lang, GlobalOptions.Log, GlobalOptions.NoColor, GlobalOptions.Quiet,
        "--help", "--version"];

    private static Diagnostic Explain(ParseError error, Language language) => error.SymbolResult switch
    {
        OptionResult { Option: ChoiceOption option, Tokens: [var given, ..] } =>
            ProgramFindings.WordNotAllowed(Here, option.Name, given.Value, option.Words),
        OptionResult { Option: var option, Tokens: [] } => ProgramFindings.ValueMissing(Here, option.Name),
        OptionResult { Option: var option, Tokens: [var given, ..] } => ProgramFindings.WordNotAllowed(Here, option.Name, given.Value, []),
        ArgumentResult { Argument: var argument, Tokens: [] } =>
            ProgramFindings.ValueMissing(Here, argument.HelpName ?? argument.Name.ToUpperInvariant()),
        ArgumentResult { Argument: var argument, Tokens: [var given, ..] } =>
            ProgramFindings.WordNotAllowed(Here, argument.HelpName ?? argument.Name, given.Value, []),
        CommandResult { Command: { Subcommands.Count: > 0 } command } =>
            ProgramFindings.CommandMissing(Here, command.Subcommands.Select(sub => sub.Name)),
        _ => ProgramFindings.ValueMissing(Here, language == Language.Vietnamese ? "tham số" : "an argument"),
    };
}
