using System.Xml.Linq;

namespace Reporter.Release;

/// <summary>The version: it stands in Directory.Build.props and nowhere else.</summary>
internal static class ReleaseVersion
{
    public static string Of(string repository) =>
        XDocument.Load(Path.Combine(repository, "Directory.Build.props")).Descendants("Version").Single().Value;
}
