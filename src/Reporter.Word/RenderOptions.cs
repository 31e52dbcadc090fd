using System.Globalization;

namespace Reporter.Word;

/// <summary>What becomes of a name that the data do not have.</summary>
public enum MissingName
{
    /// <summary>A finding, unless the name stands under <c>?.</c> or <c>??</c>.</summary>
    Error,

    /// <summary>Nothing is printed.</summary>
    Empty,
}

/// <summary>How a template is rendered.</summary>
public sealed record RenderOptions
{
    /// <summary>How numbers and dates print; null prints them as the data have them.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>The output is a template itself: Word opens a new document of it.</summary>
    public bool AsTemplate { get; init; }

    public MissingName Missing { get; init; } = MissingName.Error;

    /// <summary>How many rounds all loops of one part may take together.</summary>
    public int MaxIterations { get; init; } = 20_000_000;

    public int MaxDepth { get; init; } = 100;

    /// <summary>How large the document may become, unpacked.</summary>
    public long MaxOutputBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>How many characters one text may have.</summary>
    public int MaxTextLength { get; init; } = 4_000_000;

    /// <summary>How many items a list may have that the template makes itself.</summary>
    public int MaxListLength { get; init; } = 1_000_000;

    /// <summary>How much the template may hold in memory all at once, beyond the data.</summary>
    public long MaxHeldBytes { get; init; } = 96L * 1024 * 1024;

    public TimeSpan MaxTime { get; init; } = TimeSpan.FromMinutes(5);

    public CancellationToken Cancellation { get; init; }
}
