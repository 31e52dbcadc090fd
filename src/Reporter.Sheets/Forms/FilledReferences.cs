using Reporter.Core.Forms;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Forms;

/// <summary>
/// References of a filled form: to a row in the same loop, the same turn; to repeated rows from outside, all turns, as a list of pieces
/// where
/// other rows stand between them, so that subtotals are never added a second time.
/// </summary>
internal sealed class FilledReferences(IReadOnlyDictionary<string, TurnRows> rows, IReadOnlyDictionary<string, string> names)
{
    // Excel takes 255 arguments.
    private const int MostPieces = 250;

    private static readonly HashSet<string> TakeLists = new(StringComparer.OrdinalIgnoreCase)
    {
        "SUM", "COUNT", "COUNTA", "AVERAGE", "MAX", "MIN", "PRODUCT", "STDEV", "VAR", "SUBTOTAL",
    };

    private static readonly HashSet<string> AddUp = new(StringComparer.OrdinalIgnoreCase) { "SUM", "MAX", "MIN" };

    /// <summary>References that no formula of Excel can make; the formula then points nowhere.</summary>
    public bool IsBroken { get; private set; }

    /// <param name="from">The row of the formula; null for what stands in none.</param>
    /// <param name="isRule">It is copied down all turns: what lies outside them is fixed.</param>
    public string Formula(string formula, string sheet, TurnRow? from, bool isRule = false)
    {
        IsBroken = false;
        var moved = References.ReplaceText(formula, reference => Text(isRule ? Fixed(reference, sheet, from) : reference, sheet, from));
        moved = References.Renamed(moved, names);
        IsBroken |= moved.Length > ExcelLimits.FormulaText;
        return moved;
    }

    /// <summary>Of what takes one range only: print areas, tables, charts' anchors.</summary>
    public string Span(string text, string sheet) => References.Renamed(References.Replace(text, reference =>
        rows.TryGetValue(reference.Sheet.Length > 0 ? reference.Sheet : sheet, out var map)
            ? reference.At(reference.First.Row == 0 ? 0 : map.First(reference.First.Row),
                reference.Last.Row == 0 ? 0 : map.Last(reference.Last.Row)) : reference), names);

    /// <summary>Of a name, which may be a list of ranges.</summary>
    public string Name(string text, string sheet) => Formula(text, sheet, null);

    private Reference Fixed(Reference reference, string sheet, TurnRow? from) =>
        from is { Turns.Count: > 0 } && reference.Sheet.Length == 0 && reference.First.Row > 0 && rows.TryGetValue(sheet, out var map)
            && !map.IsInTurnOf(reference.First.Row, from)
            ? reference with { First = reference.First with { IsRowFixed = true }, Last = reference.Last with { IsRowFixed = true } }
            : reference;

    private string Text(Reference reference, string sheet, TurnRow? from)
    {
        if (!rows.TryGetValue(reference.Sheet.Length > 0 ? reference.Sheet : sheet, out var map) || reference.First.Row == 0)
            return reference.ToString();
        var isOwn = reference.Sheet.Length == 0 || string.Equals(reference.Sheet, sheet, StringComparison.OrdinalIgnoreCase);
        var runs = map.Runs(Math.Min(reference.First.Row, reference.Last.Row), Math.Max(reference.First.Row, reference.Last.Row),
            isOwn ? from : null);
        if (runs.Count == 0)
            return reference.At(map.First(reference.First.Row), map.First(reference.First.Row)).ToString();
        var pieces = runs.Select(run => (reference.At(run.First, run.Last) with
        {
            IsRange = run.First < run.Last || reference.First.Column != reference.Last.Column || (reference.IsRange && runs.Count == 1),
        }).ToString()).ToList();
        if (pieces is [var only] && (reference.IsRange || runs[0].First == runs[0].Last || reference.Function.Length > 0))
            return only;
        var prefix = reference.Sheet.Length > 0 ? ExcelLimits.Quoted(reference.Sheet) + "!" : "";
        // The first piece stands behind the name of its sheet already.
        if (from is null && reference.Function.Length == 0)
            return string.Join(',', pieces.Select((piece, index) => index == 0 ? piece : prefix + piece));
        if (!TakeLists.Contains(reference.Function) || (pieces.Count > MostPieces && !AddUp.Contains(reference.Function)))
        {
            IsBroken = true;
            return pieces[0];
        }
        if (pieces.Count <= MostPieces)
            return string.Join(',', pieces.Select((piece, index) => index == 0 ? piece : prefix + piece));
        IsBroken |= prefix.Length > 0;
        return string.Join($",{reference.Function}(",
            pieces.Chunk(MostPieces).Select((some, index) => string.Join(',', some) + (index > 0 ? ")" : "")));
    }
}
