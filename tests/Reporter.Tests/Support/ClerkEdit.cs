using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Reporter.Tests.Support;

/// <summary>Types into cells of a workbook, as a clerk does in Excel: looks and everything else stay.</summary>
internal static class ClerkEdit
{
    /// <param name="typed">By sheet and address; a whole number is typed as a number, all else as text.</param>
    public static byte[] Type(byte[] workbook, params IReadOnlyList<(string Sheet, string Cell, string Text)> typed)
    {
        using var memory = new MemoryStream();
        memory.Write(workbook);
        using (var document = SpreadsheetDocument.Open(memory, true))
        {
            var book = document.WorkbookPart!;
            foreach (var (sheet, cell, text) in typed)
            {
                var entry = book.Workbook!.Descendants<Sheet>().First(each => each.Name == sheet);
                Type(((WorksheetPart)book.GetPartById(entry.Id!)).Worksheet!, cell, text);
            }
        }
        return memory.ToArray();
    }

    private static void Type(Worksheet sheet, string address, string text)
    {
        var number = uint.Parse(string.Concat(address.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
        var data = sheet.GetFirstChild<SheetData>()!;
        var row = data.Elements<Row>().FirstOrDefault(each => each.RowIndex?.Value == number);
        if (row is null)
        {
            row = new Row { RowIndex = number };
            data.InsertBefore(row, data.Elements<Row>().FirstOrDefault(each => each.RowIndex?.Value > number));
        }
        var cell = row.Elements<Cell>().FirstOrDefault(each => each.CellReference?.Value == address);
        if (cell is null)
        {
            cell = new Cell { CellReference = address };
            row.InsertBefore(cell, row.Elements<Cell>().FirstOrDefault(each => ColumnOf(each.CellReference!.Value!) > ColumnOf(address)));
        }
        cell.RemoveAllChildren();
        if (text.Length > 0 && text.All(char.IsAsciiDigit))
        {
            cell.DataType = null;
            cell.Append(new CellValue(text));
            return;
        }
        cell.DataType = CellValues.InlineString;
        cell.Append(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private static int ColumnOf(string address) =>
        address.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1);
}
