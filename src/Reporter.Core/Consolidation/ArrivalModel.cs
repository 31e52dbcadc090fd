using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>Who reported, on time, late, not at all, with errors: counts and lists.</summary>
internal static class ArrivalModel
{
    public static ScriptObject Of(Consolidated all, Dictionary<string, ScriptObject> units)
    {
        var sent = all.Submissions.ToDictionary(submission => submission.Unit.Code, StringComparer.Ordinal);
        var byStatus = all.Plan.Units.ToLookup(unit => UnitModel.StatusOf(sent.GetValueOrDefault(unit.Code)), unit => units[unit.Code], StringComparer.Ordinal);
        var withErrors = all.Submissions.Where(submission => submission.HasErrors).Select(submission => units[submission.Unit.Code]).ToList();
        return new ScriptObject
        {
            ["tong_so"] = all.Plan.Units.Count,
            ["da_nop"] = all.Submissions.Count,
            ["dung_han"] = byStatus[UnitModel.OnTime].Count(),
            ["cham"] = byStatus[UnitModel.Late].Count(),
            ["chua_nop"] = byStatus[UnitModel.NotSent].Count(),
            ["co_loi"] = withErrors.Count,
            ["ty_le"] = all.Plan.Units.Count == 0 ? null : Math.Round(100m * all.Submissions.Count / all.Plan.Units.Count, 1, MidpointRounding.AwayFromZero),
            ["ds_dung_han"] = new ScriptArray(byStatus[UnitModel.OnTime]),
            ["ds_cham"] = new ScriptArray(byStatus[UnitModel.Late]),
            ["ds_chua_nop"] = new ScriptArray(byStatus[UnitModel.NotSent]),
            ["ds_co_loi"] = new ScriptArray(withErrors),
        };
    }
}
