using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>One section of one unit's report, counted as statistics offices count reports: expected, received, on time, accepted.</summary>
public sealed record SectionStatus(PlanSection Section)
{
    /// <summary>The plan obliges this unit to report the section, or figures of it.</summary>
    public required bool IsExpected { get; init; }

    /// <summary>Something of it came and could be read.</summary>
    public required bool IsReceived { get; init; }

    /// <summary>The first of it came by the deadline; where the plan sets none, whatever came is on time.</summary>
    public required bool IsOnTime { get; init; }

    public required int Errors { get; init; }

    /// <summary>Queries that nobody has answered.</summary>
    public required int Queries { get; init; }

    /// <summary>Received, and nothing in it is left to mend or to explain.</summary>
    public bool IsAccepted => IsReceived && Errors == 0 && Queries == 0;
}

/// <summary>How far units have come, in one section or as a whole; of reports that are not expected none is counted.</summary>
public sealed record ReportCounts
{
    public int Expected { get; init; }

    public int Received { get; init; }

    public int OnTime { get; init; }

    public int WithErrors { get; init; }

    public int WithQueries { get; init; }

    public int Accepted { get; init; }

    public static ReportCounts Of(IEnumerable<SectionStatus> sections)
    {
        var expected = sections.Where(section => section.IsExpected).ToList();
        return new ReportCounts
        {
            Expected = expected.Count,
            Received = expected.Count(section => section.IsReceived),
            OnTime = expected.Count(section => section.IsOnTime),
            WithErrors = expected.Count(section => section is { IsReceived: true, Errors: > 0 }),
            WithQueries = expected.Count(section => section is { IsReceived: true, Queries: > 0 }),
            Accepted = expected.Count(section => section.IsAccepted),
        };
    }

    /// <summary>Whole reports: every unit of the plan owes one.</summary>
    public static ReportCounts Of(IReadOnlyList<UnitStatus> units)
    {
        ArgumentNullException.ThrowIfNull(units);

        return new ReportCounts
        {
            Expected = units.Count,
            Received = units.Count(unit => unit.HasReported),
            OnTime = units.Count(unit => unit.Arrival == UnitArrival.OnTime),
            WithErrors = units.Count(unit => unit is { HasReported: true, Errors: > 0 }),
            WithQueries = units.Count(unit => unit is { HasReported: true, Queries: > 0 }),
            Accepted = units.Count(unit => unit.Condition == UnitCondition.Passed),
        };
    }
}
