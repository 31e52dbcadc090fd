using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting.Duties;
using Reporter.Core.Drafting.Outline;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Drafting.Coverage;

/// <summary>Holds a plan file against the plan in Word: clauses that are not there, and what was changed since the draft.</summary>
public static class ClauseCheck
{
    public static void Check(ReportPlan plan, PlanText text, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(bag);

        var numbers = text.AllClauses.Select(clause => clause.Number).ToList();
        foreach (var section in plan.Sections)
        {
            foreach (var clause in ClauseNumbers.In(section.Clause).Where(clause =>
                !numbers.Exists(number => ClauseNumbers.Same(number, Bare(clause)))))
                bag.Add(CoverageFindings.ClauseMissing((Location?)section.At ?? new FileLocation(plan.Path), section.Code, clause,
                    NearestName.To(clause, numbers)));
        }
        var stated = DutyFinder.Of(text);
        foreach (var duty in plan.Duties.Where(duty => duty.Fingerprint.Length > 0))
            Compare(duty, stated, text, bag);
        var known = plan.Duties.SelectMany(duty => (string[])[duty.Fingerprint, ClauseNumbers.Plain(duty.Clause)])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var duty in stated.Where(duty => plan.Duties.Count > 0 && !known.Contains(duty.Fingerprint)
            && !known.Contains(duty.Number)))
            bag.Add(CoverageFindings.DutyNew(new FileLocation(text.Path), duty.Number, duty.Who, duty.Sentence));
    }

    private static void Compare(Duty duty, IReadOnlyList<DraftedDuty> stated, PlanText text, DiagnosticBag bag)
    {
        var marks = text.AllClauses.Select(clause => (clause.Number, clause.Fingerprint))
            .Concat(stated.Select(each => (each.Number, each.Fingerprint))).ToList();
        if (marks.Exists(mark => mark.Fingerprint == duty.Fingerprint && ClauseNumbers.Same(mark.Number, duty.Clause)))
            return;
        if (marks.Find(mark => mark.Fingerprint == duty.Fingerprint) is { Number: { } moved })
            bag.Add(CoverageFindings.ClauseMoved(duty.At, duty.Clause, moved));
        else if (marks.Exists(mark => ClauseNumbers.Same(mark.Number, duty.Clause)))
            bag.Add(CoverageFindings.ClauseChanged(duty.At, duty.Clause));
        else
            bag.Add(CoverageFindings.ClauseGone(duty.At, duty.Clause, duty.Excerpt));
    }

    // “PL I dòng 12” is a row of a table in PL I.
    private static string Bare(string clause) => clause.IndexOf(" dòng ", StringComparison.Ordinal) is var at and > 0 ? clause[..at]
        : clause;
}
