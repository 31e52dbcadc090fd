using Reporter.Core.Matching.Fields;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

using Reporter.Core.Matching.Layout;

namespace Reporter.Core.Matching.Reading;

/// <summary>The measures that a list writes about the figure of a row: in the column of measures, the row's name, the title of the figures,
/// headings, notes.</summary>
internal sealed class RowMeasures(Block block, MeasureText measures, bool hasUnits)
{
    private static readonly HashSet<string> Dittos = ["nt", "nhu tren", "n t"];

    private readonly Column? _column = block.Find(ColumnRole.Measure)
        ?? (hasUnits ? null
            : block.Columns.FirstOrDefault(column => column.Role == ColumnRole.Unit
            && NameKey.Of(column.Title) == MatchWords.UnitOrMeasureTitle));
    private string _above = "";
    private string _note = "";
    private string _own = "";

    /// <param name="isHeading">The row begins another part of the table: what its measures are is said anew.</param>
    public void Start(SheetRow row, bool isHeading)
    {
        _own = _column is { } column ? block.View.Shown(row, column.Number).Text.Trim() : "";
        // A blank cell of the column, or a ditto mark, says what the one above it says.
        if (_own.Length > 0 && !IsDitto(_own))
            _above = _own;
        else
            _own = "";
        // “Đơn vị tính: nghìn đồng” between the rows holds from there on.
        if (SheetView.Filled(row).ToList() is [var only] && measures.InNote(row[only].Text) is { Length: > 0 } note)
            _note = note;
        if (isHeading)
            _above = "";
    }

    /// <summary>What the row or the title of its figure says of what is counted.</summary>
    public string OfRow(List<string> texts, Column? value)
    {
        if (_own.Length > 0)
            return _own;
        foreach (var text in Enumerable.Reverse(texts))
        {
            if (measures.InTitle(text) is { Length: > 0 } inName)
                return inName;
        }
        return value?.Measure ?? "";
    }

    public (string Measure, string Other) Of(Field field, List<string> texts, Column value, Cell cell, IEnumerable<string> headings)
    {
        if (!field.IsNumeric)
            return ("", "");
        var inName = texts.Select(measures.InTitle).FirstOrDefault(found => found.Length > 0) ?? "";
        // What a person sees beside the number outdoes what the table says of it.
        if (MeasureChoice.Shown(field, cell) is { } shown)
            return shown;
        var (measure, other) = MeasureChoice.Of(field, [_own, inName, value.Measure], []);
        // Another word in the column of measures is asked about, though it is no multiple.
        if (measure.Length == 0 && _own.Length > 0)
            return (_own, "");
        return measure.Length > 0
            ? (measure, other)
            : MeasureChoice.Of(field, [], [_above, .. headings.Select(measures.InTitle), _note, block.NoteMeasure]);
    }

    private static bool IsDitto(string text) =>
        Dittos.Contains(NameKey.Of(text)) || text.All(c => c is '"' or '”' or '“' or '″' or '-' or '\'' or '〃' or '.');
}
