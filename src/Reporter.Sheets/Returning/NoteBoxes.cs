using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Returning;

/// <summary>
/// The boxes in which Excel shows notes, in a drawing that may hold buttons and pictures besides. Excel does not write it as whole XML, so
/// it is edited as letters; all of them stay, whatever their encoding.
/// </summary>
internal sealed partial class NoteBoxes(byte[] bytes)
{
    private string _vml = Encoding.Latin1.GetString(bytes);

    /// <summary>Null for what is no such drawing.</summary>
    public static NoteBoxes? Open(byte[] bytes) =>
        bytes is [not 0xFE and not 0xFF, ..] && Encoding.Latin1.GetString(bytes).Contains("</xml>", StringComparison.OrdinalIgnoreCase)
            ? new NoteBoxes(bytes) : null;

    public byte[] Bytes() => Encoding.Latin1.GetBytes(_vml);

    public void Remove(IReadOnlySet<(int Row, int Column)> cells)
    {
        if (cells.Count > 0)
            _vml = ShapePattern().Replace(_vml, shape => IsNoteOf(shape.Value, cells) ? "" : shape.Value);
    }

    public void Add(IReadOnlyList<CellNote> notes)
    {
        if (notes.Count == 0)
            return;
        var ids = IdPattern().Matches(_vml).Select(id => int.TryParse(id.Groups[1].ValueSpan, NumberStyles.None,
            CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(1024).Max();
        var drawing = Encoding.UTF8.GetString(NoteParts.Drawing(
            [.. notes.Select(note => new NoteDraft(note.Row, note.Column, "", note.Text))], Math.Max(1025, ids + 1), asciiOnly: true));
        var first = drawing.IndexOf("<v:shape ", StringComparison.Ordinal);
        var shapes = drawing[first..drawing.LastIndexOf("</xml>", StringComparison.Ordinal)];
        if (!_vml.Contains("_x0000_t202", StringComparison.Ordinal))
        {
            var type = drawing.IndexOf("<v:shapetype ", StringComparison.Ordinal);
            shapes = drawing[type..first] + shapes;
        }
        // Each piece says itself what its prefixes mean: the drawing may have others.
        shapes = shapes.Replace("<v:shape ", "<v:shape " + Spaces, StringComparison.Ordinal)
            .Replace("<v:shapetype ", "<v:shapetype " + Spaces, StringComparison.Ordinal);
        _vml = _vml.Insert(_vml.LastIndexOf("</xml>", StringComparison.OrdinalIgnoreCase), shapes);
    }

    private const string Spaces = "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\" ";

    private static bool IsNoteOf(string shape, IReadOnlySet<(int Row, int Column)> cells) =>
        shape.Contains("ObjectType=\"Note\"", StringComparison.Ordinal) && Number(RowPattern(), shape) is { } row
        && Number(ColumnPattern(), shape) is { } column && cells.Contains((row + 1, column + 1));

    private static int? Number(Regex pattern, string shape) =>
        pattern.Match(shape) is { Success: true } found
        && int.TryParse(found.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("<v:shape\\s.*?</v:shape>\\s*", RegexOptions.Singleline)]
    private static partial Regex ShapePattern();

    [GeneratedRegex("_x0000_s([0-9]{1,9})")]
    private static partial Regex IdPattern();

    [GeneratedRegex("<x:Row>\\s*([0-9]{1,8})\\s*</x:Row>")]
    private static partial Regex RowPattern();

    [GeneratedRegex("<x:Column>\\s*([0-9]{1,6})\\s*</x:Column>")]
    private static partial Regex ColumnPattern();
}
