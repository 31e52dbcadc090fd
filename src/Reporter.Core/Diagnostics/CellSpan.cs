namespace Reporter.Core.Diagnostics;

/// <summary>A range of cells of one sheet, both ends included, as the file has them.</summary>
public readonly record struct CellSpan(string Path, string Sheet, int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>How the rows stand in a Word file; null for a sheet of cells.</summary>
    public WordRows? InWord { get; init; }

    public CellLocation First => new(Path, Sheet, FirstRow, FirstColumn) { InWord = InWord };

    public CellLocation Last => new(Path, Sheet, LastRow, LastColumn) { InWord = InWord };

    public static CellSpan Of(CellLocation at)
    {
        ArgumentNullException.ThrowIfNull(at);

        return new CellSpan(at.Path, at.Sheet, at.Row, at.Column, at.Row, at.Column);
    }

    public bool Holds(int row, int column) => FirstRow <= row && row <= LastRow && FirstColumn <= column && column <= LastColumn;
}

/// <summary>What became of a cell with a number in it that is no figure of the report.</summary>
public enum CellUse
{
    /// <summary>An error or a query says why it was not taken.</summary>
    Refused,

    /// <summary>A note says that it was not read.</summary>
    Noted,

    /// <summary>It counts rows or columns, or adds up others: the form's own.</summary>
    Form,
}

public readonly record struct CoveredCells(CellUse Use, CellSpan Span);
