namespace Reporter.Sheets;

/// <summary>Cells of a whole file, counted as they come: one element may stand for a thousand million of them.</summary>
internal sealed class CellCount(IntakeOptions options)
{
    private long _cells;

    public void Add(long cells)
    {
        if ((_cells += cells) > options.MaxCells)
            throw new IntakeLimitException(IntakeLimit.Cells);
    }
}
