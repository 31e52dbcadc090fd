using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Sheets;

namespace Reporter.Years.Reading;

/// <summary>What is known of a year before anything that units sent is read: its folder, its plan, its units.</summary>
public sealed record YearPlan
{
    public required Workspace Workspace { get; init; }

    public required ReportPlan Plan { get; init; }

    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>The files that were read.</summary>
    public required IReadOnlyList<RecordedFile> Files { get; init; }
}

/// <summary>All of a year that a run needs, read from the disk once.</summary>
public sealed record YearInputs
{
    public required YearPlan Year { get; init; }

    /// <summary>What units sent, in the order of the paths.</summary>
    public required IReadOnlyList<FileReading> Readings { get; init; }

    /// <summary>Folders below that of submissions which cannot be looked into.</summary>
    public required IReadOnlyList<string> Closed { get; init; }

    /// <summary>The same files as they lie in the folder.</summary>
    public required IReadOnlyList<IncomingFile> Incoming { get; init; }

    public required ArrivalLogFile Log { get; init; }

    public required LastYear? LastYear { get; init; }

    /// <summary>Answers to queries that came by telephone or letter, as this office wrote them down.</summary>
    public IReadOnlyList<QueryAnswer> Answers { get; init; } = [];

    /// <summary>The official forms that units get, by kind; null where the year has none.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FormSheet>>? Forms { get; init; }

    /// <summary>The moment of the run, in this office's time.</summary>
    public required DateTimeOffset Now { get; init; }

    public required ReadOptions Options { get; init; }

    /// <summary>What was found in reading, the plan's own findings first.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    public required IReadOnlyList<RecordedFile> Files { get; init; }
}

/// <summary>What the command line may say about reading a year.</summary>
public sealed record ReadOptions
{
    /// <summary><c>--mo-khoa</c>: take files that came after the plan was locked.</summary>
    public bool Unlock { get; init; }

    /// <summary><c>--encoding</c>: the encoding of every text file; null to find it.</summary>
    public TextEncoding? Encoding { get; init; }
}
