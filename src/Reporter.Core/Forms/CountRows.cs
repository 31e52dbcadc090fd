using System.Globalization;

namespace Reporter.Core.Forms;

/// <summary>The row under the titles that counts the columns: A, B, 1, 2 …; a bracketed number comes back from Excel as -1.</summary>
public static class CountRows
{
    /// <param name="texts">What the row's cells show, from the left; blank ones may be among them.</param>
    public static bool Is(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);

        var last = 0;
        var count = 0;
        foreach (var text in texts.Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            if (NumberOf(text) is { } number)
            {
                // They go up by one, but for what is left out.
                if (number <= last || number > last + 3)
                    return false;
                last = number;
                count++;
            }
            else if (!IsLetter(text))
            {
                return false;
            }
        }
        return count >= 2;
    }

    // “(3)=(4)+(5)” is the third.
    private static int? NumberOf(string text)
    {
        var first = text.Split('=', 2)[0].Trim().TrimStart('(', '-', '[').TrimEnd(')', ']', '.');
        return first.Length is > 0 and <= 3 && first.All(char.IsAsciiDigit) ? int.Parse(first, CultureInfo.InvariantCulture) : null;
    }

    private static bool IsLetter(string text) => text.Trim().Trim('(', ')') is { Length: 1 } letter && char.IsLetter(letter[0]);
}
