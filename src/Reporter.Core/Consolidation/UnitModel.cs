using Reporter.Core.Validation;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>What templates see of each unit.</summary>
internal static class UnitModel
{
    public const string OnTime = "dung_han";
    public const string Late = "cham";
    public const string NotSent = "chua_nop";

    /// <summary>By unit code, in the order of the unit list.</summary>
    /// <param name="queried">Codes of the units that owe an explanation.</param>
    public static Dictionary<string, ScriptObject> Of(Consolidated all, IReadOnlySet<string> queried)
    {
        var kinds = all.Plan.UnitKinds.ToDictionary(kind => kind.Code, kind => kind.Name, StringComparer.Ordinal);
        var sent = all.Submissions.ToDictionary(submission => submission.Unit.Code, StringComparer.Ordinal);
        var units = new Dictionary<string, ScriptObject>(StringComparer.Ordinal);
        foreach (var unit in all.Plan.Units)
        {
            var submission = sent.GetValueOrDefault(unit.Code);
            var figures = new ScriptObject();
            var asked = new ScriptObject();
            foreach (var field in all.Plan.Fields)
            {
                figures[field.Code] = submission is not null && submission.Values.TryGetValue(field.Code, out var value) ? ValueModel.Of(value.Value, field) : null;
                asked[field.Code] = field.AskedOf.Binds(unit) && submission?.NotItsTask.Contains(field.Code) != true;
            }
            units[unit.Code] = new ScriptObject
            {
                ["ma"] = unit.Code,
                ["ten"] = unit.Name,
                ["loai"] = unit.Kind,
                ["ten_loai"] = kinds.GetValueOrDefault(unit.Kind, ""),
                ["bien_gioi"] = unit.IsBorder,
                ["dac_biet_kho_khan"] = unit.IsDisadvantaged,
                ["dan_toc_thieu_so"] = unit.IsEthnicMinority,
                ["ghi_chu"] = unit.Remark,
                ["trang_thai"] = StatusOf(submission),
                ["co_loi"] = submission?.HasErrors ?? false,
                ["can_giai_trinh"] = queried.Contains(unit.Code),
                ["ngay_nop"] = submission?.Source.Arrived.Date,
                ["so_lieu"] = figures,
                ["duoc_hoi"] = asked,
            };
        }
        return units;
    }

    public static string StatusOf(CheckedSubmission? submission) => submission switch
    {
        null => NotSent,
        { Source.IsLate: true } => Late,
        _ => OnTime,
    };
}
