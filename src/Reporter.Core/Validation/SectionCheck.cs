using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>
/// What the plan asks of this kind of unit and the unit did not give: a whole section, or figures of a section that it began.
/// The cause is reported once: a missing section is one finding, not one per figure.
/// </summary>
internal static class SectionCheck
{
    public static void Check(ReportPlan plan, Submission submission, SubmissionDraft draft, ValueReader reader, UnitFindings bag)
    {
        // The file's own finding says why; six missing sections would only repeat it.
        if (CheckedSubmission.NothingIn(submission))
        {
            bag.Add(ValidationFindings.NothingRead(new FileLocation(submission.Files[0])));
            return;
        }
        var answers = submission.Answers.ToLookup(answer => answer.Field.Code, StringComparer.Ordinal);
        foreach (var section in plan.Sections)
        {
            var isBegun = section.Fields.SelectMany(field => answers[field.Code]).Any(answer => !reader.IsBlank(answer))
                || section.Fields.Any(field => submission.Withheld.Contains(field.Code))
                || section.Tables.Any(table => draft.RowsOf(table.Code).Count > 0 || draft.SaysNoRows(table.Code));
            if (isBegun)
                CheckFields(section, submission, answers, draft, reader, bag);
            else if (section.Required.Binds(submission.Unit))
                bag.Add(ValidationFindings.SectionMissing(PlaceOf(section, submission, answers), section.Code, section.Name,
                    section.Clause) with
                { Topic = new Topic(TopicKind.Missing, section.Name), AnswerKeys = [section.Code] });
        }
        CheckZeros(plan, submission, draft, bag);
    }

    private static void CheckFields(PlanSection section, Submission submission, ILookup<string, Answer> answers, SubmissionDraft draft,
        ValueReader reader, UnitFindings bag)
    {
        var required = section.Fields.Where(field => field.Required.Binds(submission.Unit) && field.AskedOf.Binds(submission.Unit))
            .ToList();
        foreach (var answer in required.SelectMany(field => answers[field.Code].Take(1)).Where(answer => reader.IsBlank(answer)))
            bag.Add(ValidationFindings.RequiredCellBlank(answer.At, answer.Field.Name));

        var missing = required.Where(field => !answers.Contains(field.Code) && !submission.Withheld.Contains(field.Code))
            .Select(field => field.Name).ToList();
        if (missing.Count > 0)
            bag.Add(ValidationFindings.FieldsMissing(PlaceOf(section, submission, answers), section.Code, section.Clause, missing) with
            { Topic = new Topic(TopicKind.Missing, string.Join("; ", missing)), AnswerKeys = [section.Code] });
        foreach (var table in section.Tables.Where(table => table.Required.Binds(submission.Unit) && draft.RowsOf(table.Code).Count == 0
            && !draft.SaysNoRows(table.Code) && !submission.Withheld.Contains(table.Code)))
            bag.Add(ValidationFindings.TableEmpty(PlaceOf(section, submission, answers), table.Name, section.Clause) with
            { Topic = new Topic(TopicKind.Missing, table.Name), AnswerKeys = [table.Code] });
    }

    private static void CheckZeros(ReportPlan plan, Submission submission, SubmissionDraft draft, UnitFindings bag)
    {
        var figures = plan.Fields.Where(field => field.IsNumeric).Select(field => draft.Values.GetValueOrDefault(field.Code)?.Value)
            .OfType<NumberValue>().ToList();
        if (figures.Count > 1 && figures.All(figure => figure.Number == 0))
            bag.Add(ValidationFindings.AllZero(new FileLocation(submission.Files[0]), figures.Count));
    }

    /// <summary>The section's first cell where the sender left it blank; the file where there is none.</summary>
    private static Location PlaceOf(PlanSection section, Submission submission, ILookup<string, Answer> answers) =>
        section.Fields.SelectMany(field => answers[field.Code]).FirstOrDefault()?.At ?? (Location)new FileLocation(submission.Files[0]);
}
