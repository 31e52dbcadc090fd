using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>When a unit's report came (<c>trang_thai</c>).</summary>
public enum UnitArrival
{
    /// <summary><c>dung_han</c></summary>
    OnTime,

    /// <summary><c>cham</c></summary>
    Late,

    /// <summary><c>chua_nop</c>: nothing came, or nothing of what came could be read.</summary>
    NotSent,
}

/// <summary>What a unit still has to do (<c>tinh_trang</c>), the gravest first.</summary>
public enum UnitCondition
{
    /// <summary><c>chua_gui</c></summary>
    NotSent,

    /// <summary><c>khong_doc_duoc</c>: files came, and nothing could be read in any of them.</summary>
    Unreadable,

    /// <summary><c>phai_sua</c></summary>
    MustCorrect,

    /// <summary><c>can_giai_trinh</c></summary>
    MustExplain,

    /// <summary><c>dat</c></summary>
    Passed,
}

/// <summary>
/// The state of one unit, computed once after all stages: console, files, templates and letters show the same.
/// A unit of which nothing could be read has not reported, but it has sent something, and is not told that it has not.
/// </summary>
public sealed record UnitStatus
{
    private static readonly string[] ArrivalWords = ["dung_han", "cham", "chua_nop"];

    private static readonly string[] ConditionWords = ["chua_gui", "khong_doc_duoc", "phai_sua", "can_giai_trinh", "dat"];

    public required ReportingUnit Unit { get; init; }

    public required UnitArrival Arrival { get; init; }

    public required UnitCondition Condition { get; init; }

    /// <summary>When its report came; null when none did, or nobody can tell.</summary>
    public DateTimeOffset? Arrived { get; init; }

    /// <summary>When the newest of the files that count came, on a later day; null when all came on the first.</summary>
    public DateTimeOffset? Supplemented { get; init; }

    /// <summary>The files that count, also those of which nothing could be read.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public int Errors { get; init; }

    public int Queries { get; init; }

    public int Notes { get; init; }

    /// <summary>Queries that were answered; they are among the notes.</summary>
    public int Answered { get; init; }

    /// <summary>Something of what it sent counts.</summary>
    public bool HasReported => Arrival != UnitArrival.NotSent;

    /// <summary>Whoever has sent everything, and rightly, has nothing to do any more, even if it came late.</summary>
    public bool HasToAct => Condition != UnitCondition.Passed;

    /// <summary><c>trang_thai</c>, as files and templates name it.</summary>
    public string ArrivalWord => ArrivalWords[(int)Arrival];

    /// <summary><c>tinh_trang</c>, as files and templates name it.</summary>
    public string ConditionWord => ConditionWords[(int)Condition];

    /// <summary>One per unit of the plan, in the order of the unit list.</summary>
    /// <param name="findings">All findings of the run, with the severities that the plan gives them.</param>
    public static IReadOnlyList<UnitStatus> Of(ReportPlan plan, IReadOnlyList<CheckedSubmission> submissions,
        IReadOnlyCollection<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentNullException.ThrowIfNull(findings);

        var sent = submissions.ToDictionary(submission => submission.Unit.Code, StringComparer.Ordinal);
        var byUnit = findings.Where(found => found.Unit is not null)
            .ToLookup(found => (found.Unit ?? "", found.Severity), found => found.Code);
        var answered = findings.Where(found => found.Answer is not null).ToLookup(found => found.Unit ?? "", StringComparer.Ordinal);
        return [.. plan.Units.Select(unit => Of(unit, sent.GetValueOrDefault(unit.Code),
            severity => byUnit[(unit.Code, severity)].Count()) with
        { Answered = answered[unit.Code].Count() })];
    }

    private static UnitStatus Of(ReportingUnit unit, CheckedSubmission? submission, Func<Severity, int> count)
    {
        var (errors, queries) = (count(Severity.Error), count(Severity.Query));
        return new UnitStatus
        {
            Unit = unit,
            Arrival = submission is null or { HoldsNothing: true } ? UnitArrival.NotSent : submission.Source.IsLate ? UnitArrival.Late
                : UnitArrival.OnTime,
            Condition = submission switch
            {
                null => UnitCondition.NotSent,
                { HoldsNothing: true } => UnitCondition.Unreadable,
                _ when errors > 0 => UnitCondition.MustCorrect,
                _ when queries > 0 => UnitCondition.MustExplain,
                _ => UnitCondition.Passed,
            },
            Arrived = submission?.Source.Arrived,
            Supplemented = submission?.Source.Supplemented,
            Files = submission?.Source.Files ?? [],
            Errors = errors,
            Queries = queries,
            Notes = count(Severity.Note),
        };
    }
}
