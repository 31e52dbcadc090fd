using Reporter.Core.Drafting.Duties;
using Reporter.Core.Drafting.Outline;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting;

/// <summary>Who gathers what the others report, and reports it further.</summary>
internal static class ConsolidatorFinder
{
    /// <summary>One duty where the plan leaves no doubt, else all that may be it.</summary>
    public static IReadOnlyList<DraftedDuty> Of(PlanText plan, IReadOnlyList<DraftedDuty> duties)
    {
        var named = duties.Where(duty => duty.Row is null && !duty.IsDifficulty && UnitGroupWords.IsOneBody(duty.Who)).ToList();
        var gathering = named.Where(duty => duty.IsConsolidating && NameKey.Of(duty.Who) != NameKey.Of(plan.Issuer)).ToList();
        // The office to which the others send is the one.
        var addressed = gathering.Where(duty => duties.Any(other => other.Clause != duty.Clause && Names(other.To, duty.Who))).ToList();
        var found = addressed.Count > 0 ? addressed : gathering;
        return [.. found.GroupBy(duty => NameKey.Of(duty.Who)).Select(same => same.OrderByDescending(duty => duty.To.Length > 0).First())];
    }

    private static bool Names(string to, string who) => NameKey.Of(to).Contains(NameKey.Of(who), StringComparison.Ordinal);
}
