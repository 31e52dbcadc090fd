using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Reporter.Cli.CommandLine;

internal sealed class VersionLine(CommandContext context) : SynchronousCommandLineAction
{
    public static string Version { get; } =
        typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        context.Out.WriteLine("reporter " + Version);
        return ExitCode.Ok;
    }
}
