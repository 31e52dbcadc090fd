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

    /// <summary>The unit's files of which nothing counts: copies, older versions, what came after the plan was locked.</summary>
    public IReadOnlyList<string> SetAside { get; init; } = [];

    /// <summary>In files that count: the cells whose figure, or whose row of a list, a later file has replaced.</summary>
    public IReadOnlyList<CellLocation> Replaced { get; init; } = [];

    /// <summary>When the first file that could be read was seen; of a unit of which nothing could be read, the last file. Null where
    /// nobody can tell: a link, a folder that cannot be looked into.</summary>
    public required DateTimeOffset? Arrived { get; init; }

    /// <summary>When the last of the files that count was seen, on a later day; null when all came on the first.</summary>
    public DateTimeOffset? Supplemented { get; init; }

    /// <summary>The day of arrival is after the plan's deadline.</summary>
    public required bool IsLate { get; init; }

    /// <summary>One per field of a section, in the plan's order; a field that no file gave is absent.</summary>
    public required IReadOnlyList<Answer> Answers { get; init; }

    /// <summary>Those that later stages may rely on, whatever went wrong in making one.</summary>
    public IEnumerable<Answer> SoundAnswers => Answers.Where(answer => answer is { Field: not null, At: not null });

    /// <summary>One per list of the plan that some file gave, in the plan's order; a list given without any row is there, with
    /// none.</summary>
    public required IReadOnlyList<TableAnswer> Tables { get; init; }

    /// <summary>
    /// Codes of fields and lists that were sent but could not be taken, because two places contradict each other.
    /// A finding has said so; they are absent above and must not be called missing.
    /// </summary>
    public IReadOnlySet<string> Withheld { get; init; } = new HashSet<string>();

    /// <summary>Answers to queries in all files of the unit, also in those of which no figure counts any more.</summary>
    public IReadOnlyList<QueryAnswer> QueryAnswers { get; init; } = [];

    /// <summary>When the first readable file came that held something of a section, by its code.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> SectionsArrived { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>Files or sheets that were set aside because they could not be read or matched: what they hold is missing here.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>What of each file that counts is the unit's own: all that may be handed back to it.</summary>
    public IReadOnlyList<SentShare> Shares { get; init; } = [];
}

/// <summary>
/// The cell that answers a field. A blank cell is an answer too: the field was there and left empty.
/// Where a sheet gives each choice its own row or column, <see cref="Marks"/> holds them, and the cell is the field's own, mostly blank.
/// </summary>
public sealed record Answer(Field Field, Cell Cell, CellLocation At)
{
    /// <summary>What the sender typed in the explanation column beside it; empty when there is none.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The unit of measure that the sender's sheet gives beside it; empty when there is none.</summary>
    public string Measure { get; init; } = "";

    /// <summary>A second measure that is written about the figure and is another: which of them counts nobody can say. Empty where they
    /// agree.</summary>
    public string OtherMeasure { get; init; } = "";

    /// <summary>The choices that have a row or column of their own, each with the cell that says whether it is taken: “x”, “có”,
    /// blank.</summary>
    public IReadOnlyList<ChoiceMark> Marks { get; init; } = [];

    /// <summary>Neither the cell nor any mark holds anything.</summary>
    public bool IsBlank => Cell.IsBlank && Marks.All(mark => mark.Cell.IsBlank);
}

/// <summary>One choice with the cell in its own row or column.</summary>
public sealed record ChoiceMark(Choice Choice, Cell Cell, CellLocation At);

/// <summary>A list that a unit sent: in each row one answer per column of the list that the sheet has.</summary>
public sealed record TableAnswer(ListTable Table, CellLocation At, IReadOnlyList<TableRow> Rows);

/// <summary>One row of a list, with the row's number in its sheet.</summary>
public sealed record TableRow(int Number, IReadOnlyList<Answer> Cells);
