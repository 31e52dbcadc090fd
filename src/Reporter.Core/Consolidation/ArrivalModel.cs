using Reporter.Core.Validation;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>
/// Who reported, on time, late, not at all, and what is still to do: counts and lists. Whoever sent what nobody can read has not reported,
/// and is not called one that has sent nothing.
/// </summary>
internal static class ArrivalModel
{
    public static ScriptObject Of(Consolidated all, IReadOnlyList<UnitStatus> statuses, Dictionary<string, ScriptObject> units)
    {
        var byArrival = statuses.ToLookup(status => status.Arrival, status => units[status.Unit.Code]);
        var byCondition = statuses.ToLookup(status => status.Condition, status => units[status.Unit.Code]);
        var sent = statuses.Count(status => status.HasReported);
        var withErrors = all.Submissions.Where(submission => submission.HasErrors).Select(submission => units[submission.Unit.Code])
            .ToList();
        return new ScriptObject
        {
            ["tong_so"] = statuses.Count,
            ["da_nop"] = sent,
            ["dung_han"] = byArrival[UnitArrival.OnTime].Count(),
            ["cham"] = byArrival[UnitArrival.Late].Count(),
            ["chua_nop"] = byCondition[UnitCondition.NotSent].Count(),
            ["co_loi"] = withErrors.Count,
            ["khong_doc_duoc"] = byCondition[UnitCondition.Unreadable].Count(),
            ["phai_sua"] = byCondition[UnitCondition.MustCorrect].Count(),
            ["can_giai_trinh"] = byCondition[UnitCondition.MustExplain].Count(),
            ["dat"] = byCondition[UnitCondition.Passed].Count(),
            ["ty_le"] = statuses.Count == 0 ? null : Math.Round(100m * sent / statuses.Count, 1, MidpointRounding.AwayFromZero),
            ["ds_dung_han"] = new ScriptArray(byArrival[UnitArrival.OnTime]),
            ["ds_cham"] = new ScriptArray(byArrival[UnitArrival.Late]),
            ["ds_chua_nop"] = new ScriptArray(byCondition[UnitCondition.NotSent]),
            ["ds_co_loi"] = new ScriptArray(withErrors),
            ["ds_khong_doc_duoc"] = new ScriptArray(byCondition[UnitCondition.Unreadable]),
            ["ds_phai_sua"] = new ScriptArray(byCondition[UnitCondition.MustCorrect]),
            ["ds_can_giai_trinh"] = new ScriptArray(byCondition[UnitCondition.MustExplain]),
            ["ds_dat"] = new ScriptArray(byCondition[UnitCondition.Passed]),
        };
    }
}
