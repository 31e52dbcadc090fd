using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Validation.Plausibility;

namespace Reporter.Core.Validation;

/// <summary>A figure that moved further from last year's than the plan lets pass without a word (<c>lech_nam_truoc</c>); a few more or
/// less are no change to speak of.</summary>
internal static class YearOverYear
{
    public static void Check(ReportPlan plan, SubmissionDraft draft, LastYear? lastYear, UnitFindings bag)
    {
        foreach (var field in plan.Fields)
        {
            if (field.YearOverYearLimit is { } limit
                && lastYear?.Of(draft.Unit.Code, field.Code) is { } before
                && draft.Values.GetValueOrDefault(field.Code) is { Value: NumberValue { Number: var now }, At: var at }
                && Math.Abs(now - before) >= Floor.Of(field)
                && (before == 0 ? now != 0 : FigureBounds.Share(now - before, before) is not { } change || Math.Abs(change) > limit))
            {
                var found = ValidationFindings.ChangedMuch(at, field.Name, now / field.Factor, before / field.Factor, limit);
                bag.Add(found);
            }
        }
    }
}
