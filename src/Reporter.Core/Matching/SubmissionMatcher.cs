using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Marks;
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
    /// At most one submission per unit, in the order of the plan's units. A workbook without any sheet stands for a file that could not be
    /// read: where its name or folder tells the unit, that unit has sent something, incomplete.
    /// </summary>
    /// <param name="history">Takes the findings of files of which nothing counts any more: what was superseded blames nobody. Null to drop
    /// them.</param>
    public static IReadOnlyList<Submission> Match(
        ReportPlan plan, IReadOnlyList<Workbook> workbooks, ArrivalLog log, MatchOptions options, DiagnosticBag bag,
            DiagnosticBag? history = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(bag);

        var names = new FieldNames(plan);
        var units = new UnitMatcher(plan.Units);
        var forms = new FormFile(plan, options.Forms);
        List<FileMatch> files = [.. workbooks.OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => MatchOne(file, forms, names, units, options))];
        List<Contribution> all = [.. files.SelectMany(file => file.Contributions)];
        var later = new DiagnosticBag();
        DuplicateFiles.Check(all, log, later);
        var contributions = all.ToLookup(contribution => contribution.Unit,
            ReferenceEqualityComparer.Instance as IEqualityComparer<ReportingUnit>);
        List<Submission> submissions =
            [.. plan.Units.Select(unit => MergeOne(unit, [.. contributions[unit]], plan, log, options, later))
            .OfType<Submission>()];

        var superseded = new Superseded(submissions);
        foreach (var file in files)
        {
            foreach (var found in file.Findings)
                (superseded.Holds(found) ? history : bag)?.Add(found);
            foreach (var cells in file.Findings.Covered)
                bag.Cover(cells.Use, cells.Span);
        }
        bag.AddAll(later);
        return submissions;
    }

    // Nor does one unit: it has sent something, of which nothing is taken.
    private static Submission? MergeOne(ReportingUnit unit, IReadOnlyList<Contribution> sent, ReportPlan plan, ArrivalLog log,
        MatchOptions options, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        try
        {
            var merged = SubmissionMerger.Merge(unit, sent, plan, log, options, found);
            bag.AddAll(found);
            return merged;
        }
        catch (Exception unforeseen)
        {
            List<string> files = [.. sent.Select(one => one.Path).Distinct()];
            foreach (var answer in sent.SelectMany(one => one.Answers).OfType<Answer>().Where(answer => answer.At is not null))
                bag.Cover(CellUse.Refused, CellSpan.Of(answer.At));
            bag.Add(MatchingFindings.MergingFailed(new FileLocation(files[0]), unit.Name, unforeseen.GetType().Name) with
            { Unit = unit.Code });
            return new Submission
            {
                Unit = unit,
                Files = files,
                Arrived = null,
                IsLate = false,
                Answers = [],
                Tables = [],
                IsIncomplete = true,
            };
        }
    }

    // One bad file never stops the year: what nobody foresaw is that file's finding, and its name may still tell who sent it.
    private static FileMatch MatchOne(Workbook file, FormFile forms, FieldNames names, UnitMatcher units, MatchOptions options)
    {
        try
        {
            return FileMatcher.Match(file, forms, names, units, options);
        }
        catch (Exception unforeseen)
        {
            var bare = FileMatcher.Match(file with { Sheets = [] }, forms, names, units, options);
            var unit = bare.Contributions is [var only] ? only.Unit.Code : null;
            bare.Findings.Add(MatchingFindings.MatchingFailed(new FileLocation(file.Path), unforeseen.GetType().Name) with { Unit = unit });
            return bare;
        }
    }
}
