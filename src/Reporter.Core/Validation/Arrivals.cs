using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>Who has not reported, and who was late. Late is a mark and never changes a total.</summary>
internal static class Arrivals
{
    public static void Check(ReportPlan plan, IReadOnlyList<Submission> submissions, ValidationOptions options, DiagnosticBag bag)
    {
        var sent = submissions.ToDictionary(submission => submission.Unit.Code, StringComparer.Ordinal);
        foreach (var unit in plan.Units)
        {
            if (!sent.TryGetValue(unit.Code, out var submission))
            {
                if (!options.HidesSubmissions)
                    bag.Add(NotSent(plan, unit, options.Today));
            }
            else if (submission is { IsLate: true, Arrived: { } arrived } && plan.Due is { } due)
                bag.Add(ValidationFindings.Late(new FileLocation(submission.Files[0]), DateOnly.FromDateTime(arrived.DateTime), due) with
                { Unit = unit.Code });
        }
    }

    private static Diagnostic NotSent(ReportPlan plan, ReportingUnit unit, DateOnly today) =>
        ValidationFindings.NotSent(new FileLocation(plan.UnitListPath), unit.Name, plan.Due,
            isOverdue: plan.Due is null || today > plan.Due) with
        { Unit = unit.Code };
}
