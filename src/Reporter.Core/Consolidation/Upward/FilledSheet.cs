using Reporter.Core.Forms;

namespace Reporter.Core.Consolidation.Upward;

/// <summary>A sheet of a superior's form with everything that its tags give, turn by turn.</summary>
/// <param name="Index">Which of the workbook's sheets.</param>
/// <param name="Name">As it is called now: a name may hold tags.</param>
/// <param name="Rows">Where the template's rows stand.</param>
/// <param name="Cells">What cells with tags hold now: a number, a day, a text; null where there is nothing.</param>
public sealed record FilledSheet(int Index, string Name, TurnRows Rows, IReadOnlyDictionary<(int Row, int Column), object?> Cells)
{
    /// <summary>Headers and footers whose tags are put in, by the author's own words.</summary>
    public IReadOnlyDictionary<string, string> HeadersAndFooters { get; init; } = new Dictionary<string, string>();
}

/// <summary>Where in the loops of a sheet a row stands: what their items are.</summary>
internal sealed record TurnScope
{
    public static readonly TurnScope Outside = new();

    /// <summary>Names of loops without any item: their row stands there once, with nothing of them in it.</summary>
    public IReadOnlySet<string> Blank { get; init; } = new HashSet<string>();

    /// <summary>From 0, of the innermost loop.</summary>
    public int Index { get; init; }

    public Scriban.Runtime.ScriptObject Variables { get; init; } = [];

    public IReadOnlyDictionary<string, Plans.ReportingUnit> Units { get; init; } = new Dictionary<string, Plans.ReportingUnit>();

    /// <summary>By the code of the list.</summary>
    public IReadOnlyDictionary<string, UnitRow> Rows { get; init; } = new Dictionary<string, UnitRow>();
}
