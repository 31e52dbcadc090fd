using System.Globalization;

namespace Reporter.Core.Diagnostics;

/// <summary>
/// How the rows of a sheet that was made of a table in a Word file stand in that file: first paragraphs above the table,
/// then its rows, then paragraphs. A person can only count; so places are told by what can be counted.
/// </summary>
public readonly record struct WordRows(int Above, int InTable)
{
    /// <summary>Paragraphs only, counted from the document's beginning.</summary>
    public static readonly WordRows Paragraphs;

    internal Bilingual Place(int row, int column) => row switch
    {
        _ when this == Paragraphs => new(Text($"đoạn {row}"), Text($"paragraph {row}")),
        _ when row <= Above => new(Text($"đoạn thứ {Above - row + 1} phía trên"), Text($"paragraph {Above - row + 1} above")),
        _ when row <= Above + InTable => new(Text($"dòng {row - Above}, cột {column}"), Text($"row {row - Above}, column {column}")),
        _ => new(Text($"đoạn thứ {row - Above - InTable} phía dưới"), Text($"paragraph {row - Above - InTable} below")),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
