using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>A table; lengths are twentieths of a point, from the left margin of the text.</summary>
public sealed record TableFacts
{
    public required int Number { get; init; }

    public required int Left { get; init; }

    public required int Width { get; init; }

    public required int Rows { get; init; }

    public bool IsFloating { get; init; }

    public bool IsCentered { get; init; }

    /// <summary>The cell around a nested table.</summary>
    public CellFacts? Outer { get; init; }

    /// <summary>Lines around every cell: a table of data and not one that only holds a layout.</summary>
    public bool HasGrid { get; init; }

    public required XElement Element { get; init; }
}

/// <summary>A cell: row and column as counted in Word, from 1, and where it stands across the page.</summary>
public sealed record CellFacts
{
    public required TableFacts Table { get; init; }

    public required int Row { get; init; }

    public required int Column { get; init; }

    public required int Left { get; init; }

    public required int Width { get; init; }

    /// <summary>Left and right padding together.</summary>
    public int Padding { get; init; } = 216;

    public bool HasTopBorder { get; init; }

    public bool HasBottomBorder { get; init; }

    public int Middle => Left + (Width / 2);

    public int TextWidth => Width - Padding;
}

/// <summary>A text box; <see cref="Left"/> is null when it is placed by alignment, and then <see cref="Alignment"/> says how.</summary>
public sealed record BoxFacts
{
    public required int Number { get; init; }

    public int? Left { get; init; }

    public int Width { get; init; }

    public string? Alignment { get; init; }

    public bool HasBorder { get; init; }
}
