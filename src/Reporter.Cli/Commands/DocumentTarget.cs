using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Word;
using Reporter.Years;

namespace Reporter.Cli.Commands;

/// <summary>Where a filled document may be written: never over what it is made from, nor over what somebody has worked on.</summary>
internal sealed class DocumentTarget(CommandContext context, IReadOnlyList<string> inputs, bool isForced)
{
    // A workbook gives a workbook.
    private readonly string[] _endings = inputs is [var template, ..] && template.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
        ? [".xlsx"] : [".docx", ".dotx"];

    public static bool IsTemplate(string path) => Path.GetExtension(path).Equals(".dotx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why nothing may be written there; null when it may.</summary>
    public Diagnostic? Refusal(string path)
    {
        var at = new FileLocation(path.Replace('\\', '/'));
        var full = context.FullPath(path);
        if (!_endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            return TemplateFindings.TargetEnding(at, Path.GetExtension(path));
        if (Path.GetDirectoryName(full) is { Length: > 0 } folder && !Directory.Exists(folder))
            return TemplateFindings.TargetFolderMissing(at, Path.GetDirectoryName(path)?.Replace('\\', '/') ?? folder);
        if (Directory.Exists(full))
            return TemplateFindings.TargetEdited(at);
        if (inputs.FirstOrDefault(input => IsSame(context.FullPath(input), full)) is { } same)
            return TemplateFindings.TargetIsInput(at, same.Replace('\\', '/'));
        return !isForced && File.Exists(full) && !IsAsWritten(full) ? TemplateFindings.TargetEdited(at) : null;
    }

    /// <summary>The same for a file that the template has put in.</summary>
    public bool Is(string path, string input) => IsSame(context.FullPath(input), context.FullPath(path));

    private static bool IsAsWritten(string path)
    {
        try
        {
            using var file = UserFile.Open(path);
            return file.Length == 0 || RenderedDocument.IsAsWritten(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // Whether it can be written to shows when it is written to.
            return true;
        }
    }

    private static bool IsSame(string one, string other) =>
        Real(one).Equals(Real(other), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string Real(string path)
    {
        try
        {
            return File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        }
        catch (IOException)
        {
            return path;
        }
    }
}
