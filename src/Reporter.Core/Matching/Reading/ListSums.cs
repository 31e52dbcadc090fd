using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>
/// Rows of a list that are no items: totals without a word, the totals row of an Excel table, headings of groups that carry the group's
/// sum. They have a figure and lack what every item must have.
/// </summary>
internal sealed class ListSums(Block block, IReadOnlyList<Column> columns)
{
    private readonly bool _hasDigits = Rows(block).Any(row => CountOf(block, row) is [>= '0' and <= '9', ..]);
    private readonly List<CellLocation> _sums = [];

    public bool IsSum(SheetRow row)
    {
        var filled = columns.Where(column => !block.CellOf(row, column).Cell.IsBlank).ToList();
        var figures = filled.Where(column => column.Field is { IsNumeric: true }).ToList();
        if (figures.Count == 0 || !(HasOnlyFigures(row, filled, figures) || IsGroup(row, filled) || IsSumOfOthers(row, filled, figures)))
            return false;
        _sums.Add(block.CellOf(row, figures[0]).At);
        return true;
    }

    /// <summary>Once for the whole list.</summary>
    public void Say(DiagnosticBag bag)
    {
        foreach (var sum in _sums)
            bag.Cover(CellUse.Noted, block.View.Sheet.Span(sum.Row, 1, sum.Row, int.MaxValue));
        if (_sums is [var first, ..])
            bag.Add(MatchingFindings.ListSumsLeftOut(first, block.Table?.Name ?? "", _sums.Count));
    }

    // Nothing says what or when, though each item must: a number under numbers. Where nothing must be said, only the last such row is a
    // sum.
    private bool HasOnlyFigures(SheetRow row, List<Column> filled, List<Column> figures) =>
        filled.Count == figures.Count && figures.Count < columns.Count
        && (columns.Any(column => column.Field is { IsNumeric: false, Required: var required } && required != Obligation.None)
            || !Rows(block).Any(other => other.Number > row.Number && columns.Any(column => !block.CellOf(other, column).Cell.IsBlank)));

    // “I | | Hội nghị trực tiếp | 110” above “1 | 05/4/2024 | …”: counted otherwise than the items, and without what they all must have.
    private bool IsGroup(SheetRow row, List<Column> filled) =>
        _hasDigits && MatchWords.IsGroupNumber(CountOf(block, row))
            && columns.Any(column => column.Field is { IsNumeric: false } && !filled.Contains(column));

    // “Hội nghị trực tiếp | 110” above items of 50 and 60: it is not counted among them, lacks what they have, and is their sum.
    private bool IsSumOfOthers(SheetRow row, List<Column> filled, List<Column> figures)
    {
        List<Column> lacking = [.. columns.Where(column => column.Field is { IsNumeric: false } && !filled.Contains(column))];
        if (lacking.Count == 0 || CountOf(block, row).Length > 0)
            return false;
        bool IsItem(SheetRow other) => _hasDigits ? CountOf(block, other) is [>= '0' and <= '9', ..]
            : lacking.TrueForAll(column => !block.CellOf(other, column).Cell.IsBlank);
        var fewest = _hasDigits ? 1 : 2;
        return IsSumOf(Rows(block).Where(other => other.Number > row.Number).TakeWhile(IsItem))
            || IsSumOf(Rows(block).Reverse().Where(other => other.Number < row.Number).TakeWhile(IsItem))
            || IsSumOf(Rows(block).Where(IsItem));

        bool IsSumOf(IEnumerable<SheetRow> others) => others.ToList() is var items && items.Count >= fewest
            && figures.TrueForAll(column => NumberOf(row, column) is { } sum && sum == items.Sum(item => NumberOf(item, column) ?? 0));
    }

    private decimal? NumberOf(SheetRow row, Column column)
    {
        var cell = block.CellOf(row, column).Cell;
        return cell.Number ?? (VietNumber.TryParse(cell.Text, out var typed) ? typed : null);
    }

    private static string CountOf(Block block, SheetRow row) =>
        block.Columns.FirstOrDefault(column => column.Role == ColumnRole.Silent
            && NameKey.Of(column.Title) is "stt" or "tt" or "so tt" or "so thu tu") is { } count ? row[count.Number].Text.Trim() : "";

    private static IEnumerable<SheetRow> Rows(Block block) => block.View.Rows.Skip(block.First).Take(block.End - block.First);
}
