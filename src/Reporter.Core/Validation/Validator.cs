using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
using Reporter.Core.Validation.Plausibility;

namespace Reporter.Core.Validation;

/// <summary>What validation may know besides the plan and the submissions.</summary>
public sealed record ValidationOptions
{
    /// <summary>The day of the run: a unit that has not reported is an error only once its deadline has passed.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Last year's figures; null when there are none to compare with.</summary>
    public LastYear? LastYear { get; init; }

    /// <summary>Something that could not be looked into may hold what any unit sent: nobody is told to be missing.</summary>
    public bool HidesSubmissions { get; init; }
}

/// <summary>Holds every submission against the plan. Nothing is corrected: what is wrong is left out and named.</summary>
public static class Validator
{
    public static IReadOnlyList<CheckedSubmission> Check(ReportPlan plan, IReadOnlyList<Submission> submissions, ValidationOptions options,
        DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(bag);

        var rules = RuleCheck.Prepare(plan);
        var formulas = PlanFormula.In(plan);
        List<CheckedSubmission> checkedOnes =
            [.. submissions.Select(submission => CheckGuarded(plan, submission, rules, formulas, options, bag))];
        CopiedTexts.Check(checkedOnes, plan, bag);
        Doubts.Check(plan, checkedOnes, options.LastYear, bag);
        UnknownNameCheck.Check(plan, bag);
        Arrivals.Check(plan, submissions, options, bag);
        var withErrors = bag.Where(found => found.Severity == Severity.Error).Select(found => found.Unit).ToHashSet();
        return [.. checkedOnes.Select(one => one with { HasErrors = one.HasErrors || withErrors.Contains(one.Unit.Code) })];
    }

    // One unit never stops the year: what nobody foresaw is that unit's finding, and nothing half-checked counts.
    private static CheckedSubmission CheckGuarded(
        ReportPlan plan, Submission submission, IReadOnlyList<RuleCheck> rules, IReadOnlyList<PlanFormula> formulas,
            ValidationOptions options, DiagnosticBag bag)
    {
        try
        {
            return CheckOne(plan, submission, rules, formulas, options, bag);
        }
        catch (Exception unforeseen)
        {
            var at = new FileLocation(submission.Files.Count > 0 ? submission.Files[0] : plan.UnitListPath);
            var found = bag.Add(ValidationFindings.CheckFailed(at, submission.Unit.Name, unforeseen.GetType().Name) with
            { Unit = submission.Unit.Code });
            var draft = new SubmissionDraft(submission);
            foreach (var answer in submission.Answers.Where(answer => answer is { Field: not null, At: not null, IsBlank: false }))
                draft.Omit(answer, found);
            return draft.Close(hasErrors: true);
        }
    }

    private static CheckedSubmission CheckOne(
        ReportPlan plan, Submission submission, IReadOnlyList<RuleCheck> rules, IReadOnlyList<PlanFormula> formulas,
            ValidationOptions options, DiagnosticBag bag)
    {
        var own = new UnitFindings(bag, submission.Unit);
        var draft = new SubmissionDraft(submission);
        var reader = new ValueReader(plan, ForeignNumbers.FilesOf(submission), own);

        foreach (var answer in submission.Answers)
            FieldCheck.Check(answer, reader, draft, plan, own);
        foreach (var table in submission.Tables)
            TableCheck.Check(table, reader, draft, plan, own);
        SectionCheck.Check(plan, submission, draft, reader, own);
        FormulaCheck.Compute(formulas, plan, draft, own);
        new PartsCheck(draft, BrokenRules(rules, plan, draft, options, own), own).Check(plan);
        FormulaCheck.Withdraw(formulas, draft);
        YearOverYear.Check(plan, draft, options.LastYear, own);
        return draft.Close(own.HasErrors);
    }

    /// <summary>Of each rule that does not hold, the figures that it names.</summary>
    private static List<IReadOnlyList<string>> BrokenRules(IReadOnlyList<RuleCheck> rules, ReportPlan plan, SubmissionDraft draft,
        ValidationOptions options, UnitFindings own)
    {
        if (rules.Count == 0)
            return [];
        var model = RuleModel.Of(plan, draft, options.LastYear);
        return [.. rules.Where(rule => rule.Check(draft, model, own)).Select(rule => rule.Names)];
    }
}
