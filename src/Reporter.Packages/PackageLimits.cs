namespace Reporter.Packages;

/// <summary>How large an office file may be before it is taken for an attack.</summary>
public sealed record PackageLimits
{
    public static PackageLimits Default { get; } = new();

    public int Parts { get; init; } = 2_000;

    public long PartBytes { get; init; } = 200L << 20;

    public long TotalBytes { get; init; } = 256L << 20;

    /// <summary>Unpacked size over packed size; XML of tables reaches 40, a bomb 1,000.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>Parts below this size may have any ratio: an empty style sheet compresses very well.</summary>
    public long RatioFrom { get; init; } = 1L << 20;
}
