using Reporter.Core.Returning;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Returning;

/// <summary>How wrong cells are shown: a note with words, and a fill.</summary>
internal static class NoteLook
{
    public const string ErrorFill = "F8CBAD";

    public const string QueryFill = "FFE699";

    /// <summary>
    /// A condition that always holds and says whose rule it is: a fill by rule leaves the cell's own look as it is, and can be taken away
    /// again whatever program has saved the file meanwhile.
    /// </summary>
    public const string Formula = "LEN(\"reporter\")>0";

    public const string FormulaWord = "\"reporter\"";

    /// <summary>Beyond, a workbook opens slowly and nobody reads on.</summary>
    public const int MostNotes = 1_000;

    private const int LongestNote = 1_500;

    /// <summary>The cells of one sheet with their notes, in order.</summary>
    public static IReadOnlyList<CellNote> NotesOf(IEnumerable<ReturnLine> lines) =>
    [
        .. lines.Where(line => line.HasCell).GroupBy(line => (line.Row, line.Column)).OrderBy(cell => cell.Key.Row)
            .ThenBy(cell => cell.Key.Column).Select(cell => new CellNote(cell.Key.Row, cell.Key.Column,
                ExcelLimits.Cut(string.Join('\n', cell.Select(TextOf).Distinct()), LongestNote), cell.Any(line => line.IsError))),
    ];

    private static string TextOf(ReturnLine line) => Reporter.Packages.XmlCharacters.Clean(
        $"{(line.IsError ? ReturnWords.MustMend : ReturnWords.MayExplain)}: {line.Message}"
        + (line.Advice.Length > 0 ? $"\n→ {line.Advice}" : ""));
}

internal sealed record CellNote(int Row, int Column, string Text, bool IsError)
{
    public string Address => CellName.Of(Row, Column);
}
