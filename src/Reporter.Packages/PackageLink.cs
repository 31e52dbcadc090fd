namespace Reporter.Packages;

/// <summary>
/// A relationship of a part. A target inside the package is a part's name; an external one is only a text, as written: nothing opens it.
/// </summary>
public sealed record PackageLink(string Id, string Type, string Target, bool IsExternal)
{
    /// <summary>The last word of the type (<c>header</c>, <c>styles</c>), which is the same in the transitional and the strict
    /// flavour.</summary>
    public string Kind { get; } = Type[(Type.LastIndexOf('/') + 1)..];
}
