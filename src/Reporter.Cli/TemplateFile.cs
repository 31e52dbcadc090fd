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

    /// <summary>Writes what the user asked for under the name that the user gave, whole or not at all; beside it where that is
    /// open.</summary>
    public static bool Write(string path, CommandContext context, DiagnosticBag bag, Func<Stream, bool> content)
    {
        var at = new FileLocation(path.Replace('\\', '/'));
        try
        {
            if (WholeFile.Prepare(context.FullPath(path), content) is not { } temporary)
                return false;
            if (WholeFile.PutBeside(temporary, context.FullPath(path)) is { } written)
            {
                if (Path.GetFileName(written) is var name && name != Path.GetFileName(path))
                    bag.Add(ProgramFindings.OutputOpen(at, at.Path[..^Path.GetFileName(path).Length] + name));
                return true;
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // Told below.
        }
        bag.Add(ProgramFindings.OutputFailed(at));
        return false;
    }
}
