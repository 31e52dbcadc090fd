using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>The outline of a list's rows, counted in its column “STT” or in front of their names.</summary>
internal sealed class RowOutline
{
    private const int RowsLookedAt = 200;

    private static readonly HashSet<string> CountTitles = ["stt", "tt", "so tt", "so thu tu"];

    private readonly Column? _count;
    private readonly TitleOutline _outline;

    public RowOutline(Block block)
    {
        _count = block.Columns.FirstOrDefault(column => column.Role == ColumnRole.Silent && CountTitles.Contains(NameKey.Of(column.Title)));
        var name = block.Find(ColumnRole.Name)?.Number ?? 0;
        _outline = new TitleOutline(block.View.Rows.Skip(block.First).Take(Math.Min(RowsLookedAt, block.End - block.First))
            .Any(row => TitleOutline.IsNumber(Counting(row, name > 0 ? row[name].Text : ""))));
    }

    public IReadOnlyList<PathStep> Above => _outline.Above;

    public IEnumerable<string> TextsAbove => _outline.TextsAbove;

    public void Place(SheetRow row, string text, int indent, bool hasFigure, bool isKnown, bool isSection) =>
        _outline.Place(Counting(row, text), text, indent, hasFigure, isKnown, isSection);

    public bool IsCounted(SheetRow row, string text) => TitleOutline.IsNumber(Counting(row, text));

    private string Counting(SheetRow row, string text) =>
        _count is { } column && row[column.Number].Text.Trim() is { Length: > 0 } own ? own : TitleText.Numbering(text);
}
