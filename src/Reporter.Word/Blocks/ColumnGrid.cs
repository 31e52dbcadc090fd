using System.Globalization;
using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// Numbers the cells of a table by the template's columns, so that the grid can be rebuilt when it is known
/// how often each column came.
/// </summary>
internal static class ColumnGrid
{
    /// <summary>On a cell: the column of the template's grid in which it begins.</summary>
    public static readonly XName Column = WordNames.Mark + "column";

    /// <summary>The same in the XML that is held back until the grid is rebuilt; it never leaves the program.</summary>
    public const string Written = "reporterColumn";

    public static void Number(XElement table)
    {
        if (table.Elements(WordNames.Tr).Elements(WordNames.Tc).Any(cell => cell.Attribute(Column) is not null))
            return;
        foreach (var row in table.Elements(WordNames.Tr))
        {
            var column = 0;
            foreach (var cell in row.Elements(WordNames.Tc))
            {
                cell.SetAttributeValue(Column, column);
                column += SpanOf(cell);
            }
        }
    }

    public static int SpanOf(XElement cell) =>
        int.TryParse(cell.Element(WordNames.TcPr)?.Element(WordNames.GridSpan)?.Attribute(WordNames.Val)?.Value, NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var span) ? span : 1;
}
