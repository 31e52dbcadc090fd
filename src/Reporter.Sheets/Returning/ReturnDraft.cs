using Reporter.Core.Returning;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Returning;

/// <summary>What is said to a unit in its own workbook.</summary>
public sealed record ReturnDraft
{
    /// <summary>The unit's name.</summary>
    public required string Unit { get; init; }

    public required ReturnMark Mark { get; init; }

    /// <summary>The file that it sent, as it named it.</summary>
    public required string FileName { get; init; }

    /// <summary>How to work through the list, a line each.</summary>
    public IReadOnlyList<string> Guide { get; init; } = [];

    /// <summary>What is particular about this copy, a line each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public required IReadOnlyList<ReturnLine> Lines { get; init; }

    /// <summary>Sheets with room for what the unit's own file has none for.</summary>
    public IReadOnlyList<SheetDraft> Added { get; init; } = [];

    /// <summary>Sheets of the file that an earlier copy brought; they are taken out.</summary>
    public IReadOnlyList<string> OldLists { get; init; } = [];
}

/// <summary>One finding as its unit reads it.</summary>
public sealed record ReturnLine
{
    /// <summary>The sheet's name in the file; empty for the only sheet of a text file. Null for what stands in no sheet.</summary>
    public string? Sheet { get; init; }

    /// <summary>From 1; 0 for a whole sheet.</summary>
    public int Row { get; init; }

    public int Column { get; init; }

    /// <summary>The place in words, where the file has no addresses; empty for the address itself.</summary>
    public string Place { get; init; } = "";

    /// <summary>A sheet of <see cref="ReturnDraft.Added"/> to which the line leads; empty for none.</summary>
    public string LeadsTo { get; init; } = "";

    /// <summary>What the cell says.</summary>
    public string Found { get; init; } = "";

    public required string Message { get; init; }

    public string Advice { get; init; } = "";

    /// <summary>It must be mended; else it may be explained as well.</summary>
    public required bool IsError { get; init; }

    /// <summary>What it is about, by which an answer is known again.</summary>
    public required string Code { get; init; }

    /// <summary>The figure that is asked about, as it is now.</summary>
    public string Value { get; init; } = "";

    public bool HasCell => Sheet is not null && Row > 0 && Column > 0;
}
