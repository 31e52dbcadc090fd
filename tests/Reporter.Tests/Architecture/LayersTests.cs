using System.Text.RegularExpressions;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Architecture;

public sealed partial class LayersTests
{
    // A folder may use only the folders listed after it. This table is the picture in docs/architecture.md.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Letters"] = [],
        ["Diagnostics"] = ["Numbers"],
        ["Numbers"] = ["Letters"],
        ["Names"] = ["Letters"],
        ["Plans"] = ["Letters", "Diagnostics", "Numbers", "Names", "Sheets"],
        ["Sheets"] = ["Letters", "Diagnostics", "Numbers", "Names"],
        ["Matching"] = ["Diagnostics", "Numbers", "Names", "Plans", "Sheets"],
        ["Validation"] = ["Diagnostics", "Numbers", "Names", "Plans", "Sheets", "Matching"],
        ["Consolidation"] = ["Diagnostics", "Numbers", "Names", "Plans", "Sheets", "Matching", "Validation"],
    };

    [Fact]
    public void Core_folders_depend_only_on_earlier_stages()
    {
        var core = Path.Combine(Repo.Root, "src", "Reporter.Core");
        var broken =
            from file in Directory.EnumerateFiles(core, "*.cs", SearchOption.AllDirectories)
            let folder = Path.GetRelativePath(core, file).Split(Path.DirectorySeparatorChar)[0]
            where folder is not ("obj" or "bin")
            from Match use in UsingPattern().Matches(File.ReadAllText(file))
            let target = use.Groups[1].Value
            where target != folder && !Allowed[folder].Contains(target)
            select $"{Path.GetFileName(file)}: {folder} → {target}";

        Assert.Empty(broken);
    }

    [GeneratedRegex(@"^using Reporter\.Core\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingPattern();
}
