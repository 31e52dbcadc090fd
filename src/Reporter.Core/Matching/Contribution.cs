using Reporter.Core.Plans;

namespace Reporter.Core.Matching;

/// <summary>What one unit gave in one file.</summary>
internal sealed record Contribution(ReportingUnit Unit, string Path)
{
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    public IReadOnlyList<TableAnswer> Tables { get; init; } = [];

    public IReadOnlySet<string> Withheld { get; init; } = new HashSet<string>();

    /// <summary>The answers that could not be taken, because two places of the file contradict each other.</summary>
    public IReadOnlyList<Answer> WithheldAnswers { get; init; } = [];

    public bool IsIncomplete { get; init; }

    /// <summary>Answers to queries that the file holds elsewhere than beside the figures.</summary>
    public IReadOnlyList<QueryAnswer> QueryAnswers { get; init; } = [];

    /// <summary>The number that the file's name or a cell gives its attempt; null where none does.</summary>
    public int? Attempt { get; init; }

    /// <summary>The name of a unit that this one succeeds, when the file was sent under it.</summary>
    public string FormerName { get; init; } = "";
}
