using System.Globalization;
using Reporter.Core.Sheets;

namespace Reporter.Sheets.Xlsx;

/// <summary>What a defined name stands for: <c>'II.1.2'!$D$8</c>, <c>Chung!$B$7:$B$36</c>. Only those that forms give are read.</summary>
internal static class NamedCells
{
    public const string Prefix = "rp_";

    /// <summary>Null for what names no cells of one sheet.</summary>
    public static DefinedName? Read(string name, string text, bool isLocal)
    {
        var mark = text.LastIndexOf('!');
        if (mark <= 0)
            return null;
        var sheet = text[..mark];
        if (sheet is ['\'', .. var quoted, '\''])
            sheet = quoted.Replace("''", "'", StringComparison.Ordinal);
        var ends = text[(mark + 1)..].Replace("$", "", StringComparison.Ordinal).Split(':');
        if (ends.Length > 2)
            return null;
        var range = Cell(ends[0]) is var (firstRow, firstColumn) && Cell(ends[^1]) is var (lastRow, lastColumn)
            ? new CellRange(firstRow, firstColumn, lastRow, lastColumn)
            : null;
        return new DefinedName(name, sheet, range, isLocal);
    }

    private static (int Row, int Column)? Cell(string address)
    {
        var letters = address.TakeWhile(char.IsAsciiLetter).Count();
        if (letters is 0 or > 3 || !int.TryParse(address.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            || row == 0)
            return null;
        return (row, address[..letters].ToUpperInvariant().Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1));
    }
}
