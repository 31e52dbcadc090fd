using System.Globalization;

namespace Reporter.Sheets.Writing;

/// <summary>Rows and columns as Excel names them.</summary>
public static class CellName
{
    public static string Of(int row, int column) => ColumnOf(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string Fixed(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"${ColumnOf(column)}${row}");

    public static string Range(int firstRow, int firstColumn, int lastRow, int lastColumn) =>
        firstRow == lastRow && firstColumn == lastColumn ? Of(firstRow, firstColumn)
            : $"{Of(firstRow, firstColumn)}:{Of(lastRow, lastColumn)}";

    public static string ColumnOf(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }
}
