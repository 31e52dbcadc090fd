using System.Text.RegularExpressions;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Architecture;

/// <summary>Who may know whom, for every project and every folder. These tables are the picture in docs/architecture.md.</summary>
public sealed partial class LayersTests
{
    // Siblings do not know each other, and nothing points back.
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Packages"] = ["Core"],
        ["Sheets"] = ["Core", "Packages"],
        ["Word"] = ["Core", "Packages"],
        ["Decree30"] = ["Core", "Packages"],
        ["Years"] = ["Core", "Packages", "Sheets", "Word", "Decree30"],
        ["Cli"] = ["Core", "Packages", "Sheets", "Word", "Decree30", "Years"],
    };

    // A folder knows those above it in its list; "" is what stands in no folder.
    private static readonly Dictionary<string, string[]> Folders = new(StringComparer.Ordinal)
    {
    };

    [Fact]
    public void Projects_know_only_those_below_them()
    {
        var broken =
            from use in Uses()
            where use.Project != use.TargetProject && !Projects[use.Project].Contains(use.TargetProject)
            select $"{use.File}: {use.Project} → {use.TargetProject}";

        Assert.Empty(broken);
    }

    private static IEnumerable<Use> Uses() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repo.Root, "src"), "*.cs", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(Path.Combine(Repo.Root, "src"), file).Split(Path.DirectorySeparatorChar)
        where !parts.Contains("obj") && !parts.Contains("bin")
        from Match use in UsingPattern().Matches(File.ReadAllText(file))
        select new Use(Path.GetFileName(file), parts[0]["Reporter.".Length..], string.Join('.', parts[1..^1]), use.Groups[1].Value, use.Groups[2].Value);

    private sealed record Use(string File, string Project, string Folder, string TargetProject, string TargetFolder);

    [GeneratedRegex(@"^using (?:static )?Reporter\.(\w+)\.?([\w.]*);", RegexOptions.Multiline)]
    private static partial Regex UsingPattern();
}
