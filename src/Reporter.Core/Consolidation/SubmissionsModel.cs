using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>Who reported, on time, late, not at all, with errors: counts and lists.</summary>
internal static class SubmissionsModel
{
    public static ScriptObject Of(Consolidated all, Dictionary<string, ScriptObject> units)
    {
        ScriptArray Where(Func<ScriptObject, bool> holds) => new(units.Values.Where(holds));

        var onTime = Where(unit => (string)unit["trang_thai"] == UnitModel.OnTime);
        var late = Where(unit => (string)unit["trang_thai"] == UnitModel.Late);
        var notSent = Where(unit => (string)unit["trang_thai"] == UnitModel.NotSent);
        var withErrors = Where(unit => (bool)unit["co_loi"]);
        return new ScriptObject
        {
            ["tong_so"] = all.Plan.Units.Count,
            ["da_nop"] = all.Submissions.Count,
            ["dung_han"] = onTime.Count,
            ["cham"] = late.Count,
            ["chua_nop"] = notSent.Count,
            ["co_loi"] = withErrors.Count,
            ["ty_le"] = all.Plan.Units.Count == 0 ? null : Math.Round(100m * all.Submissions.Count / all.Plan.Units.Count, 1, MidpointRounding.AwayFromZero),
            ["ds_dung_han"] = onTime,
            ["ds_cham"] = late,
            ["ds_chua_nop"] = notSent,
            ["ds_co_loi"] = withErrors,
        };
    }
}
