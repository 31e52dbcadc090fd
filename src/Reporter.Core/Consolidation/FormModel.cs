using Reporter.Core.Plans;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>What the text of a form's first sheet sees: the plan, and the unit whose form it is.</summary>
public static class FormModel
{
    public static ScriptObject Of(ReportPlan plan, UnitKind kind, string unitCode, string unitName)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(kind);

        var model = PlanModel.Of(plan);
        model["don_vi_bao_cao"] = new ScriptObject
        {
            ["ma"] = unitCode,
            ["ten"] = unitName,
            ["loai"] = kind.Code,
            ["ten_loai"] = kind.Name
        };
        return model;
    }
}
