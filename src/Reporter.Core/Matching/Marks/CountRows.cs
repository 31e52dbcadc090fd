using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Marks;

/// <summary>The row under the titles that counts the columns: A, B, 1, 2 …; a bracketed number comes back from Excel as -1.</summary>
internal static class CountRows
{
    public static bool Is(SheetRow row)
    {
        var last = 0;
        var count = 0;
        foreach (var cell in row.Cells.Where(cell => !cell.IsBlank))
        {
            if (NumberOf(cell) is { } number)
            {
                // They go up by one, but for what is left out.
                if (number <= last || number > last + 3)
                    return false;
                last = number;
                count++;
            }
            else if (!IsLetter(cell.Text))
            {
                return false;
            }
        }
        return count >= 2;
    }

    private static int? NumberOf(Cell cell)
    {
        var text = cell.Text.Trim().TrimStart('(', '-', '[').TrimEnd(')', ']', '.');
        var formula = text.IndexOf('=', StringComparison.Ordinal);
        if (formula > 0)
            text = text[..formula].Trim();
        return text.Length is > 0 and <= 3 && text.All(char.IsAsciiDigit)
            ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private static bool IsLetter(string text) => text.Trim().Trim('(', ')') is { Length: 1 } letter && char.IsLetter(letter[0]);
}
