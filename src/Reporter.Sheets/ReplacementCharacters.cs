using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;

namespace Reporter.Sheets;

/// <summary>Letters that some program could not write and put “?” for: “S? cu?c”. They are gone; only the sender has them.</summary>
internal static class ReplacementCharacters
{
    // One such cell may be somebody's odd question mark.
    private const int Fewest = 2;

    /// <summary>One finding for a whole file: a program that loses letters loses them everywhere.</summary>
    public static void Report(IEnumerable<Sheet> sheets, DiagnosticBag diagnostics)
    {
        (CellLocation At, string Text)? first = null;
        var count = 0;
        foreach (var sheet in sheets)
        {
            foreach (var row in sheet.Rows)
            {
                for (var i = 0; i < row.Cells.Count; i++)
                {
                    if (row.Cells[i] is not { Kind: CellKind.Text, Text: var text } || !IsLost(text))
                        continue;
                    first ??= (sheet.At(row.Number, i + 1), text);
                    count++;
                }
            }
        }
        if (first is { } example && (count >= Fewest || example.Text.Contains('\uFFFD', StringComparison.Ordinal)))
            diagnostics.Add(IntakeFindings.LettersLost(example.At, example.Text, count));
    }

    // A question mark with a letter at both its sides, in a word of letters only: no question and no web address has it.
    private static bool IsLost(string text)
    {
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
            return true;
        if (!text.Contains('?', StringComparison.Ordinal))
            return false;
        foreach (var word in text.Split([' ', '\n', ',', '.', ';', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries))
        {
            var inside = word.TrimEnd('?', '!').TrimEnd();
            if (inside.Contains('?', StringComparison.Ordinal) && inside.Any(char.IsLetter)
                && inside.All(c => c == '?' || char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark))
                return true;
        }
        return false;
    }
}
