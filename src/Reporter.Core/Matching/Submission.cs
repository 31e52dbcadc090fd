using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching;

/// <summary>What one unit sent, from all its files that count: matched to the plan's fields, nothing interpreted yet.</summary>
public sealed record Submission
{
    public required ReportingUnit Unit { get; init; }

    /// <summary>The files that count, relative to the workspace, in order.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>When the last of the files that count was first seen.</summary>
    public required DateTimeOffset Arrived { get; init; }

    /// <summary>The day of arrival is after the plan's deadline.</summary>
    public required bool IsLate { get; init; }

    /// <summary>One per field of a section; a field that no file gave is absent.</summary>
    public required IReadOnlyList<Answer> Answers { get; init; }

    public required IReadOnlyList<TableAnswer> Tables { get; init; }

    /// <summary>Files or sheets that were set aside because they could not be read or matched: what they hold is missing here.</summary>
    public bool IsIncomplete { get; init; }
}

/// <summary>The cell that answers a field. A blank cell is an answer too: the field was there and left empty.</summary>
public sealed record Answer(Field Field, Cell Cell, CellLocation At)
{
    /// <summary>What the sender typed in the explanation column beside it; empty when there is none.</summary>
    public string Explanation { get; init; } = "";
}

/// <summary>A list that a unit sent: in each row one answer per column of the list that the sheet has.</summary>
public sealed record TableAnswer(ListTable Table, CellLocation At, IReadOnlyList<TableRow> Rows);

/// <summary>One row of a list, with the row's number in its sheet.</summary>
public sealed record TableRow(int Number, IReadOnlyList<Answer> Cells);
