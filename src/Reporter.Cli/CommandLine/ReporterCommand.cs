using System.CommandLine;
using Reporter.Core.Diagnostics;

namespace Reporter.Cli.CommandLine;

/// <summary>A command with its Vietnamese alias and the examples that its help shows.</summary>
internal sealed class ReporterCommand : Command
{
    public ReporterCommand(CommandContext context, string name, Bilingual purpose, string? alias = null,
        params IReadOnlyList<string> examples)
        : base(name, context.Say(purpose))
    {
        Alias = alias;
        Examples = examples;
        if (alias is not null)
            Aliases.Add(alias);
    }

    public string? Alias { get; }

    public IReadOnlyList<string> Examples { get; }
}
