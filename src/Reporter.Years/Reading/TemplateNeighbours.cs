using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;

namespace Reporter.Years.Reading;

/// <summary>The folders from which a template may put in texts, documents and pictures; nothing outside them is read.</summary>
public static class TemplateNeighbours
{
    /// <param name="faults">Told of files that are there and cannot be used.</param>
    /// <param name="folders">
    /// The first that has a file wins: an office's own templates before those of the program. With each, how its paths begin in findings.
    /// </param>
    public static TemplateSources Sources(DiagnosticBag faults, params IReadOnlyList<(string Folder, string ShownAs)> folders)
    {
        var roots = folders.Select(folder => new TemplateRoot(folder.Folder, folder.ShownAs, faults)).ToList();
        return new TemplateSources(
            name => Candidates(name).SelectMany(candidate => roots.Select(root => root.Read(candidate)))
                .FirstOrDefault(source => source is not null),
            () => [.. roots.SelectMany(root => root.Names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Candidates(string name) => [name, $"{TemplateRoot.Texts}/{name}"];
}
