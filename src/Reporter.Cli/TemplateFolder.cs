using Reporter.Office.Templates;

namespace Reporter.Cli;

/// <summary>
/// Where templates lie: the year's own <c>mau/</c> first, then <c>templates/</c> beside the program. A file of the same name in <c>mau/</c> wins.
/// </summary>
internal sealed class TemplateFolder(Workspace workspace, AppIO io)
{
    private const string Texts = "doan-van";

    private readonly string _own = workspace.FullPath(Workspace.OwnTemplates);

    private readonly string _common = Path.Combine(io.ProgramDirectory, "templates");

    public TemplateSource? Find(string name)
    {
        foreach (var candidate in (string[])[name, $"{Texts}/{name}"])
        {
            if (Read(_own, candidate, Workspace.OwnTemplates) is { } own)
                return own;
            if (Read(_common, candidate, "templates") is { } common)
                return common;
        }
        return null;
    }

    public TemplateSources Sources() => new(Find, Names);

    private IReadOnlyList<string> Names() =>
    [
        .. new[] { _own, _common }
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Select(name => name.StartsWith(Texts + "/", StringComparison.Ordinal) ? name[(Texts.Length + 1)..] : name)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Null also for a name that leads out of the folder, by <c>..</c> or by a link: a template reads nothing else.</summary>
    private static TemplateSource? Read(string folder, string name, string shownAs)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var full = Path.GetFullPath(Path.Combine(folder, name));
        if (!full.StartsWith(root, StringComparison.Ordinal) || !File.Exists(full) || IsLink(full, root))
            return null;
        return new TemplateSource($"{shownAs}/{name}", File.ReadAllBytes(full));
    }

    private static bool IsLink(string full, string root)
    {
        for (var at = full; at.Length > root.Length; at = Path.GetDirectoryName(at) ?? "")
        {
            if (File.GetAttributes(at).HasFlag(FileAttributes.ReparsePoint))
                return true;
        }
        return false;
    }
}
