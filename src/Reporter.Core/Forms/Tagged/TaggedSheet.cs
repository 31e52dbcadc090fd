using Reporter.Core.Sheets;

namespace Reporter.Core.Forms.Tagged;

/// <summary>A workbook made by hand, in whose cells tags were typed: what it says, nothing of how its parts are packed.</summary>
public sealed record TaggedBook(string Path, IReadOnlyList<TaggedSheet> Sheets)
{
    /// <summary>Tags where none can stand, or only printed ones: names, shapes, headers.</summary>
    public IReadOnlyList<TaggedPlace> Elsewhere { get; init; } = [];
}

/// <summary>One sheet of it, with every cell that holds something, row by row.</summary>
public sealed record TaggedSheet(string Path, string Name, IReadOnlyList<TaggedCell> Cells)
{
    public IReadOnlyList<CellRange> Merged { get; init; } = [];

    /// <summary>Not shown when the workbook is opened.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The merged range that holds a cell; the cell alone where it is not merged.</summary>
    public CellRange RangeOf(int row, int column) =>
        Merged.FirstOrDefault(range => range.FirstRow <= row && row <= range.LastRow && range.FirstColumn <= column
            && column <= range.LastColumn) ?? new CellRange(row, column, row, column);
}

/// <param name="Text">As it is typed; of a formula what it showed last.</param>
public sealed record TaggedCell(int Row, int Column, string Text)
{
    /// <summary>Without “=”; empty for none.</summary>
    public string Formula { get; init; } = "";

    /// <summary>It holds a number, not a text.</summary>
    public bool IsNumber { get; init; }
}

/// <summary>Where in a workbook, besides its cells, a text may hold tags.</summary>
public enum TaggedPlaceKind
{
    SheetName,
    HeaderOrFooter,
    Formula,
    Comment,
    Shape,
    Chart,
    DefinedName,
    Validation,
}

/// <summary>A text that stands in no cell, or beside one.</summary>
/// <param name="Sheet">Empty for what belongs to the whole workbook.</param>
/// <param name="Row">0 where it stands at no cell.</param>
public sealed record TaggedPlace(TaggedPlaceKind Kind, string Sheet, int Row, int Column, string Text);
