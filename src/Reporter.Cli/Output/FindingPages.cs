using System.Reflection;

namespace Reporter.Cli.Output;

/// <summary>The pages of docs/diagnostics, which travel inside the program.</summary>
internal static class FindingPages
{
    private static readonly Assembly Program = typeof(FindingPages).Assembly;

    public static IEnumerable<string> Codes =>
        Program.GetManifestResourceNames().Where(name => name.EndsWith(".md", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal);

    public static string? Read(string code)
    {
        using var page = Program.GetManifestResourceStream(code.ToUpperInvariant() + ".md");
        if (page is null)
            return null;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
