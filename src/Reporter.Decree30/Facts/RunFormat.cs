namespace Reporter.Decree30.Facts;

/// <summary>How a piece of text looks, after every layer that can say so.</summary>
public sealed record RunFormat
{
    /// <summary>The font of the letters A–Z.</summary>
    public string Font { get; init; } = "Times New Roman";

    /// <summary>The font of the letters with Vietnamese marks, which Word keeps apart.</summary>
    public string MarkedFont { get; init; } = "Times New Roman";

    /// <summary>In points.</summary>
    public double Size { get; init; } = 10;

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool AllCaps { get; init; }

    public bool SmallCaps { get; init; }

    public bool Hidden { get; init; }

    public bool Strike { get; init; }

    /// <summary>The kind of underline; null when there is none.</summary>
    public string? Underline { get; init; }

    /// <summary>Six hexadecimal digits; “auto” counts as black, which it is on white paper.</summary>
    public string Color { get; init; } = "000000";

    public string? Highlight { get; init; }

    /// <summary>The colour behind the letters, which LibreOffice writes where Word highlights; null when there is none.</summary>
    public string? Shading { get; init; }

    /// <summary>Extra space between letters, in twentieths of a point; below zero the text is condensed.</summary>
    public int LetterSpacing { get; init; }

    /// <summary>Width of the letters in percent.</summary>
    public int Scale { get; init; } = 100;

    public bool IsRaised { get; init; }

    /// <summary>Letters in bold by the property or by a font that is itself the bold cut.</summary>
    public bool LooksBold => Bold || FontNames.IsBoldCut(Font);

    public bool LooksItalic => Italic || FontNames.IsItalicCut(Font);
}
