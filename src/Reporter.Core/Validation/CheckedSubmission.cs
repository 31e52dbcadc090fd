using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>A submission after validation: what counts towards totals, and what was left out of them and why.</summary>
public sealed record CheckedSubmission
{
    public required Submission Source { get; init; }

    /// <summary>The values that count, by field code.</summary>
    public required IReadOnlyDictionary<string, FieldValue> Values { get; init; }

    /// <summary>The rows of each list, by list code; a cell with an error is absent from its row.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<CheckedRow>> Rows { get; init; }

    public required IReadOnlyList<Omission> Omissions { get; init; }

    /// <summary>Codes of the figures and texts of which the unit says that they are not its task: neither zero nor blank.</summary>
    public IReadOnlySet<string> NotItsTask { get; init; } = new HashSet<string>();

    /// <summary>The unit has a finding of severity error.</summary>
    public required bool HasErrors { get; init; }

    public ReportingUnit Unit => Source.Unit;

    /// <summary>Files came, and nothing could be read or matched in any of them.</summary>
    public bool HoldsNothing => NothingIn(Source);

    internal static bool NothingIn(Submission source) =>
        source is { IsIncomplete: true, Answers.Count: 0, Tables.Count: 0, Withheld.Count: 0 };
}

/// <summary>One row of a list: values by column code.</summary>
public sealed record CheckedRow(int Number, IReadOnlyDictionary<string, FieldValue> Cells);

/// <summary>A figure that does not count, with the finding that is the reason.</summary>
/// <param name="Found">What the cell says, as typed.</param>
public sealed record Omission(ReportingUnit Unit, Field Field, string Found, CellLocation At, Diagnostic Reason);
