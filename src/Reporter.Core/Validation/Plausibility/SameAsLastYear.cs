using Reporter.Core.Plans;

namespace Reporter.Core.Validation.Plausibility;

/// <summary>Last year's report sent again under a new date: several figures are to the last digit those of the year before.</summary>
internal static class SameAsLastYear
{
    // One figure may well stay what it was, and small ones often do.
    private const int FewestFigures = 3;

    private const decimal LeastFigure = 10, LeastShare = 0.8m;

    public static void Check(ReportPlan plan, CheckedSubmission submission, LastYear? lastYear, DoubtBag bag)
    {
        if (lastYear is null)
            return;
        var compared = plan.Fields.Where(Floor.IsCounted)
            .Select(field => (Field: field, Now: Floor.NumberOf(submission, field.Code),
                Before: lastYear.Of(submission.Unit.Code, field.Code)))
            .Where(pair => pair is { Now: not null, Before: not null } && (pair.Now != 0 || pair.Before != 0)).ToList();
        var same = compared.Where(pair => pair.Now == pair.Before && pair.Now / pair.Field.Factor >= LeastFigure)
            .Select(pair => pair.Field).ToList();
        if (same.Count < FewestFigures || compared.Count(pair => pair.Now == pair.Before) < LeastShare * compared.Count)
            return;
        var found = ValidationFindings.SameAsLastYear(submission.Values[same[0].Code].At, same.Count, compared.Count,
            [.. same.Select(field => FigureText.Of(submission.Values[field.Code]))]);
        bag.Ask(submission, found, [found.Code, .. same.Select(field => field.Code)]);
    }
}
