namespace Reporter.Years.Beginning;

/// <summary>A file that begins a year, below the year's folder.</summary>
public sealed record NewFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>What lies there and is all in the new one, so that nothing is lost by writing over it; null when there is no
    /// such.</summary>
    public byte[]? Replaces { get; init; }
}

/// <summary>What became of it.</summary>
/// <param name="Wanted">The name that it was to have.</param>
/// <param name="Path">Where it lies now; null when it could not be written.</param>
/// <param name="State">Whether something stood in its place.</param>
public sealed record PlacedFile(string Wanted, string? Path, PlacedState State);

public enum PlacedState
{
    Written,

    /// <summary>The very same lay there already.</summary>
    Same,

    /// <summary>Another lay there and was kept; this one stands beside it.</summary>
    Beside,
    Failed,
}
