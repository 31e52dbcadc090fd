using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Reporter.Release;

/// <summary>THIRD-PARTY-NOTICES.txt: each package that is really packed, with its licence's own words.</summary>
internal static class ThirdPartyNotices
{
    private static readonly string[] NoticeFiles = ["THIRD-PARTY-NOTICES.TXT", "ThirdPartyNotices.txt"];

    // Where a package leaves the choice, the one whose words lie in release/licences.
    private static readonly string[] OfOurChoice = ["Apache-2.0", "MIT", "BSD-2-Clause"];

    /// <param name="published">The folder with the program's own list of what it is made of.</param>
    public static string Of(string repository, string published)
    {
        var text = new StringBuilder();
        text.Append("Reporter is packed together with the following works of others. Each stands under its own licence.\n");
        foreach (var (id, version) in Packages(published))
        {
            var folder = Path.Combine(Cache, id.ToLowerInvariant(), version);
            var (about, licence) = Nuspec(Directory.EnumerateFiles(folder, "*.nuspec").Single());
            text.Append(CultureInfo.InvariantCulture, $"\n{new string('=', 80)}\n{id} {version}\n{about}\n");
            text.Append(Licence(repository, folder, licence, id).ReplaceLineEndings("\n").Trim()).Append('\n');
            foreach (var notice in Named(folder, NoticeFiles))
                text.Append("\n--- ").Append(Path.GetFileName(notice)).Append(" ---\n").Append(Lines(notice)).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>The packages in the program's list, the runtime's own among them.</summary>
    internal static IReadOnlyList<(string Id, string Version)> Packages(string published)
    {
        using var list = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(published, "reporter.deps.json")));
        return
        [
            .. from library in list.RootElement.GetProperty("libraries").EnumerateObject()
               where library.Value.GetProperty("type").GetString() is "package" or "runtimepack"
               let parts = library.Name.Split('/')
               let id = parts[0].StartsWith("runtimepack.", StringComparison.Ordinal) ? parts[0]["runtimepack.".Length..] : parts[0]
               orderby id.ToUpperInvariant()
               select (id, parts[1]),
        ];
    }

    private static string Cache => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set ? set
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static (string About, string Licence) Nuspec(string path)
    {
        var metadata = XDocument.Load(path).Descendants().First(element => element.Name.LocalName == "metadata");
        string Of(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() ?? "";
        var licence = Of("license") is { Length: > 0 } named ? named : Of("licenseUrl");
        string[] about = [Of("copyright"), Of("authors"), Of("projectUrl"), licence];
        return (string.Join('\n', about.Where(line => line.Length > 0)) + "\n", licence);
    }

    private static string Licence(string repository, string folder, string licence, string id)
    {
        if (Named(folder, ["LICENSE.TXT", "LICENSE.md", "LICENSE"]) is [var own, ..])
            return Lines(own);
        if (OfOurChoice.FirstOrDefault(name => licence.Split(' ').Contains(name)) is not { } chosen)
            throw new InvalidDataException($"No words of the licence “{licence}” of {id}: add them to release/licences.");
        return Lines(Path.Combine(repository, "release", "licences", chosen + ".txt"));
    }

    private static List<string> Named(string folder, string[] names) =>
        [.. Directory.EnumerateFiles(folder).Where(file => names.Contains(Path.GetFileName(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];

    private static string Lines(string file) => File.ReadAllText(file).ReplaceLineEndings("\n").Trim('\n', '\uFEFF');
}
