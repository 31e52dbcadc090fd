using Reporter.Core.Names;
using Reporter.Core.Validation;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>What templates see of each unit.</summary>
internal static class UnitModel
{
    /// <summary>By unit code, in the order of the unit list.</summary>
    public static Dictionary<string, ScriptObject> Of(Consolidated all, IReadOnlyList<UnitStatus> statuses)
    {
        var kinds = all.Plan.UnitKinds.ToDictionary(kind => kind.Code, kind => kind.Name, StringComparer.Ordinal);
        var sent = all.Submissions.ToDictionary(submission => submission.Unit.Code, StringComparer.Ordinal);
        var units = new Dictionary<string, ScriptObject>(StringComparer.Ordinal);
        foreach (var status in statuses)
        {
            var unit = status.Unit;
            var submission = sent.GetValueOrDefault(unit.Code);
            var figures = new ScriptObject();
            var asked = new ScriptObject();
            var notItsTask = new ScriptObject();
            foreach (var field in all.Plan.Fields)
            {
                figures[field.Code] = submission is not null && submission.Values.TryGetValue(field.Code, out var value)
                    ? ValueModel.Of(value.Value, field) : null;
                var isNot = submission?.NotItsTask.Contains(field.Code) == true;
                notItsTask[field.Code] = isNot;
                asked[field.Code] = !isNot && field.AskedOf.Binds(unit);
            }
            units[unit.Code] = new ScriptObject
            {
                ["ma"] = unit.Code,
                ["ten"] = unit.Name,
                ["ten_trong_cau"] = UnitNameInText.Within(unit.Name),
                ["ten_dau_cau"] = UnitNameInText.First(unit.Name),
                ["ten_kinh_gui"] = UnitNameInText.Addressed(unit.Name, kinds.GetValueOrDefault(unit.Kind, "")),
                ["loai"] = unit.Kind,
                ["ten_loai"] = kinds.GetValueOrDefault(unit.Kind, ""),
                ["bien_gioi"] = unit.IsBorder,
                ["dac_biet_kho_khan"] = unit.IsDisadvantaged,
                ["dan_toc_thieu_so"] = unit.IsEthnicMinority,
                ["ghi_chu"] = unit.Remark,
                ["trang_thai"] = status.ArrivalWord,
                ["tinh_trang"] = status.ConditionWord,
                ["co_loi"] = submission?.HasErrors ?? false,
                ["can_giai_trinh"] = status.Queries > 0,
                ["ngay_nop"] = submission?.Source.Arrived?.Date,
                ["ngay_bo_sung"] = submission?.Source.Supplemented?.Date,
                ["so_lieu"] = figures,
                ["duoc_hoi"] = asked,
                ["khong_duoc_giao"] = notItsTask,
            };
        }
        return units;
    }
}
