using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Years;
using Reporter.Years.Reading;

namespace Reporter.Cli;

/// <summary>A file that the user names on the command line, wherever it lies.</summary>
internal static class TemplateFile
{
    public static byte[]? Read(string path, CommandContext context, DiagnosticBag bag) =>
        UserFile.Read(context.FullPath(path), new FileLocation(path.Replace('\\', '/')), bag);

    /// <summary>What a template may put in: the files of its own folder, and the texts that travel with the program.</summary>
    public static TemplateSources SourcesBeside(string path, CommandContext context, DiagnosticBag faults)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        return TemplateNeighbours.Sources(faults, (Path.GetDirectoryName(context.FullPath(path)) ?? "", folder.Replace('\\', '/')),
            (context.IO.TemplateDirectory, YearTemplates.Common));
    }

    /// <summary>Writes what the user asked for under the name that the user gave, whole or not at all.</summary>
    public static bool Write(string path, CommandContext context, DiagnosticBag bag, Func<Stream, bool> content)
    {
        try
        {
            return WholeFile.Write(context.FullPath(path), content);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            bag.Add(ProgramFindings.OutputFailed(new FileLocation(path.Replace('\\', '/'))));
            return false;
        }
    }
}
