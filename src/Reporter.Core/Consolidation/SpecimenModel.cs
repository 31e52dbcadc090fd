using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>
/// The model of a plan to which everybody answered everything once: every name that a template may use is in it, and every list
/// has an item. Templates are checked against it before there is any data; made by the same code as the real model,
/// it cannot know other names.
/// </summary>
public static class SpecimenModel
{
    public static ScriptObject Of(ReportPlan plan)
    {
        var (all, findings) = Answered(plan);
        return ReportModel.Of(all, lastYear: null, findings);
    }

    /// <summary>As <see cref="Of"/>, with the names of a reminder.</summary>
    public static ScriptObject OfReminder(ReportPlan plan)
    {
        var (all, findings) = Answered(plan);
        var statuses = UnitStatus.Of(all.Plan, all.Submissions, findings);
        var model = ReportModel.Of(all, lastYear: null, findings, statuses);
        var subject = new ReminderSubject(all.Plan, statuses, all.Submissions, findings);
        ReminderModel.AddTasks(model, subject);
        model["don_doc"] = ReminderModel.Of(model, subject, new DateOnly(2000, 1, 2), [new Reminder(new(2000, 1, 1), "…", "", "…")],
            all.Plan.Units[0]);
        return model;
    }

    private static (Consolidated All, IReadOnlyList<Diagnostic> Findings) Answered(ReportPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);

        var kinds = plan.UnitKinds.Select(kind => kind.Code).DefaultIfEmpty("").ToList();
        string[] states = [OnTime, Late, NotSent, Unread, Passed];
        plan = plan with
        {
            Units = [.. kinds.SelectMany(kind => states.Select(state => new ReportingUnit { Code = $"{kind}-{state}", Name = "…",
                Kind = kind }))],
        };
        var submissions = plan.Units.Where(unit => !unit.Code.EndsWith(NotSent, StringComparison.Ordinal))
            .Select(unit => Answered(plan, unit)).ToList();
        var reason = ValidationFindings.NotCalculated(At, "…") with { Unit = plan.Units[0].Code };
        var query = ValidationFindings.NumberApproximate(At, "…", "…") with { Unit = plan.Units[1].Code };
        return (Consolidator.Consolidate(plan, submissions), [reason, query]);
    }

    // One unit of each state, so that every list of units has an item.
    private const string OnTime = "dung-han", Late = "cham", NotSent = "chua-nop", Unread = "khong-doc", Passed = "dat";

    private static readonly CellLocation At = new("…", "…", 1, 1);

    private static CheckedSubmission Answered(ReportPlan plan, ReportingUnit unit)
    {
        var isUnread = unit.Code.EndsWith(Unread, StringComparison.Ordinal);
        var values = plan.Fields.ToDictionary(field => field.Code, ValueOf, StringComparer.Ordinal);
        var rows = plan.Tables.ToDictionary(
            table => table.Code,
            table => (IReadOnlyList<CheckedRow>)[new CheckedRow(1,
                table.Columns.ToDictionary(column => column.Code, ValueOf, StringComparer.Ordinal))],
            StringComparer.Ordinal);
        var omissions = plan.Fields.Take(1)
            .Select(field => new Omission(unit, field, "…", At, ValidationFindings.NotCalculated(At, field.Name)));
        return new CheckedSubmission
        {
            Source = new Submission
            {
                Unit = unit,
                Files = ["…"],
                Arrived = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero),
                IsLate = unit.Code.EndsWith(Late, StringComparison.Ordinal),
                Answers = [],
                Tables = [],
                IsIncomplete = isUnread,
            },
            Values = values,
            Rows = rows,
            Omissions = [.. omissions],
            HasErrors = true,
        };
    }

    private static FieldValue ValueOf(Field field) => new(field, field.Type switch
    {
        FieldType.Date => new DateValue(new DateOnly(2000, 1, 1)),
        FieldType.Text => new TextValue("…"),
        FieldType.YesNo => new YesNoValue(true),
        FieldType.Choice or FieldType.Choices => new ChoiceValue([.. field.Choices.Select(choice => choice.Code)]),
        _ => new NumberValue(1),
    }, At);
}
