namespace Reporter.Sheets.Writing;

public enum HorizontalPlace
{
    General,
    Left,
    Center,
    Right,
}

/// <summary>How a cell looks and whether it may be typed into on a protected sheet.</summary>
public sealed record CellStyle
{
    public static readonly CellStyle Plain = new();

    public double Size { get; init; } = 12;

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>RRGGBB; empty for black.</summary>
    public string Color { get; init; } = "";

    /// <summary>RRGGBB; empty for none.</summary>
    public string Fill { get; init; } = "";

    /// <summary>Crossed out by thin lines, so that black on white shows it too.</summary>
    public bool IsHatched { get; init; }

    public bool HasBorder { get; init; }

    public HorizontalPlace Place { get; init; }

    public bool IsTop { get; init; }

    public bool Wraps { get; init; }

    public int Indent { get; init; }

    /// <summary>A number format such as <c>#,##0</c> or <c>@</c>; empty for General.</summary>
    public string Format { get; init; } = "";

    public bool IsUnlocked { get; init; }
}
