using Reporter.Sheets.Xlsx;

namespace Reporter.Sheets;

/// <summary>Cells of a whole file, counted as they come: one element may stand for a thousand million of them.</summary>
internal sealed class CellCount(ZipPackage package)
{
    private long _cells;

    public void Add(long cells)
    {
        if ((_cells += cells) > package.Options.MaxCells)
            throw package.Refuse(IntakeLimit.Cells);
    }
}
