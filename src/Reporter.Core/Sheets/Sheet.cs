using Reporter.Core.Diagnostics;

namespace Reporter.Core.Sheets;

/// <summary>One file of a submission as any reader delivers it: sheets of cells, nothing interpreted.</summary>
public sealed record Workbook(string Path, IReadOnlyList<Sheet> Sheets)
{
    /// <summary>Defined names that hold a constant text, and custom document properties: how a form says what it is.</summary>
    public IReadOnlyDictionary<string, string> Marks { get; init; } = new Dictionary<string, string>();

    /// <summary>Defined names that stand for cells.</summary>
    public IReadOnlyList<DefinedName> Names { get; init; } = [];

    /// <summary>Of the file's content, in lower-case hexadecimal; empty where nobody has counted it.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The SHA-256 of the file that the office had before and handed back for correction; empty for none.</summary>
    public string MadeFrom { get; init; } = "";

    /// <summary>What its unit typed beside the queries on that file's first sheet.</summary>
    public IReadOnlyList<SheetAnswer> Answers { get; init; } = [];

    /// <summary>Names of the sheets that the office had added to it, which are not among <see cref="Sheets"/>.</summary>
    public IReadOnlyList<string> OldLists { get; init; } = [];
}

/// <summary>An answer to a query, in the words of the workbook that it stands in.</summary>
/// <param name="Key">What it answers to, as the finding said it.</param>
/// <param name="Value">What it was about when it was asked.</param>
public sealed record SheetAnswer(string Key, string Value, string Text, CellLocation At);

/// <summary>A name for cells of one sheet.</summary>
/// <param name="Range">Null when its cells are gone.</param>
/// <param name="IsLocal">It holds on its sheet only, as on a copy of a sheet.</param>
public sealed record DefinedName(string Name, string Sheet, CellRange? Range, bool IsLocal);

/// <summary>A sheet: only the rows that have a cell with something in it, in order. The name is empty for a CSV file.</summary>
public sealed record Sheet(string Path, string Name, IReadOnlyList<SheetRow> Rows)
{
    public bool IsHidden { get; init; }

    public IReadOnlyList<CellRange> Merged { get; init; } = [];

    /// <summary>Numbers, from 1, of the columns that a person who opens the file does not see.</summary>
    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    /// <summary>The rows here are the columns of the sheet in the file, so that addresses must be turned back.</summary>
    public bool IsTurned { get; private init; }

    /// <summary>How the rows stand in the Word file that the sheet is from; null for a sheet of cells.</summary>
    public WordRows? InWord { get; init; }

    public CellLocation At(int row, int column) =>
        new(Path, Name, IsTurned ? column : row, IsTurned ? row : column) { InWord = InWord };

    /// <summary>A range of cells as the file has it.</summary>
    public CellSpan Span(int firstRow, int firstColumn, int lastRow, int lastColumn) =>
        IsTurned ? new(Path, Name, firstColumn, firstRow, lastColumn, lastRow)
            : new(Path, Name, firstRow, firstColumn, lastRow, lastColumn);

    public CellSpan Whole => new(Path, Name, 1, 1, int.MaxValue, int.MaxValue);

    /// <summary>The sheet with its columns as rows, for what is laid out the other way round. Columns without anything in them are no
    /// rows.</summary>
    public Sheet Turned()
    {
        var height = Rows.Count == 0 ? 0 : Rows[^1].Number;
        var width = Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max();
        var turned =
            from column in Enumerable.Range(1, width)
            where Rows.Any(row => !row[column].IsBlank)
            select new SheetRow(column, Column(column, height)) { IsHidden = HiddenColumns.Contains(column) };
        return this with
        {
            Rows = [.. turned],
            IsTurned = !IsTurned,
            Merged = [.. Merged.Select(range => new CellRange(range.FirstColumn, range.FirstRow, range.LastColumn, range.LastRow))],
            HiddenColumns = Rows.Where(row => row.IsHidden).Select(row => row.Number).ToHashSet(),
        };
    }

    /// <summary>The sheet with only the cells of some columns; the others are blank.</summary>
    public Sheet Within(int firstColumn, int lastColumn) => this with
    {
        Rows = [.. Rows.Select(row => row with { Cells = [.. row.Cells.Take(lastColumn)
            .Select((cell, index) => index + 1 < firstColumn ? Cell.Blank : cell)] })],
        Merged = [.. Merged.Where(range => firstColumn <= range.FirstColumn && range.LastColumn <= lastColumn)],
    };

    private Cell[] Column(int column, int height)
    {
        var cells = new Cell[height];
        Array.Fill(cells, Cell.Blank);
        foreach (var row in Rows)
            cells[row.Number - 1] = row[column];
        return cells;
    }
}

/// <summary>A row with its number as Excel shows it; <c>Cells[0]</c> is column A. Cells beyond the last are blank.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<Cell> Cells)
{
    public bool IsHidden { get; init; }

    /// <summary>The fields that a text file with commas between them gives the row, empty ones too; 0 for any other file.</summary>
    public int Fields { get; init; }

    /// <summary>The cell in a column counted from 1; blank beyond the last.</summary>
    public Cell this[int column] => column <= Cells.Count ? Cells[column - 1] : Cell.Blank;
}

/// <summary>A merged range; rows and columns from 1, both ends included.</summary>
public sealed record CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
