namespace Reporter.Packages;

/// <summary>A package that cannot be read on, from whichever depth it was read. Its reader makes it the file's finding.</summary>
/// <param name="part">The part in which the fault lies; empty where it is the package's own.</param>
public sealed class PackageException(PackageFault fault, string part = "") : Exception($"{fault}: {part}")
{
    public PackageFault Fault => fault;

    public string Part => part;
}
