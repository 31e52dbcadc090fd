namespace Reporter.Decree30.Facts;

public enum Alignment
{
    Left,
    Center,
    Right,
    Justified,
}

public enum LineRule
{
    /// <summary>A multiple of the font's own line; 240 is single.</summary>
    Multiple,
    Exact,
    AtLeast,
}

/// <summary>How a paragraph stands, after every layer that can say so. Lengths are twentieths of a point.</summary>
public sealed record ParagraphFormat
{
    public Alignment Alignment { get; init; }

    public int Left { get; init; }

    public int Right { get; init; }

    /// <summary>Of the first line, against the others; below zero it hangs.</summary>
    public int FirstLine { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    public int Line { get; init; } = 240;

    public LineRule LineRule { get; init; }

    /// <summary>No gap between two paragraphs of the same style.</summary>
    public bool IgnoresGapInSameStyle { get; init; }

    public bool PageBreakBefore { get; init; }

    public bool HasBottomBorder { get; init; }

    public bool HasTopBorder { get; init; }

    /// <summary>One of the borders above and below has another colour than black.</summary>
    public bool HasColoredBorder { get; init; }

    /// <summary>Where a frame of the old kind stands across the page: <c>center</c>, <c>right</c>; null when there is no frame.</summary>
    public string? FrameAlignment { get; init; }

    /// <summary>0 to 8 for headings; null for text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Tab stops: position and whether text is centred or right-aligned there.</summary>
    public IReadOnlyList<(int Position, string Kind)> Tabs { get; init; } = [];

    public double LinesFor(double fontSize) => LineRule switch
    {
        LineRule.Multiple => Line / 240.0,
        // Times New Roman's own line is 1.15 of its size, so 18 pt exactly is more than single spacing at 14 pt.
        _ => Line / 20.0 / (fontSize * 1.15),
    };
}
