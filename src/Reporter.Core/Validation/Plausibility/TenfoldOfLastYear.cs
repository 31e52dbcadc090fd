using Reporter.Core.Plans;

namespace Reporter.Core.Validation.Plausibility;

/// <summary>A figure that is ten times last year's, or a tenth: mostly a digit too many or too few. Where the plan sets a limit of its own
/// (<c>lech_nam_truoc</c>), that has spoken.</summary>
internal static class TenfoldOfLastYear
{
    private const int Times = 10;

    // Of small figures ten times is nothing.
    private const int LeastFloors = 10;

    public static void Check(ReportPlan plan, CheckedSubmission submission, LastYear? lastYear, DoubtBag bag)
    {
        foreach (var field in plan.Fields.Where(field => Floor.IsCounted(field) && field.YearOverYearLimit is null))
        {
            if (lastYear?.Of(submission.Unit.Code, field.Code) is { } before && Floor.NumberOf(submission, field.Code) is { } now
                && before > 0 && now > 0 && Math.Max(before, now) >= Math.Min(before, now) * Times
                && Math.Abs(now - before) >= Floor.Of(field) * LeastFloors && !bag.HasTold(submission, field.Code))
                bag.Ask(submission, ValidationFindings.TenfoldOfLastYear(submission.Values[field.Code].At, field.Name, now / field.Factor,
                    before / field.Factor), field.Code);
        }
    }
}
