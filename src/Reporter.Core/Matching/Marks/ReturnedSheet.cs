using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Names;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Marks;

/// <summary>A sheet that came back, with its texts by key and the printed mark where there is one.</summary>
internal sealed class ReturnedSheet
{
    // Fixed texts of a form are titles and names of figures; whatever is longer is somebody's prose.
    private const int LongestFixedText = 400;

    // Made when first asked for: most sheets are no form, and may have a million cells.
    private readonly Lazy<Dictionary<string, List<(int Row, int Column)>>> _places;
    private readonly Lazy<Dictionary<int, SheetRow>> _rows;

    public ReturnedSheet(Sheet sheet)
        : this(sheet, sheet)
    {
    }

    private ReturnedSheet(Sheet sheet, Sheet origin)
    {
        (Sheet, Origin) = (sheet, origin);
        _places = new(() => PlacesIn(sheet));
        _rows = new(() => sheet.Rows.ToDictionary(row => row.Number));
        (Mark, MarkIsIntact, MarkRow) = MarkIn(sheet);
    }

    private static (PrintedMark? Mark, bool IsIntact, int Row) MarkIn(Sheet sheet)
    {
        foreach (var row in sheet.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (IsFixed(cell) && PrintedMark.Find(cell.Text, out var isIntact) is { } mark)
                    return (mark, isIntact, row.Number);
            }
        }
        return default;
    }

    private static Dictionary<string, List<(int Row, int Column)>> PlacesIn(Sheet sheet)
    {
        var places = new Dictionary<string, List<(int Row, int Column)>>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
        {
            for (var column = 1; column <= row.Cells.Count; column++)
            {
                if (row[column] is var cell && IsFixed(cell) && KeyOf(cell.Text) is { Length: > 0 } key)
                    (places.TryGetValue(key, out var there) ? there : places[key] = []).Add((row.Number, column));
            }
        }
        return places;
    }

    private static bool IsFixed(Cell cell) => cell.Kind == CellKind.Text && cell.Text.Length <= LongestFixedText;

    /// <summary>
    /// The sheet, or its parts where several forms stand under each other, as in a CSV file: each ends with its mark, what follows the last
    /// belongs to it.
    /// </summary>
    public static IReadOnlyList<ReturnedSheet> PartsOf(Sheet sheet)
    {
        List<int> ends = [.. sheet.Rows.Where(row => row.Cells.Any(cell => IsFixed(cell) && PrintedMark.Find(cell.Text, out _) is not null))
            .Select(row => row.Number)];
        if (ends.Count < 2)
            return [new ReturnedSheet(sheet)];
        return
        [
            .. ends.Select((end, index) => new ReturnedSheet(sheet with
            {
                Rows = [.. sheet.Rows.Where(row => (index == 0 || row.Number > ends[index - 1])
                    && (row.Number <= end || index == ends.Count - 1))],
            }, sheet)),
        ];
    }

    public Sheet Sheet { get; }

    /// <summary>The whole sheet of which this is a part.</summary>
    public Sheet Origin { get; }

    /// <summary>Its rows where it is a part; null for a whole sheet.</summary>
    public CellSpan? Part => ReferenceEquals(Sheet, Origin) || Sheet.Rows.Count == 0 ? null
        : Origin.Span(Sheet.Rows[0].Number, 1, Sheet.Rows[^1].Number, int.MaxValue);

    public PrintedMark? Mark { get; }

    public bool MarkIsIntact { get; }

    public int MarkRow { get; }

    public IReadOnlyDictionary<int, SheetRow> Rows => _rows.Value;

    public IReadOnlyList<(int Row, int Column)> PlacesOf(string key) => _places.Value.TryGetValue(key, out var places) ? places : [];

    /// <summary>Some text of the sheet has one of these keys; quicker than <see cref="Has"/> as long as nobody asks where.</summary>
    public bool HasAny(IReadOnlySet<string> keys) =>
        keys.Count > 0 && Sheet.Rows.Any(row => row.Cells.Any(cell => IsFixed(cell) && keys.Contains(KeyOf(cell.Text))));

    public bool Has(string key) => _places.Value.ContainsKey(key);

    public Cell At(int row, int column) => Rows.TryGetValue(row, out var there) ? there[column] : Cell.Blank;

    /// <summary>The key by which fixed texts are compared; empty for a text without letters: “(1)” comes back as -1.</summary>
    public static string KeyOf(string text) => HasLetter(text) ? NameKey.Exact(text) : "";

    private static bool HasLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }
}
