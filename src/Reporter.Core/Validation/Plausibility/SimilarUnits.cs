using System.Numerics;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation.Plausibility;

/// <summary>
/// A figure far from those of all units of the same kind: by the median of their logarithms and the median distance from it, so that
/// neither the largest nor the mistaken ones move the measure. Zeros say something else and are not compared.
/// </summary>
internal static class SimilarUnits
{
    private const int FewestUnits = 8;

    // Both must be passed: units differ by nature, and where they hardly do, a small difference is none to ask about.
    private const double LeastDistance = 4;

    private const decimal LeastTimes = 10;

    /// <summary>What 50 % of units differ by at the least, as a logarithm: many units may say the very same.</summary>
    private const double LeastSpread = 0.35;

    // Makes the median distance a standard deviation where figures are spread normally.
    private const double Normal = 1.4826;

    private const int LeastFloors = 10;

    public static void Check(ReportPlan plan, IReadOnlyList<CheckedSubmission> submissions, DoubtBag bag)
    {
        foreach (var kind in submissions.GroupBy(submission => submission.Unit.Kind, StringComparer.Ordinal)
            .Where(kind => kind.Count() >= FewestUnits))
        {
            foreach (var field in plan.Fields.Where(Floor.IsCounted))
                Check(field, [.. kind], bag);
        }
    }

    private static void Check(Field field, List<CheckedSubmission> units, DoubtBag bag)
    {
        var given = units.Select(unit => (Unit: unit, Number: Floor.NumberOf(unit, field.Code) ?? 0)).Where(pair => pair.Number > 0)
            .ToList();
        if (given.Count < FewestUnits)
            return;
        var logs = given.Select(pair => Math.Log((double)pair.Number)).ToList();
        var middle = Median(logs);
        var spread = Math.Max(LeastSpread, Normal * Median(logs.Select(log => Math.Abs(log - middle))));
        var usual = Median(given.Select(pair => pair.Number));
        for (var i = 0; i < given.Count; i++)
        {
            var (unit, number) = given[i];
            if (Math.Abs(logs[i] - middle) >= LeastDistance * spread && Math.Max(number, usual) >= LeastTimes * Math.Min(number, usual)
                && Math.Abs(number - usual) >= Floor.Of(field) * LeastFloors && !bag.HasTold(unit, field.Code))
                bag.Ask(unit, ValidationFindings.FarFromSimilarUnits(unit.Values[field.Code].At, field.Name, number / field.Factor,
                    usual / field.Factor, given.Count), field.Code);
        }
    }

    private static T Median<T>(IEnumerable<T> values)
        where T : INumber<T>
    {
        var sorted = values.Order().ToList();
        var half = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / T.CreateChecked(2);
    }
}
