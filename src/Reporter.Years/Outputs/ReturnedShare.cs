using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Years.Outputs;

/// <summary>The part of a file of several units that one of them gets back: its own rows under the titles, nothing else.</summary>
internal sealed class ReturnedShare(ReportPlan plan)
{
    // Titles number their columns; what is larger is somebody's figure.
    private const int MostColumns = 200;

    private readonly IReadOnlyList<(string Code, string Key)> _units =
        [.. plan.Units
            .SelectMany(unit => unit.OtherNames.Append(unit.Name).Append(unit.Code), (unit, name) => (unit.Code, NameKey.Of(name)))
            .Where(name => name.Item2.Length > 0)];

    public IReadOnlyList<Sheet> Of(Workbook file, SentShare share, ReportingUnit unit)
    {
        if (share.IsWhole)
            return file.Sheets;
        var others = _units.Where(other => other.Code != unit.Code).Select(other => other.Key).ToHashSet(StringComparer.Ordinal);
        return [.. file.Sheets.Select(sheet => Part(sheet, share, others)).Where(sheet => sheet.Rows.Count > 0)];
    }

    private static Sheet Part(Sheet sheet, SentShare share, HashSet<string> others)
    {
        var own = share.Own.Where(span => span.Sheet == sheet.Name && span.LastRow > 0).ToList();
        if (own.Count == 0)
            return sheet with { Rows = [], Merged = [] };
        var common = share.Common.Where(span => span.Sheet == sheet.Name).ToList();
        var rows = sheet.Rows
            .Where(row => Touches(own, row.Number) || Touches(common, row.Number))
            .Select(row => row with
            {
                Cells = [.. row.Cells.Select((cell, index) => Holds(own, row.Number, index + 1)
                    || (Holds(common, row.Number, index + 1) && IsTitle(cell, others)) ? cell : Cell.Blank)],
            })
            .Where(row => row.Cells.Any(cell => !cell.IsBlank)).ToList();
        var kept = rows.ToDictionary(row => row.Number);
        return sheet with
        {
            Rows = rows,
            Merged = [.. sheet.Merged.Where(range => kept.TryGetValue(range.FirstRow, out var row) && !row[range.FirstColumn].IsBlank
                && Holds(own.Concat(common), range.LastRow, range.FirstColumn))],
        };
    }

    private static bool Touches(List<CellSpan> spans, int row) => spans.Exists(span => span.FirstRow <= row && row <= span.LastRow);

    private static bool Holds(IEnumerable<CellSpan> spans, int row, int column) => spans.Any(span => span.Holds(row, column));

    /// <summary>Words that stand over everybody's rows: no figure, and no other unit's name.</summary>
    private static bool IsTitle(Cell cell, HashSet<string> others)
    {
        if (cell.Kind != CellKind.Text)
            return cell is { Kind: CellKind.Number, Number: { } number } && number == decimal.Truncate(number)
                && number is (> -MostColumns and < MostColumns) or (>= 1900 and <= 2100);
        var words = NameKey.Of(cell.Text).Split(' ');
        // A name may stand within a title: “Biểu của xã A”.
        for (var from = 0; from < words.Length; from++)
        {
            for (var count = 1; count <= 8 && from + count <= words.Length; count++)
            {
                if (others.Contains(string.Join(' ', words[from..(from + count)])))
                    return false;
            }
        }
        return true;
    }
}
