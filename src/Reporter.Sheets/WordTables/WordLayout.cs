using Reporter.Core.Names;
using Reporter.Core.Sheets;

namespace Reporter.Sheets.WordTables;

/// <summary>
/// Tables without lines by which an official paper sets its head and its signatures side by side. They hold no figures;
/// what they say is read as paragraphs.
/// </summary>
internal static class WordLayout
{
    private const int MostRows = 8;
    private const int LongestClosing = 250;

    private static readonly string[] Phrases =
        ["cong hoa xa hoi chu nghia", "doc lap tu do hanh phuc", "noi nhan", "ky ten", "ky ghi ro ho ten"];

    // “Nơi nhận: …”, “Trên đây là báo cáo của …, kính gửi …”: how every paper ends.
    private static readonly string[] Closings = ["noi nhan", "tren day la"];

    private static readonly string[] Notes = ["ghi chu", "luu y", "don vi tinh", "dv tinh", "dvt"];

    public static bool IsLayout(WordTable table) =>
        table.Rows.Count <= MostRows
        && !Texts(table).Any(IsFigure)
        && (table.Rows.Count <= 1 || Texts(table).Any(text => Phrases.Any(NameKey.Of(text).Contains)));

    /// <summary>“Ghi chú: …”, “Đơn vị tính: …” right under a table.</summary>
    public static bool IsNote(WordLine line) =>
        Notes.Any(words => NameKey.Of(line.Cells[0].Raw).StartsWith(words, StringComparison.Ordinal));

    /// <summary>A line that only ends the paper: nobody's answer.</summary>
    public static bool IsClosing(IReadOnlyList<WordParagraph> line) =>
        line[0].Raw.Length <= LongestClosing && Closings.Any(words => NameKey.Of(line[0].Raw).StartsWith(words, StringComparison.Ordinal));

    private static IEnumerable<string> Texts(WordTable table) =>
        table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs).Select(paragraph => CellText.Clean(paragraph.Raw));

    private static bool IsFigure(string text) =>
        text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ' or '%' or '/' or '-');
}
