using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation;

/// <summary>What there is to remind of: every unit's state, and its findings by what they concern.</summary>
public sealed class ReminderSubject
{
    private readonly ILookup<string, Diagnostic> _byUnit;
    private readonly FindingTopics _topics;

    /// <param name="statuses">Of every unit, in the order of the unit list.</param>
    public ReminderSubject(ReportPlan plan, IReadOnlyList<UnitStatus> statuses, IReadOnlyList<CheckedSubmission> submissions,
        IEnumerable<Diagnostic> findings)
    {
        (Plan, Statuses, _topics) = (plan, statuses, FindingTopics.Of(submissions));
        _byUnit = findings.Where(found => found is { Unit: not null, Severity: >= Severity.Query })
            .ToLookup(found => found.Unit ?? "", StringComparer.Ordinal);
    }

    public ReportPlan Plan { get; }

    public IReadOnlyList<UnitStatus> Statuses { get; }

    /// <summary>What the unit must still do; nothing where its whole report is missing.</summary>
    public UnitTasks TasksOf(UnitStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);

        if (status.Condition is UnitCondition.NotSent or UnitCondition.Unreadable)
            return UnitTasks.None;
        var found = _byUnit[status.Unit.Code].Select(finding => (finding.Severity, Topic: _topics.Of(finding))).ToList();

        IReadOnlyList<string> Names(Severity severity, TopicKind kind) =>
            [.. found.Where(pair => pair.Severity == severity && pair.Topic.Kind == kind)
                .SelectMany(pair => pair.Topic.Name.Split("; ")).Distinct(StringComparer.Ordinal)];

        return new UnitTasks
        {
            Missing = Names(Severity.Error, TopicKind.Missing),
            Correct = Names(Severity.Error, TopicKind.Figure),
            CorrectWords = Names(Severity.Error, TopicKind.Words),
            Explain = Names(Severity.Query, TopicKind.Figure),
            ExplainWords = Names(Severity.Query, TopicKind.Words),
            CorrectReport = Names(Severity.Error, TopicKind.Report),
            ExplainReport = Names(Severity.Query, TopicKind.Report),
            OtherErrors = found.Count(pair => pair is { Severity: Severity.Error, Topic.Kind: TopicKind.Other }),
            OtherQueries = found.Count(pair => pair is { Severity: Severity.Query, Topic.Kind: TopicKind.Other or TopicKind.Missing }),
        };
    }
}

/// <summary>What one unit must still do, by the names of the plan's figures, lists and sections.</summary>
public sealed record UnitTasks
{
    public static readonly UnitTasks None = new();

    /// <summary>Asked for, and not there.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public IReadOnlyList<string> Correct { get; init; } = [];

    /// <summary>Texts and lists.</summary>
    public IReadOnlyList<string> CorrectWords { get; init; } = [];

    public IReadOnlyList<string> Explain { get; init; } = [];

    public IReadOnlyList<string> ExplainWords { get; init; } = [];

    /// <summary>What of the report as such, in the words of a letter.</summary>
    public IReadOnlyList<string> CorrectReport { get; init; } = [];

    public IReadOnlyList<string> ExplainReport { get; init; } = [];

    /// <summary>Errors that stand at none of the plan's figures: a title that nobody knows, a sheet that could not be read.</summary>
    public int OtherErrors { get; init; }

    public int OtherQueries { get; init; }
}
