using Reporter.Core.Templates;

namespace Reporter.Years.Reading;

/// <summary>The folders from which a template may put in texts, documents and pictures; nothing outside them is read.</summary>
public static class TemplateNeighbours
{
    /// <summary>Text templates lie in a folder of their own, and are named without it.</summary>
    private const string Texts = "doan-van";

    /// <param name="roots">
    /// The first that has a file wins: an office's own templates before those of the program. With each, how its paths begin in findings.
    /// </param>
    public static TemplateSources Sources(params IReadOnlyList<(string Root, string ShownAs)> roots) => new(
        name => Candidates(name).SelectMany(candidate => roots.Select(root => Read(root.Root, root.ShownAs, candidate))).FirstOrDefault(source => source is not null),
        () => [.. roots.SelectMany(root => NamesIn(root.Root)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    private static IEnumerable<string> Candidates(string name) => [name, $"{Texts}/{name}"];

    private static TemplateSource? Read(string root, string shownAs, string name)
    {
        var full = Path.GetFullPath(name, root);
        if (!full.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return null;
        try
        {
            return File.Exists(full) && !LeadsOut(full, root) ? new TemplateSource((shownAs.Length > 0 ? shownAs + "/" : "") + name, File.ReadAllBytes(full)) : null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A link within the folder may lead anywhere, so none is followed.</summary>
    private static bool LeadsOut(string full, string root)
    {
        var end = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)).Length;
        for (var at = full; at.Length > end; at = Path.GetDirectoryName(at) ?? "")
        {
            if (File.GetAttributes(at).HasFlag(FileAttributes.ReparsePoint))
                return true;
        }
        return false;
    }

    private static IEnumerable<string> NamesIn(string root)
    {
        if (!Directory.Exists(root))
            return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System };
        return Directory.EnumerateFiles(root, "*", options)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Select(name => name.StartsWith(Texts + "/", StringComparison.Ordinal) ? Path.ChangeExtension(name[(Texts.Length + 1)..], null) : name)
            .Take(1000);
    }
}
