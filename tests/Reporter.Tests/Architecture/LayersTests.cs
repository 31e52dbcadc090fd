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

    // A folder knows those before it in a chain that holds both; those joined by + know each other, * is what stands in no folder.
    private static readonly (string Project, string Chain)[] Folders =
    [
        ("Core", "Unicode | Names Numbers | Diagnostics | Sheets | Plans | Forms | Matching.Layout | Matching.Fields Matching.Versions"
            + " | Matching.Units+Matching.Reading+Matching.Marks | Matching | Validation+Validation.Plausibility | Accounting | "
            + "Consolidation.Sentences | Consolidation"),
        ("Core", "Unicode | Names Numbers | Diagnostics | Documents | Sheets | Plans | Drafting.Outline | Drafting.Duties Drafting.Forms "
            + "| Drafting | Drafting.Coverage"),
        ("Core", "Unicode | Names Numbers | Diagnostics | Templates | Templates.Functions | Templates.OtherEngines | Templates.Tags | "
            + "Templates.Names"),
        ("Core", "Unicode | Names Numbers | Diagnostics | Sheets | Plans | Templates | Templates.Functions | Templates.OtherEngines"
            + " | Templates.Tags | Templates.Names | Forms | Forms.Tagged | Matching.Marks"),
        ("Core", "Unicode | Names Numbers | Diagnostics | Sheets | Returning"),
        ("Sheets", "Writing | Forms | Returning | Legacy | Xls Xlsx | Ods WordTables | *"),
        ("Word", "Package | Blocks | Program | Output+Values+Markdown+Insertion | Charts | Functions | *"),
        ("Decree30", "Facts | Components | Rules | * | Fixing"),
        ("Years", "* | Forms Writing | Beginning | Reading | Running | Books | Outputs"),
        ("Cli", "CommandLine+Output+Commands | *"),
    ];

    [Fact]
    public void Projects_know_only_those_below_them()
    {
        var broken =
            from use in Uses()
            where use.Project != use.TargetProject && !Projects[use.Project].Contains(use.TargetProject)
            select $"{use.File}: {use.Project} → {use.TargetProject}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Folders_know_only_those_before_them()
    {
        var broken =
            from use in Uses()
            where use.Project == use.TargetProject && use.Folder != use.TargetFolder && !IsAllowed(use)
            select $"{use.File}: {use.Project}/{use.Folder} → {use.TargetFolder}";

        Assert.Empty(broken);
    }

    private static bool IsAllowed(Use use) => Folders.Any(chain => chain.Project == use.Project
        && PlaceOf(use.Folder, chain.Chain) is { } user && PlaceOf(use.TargetFolder, chain.Chain) is { } used
        && (used.Layer < user.Layer || (used == user && user.IsJoined)));

    private static (int Layer, bool IsJoined)? PlaceOf(string folder, string chain)
    {
        var layers = chain.Split(" | ");
        var layer = Array.FindIndex(layers, each => each.Split(' ', '+').Contains(folder.Length == 0 ? "*" : folder));
        return layer < 0 ? null : (layer, layers[layer].Contains('+', StringComparison.Ordinal));
    }

    private static IEnumerable<Use> Uses() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repo.Root, "src"), "*.cs", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(Path.Combine(Repo.Root, "src"), file).Split(Path.DirectorySeparatorChar)
        where !parts.Contains("obj") && !parts.Contains("bin")
        from Match use in UsingPattern().Matches(File.ReadAllText(file))
        select new Use(Path.GetFileName(file), parts[0]["Reporter.".Length..], string.Join('.', parts[1..^1]), use.Groups[1].Value,
            FolderOf(use.Groups[2].Value));

    // A static using names a type: its folder is what stands before it.
    private static string FolderOf(string name) => name is "Diagnostics.Finding" or "Diagnostics.Wording" ? "Diagnostics" : name;

    private sealed record Use(string File, string Project, string Folder, string TargetProject, string TargetFolder);

    [GeneratedRegex(@"^using (?:static )?Reporter\.(\w+)\.?([\w.]*);", RegexOptions.Multiline)]
    private static partial Regex UsingPattern();
}
