using Reporter.Core.Documents;

namespace Reporter.Core.Drafting.Outline;

/// <summary>A paragraph of a plan as it is meant: on one line, letters whole, spaces plain. A table of rows stands as one line of its
/// own.</summary>
public sealed record PlanLine(string Text, DocumentPlace Place)
{
    /// <summary>The texts of a table's cells by row and column; null for a paragraph.</summary>
    public IReadOnlyList<TableRow>? Table { get; init; }
}

/// <param name="Cells">By the table's own columns; a cell that goes on from the row above has that one's text.</param>
public sealed record TableRow(IReadOnlyList<string> Cells, DocumentPlace Place);
