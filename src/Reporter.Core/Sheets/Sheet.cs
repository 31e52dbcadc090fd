using Reporter.Core.Diagnostics;

namespace Reporter.Core.Sheets;

/// <summary>One file of a submission as any reader delivers it: sheets of cells, nothing interpreted.</summary>
public sealed record Workbook(string Path, IReadOnlyList<Sheet> Sheets)
{
    /// <summary>Defined names that hold a constant text, and custom document properties: how a form says what it is.</summary>
    public IReadOnlyDictionary<string, string> Marks { get; init; } = new Dictionary<string, string>();
}

/// <summary>A sheet: only the rows that have a cell with something in it, in order. The name is empty for a CSV file.</summary>
public sealed record Sheet(string Path, string Name, IReadOnlyList<SheetRow> Rows)
{
    public bool IsHidden { get; init; }

    public IReadOnlyList<CellRange> Merged { get; init; } = [];

    /// <summary>Numbers, from 1, of the columns that a person who opens the file does not see.</summary>
    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    public CellLocation At(int row, int column) => new(Path, Name, row, column);
}

/// <summary>A row with its number as Excel shows it; <c>Cells[0]</c> is column A. Cells beyond the last are blank.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<Cell> Cells)
{
    public bool IsHidden { get; init; }

    /// <summary>The cell in a column counted from 1; blank beyond the last.</summary>
    public Cell this[int column] => column <= Cells.Count ? Cells[column - 1] : Cell.Blank;
}

/// <summary>A merged range; rows and columns from 1, both ends included.</summary>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
