namespace Reporter.Packages;

/// <summary>Names of parts: with slashes, none at the beginning, compared without letter case, as the packaging standard asks.</summary>
public static class PartName
{
    public const string ContentTypes = "[Content_Types].xml";

    /// <summary>The part that holds a part's relationships; of the package itself when the name is empty.</summary>
    public static string RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    public static bool IsRelationships(string part) =>
        part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && part.Contains("_rels/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The part whose relationships a part holds.</summary>
    public static string OwnerOf(string relationships) =>
        relationships.Replace("_rels/", "", StringComparison.OrdinalIgnoreCase)[..^".rels".Length];

    // Some libraries write backslashes or a leading slash; Office reads both.
    internal static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');

    internal static bool LeadsOut(string name) => name.Contains("..", StringComparison.Ordinal) && name.Split('/').Contains("..");

    internal static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    internal static string Resolve(string part, string target)
    {
        var steps = new List<string>();
        var full = target.StartsWith('/') || target.StartsWith('\\') ? target : part[..(part.LastIndexOf('/') + 1)] + target;
        foreach (var step in full.Split('/', '\\'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or ".."))
                steps.Add(step);
        }
        return string.Join('/', steps);
    }
}
