using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Reporter.Cli.CommandLine;

internal sealed class VersionLine(CommandContext context) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        context.Out.WriteLine("reporter " + typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        return ExitCode.Ok;
    }
}
