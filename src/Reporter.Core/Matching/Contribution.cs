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

    /// <summary>Of the file's content; empty where only the log knows it.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The SHA-256 of the file that was handed back and came again as this one; empty for none.</summary>
    public string MadeFrom { get; init; } = "";

    /// <summary>When what it gives here was first given, in an older file that this one replaces; null for its own arrival.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>It takes the place of a file that was handed back.</summary>
    public bool IsReturned { get; init; }

    /// <summary>What of the file is this unit's own.</summary>
    public SentShare Share { get; init; } = SentShare.Nothing;

    /// <summary>Answers to queries that the file holds elsewhere than beside the figures.</summary>
    public IReadOnlyList<QueryAnswer> QueryAnswers { get; init; } = [];

    /// <summary>The number that the file's name or a cell gives its attempt; null where none does.</summary>
    public int? Attempt { get; init; }

    /// <summary>The name of a unit that this one succeeds, when the file was sent under it.</summary>
    public string FormerName { get; init; } = "";
}
