using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Reading;
using Reporter.Core.Matching.Units;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching;

/// <summary>From the files of a year to what each unit sent: the stage between reading and checking.</summary>
public static class SubmissionMatcher
{
    /// <summary>
    /// At most one submission per unit, in the order of the plan's units. A workbook without any sheet stands for a file that could not be read:
    /// where its name or folder tells the unit, that unit has sent something, incomplete.
    /// </summary>
    public static IReadOnlyList<Submission> Match(ReportPlan plan, IReadOnlyList<Workbook> workbooks, ArrivalLog log, MatchOptions options, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(log);

        var names = new FieldNames(plan);
        var units = new UnitMatcher(plan.Units);
        var all = workbooks
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .SelectMany(file => MatchOne(file, names, units, options, bag))
            .ToList();
        Copies.Check(all, log, bag);
        var contributions = all.ToLookup(contribution => contribution.Unit, ReferenceEqualityComparer.Instance as IEqualityComparer<ReportingUnit>);
        return [.. plan.Units.Select(unit => SubmissionMerger.Merge(unit, [.. contributions[unit]], plan, log, options, bag)).OfType<Submission>()];
    }

    // One bad file never stops the year: what nobody foresaw is that file's finding, and its name may still tell who sent it.
    private static IReadOnlyList<Contribution> MatchOne(Workbook file, FieldNames names, UnitMatcher units, MatchOptions options, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        IReadOnlyList<Contribution> contributions;
        try
        {
            contributions = FileMatcher.Match(file, names, units, options, own);
        }
        catch (Exception unforeseen)
        {
            own = [];
            contributions = FileMatcher.Match(file with { Sheets = [] }, names, units, options, own);
            own.Add(MatchingFindings.MatchingFailed(new FileLocation(file.Path), unforeseen.GetType().Name) with { Unit = contributions is [var only] ? only.Unit.Code : null });
        }
        foreach (var finding in own)
            bag.Add(finding);
        return contributions;
    }
}
