using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>Holds every unit's report against the plan section by section: what was expected of it, what came, and how it stands.</summary>
public sealed class Completeness
{
    private readonly Dictionary<string, IReadOnlyList<SectionStatus>> _byUnit = new(StringComparer.Ordinal);

    private Completeness(ReportPlan plan, IReadOnlyList<CheckedSubmission> submissions, IEnumerable<Diagnostic> findings)
    {
        var sent = submissions.ToDictionary(submission => submission.Unit.Code, StringComparer.Ordinal);
        var open = findings.Where(found => found is { Unit: not null, Severity: >= Severity.Query })
            .ToLookup(found => found.Unit ?? "", StringComparer.Ordinal);
        var codes = CodesOf(plan);
        // A plan that obliges nobody to anything is asked for all the same.
        var isAllOptional = !plan.Sections.Any(section => plan.Units.Any(unit => IsRequired(section, unit)));
        foreach (var unit in plan.Units)
        {
            var submission = sent.GetValueOrDefault(unit.Code);
            var counts = submission is null || !open.Contains(unit.Code) ? null : CountsOf(submission, open[unit.Code], codes);
            _byUnit[unit.Code] = [.. plan.Sections.Select(section => StatusOf(plan, section, unit, isAllOptional, submission, counts))];
        }
        Sections = [.. plan.Sections.Select((section, at) =>
            (section, ReportCounts.Of(plan.Units.Select(unit => _byUnit[unit.Code][at]))))];
    }

    /// <summary>In the plan's order.</summary>
    public IReadOnlyList<(PlanSection Section, ReportCounts Counts)> Sections { get; }

    /// <summary>The sections of one unit, in the plan's order.</summary>
    public IReadOnlyList<SectionStatus> Of(ReportingUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);

        return _byUnit.GetValueOrDefault(unit.Code) ?? [];
    }

    public static Completeness Of(ReportPlan plan, IReadOnlyList<CheckedSubmission> submissions, IEnumerable<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentNullException.ThrowIfNull(findings);

        return new Completeness(plan, submissions, findings);
    }

    private static SectionStatus StatusOf(ReportPlan plan, PlanSection section, ReportingUnit unit, bool isAllOptional,
        CheckedSubmission? submission, Dictionary<(string, Severity), int>? counts)
    {
        var isReceived = submission?.Source.SectionsArrived.ContainsKey(section.Code) == true;
        var arrived = submission?.Source.SectionsArrived.GetValueOrDefault(section.Code) ?? default;
        return new SectionStatus(section)
        {
            IsExpected = isAllOptional ? IsAsked(section, unit) : IsRequired(section, unit),
            IsReceived = isReceived,
            IsOnTime = isReceived && (plan.Due is not { } due || DateOnly.FromDateTime(arrived.DateTime) <= due),
            Errors = counts?.GetValueOrDefault((section.Code, Severity.Error)) ?? 0,
            Queries = counts?.GetValueOrDefault((section.Code, Severity.Query)) ?? 0,
        };
    }

    private static bool IsRequired(PlanSection section, ReportingUnit unit) =>
        section.Required.Binds(unit) || section.Fields.Any(field => field.Required.Binds(unit) && field.AskedOf.Binds(unit))
        || section.Tables.Any(table => table.Required.Binds(unit));

    private static bool IsAsked(PlanSection section, ReportingUnit unit) =>
        section.Tables.Count > 0 || section.Fields.Any(field => field.AskedOf.Binds(unit));

    private static Dictionary<string, string> CodesOf(ReportPlan plan)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in plan.Sections)
        {
            foreach (var code in section.Fields.Select(field => field.Code).Concat(section.Tables.Select(table => table.Code))
                .Append(section.Code))
                codes.TryAdd(code, section.Code);
        }
        return codes;
    }

    /// <summary>Of each section its findings: by what they concern, else by the cell where they stand.</summary>
    private static Dictionary<(string, Severity), int> CountsOf(CheckedSubmission submission, IEnumerable<Diagnostic> open,
        Dictionary<string, string> codes)
    {
        var cells = new Dictionary<CellLocation, string>();
        foreach (var answer in submission.Source.SoundAnswers)
        {
            cells.TryAdd(answer.At, answer.Field.Code);
            foreach (var mark in answer.Marks)
                cells.TryAdd(mark.At, answer.Field.Code);
        }
        foreach (var table in submission.Source.Tables)
        {
            foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                cells.TryAdd(cell.At, table.Table.Code);
        }
        var counts = new Dictionary<(string, Severity), int>();
        foreach (var found in open)
        {
            var code = found.AnswerKeys.FirstOrDefault(codes.ContainsKey)
                ?? (found.Location is CellLocation at ? cells.GetValueOrDefault(at) : null);
            if (code is not null && codes.TryGetValue(code, out var section))
                counts[(section, found.Severity)] = counts.GetValueOrDefault((section, found.Severity)) + 1;
        }
        return counts;
    }
}
