using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation.Plausibility;

/// <summary>How many people came to a meeting (<c>di_kem</c>), on average. A plan that asks about the two in a rule of its own has the
/// word.</summary>
internal static class PeoplePerMeeting
{
    private const decimal Fewest = 10, Most = 300;

    // A contest on the internet has thousands, and a case of conciliation three.
    private static readonly HashSet<string> Meetings = ["cuoc", "hoi nghi", "lop", "buoi", "cuoc hop", "hoi nghi cuoc hop", "lop tap huan"];

    private const string People = "nguoi", Attendances = "luot";

    public static void Check(ReportPlan plan, CheckedSubmission submission, DoubtBag bag)
    {
        foreach (var attendance in plan.Fields.Where(field => field.CompanionOf is not null))
        {
            if (plan.Fields.FirstOrDefault(field => field.Code == attendance.CompanionOf?.Code) is not { } count
                || !Meetings.Contains(NameKey.Of(count.Measure)) || IsContest(count)
                || Floor.NumberOf(submission, count.Code) is not { } meetings
                || Floor.NumberOf(submission, attendance.Code) is not { } people
                || meetings <= 0 || people <= 0)
                continue;
            var words = NameKey.Of(attendance.Measure).Split(' ');
            // Persons may have been to several meetings, so that only attendances can be too few.
            var isLikely = !words.Contains(People)
                || (people / meetings <= Most && (people / meetings >= Fewest || !words.Contains(Attendances)));
            if (!isLikely && !IsTold(count, submission, bag) && !IsTold(attendance, submission, bag)
                && !IsAskedByARule(plan, count.Code, attendance.Code))
                bag.Ask(submission, ValidationFindings.PeoplePerMeeting(submission.Values[attendance.Code].At,
                    Math.Round(people / meetings, 1), [FigureText.Of(submission.Values[count.Code]),
                        FigureText.Of(submission.Values[attendance.Code])]), attendance.Code, count.Code);
        }
    }

    private static bool IsContest(Field count) => $" {NameKey.Of(count.Name)} ".Contains(" thi ", StringComparison.Ordinal);

    /// <summary>What was asked of the whole is not asked of its parts.</summary>
    private static bool IsTold(Field field, CheckedSubmission submission, DoubtBag bag) =>
        bag.HasTold(submission, field.Code) || (field.Whole is { } whole && bag.HasTold(submission, whole));

    private static bool IsAskedByARule(ReportPlan plan, string count, string attendance) =>
        plan.Rules.Any(rule => rule.Severity == Severity.Query
            && RuleExpression.Parse(rule.Condition) is { } condition && condition.Names.Contains(count)
            && condition.Names.Contains(attendance));
}
