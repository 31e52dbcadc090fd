namespace Reporter.Packages;

/// <summary>How large a file and what is packed in it may be before it is taken for an attack: one set for whatever is read.</summary>
public sealed record PackageLimits
{
    public static PackageLimits Default { get; } = new();

    /// <summary>The largest file that is opened at all, whatever its kind.</summary>
    public long FileBytes { get; init; } = 100L << 20;

    /// <summary>Entries of a zip.</summary>
    public int Parts { get; init; } = 2_000;

    /// <summary>Bytes of one part, unpacked.</summary>
    public long PartBytes { get; init; } = 200L << 20;

    /// <summary>Bytes of all parts that are read, unpacked.</summary>
    public long TotalBytes { get; init; } = 256L << 20;

    /// <summary>Unpacked size of XML over its packed size; tables reach 40, a bomb 1,000.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>Parts below this size may have any ratio: the same words in thousands of rows compress very well, and do no harm.</summary>
    public long RatioFrom { get; init; } = 4L << 20;

    /// <summary>Bytes between two tags: no cell is longer than 32,767 characters, of eight bytes each where all are written as
    /// <c>&amp;#x1234;</c>.</summary>
    public int TextBytes { get; init; } = 300_000;
}
