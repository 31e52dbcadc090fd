using Reporter.Core.Plans;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>What the words of a form see: the plan, and the unit whose form it is.</summary>
public static class FormModel
{
    /// <summary>The name of the unit whose form it is.</summary>
    public const string Unit = "don_vi_bao_cao";

    public static ScriptObject Of(ReportPlan plan, UnitKind kind, string unitCode, string unitName)
    {
        ArgumentNullException.ThrowIfNull(kind);

        return Of(plan, kind, new ReportingUnit { Code = unitCode, Name = unitName, Kind = kind.Code }, []);
    }

    /// <param name="loops">Names that loops of a form give to the unit.</param>
    public static ScriptObject Of(ReportPlan plan, UnitKind kind, ReportingUnit unit, IEnumerable<string> loops)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(loops);

        var model = PlanModel.Of(plan);
        foreach (var name in loops.Prepend(Unit))
        {
            model[name] = new ScriptObject
            {
                ["ma"] = unit.Code,
                ["ten"] = unit.Name,
                ["loai"] = kind.Code,
                ["ten_loai"] = kind.Name,
                ["bien_gioi"] = unit.IsBorder,
                ["dac_biet_kho_khan"] = unit.IsDisadvantaged,
                ["dan_toc_thieu_so"] = unit.IsEthnicMinority,
                ["ghi_chu"] = unit.Remark,
            };
        }
        return model;
    }
}
