namespace Reporter.Packages;

/// <summary>
/// A relationship of a part. <paramref name="Kind"/> is the last word of its type (<c>header</c>, <c>styles</c>), which
/// is the same in the transitional and the strict flavour. An external target is only a text: nothing opens it.
/// </summary>
public sealed record PackageLink(string Id, string Kind, string Target, bool IsExternal);
