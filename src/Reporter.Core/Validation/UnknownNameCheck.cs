using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>What many units call something that the plan does not know, in one list for the plan's author.</summary>
internal static class UnknownNameCheck
{
    // One unit's name is that unit's slip, and it has been told so.
    private const int FewestUnits = 2;

    /// <param name="bag">With the findings of matching, which name each row and column that was not known.</param>
    public static void Check(ReportPlan plan, DiagnosticBag bag)
    {
        var names = bag.Where(found => found.Unit is not null)
            .SelectMany(found => found.Subjects.Select(name => new UnknownName(name, found.Unit ?? "")));
        var shared = UnknownNames.Gather(plan, names).Where(name => name.Units >= FewestUnits).ToList();
        if (shared.Count > 0)
            bag.Add(PlanFindings.NamesUnknownToPlan(new FileLocation(plan.Path), shared));
    }
}
