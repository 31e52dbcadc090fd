using Reporter.Core.Sheets;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets;

/// <summary>
/// One row while it is read. The same buffer is filled again for the next row, so that a sheet of any length takes the memory of one row;
/// who wants to keep a row copies it.
/// </summary>
public sealed class RowBuffer
{
    private Cell[] _cells = new Cell[32];
    private int _count;

    /// <summary>The row's number as Excel shows it.</summary>
    public int Number { get; private set; }

    public bool IsHidden { get; private set; }

    /// <summary>From column A to the last cell with something in it.</summary>
    public ReadOnlySpan<Cell> Cells => _cells.AsSpan(0, _count);

    /// <summary>The fields between commas in a text file, empty ones too; 0 for any other file.</summary>
    public int Fields { get; internal set; }

    /// <summary>Cells with something in them.</summary>
    public int Filled { get; private set; }

    internal List<LegacyCell> Legacy { get; } = [];

    internal void Start(int number, bool isHidden)
    {
        _cells.AsSpan(0, _count).Clear();
        _count = 0;
        Filled = 0;
        Fields = 0;
        Number = number;
        IsHidden = isHidden;
        Legacy.Clear();
    }

    /// <summary>The same cells again, as the next row: files may say so in one word.</summary>
    internal void Repeat(int number)
    {
        Number = number;
        for (var i = 0; i < Legacy.Count; i++)
            Legacy[i] = Legacy[i] with { Row = number };
    }

    internal void Set(int column, in Cell cell)
    {
        if (column > _cells.Length)
            Array.Resize(ref _cells, Math.Max(column, _cells.Length * 2));
        if (column > _count)
        {
            _cells.AsSpan(_count, column - _count).Fill(Cell.Blank);
            _count = column;
        }
        if (_cells[column - 1].Kind == CellKind.Blank)
            Filled++;
        _cells[column - 1] = cell;
    }

    /// <summary>Remembers a text as stored where cleaning took from it what an old encoding needs: in TCVN3 a soft hyphen is a
    /// letter.</summary>
    internal void Keep(int column, string stored, string clean)
    {
        if (!ReferenceEquals(stored, clean) && EncodingJudge.HasMarks(stored))
            Legacy.Add(new LegacyCell(Number, column, [new LegacyRun(stored, null, false)]));
    }
}
