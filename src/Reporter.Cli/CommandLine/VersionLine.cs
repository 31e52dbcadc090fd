using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Reporter.Cli.CommandLine;

internal sealed class VersionLine(Shell shell) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        shell.Out.WriteLine("reporter " + typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        return ExitCode.Ok;
    }
}
