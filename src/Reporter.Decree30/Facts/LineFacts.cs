namespace Reporter.Decree30.Facts;

/// <summary>A horizontal line drawn as a shape, anchored in a paragraph. Lengths are twentieths of a point.</summary>
public sealed record LineFacts(int Length, bool IsVml)
{
    public bool IsDashed { get; init; }

    /// <summary>Another colour than black.</summary>
    public bool IsColored { get; init; }

    /// <summary>Distance of its left end from what it is placed against; null when it is aligned.</summary>
    public int? Left { get; init; }

    /// <summary>What <see cref="Left"/> counts from: <c>column</c>, <c>page</c>, <c>margin</c>.</summary>
    public string? From { get; init; }

    /// <summary><c>center</c> when it is placed by alignment.</summary>
    public string? Alignment { get; init; }

    /// <summary>The XML attribute that holds the length can be changed: a plain shape, not one in a group.</summary>
    public bool IsPlain { get; init; } = true;
}
