using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Reporter.Core.Diagnostics;

namespace Reporter.Cli.CommandLine;

/// <summary>The help of a command, in the user's language: System.CommandLine's own knows only English.</summary>
internal sealed class HelpPage(CommandContext context) : SynchronousCommandLineAction
{
    private static readonly Bilingual Usage = new("Cách dùng", "Usage");
    private static readonly Bilingual Commands = new("Lệnh", "Commands");
    private static readonly Bilingual Arguments = new("Tham số", "Arguments");
    private static readonly Bilingual Options = new("Tùy chọn", "Options");
    private static readonly Bilingual Examples = new("Ví dụ", "Examples");
    private static readonly Bilingual CommandWord = new("LỆNH", "COMMAND");
    private static readonly Bilingual OptionsWord = new("tùy chọn", "options");
    private static readonly Bilingual More = new("Xem từng lệnh: reporter LỆNH --help", "Each command: reporter COMMAND --help");

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return ExitCode.Ok;
    }

    public void Write(Command command)
    {
        var output = context.Out;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{context.Say(Usage)}: {UsageOf(command)}");
        Table(Commands, command.Subcommands.Select(sub => (Names(sub), sub.Description)));
        Table(Arguments, command.Arguments.Select(argument => (Word(argument), argument.Description)));
        Table(Options, AllOptions(command).Select(option => (Names(option), option.Description)));
        if (ExamplesOf(command) is { Count: > 0 } examples)
        {
            output.WriteLine();
            output.WriteLine(context.Say(Examples) + ":");
            foreach (var example in examples)
                output.WriteLine("  " + example);
        }
        if (command is RootCommand)
        {
            output.WriteLine();
            output.WriteLine(context.Say(More));
        }
    }

    private string UsageOf(Command command)
    {
        var path = new List<string>();
        for (var at = command; at is not RootCommand; at = (Command)at.Parents.First())
            path.Insert(0, at.Name);
        path.Insert(0, "reporter");
        if (command.Subcommands.Count > 0)
            path.Add(context.Say(CommandWord));
        path.AddRange(command.Arguments.Select(argument => (argument.Arity.MinimumNumberOfValues,
            argument.Arity.MaximumNumberOfValues) switch
        {
            (0, 1) => $"[{Word(argument)}]",
            (0, _) => $"[{Word(argument)}…]",
            (_, 1) => Word(argument),
            _ => $"{Word(argument)}…",
        }));
        path.Add($"[{context.Say(OptionsWord)}]");
        return string.Join(' ', path);
    }

    private void Table(Bilingual title, IEnumerable<(string Left, string? Right)> entries)
    {
        var rows = entries.ToList();
        if (rows.Count == 0)
            return;

        context.Out.WriteLine();
        context.Out.WriteLine(context.Say(title) + ":");
        var width = rows.Max(row => row.Left.Length);
        foreach (var (left, right) in rows)
            context.Out.WriteLine($"  {left.PadRight(width)}  {right}".TrimEnd());
    }

    private static string Word(Argument argument) => argument.HelpName ?? argument.Name.ToUpperInvariant();

    private static string Names(Command command) =>
        command is ReporterCommand { Alias: { } alias } ? $"{command.Name}, {alias}" : command.Name;

    private static string Names(Option option) =>
        string.Join(", ", option.Aliases.Append(option.Name).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))
        + (option.ValueType == typeof(bool) || option is HelpOption ? ""
            : $" {option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant()}");

    private static IEnumerable<Option> AllOptions(Command command)
    {
        IEnumerable<Option> own = command.Options;
        for (var at = command; at is not RootCommand; at = (Command)at.Parents.First())
            own = own.Concat(((Command)at.Parents.First()).Options.Where(option => option.Recursive));
        return own.Distinct();
    }

    private static IReadOnlyList<string> ExamplesOf(Command command) => command switch
    {
        ReporterCommand verb => verb.Examples,
        _ => [.. command.Subcommands.OfType<ReporterCommand>().SelectMany(verb => verb.Examples.Take(1))],
    };
}
