using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using Reporter.Core.Sheets;

namespace Reporter.Core.Accounting;

/// <summary>Where the numbers of a file stand: all that is kept of it until it is known what became of them.</summary>
public sealed record NumberCells(string Path, IReadOnlyList<SheetNumbers> Sheets)
{
    private const int LongestNumber = 32;

    public static NumberCells Of(Workbook file)
    {
        ArgumentNullException.ThrowIfNull(file);

        return new NumberCells(file.Path,
            [.. file.Sheets.Select(sheet => new SheetNumbers(sheet.Name, [.. In(sheet)]) { InWord = sheet.InWord })]);
    }

    /// <summary>A number as stored, or a text that is one, in our own writing or another country's.</summary>
    public static bool IsNumber(in Cell cell) => cell.Kind switch
    {
        CellKind.Number => true,
        CellKind.Text => cell.Text.Length is > 0 and <= LongestNumber && (char.IsAsciiDigit(cell.Text[0]) || cell.Text[0] is '-' or '+')
            && VietNumber.Read(cell.Text) is var reading
                && (reading.Kind == NumberKind.ForeignMarks || reading is { Kind: NumberKind.Number, Unit: "" }),
        _ => false,
    };

    private static IEnumerable<CellPlace> In(Sheet sheet)
    {
        foreach (var row in sheet.Rows)
        {
            for (var column = 1; column <= row.Cells.Count; column++)
            {
                if (row[column] is { IsBlank: false } cell && IsNumber(cell))
                    yield return new CellPlace(row.Number, column);
            }
        }
    }
}

public sealed record SheetNumbers(string Name, IReadOnlyList<CellPlace> Cells)
{
    public WordRows? InWord { get; init; }
}

public readonly record struct CellPlace(int Row, int Column);
