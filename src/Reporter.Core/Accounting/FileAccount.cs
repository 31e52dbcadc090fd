using Reporter.Core.Diagnostics;

namespace Reporter.Core.Accounting;

/// <summary>
/// What became of every cell of a file that holds a number: it counts, a finding says why it does not, or it was not read and that is said.
/// Nothing else can become of one, so that no figure is lost in silence.
/// </summary>
public sealed record FileAccount(string Path)
{
    /// <summary>Cells with a number in them; dates are none.</summary>
    public required int Numbers { get; init; }

    public required int Counted { get; init; }

    /// <summary>An error or a query says why they were not taken.</summary>
    public required int Refused { get; init; }

    /// <summary>Not read: the form's own numbers, other files' or versions' figures, whatever no title names.</summary>
    public required int Unread { get; init; }

    /// <summary>Where the cells stand that were not read.</summary>
    public required IReadOnlyList<CellSpan> UnreadAt { get; init; }

    /// <summary>Those of them that count rows or columns, or add up units: the form's own.</summary>
    public required IReadOnlyList<CellSpan> FormAt { get; init; }

    /// <summary>Those of them that are neither the form's own nor in a note: nothing has been said of them yet.</summary>
    public required IReadOnlyList<CellSpan> UnsaidAt { get; init; }

    /// <summary>How many cells <see cref="UnsaidAt"/> covers.</summary>
    public required int Unsaid { get; init; }
}
