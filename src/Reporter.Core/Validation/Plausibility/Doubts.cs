using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation.Plausibility;

/// <summary>
/// Figures that can be right and look wrong: always queries, asked after everything else. A figure about which anything was said already
/// is not asked about again, and of several doubts the first has the word.
/// </summary>
internal static class Doubts
{
    public static void Check(ReportPlan plan, IReadOnlyList<CheckedSubmission> submissions, LastYear? lastYear, DiagnosticBag bag)
    {
        var doubts = new DoubtBag(submissions, bag);
        foreach (var submission in submissions)
        {
            SameAsLastYear.Check(plan, submission, lastYear, doubts);
            TenfoldOfLastYear.Check(plan, submission, lastYear, doubts);
            PeoplePerMeeting.Check(plan, submission, doubts);
            EqualParts.Check(plan, submission, doubts);
            ListTotals.Check(plan, submission, doubts);
        }
        SimilarUnits.Check(plan, submissions, doubts);
    }
}
