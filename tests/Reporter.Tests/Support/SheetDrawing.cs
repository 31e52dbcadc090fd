using System.Globalization;
using Reporter.Core.Sheets;

namespace Reporter.Tests.Support;

/// <summary>
/// Sheets drawn as text: a line per row from row 1, <c>|</c> between cells, an empty line for an empty row.
/// Digits alone are a number; <c>"12"</c> is text that looks like one; <c>^</c> belongs to the merged cell on its left.
/// </summary>
internal static class SheetDrawing
{
    public static Sheet Read(string path, string name, string text)
    {
        var rows = new List<SheetRow>();
        var merged = new List<CellRange>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var number = 1; number <= lines.Length; number++)
        {
            var parts = lines[number - 1].Split('|').Select(part => part.Trim()).ToList();
            for (var column = 1; column <= parts.Count; column++)
            {
                var last = column;
                while (last < parts.Count && parts[last] == "^")
                    last++;
                if (last > column && parts[column - 1] != "^")
                    merged.Add(new CellRange(number, column, number, last));
            }
            var cells = parts.Select(ReadCell).ToList();
            if (cells.Exists(cell => !cell.IsBlank))
                rows.Add(new SheetRow(number, cells));
        }
        return new Sheet(path, name, rows) { Merged = merged };
    }

    private static Cell ReadCell(string text) => text switch
    {
        "" or "^" => Cell.Blank,
        ['"', .. var inner, '"'] => new Cell(CellKind.Text, inner),
        _ when text.All(char.IsAsciiDigit) && text[0] != '0' =>
            new Cell(CellKind.Number, text) { Number = decimal.Parse(text, CultureInfo.InvariantCulture) },
        _ => new Cell(CellKind.Text, text),
    };
}
